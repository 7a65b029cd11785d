package import Domain

/// An employer in a partner's list, read and checked.
package struct EmployerDraft: Hashable, Sendable {
    package let number: EnterpriseNumber
    package let facts: EmployerFacts

    package init(number: EnterpriseNumber, facts: EmployerFacts) {
        self.number = number
        self.facts = facts
    }
}

/// The list of employers as partners keep it.
package struct EmployerList: Sendable {
    package enum Column: String, ListColumn {
        case name = "Naam"
        case number = "Ondernemingsnummer"
        case nace = "NACE"
        case sector = "Sector"
        case postcode = "Postcode"
        case municipality = "Gemeente"
        case ambassador = "Ambassadeur"
        case agency = "Uitzendkantoor"
        case staff = "Werknemers"
        case email = "E-mail"

        package var synonyms: [String] {
            switch self {
            case .name: ["Werkgever", "Bedrijf", "Bedrijfsnaam"]
            case .number: ["KBO", "KBO-nummer", "Ondernemingsnr", "BTW-nummer"]
            case .nace: ["NACE-code", "NACEBEL"]
            case .sector: []
            case .postcode: ["Postnummer"]
            case .municipality: ["Stad", "Plaats"]
            case .ambassador: []
            case .agency: ["Interim", "Interimkantoor"]
            case .staff: ["Aantal werknemers", "Personeel"]
            case .email: ["Mail", "Mailadres", "E-mailadres"]
            }
        }
    }

    package let header: [String]
    package let rows: [ListedRow<EmployerDraft>]
    package let notices: [Message]

    /// Reads every row; one fault never stops the others.
    /// - Throws: `ListFault` when the file can't be read as this list at all.
    package init(bytes: [UInt8], postcodes: Set<String>) throws(ListFault) {
        let sheet = try ListSheet<Column>(bytes: bytes, required: [.name, .number])
        header = sheet.header
        notices = sheet.notices
        rows = sheet.rows { reader in reader.employer(postcodes: postcodes) }
    }
}

extension CellReader<EmployerList.Column> {
    fileprivate mutating func employer(postcodes: Set<String>) -> EmployerDraft? {
        let name = required(.name)
        let enterprise = enterpriseNumber(.number)
        let nace = text(.nace, limit: 10)
        if !EmployerFacts.isNace(nace) {
            refuse(.nace, Message("import.notANace", ["value": nace]))
        }
        let sector = text(.sector)
        let facts = EmployerFacts(
            name: name,
            nace: nace,
            sector: sector,
            postcode: postcode(.postcode, among: postcodes),
            municipality: text(.municipality),
            organisation: OrganisationKind(sector: sector, isAgency: isYes(.agency)),
            isAmbassador: isYes(.ambassador),
            staff: number(.staff, in: 0...1_000_000),
            email: email()
        )
        return enterprise.map { EmployerDraft(number: $0, facts: facts) }
    }

    private mutating func email() -> String {
        let text = text(.email)
        if !EmployerFacts.isAddress(text) { refuse(.email, Message("import.notAnEmail", ["value": text])) }
        return text
    }
}
