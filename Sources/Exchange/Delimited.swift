internal import Domain

/// Why a file as a whole can't be read.
package enum DelimitedError: Error, Hashable, Sendable {
    case encoding
    case empty
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    /// The quotes of the header, or of more rows than can be mistakes, don't match; `row` is the first.
    case unclosedQuote(row: Int)
}

/// A table as a spreadsheet saves it (RFC 4180 and what Belgian spreadsheets make of it).
package struct DelimitedTable: Sendable {
    /// One row with its number as the spreadsheet shows it: the header is row 1, a line break within quotes makes no
    /// new row, an empty line counts but is no record.
    package struct Record: Sendable {
        package let row: Int
        /// What stands in the cells; of a damaged row, the raw line cut at its separators.
        package let cells: [String]
        /// Why the row can't be read; nil for a sound one.
        package let damage: Damage?
    }

    /// What is wrong with how a row is written.
    package struct Damage: Error, Hashable, Sendable {
        package enum Kind: Hashable, Sendable { case unclosedQuote, textAfterQuote, cellTooLong, tooManyCells }

        package let kind: Kind
        /// The position of the cell in the row, from 0.
        package let cell: Int
    }

    /// How large a file may be.
    package struct Limits: Sendable {
        /// In bytes.
        let size: Int
        let rows: Int

        package static let partner = Limits(size: sizeLimit, rows: rowLimit)
        /// A classification that its keeper publishes, such as ESCO.
        package static let classification = Limits(size: 80_000_000, rows: 300_000)
    }

    package let header: [String]
    package let records: [Record]

    package static let sizeLimit = 10_000_000
    package static let rowLimit = 50_000
    package static let columnLimit = 200
    /// In bytes of UTF-8; a spreadsheet holds no more characters in a cell.
    package static let cellLimit = 32_767

    /// Reads the bytes of a file. The separator is the one of `;`, `,` and tab that the header has most of, or the one
    /// that Excel's own first line `sep=;` names.
    /// - Parameters:
    ///   - bytes: the file, in UTF-8, UTF-16 or Windows-1252.
    ///   - isOwnExport: takes away the apostrophes that `DelimitedWriter` puts before formulas.
    ///   - limits: how much of it is read at most; a partner's list has the narrow ones.
    /// - Throws: `DelimitedError` when the file as a whole can't be read.
    package init(
        bytes: [UInt8],
        isOwnExport: Bool = false,
        limits: Limits = .partner
    ) throws(DelimitedError) {
        guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
        var parser = DelimitedParser(try TextEncoding.text(of: bytes), rowLimit: limits.rows)
        var records = try parser.records()
        if isOwnExport {
            records = records.map { record in
                Record(row: record.row, cells: record.cells.map(DelimitedWriter.unguarded), damage: record.damage)
            }
        }
        guard let first = records.first else { throw .empty }
        if let damage = first.damage {
            throw damage.kind == .tooManyCells
                ? .tooManyColumns(limit: Self.columnLimit) : .unclosedQuote(row: first.row)
        }
        header = first.cells.map(\.trimmed)
        self.records = Array(records.dropFirst())
    }
}
