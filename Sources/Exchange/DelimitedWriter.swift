package import Domain

/// What stands in a cell of an export. Only text can be mistaken for a formula; a number and a day stay what they are.
package enum DelimitedCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case day(Day)
}

/// Writes tables that every spreadsheet opens: UTF-8 with mark, semicolons, CRLF.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it, so that it stays text for ever
/// (OWASP: CSV injection; ASVS 1.2.10). So does a text that looks as if it had one already, which makes the rule
/// reversible: `DelimitedTable(bytes:isOwnExport: true)` gives back exactly what was written.
package enum DelimitedWriter {
    package static func bytes(header: [String], rows: [[DelimitedCell]]) -> [UInt8] {
        Array("\u{FEFF}".utf8) + lines([header]) + lines(rows)
    }

    package static func bytes(header: [String], rows: [[String]]) -> [UInt8] {
        Array("\u{FEFF}".utf8) + lines([header] + rows)
    }

    /// More lines of the same table, for one that is written in pieces.
    package static func lines(_ rows: [[String]]) -> [UInt8] { lines(rows.map { $0.map(DelimitedCell.text) }) }

    /// More lines of the same table, for one that is written in pieces.
    package static func lines(_ rows: [[DelimitedCell]]) -> [UInt8] {
        Array(rows.map { $0.map(written).joined(separator: ";") + "\r\n" }.joined().utf8)
    }

    private static func written(_ cell: DelimitedCell) -> String {
        switch cell {
        case .text(let text): quoted(guarded(text))
        case .number(let number): String(number)
        case .day(let day): day.belgian
        }
    }

    /// Doubles the quotes scalar by scalar: before a combining mark a quote is part of another `Character`.
    private static func quoted(_ text: String) -> String {
        var result = "\"".unicodeScalars
        for scalar in text.unicodeScalars { result.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
        result.append("\"")
        return String(result)
    }

    private static func guarded(_ text: String) -> String { needsGuard(text.unicodeScalars[...]) ? "'" + text : text }

    /// The text of a cell before the apostrophe was put there.
    static func unguarded(_ text: String) -> String {
        guard text.unicodeScalars.first == "'" else { return text }
        let rest = text.unicodeScalars.dropFirst()
        return needsGuard(rest) ? String(rest) : text
    }

    /// Spaces, invisible characters and apostrophes before the sign don't hide it.
    private static func needsGuard(_ text: Substring.UnicodeScalarView) -> Bool {
        let text = text.drop { $0 == "'" }
        if let first = text.first, "\t\r\n".unicodeScalars.contains(first) { return true }
        let firstVisible = text.first { scalar in
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && scalar.value >= 32
        }
        return firstVisible.map { "=+-@＝＋－＠|".unicodeScalars.contains($0) } ?? false
    }
}
