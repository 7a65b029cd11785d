import Foundation
import Storage
import StoragePostgres
import TestHouse
import Testing

/// What only a server can do to us: cut us off, overtake us, keep us waiting. Runs when `OPSTAP_TEST_POSTGRES` names one.
@Suite(.enabled(if: TestStore.postgres != nil))
struct PostgresTests {
    private let store: TestStore

    init() async throws { store = try await TestStore() }

    private func insert(_ subject: String, _ failures: Int = 1) async throws {
        try await store.write { tx in
            try tx.run(
                "INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(subject), \(failures), '')"
            )
        }
    }

    private func subjects() async throws -> [String] {
        try await store.read { tx in
            try tx.rows("SELECT subject FROM sign_in_failures ORDER BY subject").map { try $0("subject") }
        }
    }

    @Test func `rows that point nowhere are counted, by table and by whom they point at`() async throws {
        #expect(try await store.database.damage().isEmpty)
        try await store.write { tx in
            try tx.run("SET LOCAL session_replication_role = replica")
            for id in ["p1", "p2"] {
                try tx.run(
                    """
                    INSERT INTO stays (id, participant_id, prison, from_day, until_day)
                    VALUES (\(id), 'nobody', 'gent', '2026-01-01', '2026-02-01')
                    """
                )
            }
        }
        #expect(
            try await store.database.damage() == [.orphans(table: "stays", parent: "participants", rows: 2)]
        )
    }

    @Test func `a transaction that another one overtook is tried again, whole`() async throws {
        let attempts = Counter()
        try await store.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('once', 1, '')")
            if attempts.next() < 3 {
                try tx.run("DO $$ BEGIN RAISE EXCEPTION 'overtaken' USING ERRCODE = '40001'; END $$")
            }
        }
        #expect(attempts.value == 3)
        #expect(try await subjects() == ["once"])
    }

    @Test func `a transaction that is overtaken for ever ends in words, and nothing stays`() async throws {
        let address = try #require(TestStore.postgres)
        let hasty = PostgresDatabase(
            settings: PostgresSettings(address: address, pauses: [1, 1]),
            vault: store.vault
        )
        let attempts = Counter()
        let error = await #expect(throws: StorageError.self) {
            try await hasty.write { tx in
                _ = attempts.next()
                try tx.run("DO $$ BEGIN RAISE EXCEPTION 'overtaken' USING ERRCODE = '40001'; END $$")
            }
        }
        #expect(attempts.value == 3)
        guard case .unavailable = error else {
            Issue.record("not unavailable: \(String(describing: error))")
            return
        }
    }

    @Test func `a connection that the server cuts in mid-transaction is made anew, and the work is done once`()
        async throws
    {
        let attempts = Counter()
        try await store.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('cut', 1, '')")
            if attempts.next() == 1 { try tx.run("SELECT pg_terminate_backend(pg_backend_pid())") }
        }
        #expect(attempts.value == 2)
        #expect(try await subjects() == ["cut"])
    }

    @Test func `who goes on after a refused statement stores nothing, and is told`() async throws {
        try await insert("there")
        await #expect(throws: StorageError.self) {
            try await store.write { tx in
                try tx.run("UPDATE sign_in_failures SET failures = 7")
                do {
                    try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('there', 1, '')")
                } catch StorageError.conflict {
                    // As if it did not matter.
                }
            }
        }
        let failures = try await store.read { tx in
            try tx.first("SELECT failures FROM sign_in_failures").map { try $0("failures", as: Int.self) }
        }
        #expect(failures == 1)
    }

    @Test func `a reader that is cut off reads again`() async throws {
        try await insert("there")
        let attempts = Counter()
        let found = try await store.read { tx in
            if attempts.next() == 1 { try tx.run("SELECT pg_terminate_backend(pg_backend_pid())") }
            return try tx.exists("SELECT subject FROM sign_in_failures")
        }
        #expect(found && attempts.value == 2)
    }

    @Test func `a statement that takes too long is ended, and the connection goes on`() async throws {
        let address = try #require(TestStore.postgres)
        let hasty = PostgresDatabase(
            settings: PostgresSettings(address: address, readers: 1, statementMilliseconds: 50),
            vault: store.vault
        )
        await #expect(throws: StorageError.self) { try await hasty.read { tx in try tx.run("SELECT pg_sleep(5)") } }
        #expect(try await hasty.read { tx in try tx.exists("SELECT 1 AS one") })
    }

    @Test func `many who write at once each see what the one before left`() async throws {
        try await insert("count", 0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await store.write { tx in
                        let row = try tx.first("SELECT failures FROM sign_in_failures WHERE subject = 'count'")
                        let count: Int = try row.map { try $0("failures") } ?? 0
                        try tx.run("UPDATE sign_in_failures SET failures = \(count + 1) WHERE subject = 'count'")
                    }
                }
            }
            try await group.waitForAll()
        }
        let count = try await store.read { tx in
            try tx.first("SELECT failures FROM sign_in_failures").map { try $0("failures", as: Int.self) }
        }
        #expect(count == 50)
    }

    @Test func `whoever reads sees one state, whatever is written meanwhile`() async throws {
        try await insert("a")
        let (seen, written) = (Counter(), Counter())
        let reading = Task {
            try await store.read { tx in
                let before = try tx.rows("SELECT subject FROM sign_in_failures").count
                _ = seen.next()
                while written.value == 0 { Thread.sleep(forTimeInterval: 0.005) }
                return (before, try tx.rows("SELECT subject FROM sign_in_failures").count)
            }
        }
        while seen.value == 0 { try await Task.sleep(for: .milliseconds(5)) }
        try await insert("b")
        _ = written.next()
        let (before, after) = try await reading.value
        #expect(before == 1 && after == 1)
    }

    @Test(arguments: [
        "", "x'; DROP TABLE users; --", "é ë \u{1F600}", "\\ \" $1 ?", String(repeating: "lang ", count: 2000),
    ])
    func `a text comes back as it went in`(text: String) async throws {
        try await insert(text)
        #expect(try await subjects() == [text])
    }

    @Test func `the longest and the smallest number come back, and a truth is 0 or 1`() async throws {
        let row = try #require(
            try await store.read { tx in
                try tx.first(
                    """
                    SELECT CAST(\(Int.max) AS BIGINT) AS most, CAST(\(Int.min) AS BIGINT) AS least, 1 = 1 AS truth,
                        CAST(NULL AS TEXT) AS nothing, SUM(n) AS total, AVG(n) AS mean
                    FROM (VALUES (1), (2)) AS numbers (n)
                    """
                )
            }
        )
        #expect(try row("most") == Int.max)
        #expect(try row("least") == Int.min)
        #expect(try row("truth", as: Bool.self))
        #expect(try row.optional("nothing", as: String.self) == nil)
        #expect(try row("total") == 3)
        #expect(try row("mean") == 1.5)
    }

    @Test func `texts are compared byte by byte, whatever language the server speaks`() async throws {
        for text in ["b", "B", "a", "é", "z"] { try await insert(text) }
        #expect(try await subjects() == ["B", "a", "b", "z", "é"])
    }

    @Test func `a server that is not there is said to be unavailable, without its password`() async throws {
        let nowhere = PostgresDatabase(
            settings: PostgresSettings(address: "postgres://opstap:geheim@127.0.0.1:1/opstap", pauses: []),
            vault: store.vault
        )
        let error = await #expect(throws: StorageError.self) { try await nowhere.read { tx in try tx.run("SELECT 1") } }
        guard case .unavailable(let words) = error else {
            Issue.record("not unavailable: \(String(describing: error))")
            return
        }
        #expect(!words.contains("geheim"))
    }
}
