internal import Domain
internal import NIOCore

/// The proxies that stand before the house. Only they are believed when they say where a request comes from; anybody
/// else can write anything in a header.
package struct TrustedProxies: Sendable {
    private let addresses: Set<String>

    /// Nobody is believed: the house serves this machine itself.
    package static let nobody = TrustedProxies([])
    /// A proxy on this machine.
    package static let here = TrustedProxies(["127.0.0.1", "::1"])

    /// `addresses`: each as an IP address; what is none is left out.
    package init(_ addresses: [String]) { self.addresses = Set(addresses.compactMap(Self.plain)) }

    /// Whether a text is an IP address.
    package static func isAddress(_ text: String) -> Bool { plain(text) != nil }

    /// Where a request comes from: the connection's address, unless that is a trusted proxy's. Then the last address in
    /// `X-Forwarded-For` that is not a trusted proxy's counts: those before it are what the visitor says.
    ///
    /// `forwarded`: the header's values, in order.
    package func origin(connection: String?, forwarded: [String]) -> String {
        guard let connection else { return "local" }
        var last = Self.plain(connection) ?? connection
        guard addresses.contains(last) else { return Self.counted(last) }
        let hops = forwarded.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        for hop in hops.reversed() {
            guard let address = Self.plain(hop.trimmed) else { break }
            last = address
            if !addresses.contains(address) { break }
        }
        return Self.counted(last)
    }

    /// In one spelling; nil for what is no address. IPv4 within IPv6 is IPv4.
    private static func plain(_ text: some StringProtocol) -> String? {
        guard let address = try? SocketAddress(ipAddress: String(text), port: 0), let written = address.ipAddress else {
            return nil
        }
        let prefix = "::ffff:"
        return written.hasPrefix(prefix) && written.contains(".") ? String(written.dropFirst(prefix.count)) : written
    }

    /// What is counted as one place: an IPv4 address, or the half of an IPv6 address that a provider gives to one house.
    private static func counted(_ address: String) -> String {
        guard address.contains(":") else { return address }
        // What `::` leaves out are groups of zeros, as many as make eight in all.
        let sides = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let front = sides[0].split(separator: ":")
        let back = sides.count > 1 ? sides[1].split(separator: ":") : []
        let zeros = repeatElement("0" as Substring, count: max(0, 8 - front.count - back.count))
        let half = (front + zeros + back).prefix(4)
        return half.contains { $0 != "0" } ? half.joined(separator: ":") + "::/64" : address
    }
}
