package import Domain

/// A person put forward in a partner's list, read and checked.
package struct ReferralDraft: Hashable, Sendable {
    package let name: PersonName
    package let birthDay: Day
    package let sex: Sex?
    package let nationalNumber: NationalNumber?
    package let nationality: String
    package let postcode: String
    package let municipality: String
    /// The code of the prison.
    package let prison: String
    package let referrerName: String
    package let referredOn: Day
    package let earliestDay: Day?
    package let schooling: String
    package let dutch: String
    package let licence: String
    package let wish: String
    package let note: String
    /// What is odd but no reason to refuse, such as a national number with another day of birth.
    package let warnings: [Message]
}

/// What became of one row.
package struct ReferralRow: Sendable {
    /// As the spreadsheet counts.
    package let row: Int
    package let cells: [String]
    package let outcome: Outcome

    package enum Outcome: Hashable, Sendable {
        case draft(ReferralDraft)
        /// The first fault, from left to right, with the column it is in.
        case refused(column: String, reason: Message)
    }
}

/// Why a list as a whole can't be read.
package struct ListFault: Error, Hashable, Sendable {
    package let message: Message
}

/// The list of referrals as the detention counsellors send it.
package struct ReferralList: Sendable {
    /// The columns, in the words of the list.
    enum Column: String, CaseIterable {
        case family = "Naam", given = "Voornaam", birthDay = "Geboortedatum", nationalNumber = "Rijksregisternr"
        case sex = "Geslacht", nationality = "Nationaliteit", postcode = "Postcode", municipality = "Gemeente"
        case prison = "Instelling", referrer = "Verwijzer", referredOn = "Datum aanmelding", consent = "Akkoord deelnemer"
        case schooling = "Opleidingsniveau", dutch = "Nederlands", licence = "Rijbewijs", wish = "Wens"
        case note = "Toelichting", earliest = "Vroegste datum buiten"

        static let required: [Column] = [.family, .given, .birthDay, .prison, .referrer, .referredOn, .consent]
    }

    /// What the rows are held against.
    package struct Book: Sendable {
        let prisons: [Prison]
        let postcodes: Set<String>
        let minimumAge: Int
        let today: Day

        package init(prisons: [Prison], postcodes: Set<String>, minimumAge: Int, today: Day) {
            self.prisons = prisons
            self.postcodes = postcodes
            self.minimumAge = minimumAge
            self.today = today
        }
    }

    package let header: [String]
    package let rows: [ReferralRow]

    /// Reads every row; one fault never stops the others.
    /// - Throws: `ListFault` when the file can't be read as this list at all.
    package init(bytes: [UInt8], book: Book) throws(ListFault) {
        let table: DelimitedTable
        do throws(DelimitedError) {
            table = try DelimitedTable(bytes: bytes)
        } catch {
            throw ListFault(message: Message(error))
        }
        var positions: [Column: Int] = [:]
        for column in Column.allCases {
            positions[column] = table.header.firstIndex { Folding.key($0) == Folding.key(column.rawValue) }
        }
        if let missing = Column.required.first(where: { positions[$0] == nil }) {
            throw ListFault(message: Message("import.missingColumn", ["column": missing.rawValue]))
        }
        header = table.header
        rows = table.records.map { record in
            var reader = RowReader(record: record, width: table.header.count, positions: positions, book: book)
            return ReferralRow(row: record.row, cells: record.cells, outcome: reader.outcome(header: table.header))
        }
    }
}

extension Message {
    fileprivate init(_ error: DelimitedError) {
        switch error {
        case .encoding: self.init("import.encoding")
        case .empty: self.init("import.empty")
        case .tooLarge(let limit): self.init("import.tooLarge", ["limit": "\(limit / 1_000_000)"])
        case .tooManyRows(let limit): self.init("import.tooManyRows", ["limit": "\(limit)"])
        case .unclosedQuote(let row): self.init("import.unclosedQuote", ["row": "\(row)"])
        }
    }
}
