/// Two texts in one, so that a row opens one sealed text for both: the length of the first in bytes, and both.
struct TextPair: Hashable, Sendable {
    let first, second: String

    init(_ first: String, _ second: String) {
        self.first = first
        self.second = second
    }

    var packed: String { "\(first.utf8.count):\(first)\(second)" }

    /// Nil when it is not such a text.
    init?(packed: String) {
        let bytes = packed.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            let count = Int(packed[..<colon]), count >= 0,
            let end = bytes.index(bytes.index(after: colon), offsetBy: count, limitedBy: bytes.endIndex),
            let first = String(bytes[bytes.index(after: colon)..<end]),
            let second = String(bytes[end...])
        else { return nil }
        self.init(first, second)
    }

    /// - Throws: `StorageError.damaged` when what was opened in this column is not such a text.
    init(packed: String, in column: SealedColumn) throws(StorageError) {
        guard let pair = TextPair(packed: packed) else { throw .damaged(column: column.rawValue) }
        self = pair
    }
}
