package import Casework
package import Domain
internal import Foundation
package import Storage

/// A backup that was written, read back and compared.
package struct WrittenBackup: Sendable {
    package let path: String
    package let header: BackupHeader
    package let bytes: Int
    /// SHA-256 of the file, in hexadecimal.
    package let digest: String
    package let tables: [TableSummary]

    package var rows: Int { tables.reduce(0) { $0 + $1.digest.count } }
}

/// Why a backup can't be made or read, apart from what is in it (`BackupError`).
package enum BackupFileError: Error, Hashable, Sendable {
    /// A backup is never written over something else.
    case exists(String)
    case unreadable(String, reason: String)
    case notWritten(String, reason: String)
    /// A restore or a move needs a place without a database.
    case notEmpty(String)
    /// The backup is of a newer schema than this program knows.
    case newer(found: Int, known: Int)
    /// A house moves as the program that it moves with knows it.
    case older(String, found: Int, known: Int)
}

/// Backups as files. The database is read through its engine on one consistent state; a copy of its files would be none.
package enum BackupFile {
    /// Writes everything in the database into a new file, reads it back and compares. The file has its name only once it
    /// is whole and on disk. It is sealed under the newest master key, also where another process made that one.
    /// - Throws: `BackupFileError`, `TransferError`, `StorageError`; `VaultError.unknownMaster` when that key is not here.
    package static func write(
        _ database: any Database,
        vault: Vault,
        to path: String,
        at now: Instant
    ) async throws -> WrittenBackup {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupFileError.exists(path) }
        try await Schema.checkHouseKey(of: database)
        let part = path + ".\(UUID().uuidString.prefix(8)).part"
        defer { unlink(part) }
        let dialect = database.dialect
        let left = try await database.read { tx in
            let file = try WritingFile(part)
            let sealer = try BackupSealer(
                schema: SystemTable.schemaVersion(in: tx),
                madeAt: now,
                vault: vault,
                write: file.write
            )
            let summaries = try Snapshot.read(in: tx, dialect, into: sealer.put)
            try sealer.finish()
            try file.close()
            return summaries
        }
        let read = try await aside { try Self.read(part, vault: vault) }
        guard read.tables == left else { throw BackupError.broken }
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupFileError.exists(path) }
        guard rename(part, path) == 0, WritingFile.synchronizeFolder(of: path) else {
            throw BackupFileError.notWritten(path, reason: String(cString: strerror(errno)))
        }
        return WrittenBackup(
            path: path,
            header: read.header,
            bytes: read.bytes,
            digest: read.digest,
            tables: read.tables
        )
    }

    /// Writes a backup of a house, and notes it there.
    /// - Throws: as `write`.
    package static func make(
        of house: OpenedHouse,
        to path: String,
        with casework: Casework
    ) async throws -> WrittenBackup {
        let now = casework.clock().now
        let written = try await write(house.database, vault: house.vault, to: path, at: now)
        _ = try await casework.noteBackup(
            file: path,
            bytes: written.bytes,
            digest: written.digest,
            madeAt: now,
            as: .machine
        )
        return written
    }

    /// Reads a whole backup and reckons again what each table holds.
    /// - Throws: `BackupError`, `BackupFileError.unreadable`.
    package static func read(_ path: String, vault: Vault) throws -> WrittenBackup {
        let file = try ReadingFile(path)
        let opener = try BackupOpener(vault: vault, read: file.read)
        var reckoning = SnapshotReckoning()
        while let item = try opener.next() { try reckoning.take(item) }
        return WrittenBackup(
            path: path,
            header: opener.header,
            bytes: file.count,
            digest: opener.digest,
            tables: try reckoning.finished()
        )
    }

    /// The head of a backup, for which no key is needed.
    /// - Throws: `BackupError`, `BackupFileError.unreadable`.
    package static func header(of path: String) throws -> BackupHeader {
        try BackupOpener.header(ReadingFile(path).read)
    }

    /// Backs up a database that has rows before its schema changes, beside the database (promise 11).
    static func beforeMigration(
        of database: any Database,
        vault: Vault,
        in folder: String,
        at now: Instant
    ) async throws {
        let present = try await Schema.present(in: database)
        guard present > 0, present < Schema.version else { return }
        let name = folder + "/before-schema-\(Schema.version)"
        var path = name + ".opstap-backup"
        var number = 2
        while FileManager.default.fileExists(atPath: path) {
            path = name + "-\(number).opstap-backup"
            number += 1
        }
        _ = try await write(database, vault: vault, to: path, at: now)
    }
}

/// Does work that takes a while and can't be interrupted where no request waits for it.
func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
    }
}
