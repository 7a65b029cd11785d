/// Why a file as a whole can't be read.
package enum DelimitedError: Error, Hashable, Sendable {
    case encoding
    case empty
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    /// A quote that opens at this row is never closed.
    case unclosedQuote(row: Int)
}

/// A table as a spreadsheet saves it (RFC 4180 and what Belgian spreadsheets make of it).
package struct DelimitedTable: Sendable {
    /// One row with its number as the spreadsheet shows it: the header is row 1, a line break within quotes makes no
    /// new row, an empty line counts.
    package struct Record: Sendable {
        package let row: Int
        package let cells: [String]
    }

    package let header: [String]
    package let records: [Record]

    static let sizeLimit = 10_000_000
    static let rowLimit = 50_000

    /// Reads the bytes of a file. The separator is the one of `;`, `,` and tab that the header has most of.
    package init(bytes: [UInt8]) throws(DelimitedError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(limit: Self.sizeLimit) }
        let text = try TextEncoding.text(of: bytes)
        var scalars = Array(text.unicodeScalars)
        if text.lowercased().hasPrefix("sep="), scalars.count > 5 {
            // Excel's own first line; it is not a row of the table.
            scalars = Array(scalars[(scalars.firstIndex(of: "\n") ?? scalars.count - 1)...].dropFirst())
        }
        let rows = try Self.rows(of: scalars, separator: Self.separator(of: scalars))
        guard let first = rows.first(where: { !$0.isBlank }) else { throw .empty }
        header = first.cells.map { $0.filter { $0 != "\u{FEFF}" } }
        records = rows.filter { $0.row > first.row && !$0.isBlank }
    }

    private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if scalar == "\n" || scalar == "\r", !isQuoted { break }
            if !isQuoted, scalar == ";" || scalar == "," || scalar == "\t" { counts[scalar, default: 0] += 1 }
        }
        let ordered: [Unicode.Scalar] = [";", ",", "\t"]
        return ordered.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
    }

    private static func rows(
        of scalars: [Unicode.Scalar], separator: Unicode.Scalar
    ) throws(DelimitedError) -> [Record] {
        var rows: [Record] = []
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var openedAt: Int?
        var row = 1
        var index = 0
        func peek() -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
        while index < scalars.count {
            let scalar = scalars[index]
            if openedAt != nil {
                if scalar == "\"", peek() == "\"" {
                    cell.append(scalar)
                    index += 1
                } else if scalar == "\"" {
                    openedAt = nil
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"", cell.isEmpty {
                openedAt = row
            } else if scalar == separator {
                cells.append(String(cell))
                cell = String.UnicodeScalarView()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", peek() == "\n" { index += 1 }
                cells.append(String(cell))
                rows.append(Record(row: row, cells: cells))
                guard rows.count <= rowLimit else { throw .tooManyRows(limit: rowLimit) }
                cells = []
                cell = String.UnicodeScalarView()
                row += 1
            } else {
                cell.append(scalar)
            }
            index += 1
        }
        if let openedAt { throw .unclosedQuote(row: openedAt) }
        if !cell.isEmpty || !cells.isEmpty {
            cells.append(String(cell))
            rows.append(Record(row: row, cells: cells))
        }
        return rows
    }
}

extension DelimitedTable.Record {
    fileprivate var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Writes tables that every spreadsheet opens: UTF-8 with mark, semicolons, CRLF.
package enum DelimitedWriter {
    package static func bytes(header: [String], rows: [[String]]) -> [UInt8] {
        let lines = ([header] + rows).map { $0.map(written).joined(separator: ";") + "\r\n" }
        return Array(("\u{FEFF}" + lines.joined()).utf8)
    }

    /// A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that it stays text
    /// (OWASP: CSV injection; ASVS 1.2.10). Spaces and invisible characters before the sign don't hide it.
    static func written(_ cell: String) -> String {
        let firstVisible = cell.unicodeScalars.first { scalar in
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && scalar.value >= 32
        }
        let begins = firstVisible.map { "=+-@＝＋－＠|".unicodeScalars.contains($0) } ?? false
        let hasLeadingControl = cell.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
        let text = begins || hasLeadingControl ? "'" + cell : cell
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
