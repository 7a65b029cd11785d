internal import Domain
internal import Markup
internal import Programmes
internal import Texts

extension HTML {
    /// A text with the number of each line before it, each line to be reached by `#regel-<number>`. `remarks` stand below
    /// their line.
    static func numbered(_ text: String, remarks: [Int: [HTML]]) -> HTML {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        let items = lines.enumerated().map { index, line -> HTML in
            let below = remarks[index + 1] ?? []
            let list = HTML.when(!below.isEmpty, "<ul>\(below.map { "<li>\($0)</li>" as HTML })</ul>")
            return """
                <li id="regel-\(index + 1)"\(HTML.when(!below.isEmpty, " class=\"remarked\""))><code>\(line)</code>\(list)</li>
                """
        }
        return "<ol class=\"numbered\">\(items)</ol>"
    }
}

/// The remarks about a definition: as a list that leads to the lines, and below the lines themselves.
struct RemarkList {
    let diagnostics: [Diagnostic]
    let lineCount: Int
    let texts: Catalogue

    init(_ diagnostics: [Diagnostic], in text: String, texts: Catalogue) {
        self.diagnostics = diagnostics
        // The line break at the end begins no line.
        lineCount = max(1, text.utf8.count { $0 == UInt8(ascii: "\n") })
        self.texts = texts
    }

    var list: HTML {
        let items = diagnostics.map { diagnostic -> HTML in
            let place = texts("publish.place", ["line": diagnostic.line, "column": diagnostic.column])
            return """
                <li><a href="#regel-\(line(of: diagnostic))">\(place)</a> \(tag(diagnostic)) \(words(diagnostic))</li>
                """
        }
        return "<ul class=\"plain\">\(items)</ul>"
    }

    var byLine: [Int: [HTML]] {
        Dictionary(grouping: diagnostics) { line(of: $0) }.mapValues { remarks in
            remarks.map { "\(tag($0)) \(words($0))" }
        }
    }

    /// A text that ends too early has its remark behind its last line.
    private func line(of diagnostic: Diagnostic) -> Int { min(diagnostic.line, lineCount) }

    private func words(_ diagnostic: Diagnostic) -> String {
        texts("publish.remark", ["message": texts(diagnostic.message), "remedy": texts(diagnostic.remedy)])
    }

    private func tag(_ diagnostic: Diagnostic) -> HTML {
        .tag(
            texts("programme.severity.\(diagnostic.severity.rawValue)"),
            diagnostic.severity == .error ? .late : .due
        )
    }
}
