/// How rows travel: byte for byte the same, whichever engine they come from. Each value is a byte that says its kind,
/// then what it is; numbers are eight bytes, the highest first; texts have their length in four bytes before them.
package enum SnapshotItem: Hashable, Sendable {
    /// A table begins. Columns are in the order of the alphabet.
    case table(name: String, columns: [String])
    case row([SQLValue])
    /// The table ended, with how many rows and which content.
    case tableEnd(ContentDigest)
    /// Everything ended, after so many tables.
    case end(tables: Int)
}

/// Writes items and values as bytes.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func replace(by rest: [UInt8]) { bytes = rest }

    mutating func put(_ item: SnapshotItem) {
        switch item {
        case .table(let name, let columns):
            bytes.append(1)
            put(name)
            put(UInt32(columns.count))
            for column in columns { put(column) }
        case .row(let values):
            bytes.append(2)
            put(values)
        case .tableEnd(let digest):
            bytes.append(3)
            put(UInt64(digest.count))
            bytes += digest.bytes
        case .end(let tables):
            bytes.append(4)
            put(UInt32(tables))
        }
    }

    mutating func put(_ values: [SQLValue]) {
        put(UInt32(values.count))
        for value in values {
            switch value {
            case .null: bytes.append(0)
            case .integer(let number):
                bytes.append(1)
                put(UInt64(bitPattern: Int64(number)))
            case .real(let number):
                bytes.append(2)
                put(number.bitPattern)
            case .text(let text):
                bytes.append(3)
                put(text)
            }
        }
    }

    mutating func put(_ text: String) {
        let utf8 = text.utf8
        put(UInt32(utf8.count))
        bytes += utf8
    }

    mutating func put(_ raw: [UInt8]) {
        put(UInt32(raw.count))
        bytes += raw
    }

    mutating func put(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    }
}

/// Reads what `ByteWriter` wrote, from pieces that come one after the other.
struct ByteReader {
    /// The longest text that is believed: longer ones are damage, not a wish for memory.
    private static let longest = 64 << 20

    private var buffer: ArraySlice<UInt8> = []
    private let next: () throws -> [UInt8]?

    /// `next` gives the next piece, or nil at the end.
    init(next: @escaping () throws -> [UInt8]?) { self.next = next }

    /// - Throws: `TransferError.unreadable`, or what `next` throws.
    mutating func item() throws -> SnapshotItem {
        switch try take(1).first {
        case 1:
            let name = try text()
            let count = try number(UInt32.self)
            guard count <= 1000 else { throw TransferError.unreadable }
            var columns: [String] = []
            for _ in 0..<count { columns.append(try text()) }
            return .table(name: name, columns: columns)
        case 2: return .row(try values())
        case 3:
            let count = try number(UInt64.self)
            guard let digest = ContentDigest(count: Int(clamping: count), bytes: Array(try take(32))) else {
                throw TransferError.unreadable
            }
            return .tableEnd(digest)
        case 4: return .end(tables: Int(try number(UInt32.self)))
        default: throw TransferError.unreadable
        }
    }

    mutating func raw() throws -> [UInt8] { Array(try take(Int(try number(UInt32.self)))) }

    mutating func text() throws -> String {
        guard let text = String(validating: try take(Int(try number(UInt32.self))), as: UTF8.self) else {
            throw TransferError.unreadable
        }
        return text
    }

    mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        try take(Number.bitWidth / 8).reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    /// Whether nothing follows.
    mutating func isAtEnd() throws -> Bool {
        while buffer.isEmpty {
            guard let piece = try next() else { return true }
            buffer = piece[...]
        }
        return false
    }

    private mutating func values() throws -> [SQLValue] {
        let count = try number(UInt32.self)
        guard count <= 1000 else { throw TransferError.unreadable }
        var values: [SQLValue] = []
        values.reserveCapacity(Int(count))
        for _ in 0..<count {
            switch try take(1).first {
            case 0: values.append(.null)
            case 1: values.append(.integer(Int(Int64(bitPattern: try number(UInt64.self)))))
            case 2: values.append(.real(Double(bitPattern: try number(UInt64.self))))
            case 3: values.append(.text(try text()))
            default: throw TransferError.unreadable
            }
        }
        return values
    }

    private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count <= Self.longest else { throw TransferError.unreadable }
        while buffer.count < count {
            guard let piece = try next() else { throw TransferError.unreadable }
            buffer = buffer.isEmpty ? piece[...] : buffer + piece
        }
        defer { buffer = buffer.dropFirst(count) }
        return buffer.prefix(count)
    }
}
