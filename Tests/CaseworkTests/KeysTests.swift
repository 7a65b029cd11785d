import Casework
import Domain
import Storage
import TestHouse
import Testing

/// A new master key while people work.
struct KeysTests {
    /// People with a reason of their own in their referral; their referrals.
    private func refer(_ count: Int, from first: Int = 0, in world: ReferralWorld) async throws -> [ID<Referral>] {
        var referrals: [ID<Referral>] = []
        for number in first..<(first + count) {
            let born = "19\(60 + number)-01-0\(1 + number % 9)"
            referrals.append(try await world.refer(world.new("Proef\(number)", "Persoon\(number)", born: born)))
        }
        return referrals
    }

    @Test func `a new master key wraps every key, and everything stays readable`() async throws {
        let world = try await ReferralWorld()
        let old = world.database.vault.masters.current.id
        let referrals = try await refer(5, in: world)
        let before = try await world.casework.keys(as: .machine)
        #expect(before.lines.map(\.master) == [old] && before.lines.first?.participants == 5 && before.waiting == 0)

        let new = MasterKey.random()
        world.database.vault.add(new)
        let pending = try await world.casework.keys(as: .machine)
        #expect(pending.waiting == 6 && pending.lines.map(\.master) == [new.id, old])
        // Who comes in the meantime gets a key under the new one.
        let later = try await refer(2, from: 20, in: world)
        #expect(try await world.casework.rotateKeys(as: .machine) == 6)

        let after = try await world.casework.keys(as: .machine)
        #expect(after.waiting == 0 && after.lines.map(\.participants) == [7, 0])
        #expect(after.lines.map(\.wrapsHouse) == [true, false])
        for referral in referrals + later {
            let view = try await world.casework.referral(referral, as: world.coordinator.actor)
            #expect(view.referral.reason == "Wil werken.")
        }
        #expect(try await world.casework.rotateKeys(as: .machine) == 0)
    }

    @Test func `a change that was cut off goes on where it stopped`() async throws {
        let world = try await ReferralWorld()
        _ = try await refer(3, in: world)
        let new = MasterKey.random()
        world.database.vault.add(new)
        try await world.database.write { tx in
            for (participant, key) in try ParticipantKeyTable.notUnder(new.id, limit: 1, in: tx) {
                let fresh = try tx.vault.rewrap(key, of: .participant(participant))
                try ParticipantKeyTable.replace(with: fresh, of: participant, in: tx)
            }
        }
        #expect(try await world.casework.keys(as: .machine).waiting == 3)
        #expect(try await world.casework.rotateKeys(as: .machine) == 3)
    }

    @Test func `keys are for the administrator and the machine alone, and leave a line`() async throws {
        let world = try await ReferralWorld()
        for user in [world.coach, world.coordinator, world.referrer] {
            await #expect(throws: Refusal.notFound) { try await world.casework.keys(as: user.actor) }
            await #expect(throws: Refusal.notFound) { try await world.casework.rotateKeys(as: user.actor) }
        }
        _ = try await world.casework.rotateKeys(as: .machine)
        let lines = try await world.database.read { tx in
            try tx.rows("SELECT detail FROM audit_lines WHERE action = 'manageKeys' ORDER BY at, id").map {
                try $0("detail", as: String.self)
            }
        }
        #expect(lines == ["rotate: begins", "rotate: done, 0 keys"])
    }
}
