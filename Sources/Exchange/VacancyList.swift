package import Domain

/// A vacancy in a partner's list, read and checked.
package struct VacancyDraft: Hashable, Sendable {
    package let reference: String
    package let employer: EnterpriseNumber
    /// As the list names the employer; empty when it does not.
    package let employerName: String
    package let facts: VacancyFacts

    package init(reference: String, employer: EnterpriseNumber, employerName: String, facts: VacancyFacts) {
        self.reference = reference
        self.employer = employer
        self.employerName = employerName
        self.facts = facts
    }
}

/// The list of vacancies as partners keep it.
package struct VacancyList: Sendable {
    package enum Column: String, ListColumn {
        case reference = "Nr"
        case title = "Functie"
        case group = "ISCO-08"
        case employerNumber = "Ondernemingsnummer"
        case employerName = "Werkgever"
        case postcode = "Postcode"
        case municipality = "Gemeente"
        case tasks = "Taken"
        case dutch = "Nederlands"
        case licence = "Rijbewijs"
        case certificate = "Attest"
        case experience = "Ervaring in maanden"
        case hours = "Uren per week"
        case times = "Regime"
        case forms = "Contractvormen"
        case places = "Plaatsen"
        case start = "Start"
        case openUntil = "Open tot"
        case demands = "Belasting"
        case access = "Bereikbaarheid"

        package var synonyms: [String] {
            switch self {
            case .reference: ["Nummer", "Vacaturenummer", "Referentie"]
            case .title: ["Vacature", "Beroep"]
            case .group: ["ISCO", "ISCO08"]
            case .employerNumber: ["KBO", "KBO-nummer", "Ondernemingsnr"]
            case .employerName: ["Bedrijf", "Naam"]
            case .postcode: ["Postnummer"]
            case .municipality: ["Plaats", "Stad"]
            case .tasks: ["Takenpakket"]
            case .dutch: ["Niveau Nederlands"]
            case .licence: ["Rijbewijzen"]
            case .certificate: ["Attesten", "Getuigschrift"]
            case .experience: ["Ervaring", "Werkervaring", "Maanden ervaring", "Ervaring (maanden)"]
            case .hours: ["Uren", "Uren/week"]
            case .times: ["Uurregeling", "Werktijd"]
            case .forms: ["Contract", "Contractvorm"]
            case .places: ["Aantal plaatsen", "Aantal"]
            case .start: ["Startdatum"]
            case .openUntil: ["Einddatum", "Geldig tot"]
            case .demands: ["Fysieke belasting"]
            case .access: ["Vervoer"]
            }
        }
    }

    /// What the rows are held against.
    package struct Book: Sendable {
        let postcodes: Set<String>
        /// The code of the competence that is called so; nil for none.
        let competence: @Sendable (String) -> String?
        /// The code of the occupation that is called so in a unit group; nil for none.
        let occupation: @Sendable (String, OccupationCode) -> String?

        package init(
            postcodes: Set<String>,
            competence: @escaping @Sendable (String) -> String?,
            occupation: @escaping @Sendable (String, OccupationCode) -> String?
        ) {
            self.postcodes = postcodes
            self.competence = competence
            self.occupation = occupation
        }
    }

    package let header: [String]
    package let rows: [ListedRow<VacancyDraft>]
    package let notices: [Message]

    /// Reads every row; one fault never stops the others.
    /// - Throws: `ListFault` when the file can't be read as this list at all.
    package init(bytes: [UInt8], book: Book) throws(ListFault) {
        let required: [Column] = [.reference, .title, .group, .employerNumber, .tasks, .forms]
        let sheet = try ListSheet<Column>(bytes: bytes, required: required)
        header = sheet.header
        notices = sheet.notices
        rows = sheet.rows { reader in reader.vacancy(book: book) }
    }
}
