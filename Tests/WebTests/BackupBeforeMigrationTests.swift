import Domain
import Foundation
import Storage
import TestHouse
import Testing

@testable import Server

/// Before the schema of a database with rows changes, everything in it is backed up beside it (promise 11). On both engines.
struct BackupBeforeMigrationTests {
    private static let now = Instant(milliseconds: 1_795_000_000_000)

    private func backUp(_ store: TestStore) async throws -> [String] {
        try await BackupFile.beforeMigration(of: store, vault: store.vault, in: store.folder.path, at: Self.now)
        return try FileManager.default.contentsOfDirectory(atPath: store.folder.path)
            .filter { $0.hasPrefix("before-schema-") }.sorted()
    }

    @Test func `a house of the schema before this one is backed up whole, and never over an earlier backup`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        try await Schema.migrate(store, at: Self.now, to: Schema.version - 1)
        try await store.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('there', 1, '')")
        }
        let name = "before-schema-\(Schema.version).opstap-backup"
        #expect(try await backUp(store) == [name])
        let read = try BackupFile.read(store.folder.appending(path: name).path, vault: store.vault)
        #expect(read.header.schema == Schema.version - 1)
        #expect(read.tables.first { $0.name == "sign_in_failures" }?.digest.count == 1)
        #expect(try await backUp(store) == ["before-schema-\(Schema.version)-2.opstap-backup", name])
        // It was only read.
        #expect(try await Schema.present(in: store) == Schema.version - 1)
    }

    @Test func `neither an empty place nor a house that is up to date is`() async throws {
        #expect(try await backUp(TestStore(isMigrated: false)) == [])
        #expect(try await backUp(TestStore()) == [])
    }
}
