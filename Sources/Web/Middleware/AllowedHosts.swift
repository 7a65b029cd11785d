/// The names this house answers to. A request that asks for another one is refused, so that no page, link or cookie is
/// ever made for a name that somebody else chose.
package struct AllowedHosts: Sendable {
    private let names: Set<String>

    /// This machine's own names, and `others`: what the server is bound to and what it is called outside, as a name or
    /// as an address such as `https://opstap.voorbeeld.be`.
    package init(_ others: [String] = []) {
        names = Set(["localhost", "127.0.0.1", "[::1]"] + others.compactMap(Self.name(ofAddress:)))
    }

    /// Whether the host of a request, with or without a port, is one of them.
    package func allows(_ authority: String) -> Bool { Self.name(of: authority).map(names.contains) ?? false }

    /// The host of an authority (RFC 3986, 3.2) in lower case, without port; nil when it is none.
    static func name(of authority: String) -> String? {
        let text = Array(authority.utf8)
        guard (1...255).contains(text.count) else { return nil }
        let isBracketed = text.first == UInt8(ascii: "[")
        let end = isBracketed ? text.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } : text.firstIndex(of: colon)
        guard let end = end ?? (isBracketed ? nil : text.count) else { return nil }
        let (host, rest) = (text[..<end], text[end...])
        guard !host.isEmpty, host.dropFirst(isBracketed ? 1 : 0).dropLast(isBracketed ? 1 : 0).allSatisfy(isOfAName),
            isBracketed || !host.contains(colon), isPort(rest)
        else { return nil }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    private static func name(ofAddress address: String) -> String? {
        let authority = address.split(separator: "://").last?.prefix { $0 != "/" } ?? ""
        // An IPv6 address to listen on is written without brackets.
        let isBare = authority.filter { $0 == ":" }.count > 1 && !authority.hasPrefix("[")
        return name(of: isBare ? "[\(authority)]" : String(authority))
    }

    private static let colon = UInt8(ascii: ":")

    private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
        text.isEmpty
            || (text.first == colon && text.count <= 6 && text.dropFirst().allSatisfy { (48...57).contains($0) })
    }

    private static func isOfAName(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), colon: true
        default: false
        }
    }
}
