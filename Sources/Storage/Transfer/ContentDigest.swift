internal import Crypto

/// What a table holds, in a count and 32 bytes: the sum of the SHA-256 of each row, modulo 2^256. A sum does not depend on
/// the order of the rows, which engines and their settings do not agree on. It finds mistakes; against whoever wants to
/// deceive stands the seal of the backup.
package struct ContentDigest: Hashable, Sendable {
    package private(set) var count = 0
    /// Four words, the lowest first.
    private var words: [UInt64] = [0, 0, 0, 0]

    package init() {}

    init?(count: Int, bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.count = count
        words = (0..<4).reversed().map { word in
            bytes[word * 8..<word * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// The highest byte first.
    package var bytes: [UInt8] {
        words.reversed().flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
    }

    /// Counts a row in.
    mutating func add(_ row: [SQLValue]) {
        var writer = ByteWriter()
        writer.put(row)
        add(hash: Array(SHA256.hash(data: writer.bytes)))
    }

    private mutating func add(hash: [UInt8]) {
        count += 1
        var carry = false
        for word in 0..<4 {
            let end = 32 - word * 8
            let part = hash[end - 8..<end].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let (sum, first) = words[word].addingReportingOverflow(part)
            let (result, second) = sum.addingReportingOverflow(carry ? 1 : 0)
            words[word] = result
            carry = first || second
        }
    }
}

/// A table's name with what it holds.
package struct TableSummary: Hashable, Sendable {
    package let name: String
    package let digest: ContentDigest

    package init(name: String, digest: ContentDigest) {
        self.name = name
        self.digest = digest
    }
}
