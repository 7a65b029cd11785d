internal import Casework
package import Domain
package import Storage

/// Carries a house over to another place, of the same engine or the other one (F8). What was cut off goes on when it is
/// called again.
package enum Move {
    /// Nobody may serve the source meanwhile; for a file the lock sees to that.
    ///
    /// `onTable` hears each table that is over, and how many rows it has.
    /// - Throws: `BackupFileError`, `TransferError`, `StartError`, `MasterKeyError`, `StorageError`.
    package static func run(
        from source: HousePlace,
        to target: HousePlace,
        clock: @escaping @Sendable () -> Moment,
        onTable: (String, Int) -> Void
    ) async throws -> [TableSummary] {
        for place in [source, target] {
            try place.makeFolder()
            try await place.lock(for: .alone, since: clock().now)
        }
        let keyFile = try MasterKeyFile(folder: source.folder, file: source.keyFile)
        let from = try await source.database(vault: Vault(keyFile.keys))
        guard try await !Schema.isArriving(in: from) else {
            keyFile.takeBack()
            throw StartError.halfArrived(place: source.name)
        }
        let found = try await Schema.present(in: from)
        guard found == Schema.version else {
            keyFile.takeBack()
            throw BackupFileError.older(source.name, found: found, known: Schema.version)
        }
        let to = try await target.database(vault: Vault(keyFile.keys))
        try await begin(in: to, called: target.name, at: clock().now)
        try await Schema.migrate(to, at: clock().now)
        let tables = try await DatabaseMove(from: from, to: to).run(onTable: onTable)
        // Opens the vault with the key that came along.
        try await Schema.migrate(to, at: clock().now)
        try await Schema.endArrival(in: to)
        let house = OpenedHouse(place: target, database: to, vault: to.vault)
        try await house.casework(clock: clock).noteArrival(.moved, as: .machine)
        return tables
    }

    /// Marks an empty place as one that a house is carried into. One that is marked already was cut off on the way, and goes on;
    /// one with tables of its own is compared before anything is written there.
    private static func begin(in target: any Database, called name: String, at now: Instant) async throws {
        guard try await !Schema.isArriving(in: target) else { return }
        switch try await Schema.present(in: target) {
        case 0: try await Schema.beginArrival(in: target, at: now)
        case Schema.version: return
        default: throw BackupFileError.notEmpty(name)
        }
    }
}
