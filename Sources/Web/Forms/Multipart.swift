internal import Domain

/// One part of a `multipart/form-data` body.
struct FormPart: Sendable {
    let name: String
    let fileName: String?
    let content: [UInt8]
}

/// Reads `multipart/form-data` (RFC 7578), as browsers send it for a form with a file.
enum Multipart {
    static let mostParts = 50

    /// The boundary that a Content-Type header names; nil when it is another type.
    static func boundary(of contentType: String) -> String? {
        let pieces = contentType.split(separator: ";").map(\.trimmed)
        guard pieces.first?.lowercased() == "multipart/form-data",
            let boundary = pieces.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst("boundary=".count)
        else { return nil }
        let text = boundary.hasPrefix("\"") && boundary.hasSuffix("\"") ? boundary.dropFirst().dropLast() : boundary
        return (1...70).contains(text.utf8.count) ? String(text) : nil
    }

    /// - Throws: `BadRequest.encoding` when the body is not what the boundary promises.
    static func parts(of body: [UInt8], boundary: String) throws(BadRequest) -> [FormPart] {
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter has no line break before it.
        let body = Array("\r\n".utf8) + body
        var parts: [FormPart] = []
        guard var position = find(delimiter, in: body, from: 0) else { throw .encoding }
        while true {
            position += delimiter.count
            if body[position...].starts(with: "--".utf8) { return parts }
            guard body[position...].starts(with: "\r\n".utf8), parts.count < mostParts,
                let next = find(delimiter, in: body, from: position),
                let headerEnd = find(Array("\r\n\r\n".utf8), in: body, from: position), headerEnd + 2 <= next
            else { throw .encoding }
            let header = body[(position + 2)..<max(position + 2, headerEnd)]
            let content = next >= headerEnd + 4 ? Array(body[(headerEnd + 4)..<next]) : []
            guard let part = part(header: header, content: content) else { throw .encoding }
            parts.append(part)
            position = next
        }
    }

    private static func part(header: ArraySlice<UInt8>, content: [UInt8]) -> FormPart? {
        guard let text = String(validating: header, as: UTF8.self) else { return nil }
        let disposition = text.split(whereSeparator: \.isNewline).first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let disposition, let name = parameter("name", of: disposition) else { return nil }
        return FormPart(name: name, fileName: parameter("filename", of: disposition), content: content)
    }

    /// The quoted value of a parameter; browsers write a quote within it as `%22`.
    private static func parameter(_ name: String, of header: Substring) -> String? {
        var rest = header.utf8[...]
        while let separator = rest.firstIndex(of: UInt8(ascii: ";")) {
            rest = rest[rest.index(after: separator)...].drop { $0 == UInt8(ascii: " ") }
            let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
            rest = rest[key.endIndex...]
            guard rest.starts(with: "=\"".utf8) else { continue }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            guard value.endIndex < rest.endIndex else { return nil }
            if key.elementsEqual(name.utf8) { return String(Substring(value)) }
            rest = rest[value.endIndex...].dropFirst()
        }
        return nil
    }

    private static func find(_ needle: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first, body.count >= needle.count else { return nil }
        var position = start
        let last = body.count - needle.count
        while position <= last {
            if body[position] == first, body[position..<(position + needle.count)].elementsEqual(needle) {
                return position
            }
            position += 1
        }
        return nil
    }
}
