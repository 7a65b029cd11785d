import Casework
import Domain
import Storage
import TestHouse
import Testing

/// What the forms about referrals choose from, and the list as a table (issue 2, points 3 and 4).
struct ReferralChoicesTests {
    @Test func `who may refer chooses from the programmes and today's prisons`() async throws {
        let world = try await ReferralWorld()
        for user in [world.referrer, world.coordinator] {
            let choices = try await world.casework.referralChoices(for: .refer, as: user.actor)
            #expect(choices.programmes.map(\.code) == [world.programme])
            #expect(choices.prisons.contains { $0.code == "gent" })
            #expect(choices.today == ReferralWorld.today)
        }
    }

    @Test(arguments: [
        (Action.refer, Role.coach), (.refer, .administrator), (.importReferrals, .referrer), (.importReferrals, .coach),
        (.importReferrals, .administrator),
    ])
    func `for who may not, the form is not there`(action: Action, role: Role) async throws {
        let world = try await ReferralWorld()
        let actor = Actor(id: ID("somebody"), name: "Somebody", role: role)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.referralChoices(for: action, as: actor)
        }
    }

    @Test func `the export is the list, and leaves the same line in the audit log`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.refer(try world.new())
        let shown = try await world.casework.referrals(ReferralFilter(), as: world.coordinator.actor)
        let taken = try await world.casework.referralsToExport(ReferralFilter(), as: world.coordinator.actor)
        #expect(taken.lines.map(\.referral) == shown.lines.map(\.referral))
        #expect(taken.lines.map { $0.prison?.code } == ["gent"])
        let lines = try await world.database.read { tx in
            try tx.rows(
                "SELECT detail FROM audit_lines WHERE action IN ('readReferral', 'exportReferrals') ORDER BY id"
            )
            .map { try $0("detail", as: String.self) }
        }
        #expect(lines.count == 2)
        #expect(Set(lines).count == 1)
    }

    @Test(arguments: [Role.coach, .referrer, .administrator])
    func `only who decides on referrals takes the list out of the house`(role: Role) async throws {
        let world = try await ReferralWorld()
        let actor = Actor(id: ID("somebody"), name: "Somebody", role: role)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.referralsToExport(ReferralFilter(), as: actor)
        }
    }
}
