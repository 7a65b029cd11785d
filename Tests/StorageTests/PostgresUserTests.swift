import Domain
import Storage
import TestHouse
import Testing

/// Who works with the tables as a user of the server's own. Runs when `OPSTAP_TEST_POSTGRES` names one.
@Suite(.enabled(if: TestStore.postgres != nil))
struct PostgresUserTests {
    private let store: TestStore

    init() async throws { store = try await TestStore() }

    @Test func `a user who was let in reads and writes, and can only add to the audit log`() async throws {
        try await store.write { tx in
            try tx.run(
                """
                DO $$ BEGIN CREATE ROLE opstap_worker; EXCEPTION WHEN duplicate_object THEN NULL; END $$
                """
            )
        }
        try await Schema.grant(to: "opstap_worker", in: store)
        try await store.write { tx in
            try tx.run("SET LOCAL ROLE opstap_worker")
            let actor = Actor(id: ID("user-x"), name: "X", role: .coach)
            let line = AuditLine(
                id: ID("line-1"),
                at: Instant(milliseconds: 0),
                actor: actor,
                action: "readFile",
                participant: nil,
                subject: nil,
                detail: nil,
                reason: nil
            )
            try AuditTable.append(line, in: tx)
            try tx.run("UPDATE sign_in_failures SET failures = 0")
        }
        let forbidden: [SQL] = [
            "UPDATE audit_lines SET detail = 'x'", "DELETE FROM audit_lines", "TRUNCATE audit_lines",
            "DROP TABLE audit_lines",
        ]
        for statement in forbidden {
            await #expect(throws: StorageError.self) {
                try await store.write { tx in
                    try tx.run("SET LOCAL ROLE opstap_worker")
                    try tx.run(statement)
                }
            }
        }
        #expect(try await store.read { tx in try tx.exists("SELECT id FROM audit_lines WHERE detail IS NULL") })
    }

    @Test func `nobody is let in who is no user, whatever the name holds`() async throws {
        for name in ["nobody here", "x; DROP TABLE users", "\"x\""] {
            await #expect(throws: StorageError.self) { try await Schema.grant(to: name, in: store) }
        }
        #expect(try await store.read { tx in try UserTable.isEmpty(in: tx) })
    }
}
