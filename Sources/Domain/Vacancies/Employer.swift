/// Who offers work.
package struct Employer: Hashable, Sendable {
    package let id: ID<Employer>
    package let number: EnterpriseNumber
    package var facts: EmployerFacts
    package var version: Int

    package init(id: ID<Employer>, number: EnterpriseNumber, facts: EmployerFacts, version: Int = 1) {
        self.id = id
        self.number = number
        self.facts = facts
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
    package var isAmbassador: Bool
    package var isAgency: Bool
    package var staff: Int?
    /// For questions about vacancies; empty when not known.
    package var email: String

    package init(
        name: String,
        nace: String = "",
        sector: String = "",
        postcode: String = "",
        municipality: String = "",
        isAmbassador: Bool = false,
        isAgency: Bool = false,
        staff: Int? = nil,
        email: String = ""
    ) {
        self.name = name
        self.nace = nace
        self.sector = sector
        self.postcode = postcode
        self.municipality = municipality
        self.isAmbassador = isAmbassador
        self.isAgency = isAgency
        self.staff = staff
        self.email = email
    }

    /// The place in the order of approach (A8): ambassadors first, then agencies, then companies.
    package var kind: EmployerKind { isAmbassador ? .ambassador : isAgency ? .agency : .company }
}
