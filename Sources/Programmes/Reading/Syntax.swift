internal import Yams

extension Document {
    /// Notes why a text is no YAML, in words for who writes definitions instead of the reader's own.
    static func note(_ error: any Error, in report: Report) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _)?, .parser(let context, let problem, let mark, _)?,
            .composer(let context, let problem, let mark, _)?:
            let code = code(of: problem, in: context?.text ?? "")
            // Where the reader gives up says little about what stays open: that is best shown where it begins.
            let staysOpen = ["syntax-quote", "syntax-bracket", "syntax-no-colon"].contains(code)
            report.note(code, at: Place(staysOpen ? context?.mark ?? mark : mark), ["problem": problem])
        default: report.note("syntax", at: .start, ["problem": String(describing: error)])
        }
    }

    private static func code(of problem: String, in context: String) -> String {
        switch problem {
        case "mapping values are not allowed in this context": "syntax-colon"
        case "could not find expected ':'": "syntax-no-colon"
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context":
            "syntax-indent"
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": "syntax-bracket"
        case "found unexpected end of stream" where context.contains("quoted"): "syntax-quote"
        case "found character that cannot start any token": "syntax-character"
        case "found undefined alias", "did not find expected alphabetic or numeric character": "anchor"
        case "but found another document": "second-document"
        case _ where problem.hasPrefix("Maximum nesting level"): "too-deep"
        default: "syntax"
        }
    }
}
