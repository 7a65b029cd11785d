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
    /// By which names are found.
    private let names: SymmetricKey
    /// By which accounts are found.
    private let addresses: SymmetricKey

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
        let key = SymmetricKey(data: try Self.open(wrapped, with: masters[master], at: Self.place("key", "house")))
        names = Self.derived(key, "opstap digest of beginnings of names", 32)
        addresses = Self.derived(key, "opstap digest of addresses of accounts", 32)
        audit = try AuditCopies(file, key: Self.derived(key, "opstap chain of the audit log", 32))
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
        try file.add("address_digest", arguments: 1, self) { sealing, values in
            sealing.digest(ofAddress: values[0] ?? "")
        }
        try file.add("seal_text", arguments: 5, self) { sealing, values in try sealing.sealText(values) }
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

    /// `seal_text(text, table.column, new row, participant, new participant)`: a text of a copy that no row had.
    private func sealText(_ values: [String?]) throws -> String? {
        guard let text = values[0], let column = values[1], let row = values[2], let participant = values[3],
            let newParticipant = values[4]
        else { throw SQLiteFile.Failure(description: "nothing to seal") }
        if isPlain { return "v1." + text }
        guard let key = dataKeys[participant]?.key else {
            throw SQLiteFile.Failure(description: "a participant without a key")
        }
        var filled = Data(text.utf8) + [0x80]
        filled.append(Data(count: (32 - filled.count % 32) % 32))
        return try seal(filled, with: key, at: Self.place(column, row, newParticipant))
    }

    private func digest(ofAddress email: String) -> String {
        AuditCopies.hexadecimal(Array(HMAC<SHA256>.authenticationCode(for: Data(email.utf8), using: addresses)))
    }

    /// By what the program finds who has a word that begins so.
    func digest(ofBeginning letters: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data(letters.utf8), using: names)
        return Self.spelled(Data(Data(code).prefix(9)))
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
        return "v1." + Self.spelled(box.combined ?? Data())
    }

    /// In base64url without padding.
    private static func spelled(_ bytes: Data) -> String {
        let letters = bytes.base64EncodedString().utf8.compactMap { letter -> UInt8? in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: letter
            }
        }
        return String(decoding: letters, as: UTF8.self)
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
