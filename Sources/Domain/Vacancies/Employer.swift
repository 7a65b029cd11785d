/// Who offers work.
package struct Employer: Hashable, Sendable {
    package let id: ID<Employer>
    package let number: EnterpriseNumber
    package var facts: EmployerFacts
    /// Where everything of this one went to because the two are one; nil for one that stands.
    package var merged: EmployerMerge?
    package var version: Int

    package init(
        id: ID<Employer>,
        number: EnterpriseNumber,
        facts: EmployerFacts,
        merged: EmployerMerge? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.number = number
        self.facts = facts
        self.merged = merged
        self.version = version
    }
}

/// What a partner's list says of an employer.
package struct EmployerFacts: Hashable, Sendable {
    package var name: String
    /// The branch in the European classification, such as `38.32`; empty when not known.
    package var nace: String
    package var sector: String
    package var postcode: String
    package var municipality: String
    package var organisation: OrganisationKind
    package var isAmbassador: Bool
    /// Since which day the employer speaks for the house; nil when that is not known.
    package var ambassadorSince: Day?
    package var staff: Int?
    /// For questions about vacancies; empty when not known.
    package var email: String

    package init(
        name: String,
        nace: String = "",
        sector: String = "",
        postcode: String = "",
        municipality: String = "",
        organisation: OrganisationKind = .company,
        isAmbassador: Bool = false,
        ambassadorSince: Day? = nil,
        staff: Int? = nil,
        email: String = ""
    ) {
        self.name = name
        self.nace = nace
        self.sector = sector
        self.postcode = postcode
        self.municipality = municipality
        self.organisation = organisation
        self.isAmbassador = isAmbassador
        self.ambassadorSince = ambassadorSince
        self.staff = staff
        self.email = email
    }

    package var isAgency: Bool { organisation == .agency }

    /// The place in the order of approach (A8): ambassadors first, then agencies, then companies.
    package var kind: EmployerKind { isAmbassador ? .ambassador : isAgency ? .agency : .company }

    /// Every mistake in them, by the field of the form.
    package func faults(on today: Day) -> Faults {
        var faults = Faults()
        if name.isEmpty { faults.add("name", Message("field.required")) }
        if Folding.key(name).isEmpty, !name.isEmpty { faults.add("name", Message("employers.nameless")) }
        if !Self.isNace(nace) { faults.add("nace", Message("import.notANace", ["value": nace])) }
        if !Self.isAddress(email) { faults.add("email", Message("import.notAnEmail", ["value": email])) }
        if let ambassadorSince {
            if !isAmbassador { faults.add("ambassadorSince", Message("employers.noAmbassador")) }
            if ambassadorSince > today { faults.add("ambassadorSince", Message("field.future")) }
        }
        return faults
    }

    /// Whether a text is a code of the branch as `38.32`, or empty.
    package static func isNace(_ text: String) -> Bool {
        text.utf8.count <= 10 && text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    }

    /// Whether a text can be an address of mail, or is empty.
    package static func isAddress(_ text: String) -> Bool {
        if text.isEmpty { return true }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace }
            && parts[1].contains(".")
    }
}

/// What kind of organisation an employer is.
package enum OrganisationKind: String, CaseIterable, Sendable {
    case company
    /// Lends people to others (temp work).
    case agency
    case socialEconomy, publicService

    /// What a list says by its column of agencies and the word of its sector.
    package init(sector: String, isAgency: Bool) {
        switch Folding.key(sector) {
        case _ where isAgency: self = .agency
        case "maatwerk", "socialeeconomie", "maatwerkbedrijf", "socialeeconomiemaatwerk": self = .socialEconomy
        case "overheid", "openbaarbestuur", "lokaalbestuur", "openbaredienst": self = .publicService
        default: self = .company
        }
    }
}
