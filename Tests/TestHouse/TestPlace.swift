internal import Domain
internal import Foundation
internal import Storage
internal import StoragePostgres
internal import StorageSQLite

/// Where the data of one test are: a file of SQLite in a folder, or a database on the server under test.
struct TestPlace: Sendable {
    /// Where a test may keep files; thrown away with the place.
    let folder: URL
    private let name: String

    /// Nothing is there yet.
    static func empty() async throws -> TestPlace {
        let place = try TestPlace()
        try await TestServer.shared?.make(place.name)
        return place
    }

    /// With what a new house holds.
    static func newHouse() async throws -> TestPlace {
        let house = try await migrated.value
        let place = try TestPlace()
        try await TestServer.shared?.make(place.name, like: house.database)
        for (name, bytes) in house.files { try bytes.write(to: place.folder.appending(path: name)) }
        return place
    }

    /// A house that every step of the schema was run for, once: it takes longer than most tests. On a server it is a database
    /// that nobody is connected to, otherwise the files that SQLite made.
    private static let migrated = Task { () -> (database: String, files: [String: Data]) in
        let place = try await empty()
        try await Schema.migrate(place.open(Vault(TestStore.masters)), at: Instant(milliseconds: 0))
        var files: [String: Data] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: place.folder, includingPropertiesForKeys: nil) {
            files[file.lastPathComponent] = try Data(contentsOf: file)
        }
        try FileManager.default.removeItem(at: place.folder)
        return (place.name, files)
    }

    private init() throws {
        name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        folder = FileManager.default.temporaryDirectory.appending(path: "opstap-\(name)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func open(_ vault: Vault) throws -> any Storage.Database {
        guard let server = TestServer.shared else {
            return try SQLiteDatabase(path: folder.appending(path: "opstap.sqlite").path, vault: vault)
        }
        return PostgresDatabase(settings: PostgresSettings(address: server.address(of: name), readers: 2), vault: vault)
    }

    /// What can't be thrown away goes with the folder of the system and with the server.
    func throwAway() {
        try? FileManager.default.removeItem(at: folder)
        if let server = TestServer.shared { Task { [name] in try? await server.drop(name) } }
    }
}
