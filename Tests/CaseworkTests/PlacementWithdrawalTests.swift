import Casework
import Domain
import Reports
import Storage
import Testing

/// A start that was noted by mistake.
struct PlacementWithdrawalTests {
    private static let day = PlacementTests.day

    @Test func `the only start withdrawn leaves no aftercare, opens its step and counts no more from that day on`()
        async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let day = ReferralWorld.start.adding(days: 10)
        let id = try await world.on(day).startPlacement(
            PlacementTests.bakery(day),
            of: participant,
            as: world.coach.actor
        )
        func activated(on day: Day) async throws -> Int {
            let report = try await world.on(day).figures(of: world.programme, at: day, as: world.coordinator.actor)
            return try #require(report.values.first { $0.isShare }).counted
        }
        #expect(try await activated(on: day) == 1)

        let seen = day.adding(days: 2)
        try await world.on(seen).withdrawPlacement(
            id,
            of: participant,
            version: 1,
            reason: " Verkeerde persoon ",
            as: world.coach.actor
        )
        let view = try await world.view(participant)
        #expect(view.chain.last == nil && view.chain.placements.first?.withdrawal == "Verkeerde persoon")
        #expect(view.trajectory.state == .guided)
        #expect(!view.contacts.isEmpty)
        #expect(view.contacts.allSatisfy { $0.state == .dropped && $0.dropReason == .withdrawn })
        let step = try await world.step("opstart", of: participant)
        #expect(step.state == .open && step.doneOn == nil)
        #expect(try await world.events(.placementWithdrawn, of: participant).map(\.day) == [seen])
        #expect(try await activated(on: seen) == 0)
        // What was reported before the mistake was seen stays what it was.
        #expect(try await activated(on: day) == 1)
    }

    @Test func `the placement that the withdrawn start had ended runs again, with its aftercare`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let first = try await world.on(Self.day).startPlacement(
            PlacementTests.bakery(),
            of: participant,
            as: world.coach.actor
        )
        let later = Self.day.adding(days: 10)
        let second = try await world.on(later).startPlacement(
            PlacementTests.bakery(later, previous: first),
            of: participant,
            as: world.coach.actor
        )
        try await world.on(later).withdrawPlacement(
            second,
            of: participant,
            version: 1,
            reason: "Ging niet door",
            as: world.coach.actor
        )

        let view = try await world.view(participant)
        #expect(view.chain.running?.id == first && view.chain.running?.end == nil)
        #expect(view.trajectory.state == .atWork)
        let open = view.contacts.filter { $0.state == .open }
        #expect(open.allSatisfy { $0.placement == first })
        // Of the nine moments for each of two parties, the first had gone by when the mistake was seen.
        #expect(open.count == 16 && Set(open.map(\.index)) == Set(1...8))
        // A right start can be noted in its place.
        _ = try await world.on(later).startPlacement(
            PlacementTests.bakery(later, previous: first),
            of: participant,
            as: world.coach.actor
        )
    }

    @Test func `only the last start that holds can be withdrawn, with a reason, by who may write in the file`()
        async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day.adding(days: 10))
        let first = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        let second = try await house.startPlacement(
            PlacementTests.bakery(Self.day.adding(days: 10), previous: first),
            of: participant,
            as: world.coach.actor
        )
        let before = try await world.counts()
        func withdraw(_ id: ID<Placement>, version: Int, reason: String = "Fout", as user: User) async throws {
            try await house.withdrawPlacement(id, of: participant, version: version, reason: reason, as: user.actor)
        }
        await #expect(throws: Refusal.rule(Message("placement.notTheLast"))) {
            try await withdraw(first, version: 2, as: world.coach)
        }
        await #expect(throws: Faults("reason", Message("field.required"))) {
            try await withdraw(second, version: 1, reason: "  ", as: world.coach)
        }
        await #expect(throws: Refusal.stale) { try await withdraw(second, version: 9, as: world.coach) }
        await #expect(throws: Refusal.notFound) { try await withdraw(second, version: 1, as: world.otherCoach) }
        await #expect(throws: Refusal.notFound) { try await withdraw(second, version: 1, as: world.referrer) }
        #expect(try await world.counts() == before)
        try await withdraw(second, version: 1, as: world.coordinator)
        await #expect(throws: Refusal.rule(Message("placement.withdrawnAlready"))) {
            try await withdraw(second, version: 2, as: world.coordinator)
        }
    }
}
