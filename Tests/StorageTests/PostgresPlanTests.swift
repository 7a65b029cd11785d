import Domain
import TestHouse
import Testing

@testable import Storage

/// How a server goes about what is asked again and again: after some turns it plans a statement without its values.
@Suite(.enabled(if: TestStore.postgres != nil))
struct PostgresPlanTests {
    @Test func `where nobody waits for a place, nobody is read to find that out`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 500)
        try await store.write { tx in try tx.run("ANALYZE referrals") }
        // In one transaction: one connection, and counted while it lasts.
        let passes = try await store.read { tx in
            for _ in 1...12 { #expect(try !ReferralTable.isAnybodyWaiting(for: "x", in: tx)) }
            return try tx.first(
                "SELECT seq_scan AS passes FROM pg_stat_xact_user_tables WHERE relname = 'referrals'"
            )?("passes", as: Int.self)
        }
        #expect(passes == 0)
    }
}
