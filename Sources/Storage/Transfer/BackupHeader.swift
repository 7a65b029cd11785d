internal import Crypto
package import Domain

/// What stands at the head of a backup, for everybody to read; whoever changes it breaks the seal of what follows.
///
/// The file: `OPSTAPBK`, the version of the format, the length of the head, the head, then pieces (`BackupSealer`).
package struct BackupHeader: Hashable, Sendable {
    static let magic = Array("OPSTAPBK".utf8)
    static let format: UInt16 = 1
    /// Where the head's own length ends.
    package static let prefixLength = 14

    /// The version of the schema that the rows are of.
    package let schema: Int
    package let madeAt: Instant
    /// The id of the master key that opens it. The key itself is not in the backup.
    package let master: String
    /// The key of this file, sealed with a key that follows from the master key.
    let wrappedKey: [UInt8]

    /// The head of a new file, with a new key.
    static func make(schema: Int, madeAt: Instant, vault: Vault) throws -> (BackupHeader, SymmetricKey) {
        let (master, wrapping) = vault.backupKey
        let key = SymmetricKey(size: .bits256)
        let place = Self.place(schema: schema, madeAt: madeAt, master: master)
        guard
            let wrapped = try AES.GCM.seal(key.bytes, using: SymmetricKey(data: wrapping), authenticating: place)
                .combined
        else { throw BackupError.broken }
        return (BackupHeader(schema: schema, madeAt: madeAt, master: master, wrappedKey: Array(wrapped)), key)
    }

    private init(schema: Int, madeAt: Instant, master: String, wrappedKey: [UInt8]) {
        self.schema = schema
        self.madeAt = madeAt
        self.master = master
        self.wrappedKey = wrappedKey
    }

    /// How long the head is that follows the first `prefixLength` bytes.
    /// - Throws: `BackupError`.
    package static func length(after prefix: [UInt8]) throws(BackupError) -> Int {
        guard prefix.count == prefixLength, prefix.starts(with: magic) else { throw .notABackup }
        guard UInt16(prefix[8]) << 8 | UInt16(prefix[9]) == format else { throw .otherFormat }
        let length = prefix[10...].reduce(0) { $0 << 8 | Int($1) }
        guard length <= 4096 else { throw .broken }
        return length
    }

    /// Reads the head without its prefix.
    /// - Throws: `BackupError`.
    package init(bytes: [UInt8]) throws(BackupError) {
        var piece: [UInt8]? = bytes
        var reader = ByteReader {
            defer { piece = nil }
            return piece
        }
        do {
            schema = Int(try reader.number(UInt32.self))
            guard let instant = Instant(try reader.text()) else { throw BackupError.broken }
            madeAt = instant
            master = try reader.text()
            wrappedKey = try reader.raw()
            guard try reader.isAtEnd() else { throw BackupError.broken }
        } catch {
            throw .broken
        }
        // There is one way to write a head; another spelling of the same is a change.
        guard self.bytes.dropFirst(Self.prefixLength).elementsEqual(bytes) else { throw .broken }
    }

    /// The bytes of the whole head, its prefix too.
    var bytes: [UInt8] {
        var head = ByteWriter()
        head.put(UInt32(schema))
        head.put(madeAt.description)
        head.put(master)
        head.put(wrappedKey)
        var whole = ByteWriter()
        whole.put(head.bytes)
        var prefix = ByteWriter()
        prefix.put(Self.format)
        return Self.magic + prefix.bytes + whole.bytes
    }

    /// The key of the file.
    /// - Throws: `BackupError.missingKey` when the master key is not in the vault; `broken` when the head was changed.
    func key(in vault: Vault) throws(BackupError) -> SymmetricKey {
        let wrapping: [UInt8]
        do throws(VaultError) {
            wrapping = try vault.backupKey(master: master)
        } catch {
            throw .missingKey(master)
        }
        do {
            let box = try AES.GCM.SealedBox(combined: wrappedKey)
            let place = Self.place(schema: schema, madeAt: madeAt, master: master)
            return SymmetricKey(data: try AES.GCM.open(box, using: SymmetricKey(data: wrapping), authenticating: place))
        } catch {
            throw .broken
        }
    }

    private static func place(schema: Int, madeAt: Instant, master: String) -> [UInt8] {
        var writer = ByteWriter()
        writer.put("opstap backup")
        writer.put(UInt32(schema))
        writer.put(madeAt.description)
        writer.put(master)
        return writer.bytes
    }
}

/// Why a backup can't be read.
package enum BackupError: Error, Hashable, Sendable {
    case notABackup
    /// Made by a program that writes backups in another way.
    case otherFormat
    /// Cut short, changed, or put together in another order.
    case broken
    /// The master key with this id is not here.
    case missingKey(String)
}
