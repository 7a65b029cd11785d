import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

/// A form of a page with what is filled in, to be sent as a browser sends it.
struct SentForm: Sendable {
    let action: String
    private(set) var fields: [(name: String, value: String)] = []

    /// The form of a page that is sent to an address.
    init(in page: String, to action: String) throws {
        self.action = action
        let start = try #require(page.range(of: "action=\"\(action)\""), "no form to \(action)")
        let form = page[start.upperBound...]
        let end = form.range(of: "</form>")?.lowerBound ?? form.endIndex
        for tag in form[..<end].matches(of: #/<(input|textarea|select)([^>]*)>/#) {
            let attributes = String(tag.output.2)
            guard let name = Self.attribute("name", of: attributes) else { continue }
            let rest = form[tag.range.upperBound..<end]
            switch tag.output.1 {
            case "textarea":
                let text = rest.prefix { $0 != "<" }.drop { $0 == "\n" }
                fields.append((name, Self.unescaped(String(text))))
            case "select":
                let options = rest[..<(rest.range(of: "</select>")?.lowerBound ?? rest.endIndex)]
                    .matches(of: #/<option([^>]*)>/#).map { String($0.output.1) }
                let chosen = options.first { $0.contains(" selected") } ?? options.first ?? ""
                fields.append((name, Self.attribute("value", of: chosen) ?? ""))
            default:
                let isChoice = attributes.contains("type=\"radio\"") || attributes.contains("type=\"checkbox\"")
                if isChoice, !attributes.contains(" checked") { continue }
                fields.append((name, Self.attribute("value", of: attributes) ?? ""))
            }
        }
    }

    subscript(name: String) -> String? {
        get { fields.first { $0.name == name }?.value }
        set {
            fields.removeAll { $0.name == name }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    /// As a body of type `application/x-www-form-urlencoded`.
    var body: String { fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&") }

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.range(of: " \(name)=\"")?.upperBound else { return nil }
        return unescaped(String(tag[start...].prefix { $0 != "\"" }))
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}

extension WebWorld {
    /// The form of a page, as somebody sees it.
    func form(_ page: String, to action: String? = nil, as visitor: Visitor) async throws -> SentForm {
        let response = try await send(.get, page, as: visitor)
        #expect(response.status == .ok, "\(page)")
        return try SentForm(in: response.text, to: action ?? page)
    }

    func send(_ form: SentForm, as visitor: Visitor) async throws -> WebAnswer {
        let response = try await send(.post, form.action, as: visitor, body: form.body)
        return WebAnswer(status: response.status.code, place: response.header("Location"), text: response.text)
    }
}

/// What came back for a form.
struct WebAnswer: Sendable {
    let status: Int
    /// Where it leads, for a redirect.
    let place: String?
    let text: String
}
