/// Text that is safe to send as HTML. Interpolated text is escaped, byte by byte; only another `HTML` goes in as it
/// is, so a `String` can't become markup by accident:
///
///     let row: HTML = "<td>\(name)</td>"
///
/// Safe in text and in *quoted* attribute values. Addresses go in as a `Link`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// UTF-8, as it is sent. A page is made of thousands of short parts, and each is copied into the next as it is.
    package private(set) var bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    package init(stringLiteral value: StaticString) { bytes = value.withUTF8Buffer(Array.init) }

    package init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

    /// Nothing.
    package static let empty = HTML(bytes: [])

    package var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text of a person or a record, escaped.
    package static func escaped(_ text: some StringProtocol) -> HTML {
        var result: [UInt8] = []
        append(escaping: text, to: &result)
        return HTML(bytes: result)
    }

    package static func + (left: HTML, right: HTML) -> HTML { HTML(bytes: left.bytes + right.bytes) }
    package static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

    package struct Interpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        package mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }
        package mutating func appendInterpolation(_ html: HTML?) { if let html { bytes += html.bytes } }
        package mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { bytes += part.bytes } }
        package mutating func appendInterpolation(_ value: some StringProtocol) { append(escaping: value, to: &bytes) }
        package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
        package mutating func appendInterpolation(_ link: Link) { append(escaping: link.address, to: &bytes) }
    }
}

/// Looks at bytes, not at `Character`s: `"` followed by a combining mark is one `Character`, but always the same byte, and
/// no byte of a longer scalar is one of these.
private func append(escaping value: some StringProtocol, to result: inout [UInt8]) {
    // Read where they stand, and copied in runs.
    let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { append(escaping: $0, to: &result) }
    if isDone == nil { Array(value.utf8).withUnsafeBufferPointer { append(escaping: $0, to: &result) } }
}

private func append(escaping bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var start = 0
    for position in bytes.indices {
        guard let escape = escape(of: bytes[position]) else { continue }
        result.append(contentsOf: bytes[start..<position])
        escape.withUTF8Buffer { result.append(contentsOf: $0) }
        start = position + 1
    }
    result.append(contentsOf: bytes[start...])
}

@inline(__always)
private func escape(of byte: UInt8) -> StaticString? {
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
        path = ""
        path.reserveCapacity(segments.count * 24)
        for segment in segments {
            path += "/"
            path += Link.encoded(segment.description)
        }
        if path.isEmpty { path = "/" }
    }

    /// The same address with one more value in its query.
    package func query(_ name: StaticString, _ value: some CustomStringConvertible) -> Link {
        var link = self
        link.query += "\(query.isEmpty ? "?" : "&")\(name)=\(Link.encoded(value.description))"
        return link
    }

    /// The same for a name that is made of a code.
    package func query(named name: String, _ value: some CustomStringConvertible) -> Link {
        var link = self
        link.query += "\(query.isEmpty ? "?" : "&")\(Link.encoded(name))=\(Link.encoded(value.description))"
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
        // Ids and words of ours, as most are, stay as they are.
        guard !text.utf8.allSatisfy(isPlain) else { return text }
        var result: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += ("%" + (byte < 16 ? "0" : "") + digits).utf8
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
