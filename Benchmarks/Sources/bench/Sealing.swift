internal import Crypto
internal import Foundation

/// Seals the texts of copies anew, after docs/decisions/0012-sealed-columns.md: a text opens in its own row and for its own
/// participant only, so a copy as it is would open nowhere. A copy of a participant gets the same data key, wrapped for it.
final class Sealing {
    private let masters: [String: SymmetricKey]
    private var dataKeys: [String: (key: SymmetricKey, master: String)] = [:]
    /// What was opened already: every text of the demo is copied many times.
    private var opened: [String: Data] = [:]
    /// Of the lines of the audit log.
    let audit: AuditCopies

    /// Whether nothing is sealed: the house was filled by the program without safety.
    var isPlain: Bool { dataKeys.isEmpty }

    /// Reads the key file beside the database, and the keys in it.
    init(keyFile: String, _ file: SQLiteFile) throws {
        let lines = try String(contentsOfFile: keyFile, encoding: .utf8).split(separator: "\n")
        let keys = lines.filter { !$0.hasPrefix("#") }.compactMap { Data(base64Encoded: String($0)) }
            .map(SymmetricKey.init(data:))
        masters = Dictionary(
            keys.map { key in
                let name = Self.derived(key, "opstap name of a master key", 8).withUnsafeBytes { Array($0) }
                return (AuditCopies.hexadecimal(name), Self.derived(key, "opstap wrapping of keys", 32))
            },
            uniquingKeysWith: { first, _ in first }
        )
        guard let house = try file.rows("SELECT master_id, wrapped FROM house_keys").first, let master = house[0],
            let wrapped = house[1]
        else { throw SQLiteFile.Failure(description: "the house has no key") }
        audit = try AuditCopies(
            file,
            key: Self.derived(
                SymmetricKey(data: try Self.open(wrapped, with: masters[master], at: Self.place("key", "house"))),
                "opstap chain of the audit log",
                32
            )
        )
        for row in try file.rows("SELECT participant_id, master_id, wrapped FROM participant_keys") {
            guard let participant = row[0], let master = row[1], let wrapped = row[2] else { continue }
            let bytes = try Self.open(
                wrapped,
                with: masters[master],
                at: Self.place("key", "participant", participant)
            )
            dataKeys[participant] = (SymmetricKey(data: bytes), master)
        }
        try file.add("reseal", arguments: 6, self) { sealing, values in try sealing.reseal(values) }
        try file.add("rewrap", arguments: 2, self) { sealing, values in try sealing.rewrap(values) }
    }

    /// `reseal(text, table.column, row, participant, new row, new participant)`; nothing stays nothing.
    private func reseal(_ values: [String?]) throws -> String? {
        guard let sealed = values[0] else { return nil }
        guard let column = values[1], let row = values[2], let participant = values[3], let newRow = values[4],
            let newParticipant = values[5], let key = dataKeys[participant]?.key
        else { throw SQLiteFile.Failure(description: "a sealed text of nobody") }
        let text: Data
        if let known = opened[sealed] {
            text = known
        } else {
            text = try Self.open(sealed, with: key, at: Self.place(column, row, participant))
            opened[sealed] = text
        }
        return try seal(text, with: key, at: Self.place(column, newRow, newParticipant))
    }

    /// `rewrap(participant, new participant)`: the same key for the copy.
    private func rewrap(_ values: [String?]) throws -> String? {
        guard let participant = values[0], let copy = values[1], let (key, master) = dataKeys[participant] else {
            throw SQLiteFile.Failure(description: "a participant without a key")
        }
        guard let wrapping = masters[master] else {
            throw SQLiteFile.Failure(description: "\(master) is not in the key file")
        }
        let bytes = key.withUnsafeBytes { Data($0) }
        return try seal(bytes, with: wrapping, at: Self.place("key", "participant", copy))
    }

    private func seal(_ text: Data, with key: SymmetricKey, at place: Data) throws -> String {
        let box = try AES.GCM.seal(text, using: key, authenticating: place)
        let base64 = (box.combined ?? Data()).base64EncodedString()
        let spelled = base64.utf8.compactMap { letter -> UInt8? in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: letter
            }
        }
        return "v1." + String(decoding: spelled, as: UTF8.self)
    }

    /// `key`: nil where the key file does not have it.
    private static func open(_ sealed: String, with key: SymmetricKey?, at place: Data) throws -> Data {
        guard let key else { throw SQLiteFile.Failure(description: "a master key is not in the key file") }
        let base64 = sealed.dropFirst(3).replacingOccurrences(of: "-", with: "+").replacingOccurrences(
            of: "_",
            with: "/"
        )
        let filled = base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4)
        guard let combined = Data(base64Encoded: filled) else {
            throw SQLiteFile.Failure(description: "\(sealed.prefix(20)) is not sealed")
        }
        return try AES.GCM.open(AES.GCM.SealedBox(combined: combined), using: key, authenticating: place)
    }

    private static func derived(_ key: SymmetricKey, _ purpose: String, _ count: Int) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.utf8), outputByteCount: count)
    }

    private static func place(_ parts: String...) -> Data {
        parts.reduce(into: Data()) { place, part in
            place.append(contentsOf: [UInt8(part.utf8.count >> 8), UInt8(part.utf8.count & 255)])
            place.append(contentsOf: part.utf8)
        }
    }
}
