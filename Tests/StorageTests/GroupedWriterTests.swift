import Domain
import Foundation
import Storage
import StorageSQLite
import TestHouse
import Testing

/// Writes that wait for one another are stored together by the embedded engine; each is still whole or not there.
final class GroupedWriterTests: Sendable {
    private typealias Body = @Sendable (borrowing Transaction) throws -> Void
    private struct No: Error {}

    private let store: SQLiteDatabase
    private let folder: URL

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "opstap-group-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "opstap.sqlite").path
        store = try SQLiteDatabase(path: path, vault: Vault(TestStore.masters))
        try await Schema.migrate(store, at: Instant(milliseconds: 0))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func adding(_ subject: String) -> Body {
        { tx in try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(subject), 1, '')") }
    }

    private static func subjects(in tx: borrowing Transaction) throws -> [String] {
        try tx.rows("SELECT subject FROM sign_in_failures ORDER BY subject").map { try $0("subject") }
    }

    private func subjects() async throws -> [String] { try await store.read { tx in try Self.subjects(in: tx) } }

    private func outcome(_ body: @escaping Body) async -> (any Error)? {
        do {
            try await store.write(body)
            return nil
        } catch {
            return error
        }
    }

    /// Sends the first, and while it is being written the others; gives what each was told.
    private func together(_ first: @escaping Body, _ others: [Body]) async -> [(any Error)?] {
        let (begun, lined) = (Counter(), Counter())
        async let leading = outcome { tx in
            _ = begun.next()
            while lined.value < others.count { usleep(1_000) }
            usleep(50_000)
            try first(tx)
        }
        while begun.value == 0 { await Task.yield() }
        let following = others.map { other in
            Task {
                _ = lined.next()
                return await self.outcome(other)
            }
        }
        var ends = [await leading]
        for task in following { ends.append(await task.value) }
        return ends
    }

    @Test func `a write that changes thousands of pages is stored, and one that fails goes back whole`() async throws {
        // Two a page: far more than SQLite keeps in memory of what a savepoint may have to take back.
        let (subjects, old, new) = (1...3000, String(repeating: "o", count: 1900), String(repeating: "n", count: 1900))
        try await store.write { tx in
            for subject in subjects.map({ "s\($0)" }) {
                try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(subject), 1, \(old))")
            }
        }
        try await store.write { tx in try tx.run("UPDATE sign_in_failures SET last_at = \(new)") }
        let changed = try await store.read { tx in
            try tx.rows("SELECT subject FROM sign_in_failures WHERE last_at = \(new)").count
        }
        #expect(changed == subjects.count)
        await #expect(throws: No.self) {
            try await store.write { tx in
                try tx.run("UPDATE sign_in_failures SET last_at = \(old)")
                throw No()
            }
        }
        let kept = try await store.read { tx in
            try tx.rows("SELECT subject FROM sign_in_failures WHERE last_at = \(new)").count
        }
        #expect(kept == subjects.count)
    }

    @Test func `who fails among others takes nothing along, and leaves nothing`() async throws {
        let ends = await together(
            Self.adding("a"),
            [
                { tx in
                    try Self.adding("b")(tx)
                    throw No()
                },
                Self.adding("c"), Self.adding("a"), Self.adding("d"),
            ]
        )
        #expect(ends[0] == nil && ends[1] is No && ends[2] == nil && ends[4] == nil)
        guard case .conflict? = ends[3] as? StorageError else {
            Issue.record("a second row of the same key was taken: \(String(describing: ends[3]))")
            return
        }
        #expect(try await subjects() == ["a", "c", "d"])
    }

    @Test func `when the commit of a group fails, none of it is stored and everybody is told`() async throws {
        // A row without its user is refused only at the end.
        let orphan: Body = { tx in
            try tx.run("PRAGMA defer_foreign_keys = ON")
            try Self.adding("a")(tx)
            try tx.run(
                """
                INSERT INTO sign_in_sessions (token_hash, id, user_id, state, form_token, browser, system, started_at,
                    last_seen_at)
                VALUES ('x', 'x', 'nobody', 'full', 'x', 'other', 'other', '', '')
                """
            )
        }
        // Who comes too late is in a group of its own; that says nothing.
        for attempt in 1...20 {
            let together = Counter()
            let ends = await self.together(
                orphan,
                [
                    { tx in
                        if try Self.subjects(in: tx).contains("a") { _ = together.next() }
                        try Self.adding("b\(attempt)")(tx)
                    }
                ]
            )
            #expect(ends[0] is StorageError)
            guard together.value > 0 else { continue }
            #expect(ends[1] is StorageError)
            #expect(try await subjects().filter { $0 == "a" || $0 == "b\(attempt)" } == [])
            return
        }
        Issue.record("no two writes ever came together")
    }

    @Test func `many writes at once are all stored, each once, and the next ones go on`() async throws {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask { #expect(await self.outcome(Self.adding("s\(1000 + number)")) == nil) }
            }
        }
        #expect(try await subjects() == (0..<200).map { "s\(1000 + $0)" })
        #expect(await outcome(Self.adding("z")) == nil)
        #expect(try await subjects().last == "z")
    }

    @Test func `a write goes on when its request is broken off`() async throws {
        let begun = Counter()
        let writing = Task {
            await outcome { tx in
                _ = begun.next()
                usleep(50_000)
                try Self.adding("a")(tx)
            }
        }
        while begun.value == 0 { await Task.yield() }
        writing.cancel()
        #expect(await writing.value == nil)
        #expect(try await subjects() == ["a"])
    }
}
