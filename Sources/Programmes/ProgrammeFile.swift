package import Domain
internal import Yams

/// Reads a definition file.
package enum ProgrammeFile {
    /// What checking gave: the programme when there is no error, and every remark, in the order of the file.
    package struct Checked: Sendable {
        package let programme: Programme?
        package let diagnostics: [Diagnostic]
    }

    /// Largest file, in bytes, and deepest nesting: more is no definition but an accident or an attack.
    static let sizeLimit = 1_000_000
    static let depthLimit = 24

    /// Checks the bytes of a file.
    package static func check(bytes: [UInt8], file: String) -> Checked {
        guard bytes.count <= sizeLimit else { return refused("too-large", at: .start, file, ["limit": "\(sizeLimit)"]) }
        guard let text = String(validating: bytes, as: UTF8.self) else { return refused("not-utf8", at: .start, file) }
        return check(text: text, file: file)
    }

    /// Checks a text; collects every mistake in one go.
    package static func check(text: String, file: String) -> Checked {
        guard text.utf8.count <= sizeLimit else { return refused("too-large", at: .start, file, ["limit": "\(sizeLimit)"]) }
        if let danger = firstDanger(in: text) { return refused(danger.code, at: danger.place, file) }
        let report = Report(file: file)
        var programme: Programme?
        do {
            if let node = try Yams.compose(yaml: text) {
                programme = Entry(node: node, report: report).programme()
            } else {
                report.note("empty-file", at: .start)
            }
        } catch let error as YamlError {
            note(error, in: report)
        } catch {
            report.note("syntax", at: .start, ["problem": String(describing: error)])
        }
        let diagnostics = report.diagnostics.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
        return Checked(programme: report.hasErrors ? nil : programme, diagnostics: diagnostics)
    }

    private static func refused(
        _ code: String, at place: Place, _ file: String, _ facts: [String: String] = [:]
    ) -> Checked {
        let report = Report(file: file)
        report.note(code, at: place, facts)
        return Checked(programme: nil, diagnostics: report.diagnostics)
    }

    private static func note(_ error: YamlError, in report: Report) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report.note(
                "syntax", at: Place(line: max(1, mark.line), column: max(1, mark.column)), ["problem": problem])
        case .duplicatedKeysInMapping(let duplicates, let context):
            let place = Place(line: max(1, context.mark.line), column: max(1, context.mark.column))
            report.note("duplicate-key", at: place, ["key": duplicates.joined(separator: ", ")])
        default: report.note("syntax", at: .start, ["problem": String(describing: error)])
        }
    }

    /// Looks at the text before YAML does: control characters, tabs, anchors and aliases (the way of alias bombs) and
    /// nesting that would cost more than any definition needs.
    private static func firstDanger(in text: String) -> (code: String, place: Place)? {
        var depth = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var quote: Unicode.Scalar?
            var previous: Unicode.Scalar = " "
            var beforeValue = true
            var dashes = 0
            for (index, scalar) in line.unicodeScalars.enumerated() {
                let place = Place(line: number + 1, column: index + 1)
                if scalar == "\t" { return ("tab", place) }
                if scalar.value < 32 && scalar != "\r" || scalar.value == 127 { return ("control-character", place) }
                if let open = quote {
                    if scalar == open { quote = nil }
                    continue
                }
                switch scalar {
                case "#" where previous == " ": quote = "\u{0}"
                case "\"" where beforeValue, "'" where beforeValue: quote = scalar
                case "&" where beforeValue, "*" where beforeValue: return ("anchor", place)
                case "[", "{": depth += 1
                case "]", "}": depth = max(0, depth - 1)
                case "-" where beforeValue, "?" where beforeValue: dashes += 1
                default: break
                }
                if depth > depthLimit || dashes > depthLimit || index > 2000 && beforeValue { return ("too-deep", place) }
                if scalar != " " { beforeValue = ":-?,[{".unicodeScalars.contains(scalar) }
                previous = scalar
            }
        }
        return nil
    }
}
