internal import Casework
package import Domain
internal import Foundation
package import Storage
internal import StorageSQLite

/// Brings a house back from a backup, in a place without a database.
package enum Restore {
    package struct Report: Sendable {
        package let header: BackupHeader
        package let tables: [TableSummary]
        /// Where the database went that stood there; nil when there was none.
        package let movedAside: String?
        /// What was broken in the house when the backup was made: it came back as it was.
        package let faults: [HouseFault]
    }

    /// Reads the backup to its end, fills a new database of the backup's schema, compares, brings the schema up to date
    /// and looks for damage. Only then does the database have its name.
    ///
    /// `replacing`: a file that stands there is moved aside; it is never deleted.
    /// - Throws: `BackupError`, `BackupFileError`, `TransferError`, `StartError`, `MasterKeyError`, `StorageError`.
    package static func run(
        _ path: String,
        into place: HousePlace,
        replacing: Bool = false,
        clock: @escaping @Sendable () -> Moment
    ) async throws -> Report {
        let header = try BackupFile.header(of: path)
        guard header.schema <= Schema.version else {
            throw BackupFileError.newer(found: header.schema, known: Schema.version)
        }
        try place.makeFolder()
        try await place.lock(for: .alone, since: clock().now)
        let keyFile = try MasterKeyFile(folder: place.folder, file: place.keyFile)
        let vault = Vault(keyFile.keys)
        do {
            _ = try BackupFile.read(path, vault: vault)
        } catch {
            keyFile.takeBack()
            throw error
        }
        if place.address == nil {
            return try await intoFile(path, header, place, vault, replacing: replacing, clock)
        }
        let database = try await place.database(vault: vault)
        guard try await !Schema.isArriving(in: database) else { throw StartError.halfArrived(place: place.name) }
        guard try await Schema.present(in: database) == 0 else { throw BackupFileError.notEmpty(place.name) }
        let (tables, faults) = try await fill(database, from: path, header, vault, clock)
        return Report(header: header, tables: tables, movedAside: nil, faults: faults)
    }

    private static func intoFile(
        _ path: String,
        _ header: BackupHeader,
        _ place: HousePlace,
        _ vault: Vault,
        replacing: Bool,
        _ clock: @escaping @Sendable () -> Moment
    ) async throws -> Report {
        let isThere = FileManager.default.fileExists(atPath: place.file)
        guard replacing || !isThere else { throw BackupFileError.notEmpty(place.file) }
        let beside = place.fileBeingRestored
        let clear = { for ending in ["", "-wal", "-shm"] { unlink(beside + ending) } }
        clear()
        defer { clear() }
        let database = try SQLiteDatabase(path: beside, vault: vault)
        let (tables, faults) = try await fill(database, from: path, header, vault, clock)
        try database.close()
        let log = try? FileManager.default.attributesOfItem(atPath: beside + "-wal")[.size] as? Int
        guard (log ?? 0) == 0 else { throw BackupFileError.notWritten(place.file, reason: "opstap.sqlite-wal") }
        let aside = isThere ? try moveAside(place, at: clock().now) : nil
        guard rename(beside, place.file) == 0, WritingFile.synchronizeFolder(of: place.file) else {
            throw BackupFileError.notWritten(place.file, reason: String(cString: strerror(errno)))
        }
        return Report(header: header, tables: tables, movedAside: aside, faults: faults)
    }

    /// Fills a new database.
    private static func fill(
        _ database: any Database,
        from path: String,
        _ header: BackupHeader,
        _ vault: Vault,
        _ clock: @escaping @Sendable () -> Moment
    ) async throws -> ([TableSummary], [HouseFault]) {
        try await Schema.beginArrival(in: database, at: clock().now)
        try await Schema.migrate(database, at: clock().now, to: header.schema)
        let file = try ReadingFile(path)
        let opener = try BackupOpener(vault: vault, read: file.read)
        var filling = SnapshotFill(database)
        while let item = try opener.next() { try await filling.take(item) }
        let tables = try await filling.finish()
        // Opens the vault with the key that came along, and goes on to this program's schema.
        try await Schema.migrate(database, at: clock().now)
        let house = OpenedHouse(place: HousePlace(folder: ""), database: database, vault: vault)
        let faults = try await HouseCheck(house).run(deep: false).faults
        try await Schema.endArrival(in: database)
        // Nothing is added to an audit log that does not hold together.
        if faults.isEmpty { try await house.casework(clock: clock).noteArrival(.restored, as: .machine) }
        return (tables, faults)
    }

    /// Moves a database into a folder of its own.
    private static func moveAside(_ place: HousePlace, at now: Instant) throws -> String {
        let folder = place.folder + "/replaced-" + now.description.prefix(19).filter { $0 != ":" }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            // The log first: without its file it is nothing, and a file without its log would be an older one.
            for ending in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: place.file + ending) {
                try FileManager.default.moveItem(
                    atPath: place.file + ending,
                    toPath: folder + "/opstap.sqlite" + ending
                )
            }
        } catch {
            throw BackupFileError.notWritten(folder, reason: error.localizedDescription)
        }
        return folder
    }
}
