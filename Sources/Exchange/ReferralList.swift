package import Domain

/// Why a list as a whole can't be read.
package struct ListFault: Error, Hashable, Sendable {
    package let message: Message
}

/// The list of referrals as the detention counsellors send it.
package struct ReferralList: Sendable {
    /// The columns, in the words of the list.
    package enum Column: String, ListColumn {
        case family = "Naam", given = "Voornaam", birthDay = "Geboortedatum", nationalNumber = "Rijksregisternr"
        case sex = "Geslacht", nationality = "Nationaliteit", postcode = "Postcode", municipality = "Gemeente"
        case prison = "Instelling", referrer = "Verwijzer", referredOn = "Datum aanmelding", consent =
            "Akkoord deelnemer"
        case schooling = "Opleidingsniveau", dutch = "Nederlands", licence = "Rijbewijs", wish = "Wens"
        case note = "Toelichting", earliest = "Vroegste datum buiten", site = "Vestiging"

        static func required(inPrisons: Bool) -> [Column] {
            [.family, .given, .birthDay] + (inPrisons ? [.prison] : []) + [.referrer, .referredOn, .consent]
        }

        package var synonyms: [String] {
            switch self {
            case .family: ["Familienaam", "Achternaam"]
            case .given: ["Voornamen"]
            case .birthDay: ["Geboortedag", "Geb.datum"]
            case .nationalNumber: ["Rijksregisternummer", "Rijksregister", "RRN", "INSZ", "Nationaal nummer"]
            case .sex: ["M/V", "M/V/X", "Gender"]
            case .nationality: []
            case .postcode: ["Postnummer"]
            case .municipality: ["Woonplaats", "Stad"]
            case .prison: ["Gevangenis", "Penitentiaire instelling", "Detentieplaats"]
            case .referrer: ["Toeleider", "Aangemeld door", "Naam verwijzer"]
            case .referredOn: ["Aanmeldingsdatum", "Aanmelddatum", "Datum van aanmelding", "Aangemeld op"]
            case .consent: ["Akkoord", "Toestemming", "Toestemming deelnemer"]
            case .schooling: ["Opleiding", "Scholing", "Diploma"]
            case .dutch: ["Niveau Nederlands", "Kennis Nederlands", "Taalniveau"]
            case .licence: ["Rijbewijzen"]
            case .wish: ["Jobwens", "Wensen", "Jobdoelwit"]
            case .note: ["Opmerking", "Opmerkingen", "Motivatie"]
            case .earliest: ["Vroegste datum", "Beschikbaar vanaf", "Vroegst buiten"]
            case .site: ["Site", "Vestigingsplaats", "Afdeling"]
            }
        }
    }

    /// What the rows are held against.
    package struct Book: Sendable {
        let prisons: [Prison]
        /// By every folded spelling, so that a long list folds each only once.
        let prisonsBySpelling: [String: Prison]
        let postcodes: Set<String>
        let minimumAge: Int
        /// Whether the programme meets people in prisons: without, what a list says of one is not read.
        let isInPrisons: Bool
        /// The sites of the programme, and the one for rows that name none; nil for a list that has to name it.
        let sites: [Coded]
        let site: String?
        let today: Day

        package init(
            prisons: [Prison],
            postcodes: Set<String>,
            minimumAge: Int,
            isInPrisons: Bool = true,
            sites: [Coded] = [],
            site: String? = nil,
            today: Day
        ) {
            self.prisons = prisons
            let spellings = prisons.flatMap { prison in prison.spellings.map { (Folding.key($0), prison) } }
            prisonsBySpelling = Dictionary(spellings) { first, _ in first }
            self.postcodes = postcodes
            self.minimumAge = minimumAge
            self.isInPrisons = isInPrisons
            (self.sites, self.site) = (sites, site)
            self.today = today
        }
    }

    /// The headings as the list has them.
    package let header: [String]
    package let rows: [ListedRow<ReferralDraft>]
    /// What stands out in the list as a whole, such as a column that is not used.
    package let notices: [Message]

    /// Reads every row; one fault never stops the others.
    /// - Throws: `ListFault` when the file can't be read as this list at all.
    package init(bytes: [UInt8], book: Book) throws(ListFault) {
        let sheet = try ListSheet<Column>(bytes: bytes, required: Column.required(inPrisons: book.isInPrisons))
        header = sheet.header
        notices = sheet.notices
        rows = sheet.rows { reader in reader.referral(book: book) }
    }
}

extension Message {
    init(_ error: DelimitedError) {
        switch error {
        case .encoding: self = Message("import.encoding")
        case .empty: self = Message("import.empty")
        case .tooLarge(let limit): self = Message("import.tooLarge", ["limit": "\(limit / 1_000_000)"])
        case .tooManyRows(let limit): self = Message("import.tooManyRows", ["limit": "\(limit)"])
        case .tooManyColumns(let limit): self = Message("import.tooManyColumns", ["limit": "\(limit)"])
        case .unclosedQuote(let row): self = Message("import.unclosedQuote", ["row": "\(row)"])
        }
    }
}
