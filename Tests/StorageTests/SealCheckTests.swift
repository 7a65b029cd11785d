import Domain
import TestHouse
import Testing

@testable import Storage

/// Damage to keys and sealed texts is found, and named.
struct SealCheckTests {
    private let store: TestStore

    init() async throws {
        store = try await TestStore()
        try await TransferWorld.fill(store, people: 3)
    }

    private func faults(
        _ damage: @escaping @Sendable (borrowing Transaction) throws -> Void
    ) async throws -> [SealCheck.Fault] {
        try await store.write(damage)
        return try await store.read { tx in try SealCheck.run(newest: nil, in: tx).faults }
    }

    @Test func `a sound house has no faults`() async throws {
        #expect(try await faults { _ in } == [])
    }

    @Test func `a key that is gone is named, also while the program still remembers it`() async throws {
        let found = try await faults { tx in
            try tx.run("DELETE FROM participant_keys WHERE participant_id = 'p1001'")
        }
        #expect(found == [.missingKey(ID("p1001"))])
    }

    @Test func `a key of somebody else is named`() async throws {
        let found = try await faults { tx in
            try tx.run(
                """
                UPDATE participant_keys SET wrapped = (SELECT wrapped FROM participant_keys WHERE participant_id = 'p1000')
                WHERE participant_id = 'p1001'
                """
            )
        }
        #expect(found == [.brokenKey(ID("p1001"))])
    }

    @Test func `a key under a master key that is not here is named`() async throws {
        let found = try await faults { tx in
            try tx.run("UPDATE participant_keys SET master_id = 'gone' WHERE participant_id = 'p1002'")
        }
        #expect(found == [.unknownMaster(ID("p1002"), master: "gone")])
    }

    @Test func `a text that was wrecked, or came from another row, is named`() async throws {
        let found = try await faults { tx in
            try tx.run("UPDATE referrals SET reason = 'v1.AAAA' WHERE id = 'r-p1000'")
            try tx.run(
                """
                UPDATE referrals SET reason = (SELECT reason FROM referrals WHERE id = 'r-p1001') WHERE id = 'r-p1002'
                """
            )
        }
        #expect(
            Set(found) == [.unreadable(.referralReason, row: "r-p1000"), .unreadable(.referralReason, row: "r-p1002")]
        )
    }

    @Test func `a name that was wrecked, or that the search lost, is named`() async throws {
        let found = try await faults { tx in
            try tx.run("UPDATE participants SET name = 'v1.AAAA' WHERE id = 'p1000'")
            try tx.run(
                """
                DELETE FROM name_digests WHERE participant_id = 'p1001'
                    AND digest = (SELECT MIN(digest) FROM name_digests WHERE participant_id = 'p1001')
                """
            )
        }
        #expect(found == [.unfindable(ID("p1001")), .unreadable(.participantName, row: "p1000")])
    }

    @Test func `a text that opens and is not what its column holds is named`() async throws {
        let found = try await faults { tx in
            let words = try tx.sealed("words alone", .participantName, ID<Participant>("p1000"), of: ID("p1000"))
            try tx.run("UPDATE participants SET name = \(words) WHERE id = 'p1000'")
        }
        #expect(found == [.unreadable(.participantName, row: "p1000")])
    }

    @Test func `words alone are no name, no finding and no contact moment, and all that any other column holds`() throws
    {
        let packed: Set<SealedColumn> = [.participantName, .referralName, .findingStatement, .contactNote]
        for column in SealedColumn.present where !packed.contains(column) {
            #expect(try column.words(of: "words alone") == [column.name: "words alone"])
        }
        for column in packed {
            #expect(throws: StorageError.damaged(column: column.rawValue)) { try column.words(of: "words alone") }
        }
        // Both parts, and no finding behind the first.
        #expect(throws: StorageError.damaged(column: "findings.statement")) {
            try SealedColumn.findingStatement.words(of: TextPair("Koen", "words alone").packed)
        }
    }

    @Test func `a sample looks at the newest rows`() async throws {
        try await store.write { tx in try tx.run("UPDATE referrals SET reason = 'v1.AAAA' WHERE id = 'r-p1000'") }
        let sample = try await store.read { tx in try SealCheck.run(newest: 2, in: tx) }
        // Of each of three columns: names of people, names and reasons of referrals.
        #expect(sample.faults == [] && sample.texts == 6)
    }
}
