internal import NIOCore

/// How long the server waits for whoever is at the other end of a connection, and how much it takes from them.
package struct ConnectionLimits: Sendable {
    /// How many connections are open at once; more wait to be accepted.
    package let connections: Int
    /// How long a request may take to come in, in seconds: the head of the first one, and the beginning of a body.
    package let patience: Int

    package init(connections: Int = 512, patience: Int = 30) {
        self.connections = connections
        self.patience = patience
    }

    /// From the beginning of a connection to the end of its first head, its TLS handshake included.
    var firstHead: TimeAmount { .seconds(Int64(patience)) }
    /// From one request to the whole head of the next.
    var idle: TimeAmount { .seconds(Int64(2 * patience)) }
    /// Without a byte of an answer being taken.
    var stall: TimeAmount { .seconds(Int64(4 * patience)) }
    /// After a body was found too slow: time for the page that says so.
    var farewell: TimeAmount { .seconds(5) }
    /// No body is larger, whatever its route; more than that is not even read past.
    static let mostBytes = 16_000_000
}

/// Whether the body of a request comes in fast enough: it has the patience of the limits, and a second more for each
/// 8,000 bytes that came. A modem keeps up; one byte a second does not.
struct BodyPace {
    private let began: NIODeadline
    private let patience: TimeAmount
    private(set) var received = 0

    init(began: NIODeadline, limits: ConnectionLimits) {
        self.began = began
        patience = .seconds(Int64(limits.patience))
    }

    var due: NIODeadline { began + patience + .milliseconds(Int64(received / 8)) }

    var isTooLarge: Bool { received > ConnectionLimits.mostBytes }

    mutating func receive(_ bytes: Int) { received += bytes }
}
