/// Text that is safe to send as HTML. Interpolated text is escaped, byte by byte; only another `HTML` goes in as it
/// is, so a `String` can't become markup by accident:
///
///     let row: HTML = "<td>\(name)</td>"
///
/// Safe in text and in *quoted* attribute values. Addresses go in as a `Link`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    package private(set) var text: String

    private init(raw text: String) { self.text = text }

    package init(stringLiteral value: StaticString) { text = "\(value)" }

    package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// Nothing.
    package static let empty = HTML(raw: "")

    package var isEmpty: Bool { text.isEmpty }

    /// The text of a person or a record, escaped.
    package static func escaped(_ text: some StringProtocol) -> HTML {
        var result = ""
        append(escaping: text, to: &result)
        return HTML(raw: result)
    }

    package static func + (left: HTML, right: HTML) -> HTML { HTML(raw: left.text + right.text) }
    package static func += (left: inout HTML, right: HTML) { left.text += right.text }

    package struct Interpolation: StringInterpolationProtocol {
        var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: StaticString) { text += "\(literal)" }
        package mutating func appendInterpolation(_ html: HTML) { text += html.text }
        package mutating func appendInterpolation(_ html: HTML?) { text += html?.text ?? "" }
        package mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }
        package mutating func appendInterpolation(_ value: some StringProtocol) { append(escaping: value, to: &text) }
        package mutating func appendInterpolation(_ number: Int) { text += String(number) }
        package mutating func appendInterpolation(_ link: Link) { append(escaping: link.address, to: &text) }
    }
}

/// Looks at bytes, not at `Character`s: `"` followed by a combining mark is one `Character`, but always the same byte, and
/// no byte of a longer scalar is one of these.
private func append(escaping value: some StringProtocol, to text: inout String) {
    // Pages are made of thousands of short texts: this reads the bytes where they stand, and copies them in runs.
    let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { append(escaping: $0, to: &text) }
    if isDone == nil { Array(value.utf8).withUnsafeBufferPointer { append(escaping: $0, to: &text) } }
}

private func append(escaping bytes: UnsafeBufferPointer<UInt8>, to text: inout String) {
    var start = 0
    for position in bytes.indices {
        guard let escape = escape(of: bytes[position]) else { continue }
        if position > start { text += String(decoding: bytes[start..<position], as: UTF8.self) }
        text += escape
        start = position + 1
    }
    if start < bytes.count { text += String(decoding: bytes[start...], as: UTF8.self) }
}

@inline(__always)
private func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}

extension HTML {
    /// The markup when the condition holds, else nothing.
    package static func when(_ condition: Bool, _ html: @autoclosure () -> HTML) -> HTML { condition ? html() : .empty }
}

extension Sequence<HTML> {
    package func joined(by separator: HTML = .empty) -> HTML {
        var result = HTML.empty
        var isFirst = true
        for part in self {
            if !isFirst { result += separator }
            result += part
            isFirst = false
        }
        return result
    }
}

/// An address within the house. Segments and query values are percent-encoded, so no text can lead elsewhere.
package struct Link: Sendable, Hashable, CustomStringConvertible {
    private var path: String
    private var query = ""
    private var fragment = ""

    /// The path of these segments, from the root.
    package init(_ segments: any CustomStringConvertible...) { self.init(segments: segments) }

    /// The path of these segments, from the root.
    package init(segments: [any CustomStringConvertible]) {
        path = "/" + segments.map { Link.encoded($0.description) }.joined(separator: "/")
    }

    /// The same address with one more value in its query.
    package func query(_ name: StaticString, _ value: some CustomStringConvertible) -> Link {
        var link = self
        link.query += "\(query.isEmpty ? "?" : "&")\(name)=\(Link.encoded(value.description))"
        return link
    }

    /// The same address at a part of the page.
    package func part(_ name: StaticString) -> Link {
        var link = self
        link.fragment = "#\(name)"
        return link
    }

    package var address: String { path + query + fragment }
    package var description: String { address }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (byte < 16 ? "0" : "") + digits
            }
        }
        return result
    }
}
