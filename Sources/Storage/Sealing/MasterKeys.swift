internal import Crypto
internal import FoundationEssentials

/// A key that wraps the data keys of the participants and the key of the house; it stands outside the database (F3).
package struct MasterKey: Sendable {
    package static let byteCount = 32

    /// Follows from the key, so that whoever has the key knows which one it is; tells nothing of it.
    package let id: String
    let key: SymmetricKey
    /// What it wraps other keys with.
    let wrapping: SymmetricKey

    /// Nil unless there are 32 bytes.
    package init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.init(key: SymmetricKey(data: bytes))
    }

    /// A new one, by chance.
    package static func random() -> MasterKey { MasterKey(key: SymmetricKey(size: .bits256)) }

    private init(key: SymmetricKey) {
        self.key = key
        wrapping = key.derived(for: "opstap wrapping of keys")
        id = Hexadecimal.text(key.derived(for: "opstap name of a master key", byteCount: 8).bytes)
    }

    /// For the key file alone.
    package var bytes: [UInt8] { key.bytes }
}

/// Its id, so that no log or message shows the key by mistake.
extension MasterKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "master key \(id)" }
    package var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

/// The master key that wraps from now on, and the older ones that still unwrap.
package struct MasterKeys: Sendable {
    package private(set) var current: MasterKey
    package private(set) var older: [MasterKey]

    package init(current: MasterKey, older: [MasterKey] = []) {
        self.current = current
        self.older = older
    }

    package var all: [MasterKey] { [current] + older }

    package func find(_ id: String) -> MasterKey? { all.first { $0.id == id } }

    /// Makes this one the current.
    package mutating func add(_ key: MasterKey) {
        older = all.filter { $0.id != key.id }
        current = key
    }

    /// Takes keys over in their order, the current one too. Who is not among them goes on unwrapping.
    mutating func adopt(_ fresh: MasterKeys) {
        for key in fresh.all.reversed() { add(key) }
    }
}

extension SymmetricKey {
    var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// Another key that follows from this one: for one purpose, named by its words.
    func derived(for purpose: String, byteCount: Int = 32) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: self, info: Array(purpose.utf8), outputByteCount: byteCount)
    }
}

/// Bytes as text, two small letters or digits for each.
package enum Hexadecimal {
    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
