import Markup
import Testing

struct HTMLTests {
    private static let hostile = [
        "<script>", "\" onfocus=alert(1) x=\"", "\"\u{301} onfocus=x ", "' autofocus '", "a & b", "</textarea>",
    ]

    @Test(arguments: hostile)
    func `a text can't become markup, in text or in an attribute`(text: String) {
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        let inner = html.text.dropFirst("<p title=\"".count).dropLast("</p>".count)
        let parts = inner.components(around: "\">")
        #expect(parts.count == 2)
        for scalar in ["<", ">", "\"", "'"] as [Unicode.Scalar] {
            #expect(!parts.joined().unicodeScalars.contains(scalar), "\(scalar) came through")
        }
    }

    @Test func `markup nests as it is`() {
        let inner: HTML = "<b>\("x<y")</b>"
        let outer: HTML = "<p>\(inner)\([inner, inner])\(nil as HTML?)</p>"
        #expect(outer.text == "<p><b>x&lt;y</b><b>x&lt;y</b><b>x&lt;y</b></p>")
    }

    @Test(arguments: hostile)
    func `every field keeps a hostile value inside its place`(text: String) {
        let field = Field("f", label: text, value: text, hint: text, error: text, isRequired: true)
        let all = [
            field.text(), field.day(), field.time(), field.number(), field.lines(), field.tick(), field.file(),
            field.select([(text, text)], empty: text), field.radios([(text, .escaped(text))]),
            .problem(text, [("f", text)]), .tag(text), .card(text, .empty), .notice(text), .stair([.now], label: text),
            .meter(value: 1, mark: 2, label: text), .table(caption: text, heads: [text], rows: [[.escaped(text)]]),
            .link(Link(text).query("q", text), text), .hidden(text, text),
        ]
        for html in all {
            #expect(!html.text.unicodeScalars.split(separator: " ").map(String.init).contains("onfocus=alert(1)\""))
            #expect(!html.text.contains("<script>"))
            #expect(!html.text.unicodeScalars.containsSequence("\" onfocus"))
            // Out of the macro: its expansion would write the mark as it is.
            let hidden = "\"\u{301} onfocus"
            #expect(!html.text.unicodeScalars.containsSequence(hidden))
        }
    }

    @Test func `a query stands before the part of the page, whichever was said first`() {
        let link = Link("deelnemers", "x").part("plan").query("gedaan", "saved")
        #expect(link.address == "/deelnemers/x?gedaan=saved#plan")
    }

    @Test func `an address can't lead out of the house`() {
        #expect(Link("javascript:alert(1)", "..", "a/b").address == "/javascript%3Aalert%281%29/../a%2Fb")
        #expect(
            Link("deelnemers").query("zoek", "é &x=1").query("pagina", 2).address
                == "/deelnemers?zoek=%C3%A9%20%26x%3D1&pagina=2"
        )
    }
}

extension StringProtocol {
    fileprivate func components(around separator: String) -> [String] {
        guard let range = self.firstRange(of: separator) else { return [String(self)] }
        return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
    }
}

extension String.UnicodeScalarView {
    fileprivate func containsSequence(_ text: String) -> Bool {
        let needle = Array(text.unicodeScalars)
        let all = Array(self)
        guard all.count >= needle.count else { return false }
        return (0...(all.count - needle.count)).contains { Array(all[$0..<($0 + needle.count)]) == needle }
    }
}
