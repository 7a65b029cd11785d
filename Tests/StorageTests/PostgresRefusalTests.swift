import Storage
import TestHouse
import Testing

/// What a server says that refuses a statement, in the words of the store. Runs when `OPSTAP_TEST_POSTGRES` names one.
@Suite(.enabled(if: TestStore.postgres != nil))
struct PostgresRefusalTests {
    /// A full disk, too many connections, a broken page, a wrong statement.
    @Test(arguments: [("53100", "full"), ("53300", "unavailable"), ("XX001", "unavailable"), ("42601", "invalid")])
    func `what the server refuses is said in the words of the store, nothing stays, and it goes on`(
        state: String,
        expected: String
    ) async throws {
        let store = try await TestStore()
        let error = await #expect(throws: StorageError.self) {
            try await store.write { tx in
                try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('refused', 1, '')")
                try tx.run("SELECT set_config('opstap.state', \(state), true) AS state")
                try tx.run("DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = current_setting('opstap.state'); END $$")
            }
        }
        let refusal = try #require(error)
        let kind =
            switch refusal {
            case .full: "full"
            case .unavailable: "unavailable"
            case .invalid: "invalid"
            case .conflict, .damaged: "another"
            }
        #expect(kind == expected)
        try await store.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('afterwards', 1, '')")
        }
        let subjects = try await store.read { tx in
            try tx.rows("SELECT subject FROM sign_in_failures").map { try $0("subject", as: String.self) }
        }
        #expect(subjects == ["afterwards"])
    }
}
