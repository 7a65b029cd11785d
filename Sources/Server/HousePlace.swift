internal import Domain
internal import Foundation
internal import Storage
internal import StorageSQLite
internal import StoragePostgres
internal import Synchronization

/// Where a house stands.
package struct HousePlace: Hashable, Sendable {
    /// The folder of the keys, the lock and the socket, and of the database when that is a file. Absolute.
    package let folder: String
    /// The address of a PostgreSQL server; nil for the file in the folder. It may hold a password.
    package let address: String?
    /// The file of the master keys; nil for the one in the folder.
    package let keyFile: String?

    package init(folder: String, address: String? = nil, keyFile: String? = nil) {
        self.folder = folder
        self.address = address
        self.keyFile = keyFile
    }

    /// The file of the embedded engine.
    var file: String { folder + "/opstap.sqlite" }

    /// The file that a restore fills; it gets the name of the other once it is whole.
    var fileBeingRestored: String { folder + "/restoring.sqlite" }

    /// Whether a restore was killed here: the house that stood there is aside or was never there, and an empty one would be
    /// taken for it.
    var isHalfRestored: Bool {
        let manager = FileManager.default
        return address == nil && !manager.fileExists(atPath: file) && manager.fileExists(atPath: fileBeingRestored)
    }

    /// What may be shown of it.
    package var name: String { address == nil ? file : "PostgreSQL" }

    func makeFolder() throws(StartError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .folder(path: folder, reason: error.localizedDescription)
        }
    }

    /// The database, not yet up to date. A file that a newer program made is only read, so that it stays as it is.
    /// - Throws: `SchemaError.newer`, `StorageError`.
    func database(vault: Vault) async throws -> any Database {
        if let address { return PostgresDatabase(settings: PostgresSettings(address: address), vault: vault) }
        if FileManager.default.fileExists(atPath: file) {
            let looked = try SQLiteDatabase(path: file, vault: vault, isReadOnly: true)
            let found = try await Schema.present(in: looked)
            try looked.close()
            guard found <= Schema.version else { throw SchemaError.newer(found: found, known: Schema.version) }
        }
        return try SQLiteDatabase(path: file, vault: vault)
    }

    /// What somebody wants the folder for.
    package enum Purpose: Sendable {
        case serving
        /// Something that a process which serves the folder can do as well.
        case command
        /// Something that is done to a house at rest.
        case alone
    }

    /// The locks that this process took. It keeps them until it ends.
    private static let held = Mutex<[FileLock]>([])

    /// Takes the lock of the folder. Who is carrying out a command is waited for; who serves is not. An engine that keeps
    /// several processes apart by itself needs none.
    /// - Throws: `ServedElsewhere` when a command can be handed over; `StartError`.
    func lock(for purpose: Purpose, since: Instant, patience: Duration = .seconds(120)) async throws {
        guard address == nil else { return }
        let holder = FileLock.Holder(
            process: ProcessInfo.processInfo.processIdentifier,
            since: since.description,
            serves: purpose == .serving
        )
        let end = ContinuousClock.now + patience
        while true {
            var other: FileLock.Holder?
            switch FileLock.attempt(folder: folder, as: holder) {
            case .taken(let lock): return Self.held.withLock { $0.append(lock) }
            case .failed(let number):
                throw StartError.folder(path: folder, reason: String(cString: strerror(number)))
            case .held(let by): other = by
            }
            if let other, other.serves {
                guard purpose == .command else { throw inUse(other) }
                if isAnswered { throw ServedElsewhere(folder: folder) }
            }
            // It is starting, ending, or busy with a command.
            guard ContinuousClock.now < end else { throw inUse(other) }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func inUse(_ holder: FileLock.Holder?) -> StartError {
        .inUse(
            folder: folder,
            process: holder?.process ?? 0,
            since: holder?.since ?? "?",
            serves: holder?.serves ?? false
        )
    }

    /// Whether somebody listens on the socket of the folder.
    private var isAnswered: Bool {
        guard let descriptor = ControlSocket(folder: folder)?.connected() else { return false }
        close(descriptor)
        return true
    }
}
