internal import Domain
package import Foundation
package import Storage
internal import StoragePostgres
internal import StorageSQLite

/// A database for one test, thrown away after it, on the engine that the run is about: SQLite, or the PostgreSQL server
/// whose address stands in `OPSTAP_TEST_POSTGRES`.
package final class TestStore: Sendable {
    package let database: any Database
    package let vault: Vault
    /// Where a test may keep files; it goes away with the store.
    package let folder: URL
    private let name: String
    /// Whose data this store is on; nil when they are its own.
    private let first: TestStore?

    /// Brings the schema up to date unless told otherwise.
    package init(masters: MasterKeys = TestStore.masters, isMigrated: Bool = true) async throws {
        name = UUID().uuidString.lowercased().filter { $0 != "-" }
        folder = FileManager.default.temporaryDirectory.appending(path: "opstap-\(name)")
        first = nil
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        vault = Vault(masters)
        database = try Self.engine(name, in: folder, vault: vault)
        if isMigrated { try await Schema.migrate(database, at: Instant(milliseconds: 0)) }
    }

    /// The same data as another process would open them, with keys of its own.
    package init(beside first: TestStore, vault: Vault) async throws {
        (name, folder, self.first, self.vault) = (first.name, first.folder, first, vault)
        database = try Self.engine(name, in: folder, vault: vault)
        try await Schema.migrate(database, at: Instant(milliseconds: 0))
    }

    private static func engine(_ name: String, in folder: URL, vault: Vault) throws -> any Storage.Database {
        guard let address = postgres else {
            return try SQLiteDatabase(path: folder.appending(path: "opstap.sqlite").path, vault: vault)
        }
        let settings = PostgresSettings(address: address, schema: "test_\(name)", readers: 2)
        return PostgresDatabase(settings: settings, vault: vault)
    }

    deinit { if first == nil { try? FileManager.default.removeItem(at: folder) } }

    /// The address of the server under test; nil when the run is about SQLite.
    package static let postgres = ProcessInfo.processInfo.environment["OPSTAP_TEST_POSTGRES"].flatMap {
        $0.isEmpty ? nil : $0
    }

    /// The same in every test, so that a test can make the marks that the house makes.
    package static var masters: MasterKeys {
        guard let key = MasterKey(bytes: (0..<32).map { UInt8($0) }) else { return MasterKeys(current: .random()) }
        return MasterKeys(current: key)
    }
}

extension TestStore: Storage.Database {
    package var dialect: Dialect { database.dialect }

    package func forget() async throws { try await database.forget() }

    package func damage() async throws -> [EngineDamage] { try await database.damage() }

    package func facts() async throws -> EngineFacts { try await database.facts() }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await database.read(seeing: traffic, body)
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await database.write(of: traffic, body)
    }
}
