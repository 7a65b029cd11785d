import Domain
import Storage
import TestHouse
import Testing

/// A database of its own for each test, thrown away after it.
func freshDatabase() async throws -> TestStore { try await TestStore() }

struct SQLTests {
    @Test func `a value travels beside the text and can't change the statement`() {
        let value = "x'; DROP TABLE users; --"
        let statement: SQL = "SELECT id FROM users WHERE email = \(value) AND id IN (\(list: ["a", "b"])) LIMIT \(3)"
        let (text, values) = statement.rendered { "$\($0)" }
        #expect(text == "SELECT id FROM users WHERE email = $1 AND id IN ($2, $3) LIMIT $4")
        #expect(values == [.text(value), .text("a"), .text("b"), .integer(3)])
    }

    @Test func `a word that an index is made for stands in the text, always in the same order`() {
        let statement: SQL = "state = \(TalkState.planned) AND t.state IN (\(list: Set(TrajectoryState.allCases)))"
        let (text, values) = statement.rendered { _ in "?" }
        let states = TrajectoryState.allCases.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        #expect(text == "state = 'planned' AND t.state IN (\(states))")
        #expect(values.isEmpty)
    }

    @Test func `a transaction that fails leaves nothing`() async throws {
        let database = try await freshDatabase()
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await database.write { tx in
                try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('x', 1, '')")
                throw Stop()
            }
        }
        #expect(try await database.read { tx in try !tx.exists("SELECT subject FROM sign_in_failures") })
    }

    @Test func `a second row with the same key is a conflict`() async throws {
        let database = try await freshDatabase()
        let insert: @Sendable (borrowing Transaction) throws -> Void = { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('x', 1, '')")
        }
        try await database.write(insert)
        let error = await #expect(throws: StorageError.self) { try await database.write(insert) }
        guard case .conflict = error else {
            Issue.record("not a conflict: \(String(describing: error))")
            return
        }
    }

    @Test func `reading can't write`() async throws {
        let database = try await freshDatabase()
        await #expect(throws: StorageError.self) {
            try await database.read { tx in try tx.run("DELETE FROM users") }
        }
    }

    @Test func `a stored value of another kind is damage, not a guess`() async throws {
        let database = try await freshDatabase()
        try await database.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('x', 1, 'no moment')")
        }
        await #expect(throws: StorageError.damaged(column: "last_at")) {
            try await database.read { tx in _ = try SignInTable.failures(of: "x", in: tx) }
        }
    }

    @Test func `a newer schema is refused and left as it was`() async throws {
        let database = try await freshDatabase()
        try await database.write { tx in
            try tx.run("INSERT INTO schema_steps (position, name, applied_at) VALUES (999, 'later', '')")
        }
        await #expect(throws: SchemaError.newer(found: 999, known: Schema.version)) {
            try await Schema.migrate(database, at: Instant(milliseconds: 0))
        }
        #expect(
            try await database.read { tx in try tx.rows("SELECT position FROM schema_steps").count } == Schema.version
                + 1
        )
    }
}
