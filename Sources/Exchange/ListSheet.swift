package import Domain

/// The columns of a list, in its own words.
package protocol ListColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Other headings that mean this column; case, accents and punctuation don't matter.
    var synonyms: [String] { get }
}

extension ListColumn {
    /// The column that a heading means; nil when it means none.
    init?(heading: String) {
        let wanted = Folding.key(heading)
        let found = Self.allCases.first { ([$0.rawValue] + $0.synonyms).map(Folding.key).contains(wanted) }
        guard let found else { return nil }
        self = found
    }
}

/// A row of a list, read and checked.
package struct ListedRow<Draft: Sendable>: Sendable {
    package struct Fault: Hashable, Sendable {
        /// In the words of the list.
        package let column: String
        package let reason: Message
    }

    /// As the spreadsheet counts.
    package let row: Int
    package let cells: [String]
    /// What the row says; nil for one that is refused.
    package let draft: Draft?
    /// Everything that is wrong with the row, from left to right; empty for a draft.
    package let faults: [Fault]
    /// What is odd but no reason to refuse.
    package let warnings: [Message]
}

/// A file whose header was understood.
struct ListSheet<Column: ListColumn> {
    let header: [String]
    let records: [DelimitedTable.Record]
    let positions: [Column: Int]
    /// What stands out in the list as a whole, such as a column that is not used.
    let notices: [Message]

    /// - Throws: `ListFault` when the file can't be read, a column stands twice or one of `required` is missing.
    init(bytes: [UInt8], required: [Column], limits: DelimitedTable.Limits = .partner) throws(ListFault) {
        let table: DelimitedTable
        do throws(DelimitedError) {
            table = try DelimitedTable(bytes: bytes, limits: limits)
        } catch {
            throw ListFault(message: Message(error))
        }
        let columns = table.header.map(Column.init(heading:))
        var positions: [Column: Int] = [:]
        for (position, column) in columns.enumerated() {
            guard let column else { continue }
            if positions.updateValue(position, forKey: column) != nil {
                throw ListFault(message: Message("import.doubleColumn", ["column": column.rawValue]))
            }
        }
        if let missing = required.first(where: { positions[$0] == nil }) {
            throw ListFault(message: Message("import.missingColumn", ["column": missing.rawValue]))
        }
        let unknown = zip(table.header, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
        header = table.header
        records = table.records
        self.positions = positions
        notices =
            unknown.isEmpty ? [] : [Message("import.extraColumns", ["columns": unknown.joined(separator: ", ")])]
    }

    /// Every row, each read by itself: one fault never stops the others.
    func rows<Draft>(_ read: (inout CellReader<Column>) -> Draft?) -> [ListedRow<Draft>] {
        records.map { record in
            var reader = CellReader(record: record, header: header, positions: positions)
            let draft = reader.isWhole() ? read(&reader) : nil
            return reader.row(draft)
        }
    }
}
