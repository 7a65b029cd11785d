package import Domain

/// Reads a definition file.
package enum ProgrammeFile {
    /// What checking gave: the programme when there is no error, and every remark, in the order of the file.
    package struct Checked: Sendable {
        package let programme: Programme?
        package let diagnostics: [Diagnostic]
    }

    /// Largest file, in bytes: more is no definition but an accident or an attack.
    package static let sizeLimit = 1_000_000

    /// Most values, nearly ten times as many as in the largest definition that ships: the tree of a file of many small ones is a
    /// hundred times as large as its text.
    static let valueLimit = 40_000

    /// Checks the bytes of a file.
    package static func check(bytes: [UInt8], file: String) -> Checked {
        let report = Report(file: file)
        if bytes.count > sizeLimit {
            report.note("too-large", at: .start, ["limit": "\(sizeLimit)"])
        } else if let text = String(validating: bytes, as: UTF8.self) {
            return check(text: text, file: file)
        } else {
            report.note("not-utf8", at: placeOfFirstFault(in: bytes))
        }
        return Checked(programme: nil, diagnostics: report.diagnostics)
    }

    /// Checks a text; collects every mistake in one go.
    package static func check(text: String, file: String) -> Checked {
        let report = Report(file: file)
        var programme: Programme?
        if text.utf8.count > sizeLimit {
            report.note("too-large", at: .start, ["limit": "\(sizeLimit)"])
        } else if let readable = ReadableText(text, report: report), readable.hasFewValues(report) {
            let root = Document.root(of: readable, report: report)
            programme = root?.programme()
            // What belongs together is looked at only once each part reads well: else one slip brings many remarks.
            if let root, let programme, !report.hasErrors { root.lint(programme) }
        }
        return Checked(programme: report.hasErrors ? nil : programme, diagnostics: report.diagnostics)
    }

    /// Every key that reading this text asked for, by the path of its mapping (`phases[].enter[]`); the keys of
    /// conditions and texts stand under `condition`, `condition.day` and `text`. For holding the published schema
    /// against the reader.
    package static func keys(readFrom text: String) -> [String: Set<String>] { read(text).keys }

    /// Those of them that the text has: for holding the examples of the reference against the schema.
    package static func keys(givenIn text: String) -> [String: Set<String>] { read(text).givenKeys }

    private static func read(_ text: String) -> Report {
        let report = Report(file: "")
        if let readable = ReadableText(text, report: report) {
            _ = Document.root(of: readable, report: report)?.programme()
        }
        return report
    }

    /// Where a text that is not UTF-8 stops being so.
    private static func placeOfFirstFault(in bytes: [UInt8]) -> Place {
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var (line, column) = (1, 1)
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        return Place(line: line, column: column)
    }
}
