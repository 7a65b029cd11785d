package import Domain

/// The columns of a list, in its own words.
package protocol ListColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Other headings that mean this column; case, accents and punctuation don't matter.
    var synonyms: [String] { get }
}

extension ListColumn {
    /// The column that a heading means; nil when it means none.
    package init?(heading: String) {
        let key = { (text: String) in Folding.key(text).replacing("?", with: "") }
        let wanted = key(heading)
        let found = Self.allCases.first { column in
            ([column.rawValue] + column.synonyms).contains { key($0) == wanted }
        }
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
    /// What is odd but no reason to refuse, such as a national number with another day of birth.
    package let warnings: [Message]

    /// What the row is refused for: the first fault, from left to right; nil for a draft.
    package var refusal: Fault? {
        draft == nil ? faults.first ?? Fault(column: "", reason: Message("import.missing")) : nil
    }
}

/// A file whose header was understood.
struct ListSheet<Column: ListColumn> {
    let header: [String]
    let records: [DelimitedTable.Record]
    let positions: [Column: Int]
    /// What stands out in the list as a whole, such as a column that is not used.
    let notices: [Message]

    /// `isOwnExport`: a partner may correct a list that we exported and send it again; what we guarded comes back as it was.
    ///
    /// - Throws: `ListFault` when the file can't be read, a column stands twice or one of `required` is missing.
    init(
        bytes: [UInt8],
        required: [Column],
        limits: DelimitedTable.Limits = .partner,
        isOwnExport: Bool = true
    ) throws(ListFault) {
        let table: DelimitedTable
        do throws(DelimitedError) {
            table = try DelimitedTable(bytes: bytes, isOwnExport: isOwnExport, limits: limits)
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
