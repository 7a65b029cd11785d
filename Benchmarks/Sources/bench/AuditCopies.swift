internal import CSQLite
internal import Crypto
internal import Foundation

/// Chains the copied lines of the audit log to those of the demo, after docs/decisions/0019-audit-chain.md, so that the log of
/// a filled house is as sound as any.
final class AuditCopies {
    /// What a seal is over, in this order.
    static let columns = [
        "id", "at", "actor_id", "actor_name", "role", "action", "participant_id", "subject", "detail", "reason",
    ]

    private let key: SymmetricKey
    private var position: Int
    private var seal: String

    init(_ file: SQLiteFile, key: SymmetricKey) throws {
        self.key = key
        guard let head = try file.rows("SELECT position, seal FROM audit_head").first,
            let position = head[0].flatMap({ Int($0) }), let seal = head[1]
        else { throw SQLiteFile.Failure(description: "the audit log has no head") }
        (self.position, self.seal) = (position, seal)
        try file.add("audit_seal", arguments: Int32(Self.columns.count + 1), self) { copies, values in
            try copies.next(values)
        }
    }

    /// `audit_seal(position, id, at, …)`: the seal of the next line. They must come one after the other.
    private func next(_ values: [String?]) throws -> String {
        guard let place = values[0], Int(place) == position + 1 else {
            throw SQLiteFile.Failure(description: "line \(values[0] ?? "?") of the audit log behind \(position)")
        }
        position += 1
        seal = mark(["audit line", seal, place] + values.dropFirst())
        return seal
    }

    /// Sets the head behind the last line.
    func finish(_ file: SQLiteFile) throws {
        let mark = mark(["audit head", String(position), seal])
        try file.run(
            "UPDATE audit_head SET position = \(position), seal = \(quoted(seal)), mark = \(quoted(mark)) WHERE id = 1"
        )
    }

    private func mark(_ parts: [String?]) -> String {
        let text = parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
        return Self.hexadecimal(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
