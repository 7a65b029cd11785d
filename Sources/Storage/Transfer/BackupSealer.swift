internal import Crypto
package import Domain

/// The pieces of a backup. Each has its length in four bytes, a byte that says whether it is the last one, and at most
/// 1 MB sealed with AES-256-GCM. Head, number of the piece and "last" are bound in: a piece that is missing, changed or
/// elsewhere does not open, and a file that ends before its last piece is broken.
private enum Piece {
    static let size = 1 << 20
    static let overhead = 16

    /// The key is used for one file, so the number of the piece never comes back under it.
    static func nonce(_ number: UInt64) throws -> AES.GCM.Nonce {
        var writer = ByteWriter()
        writer.put(UInt32(0))
        writer.put(number)
        return try AES.GCM.Nonce(data: writer.bytes)
    }

    static func place(head: [UInt8], number: UInt64, isLast: Bool) -> [UInt8] {
        var writer = ByteWriter()
        writer.put(number)
        writer.put(UInt8(isLast ? 1 : 0))
        return head + writer.bytes
    }
}

/// Writes a backup piece by piece.
package final class BackupSealer {
    package let header: BackupHeader
    private let key: SymmetricKey
    private let head: [UInt8]
    private let write: ([UInt8]) throws -> Void
    private var waiting = ByteWriter()
    private var number: UInt64 = 0

    /// `write` gets the bytes of the file, one part after the other.
    package init(schema: Int, madeAt: Instant, vault: Vault, write: @escaping ([UInt8]) throws -> Void) throws {
        (header, key) = try BackupHeader.make(schema: schema, madeAt: madeAt, vault: vault)
        self.write = write
        head = Array(SHA256.hash(data: header.bytes))
        try write(header.bytes)
    }

    package func put(_ item: SnapshotItem) throws {
        waiting.put(item)
        while waiting.bytes.count > Piece.size {
            let rest = Array(waiting.bytes[Piece.size...])
            try seal(Array(waiting.bytes[..<Piece.size]), isLast: false)
            waiting.replace(by: rest)
        }
    }

    /// Writes the last piece. Nothing may be put after it.
    package func finish() throws {
        try seal(waiting.bytes, isLast: true)
        waiting.replace(by: [])
    }

    private func seal(_ bytes: [UInt8], isLast: Bool) throws {
        let box = try AES.GCM.seal(
            bytes,
            using: key,
            nonce: Piece.nonce(number),
            authenticating: Piece.place(head: head, number: number, isLast: isLast)
        )
        var writer = ByteWriter()
        writer.put(UInt32(bytes.count + Piece.overhead))
        writer.put(UInt8(isLast ? 1 : 0))
        try write(writer.bytes + box.ciphertext + box.tag)
        number += 1
    }
}

/// Reads a backup piece by piece.
package final class BackupOpener {
    package let header: BackupHeader
    private let key: SymmetricKey
    private let head: [UInt8]
    private let read: (Int) throws -> [UInt8]
    private var hash = SHA256()
    private var number: UInt64 = 0
    private var isOver = false
    private var reader = ByteReader { nil }

    /// `read` gives the next so many bytes of the file, or fewer when it ends.
    /// - Throws: `BackupError`, or what `read` throws.
    package init(vault: Vault, read: @escaping (Int) throws -> [UInt8]) throws {
        header = try Self.header(read)
        key = try header.key(in: vault)
        head = Array(SHA256.hash(data: header.bytes))
        hash.update(data: header.bytes)
        self.read = read
        reader = ByteReader { [unowned self] in try piece() }
    }

    /// The head alone, for which no key is needed.
    package static func header(_ read: (Int) throws -> [UInt8]) throws -> BackupHeader {
        let length = try BackupHeader.length(after: try read(BackupHeader.prefixLength))
        let bytes = try read(length)
        guard bytes.count == length else { throw BackupError.broken }
        return try BackupHeader(bytes: bytes)
    }

    /// The next item, or nil after the last one.
    /// - Throws: `BackupError.broken`, or what `read` throws.
    package func next() throws -> SnapshotItem? {
        do {
            return try reader.isAtEnd() ? nil : try reader.item()
        } catch is TransferError {
            throw BackupError.broken
        }
    }

    /// SHA-256 of the bytes that were read, in hexadecimal: of the whole file once the last item was read.
    package var digest: String { Hexadecimal.text(hash.finalize()) }

    private func piece() throws -> [UInt8]? {
        if isOver {
            guard try read(1).isEmpty else { throw BackupError.broken }
            return nil
        }
        let prefix = try read(5)
        guard prefix.count == 5, prefix[4] <= 1 else { throw BackupError.broken }
        let length = prefix[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length >= Piece.overhead, length <= Piece.size + Piece.overhead else { throw BackupError.broken }
        let sealed = try read(length)
        guard sealed.count == length else { throw BackupError.broken }
        hash.update(data: prefix)
        hash.update(data: sealed)
        isOver = prefix[4] == 1
        defer { number += 1 }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: Piece.nonce(number),
                ciphertext: sealed.dropLast(Piece.overhead),
                tag: sealed.suffix(Piece.overhead)
            )
            let place = Piece.place(head: head, number: number, isLast: isOver)
            return Array(try AES.GCM.open(box, using: key, authenticating: place))
        } catch {
            throw BackupError.broken
        }
    }
}
