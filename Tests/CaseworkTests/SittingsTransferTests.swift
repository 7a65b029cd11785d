import Casework
import Domain
import Storage
import TestHouse
import Testing

struct SittingsTransferTests {
    private func present(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> Stay? {
        try await world.database.read { tx in try StayTable.present(of: participant, in: tx) }
    }

    private func transfer(
        _ world: ReferralWorld,
        _ participant: ID<Participant>,
        to prison: String?,
        on day: Day = ReferralWorld.today,
        as user: User? = nil
    ) async throws -> [Talk] {
        let stay = try await present(world, participant)
        return try await world.casework.transfer(
            participant,
            NewTransfer(prison: prison, day: day, present: stay?.id),
            as: (user ?? world.coach).actor
        )
    }

    @Test func `of who comes free the talk falls away, the seat goes to who waits, and none is planned again`()
        async throws
    {
        let world = try await ReferralWorld()
        try await world.sits("gent", talks: 1)
        try await world.end(ReferralWorld.monday)
        let (participant, first) = try await world.accepted("Tariq")
        let second = try await world.accepted("Koen").trajectory
        #expect(try await world.seats(of: [first, second]) == ["2026-11-30/0", "-"])

        #expect(try await transfer(world, participant, to: nil).isEmpty)
        #expect(try await world.seats(of: [first, second]) == ["-", "2026-11-30/0"])
        #expect(try await present(world, participant) == nil)
        #expect(try await world.events(of: participant).first == .talkMissed)
        await #expect(throws: Refusal.rule(Message("sitting.outside"))) {
            try await world.casework.planFollowUp(with: participant, on: nil, as: world.coach.actor)
        }
        await #expect(throws: Faults.self) { try await transfer(world, participant, to: nil) }
    }

    @Test func `who came free and is inside again can have a talk there`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("brugge")
        let (participant, _) = try await world.accepted("Tariq", coach: world.coach)
        _ = try await transfer(world, participant, to: nil)
        _ = try await transfer(world, participant, to: "brugge")
        let talk = try await world.casework.planFollowUp(with: participant, on: nil, as: world.coach.actor)
        #expect(talk.prison == "brugge")
        #expect(talk.seat?.day == ReferralWorld.monday)
    }

    @Test func `a transfer moves the talk to the other prison's next day and frees the seat`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent", talks: 1)
        try await world.end(ReferralWorld.monday)
        let (participant, first) = try await world.accepted("Tariq")
        let second = try await world.accepted("Koen").trajectory
        #expect(try await world.seats(of: [first, second]) == ["2026-11-30/0", "-"])
        try await world.sits("brugge", from: ReferralWorld.monday.adding(days: 3))

        let moved = try await transfer(world, participant, to: "brugge")
        #expect(moved.map(\.prison) == ["brugge"] && moved.first?.movedFrom == ReferralWorld.monday)
        #expect(moved.first?.movedReason == .transfer)
        #expect(try await world.seats(of: [first, second]) == ["2026-12-03/0", "2026-11-30/0"])
        #expect(try await present(world, participant)?.prison == "brugge")
        let events = try await world.events(of: participant)
        #expect(events.contains(.transferred) && events.contains(.talkMoved))
    }

    @Test func `the stays join without a hole`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Tariq").participant
        let stay = try #require(try await present(world, participant))
        let later = world.on(ReferralWorld.today.adding(days: 20))
        let day = ReferralWorld.today.adding(days: 18)
        try await later.transfer(
            participant,
            .init(prison: "ieper", day: day, present: stay.id),
            as: world.coordinator.actor
        )
        let stays = try await world.database.read { tx in try StayTable.all(of: participant, in: tx) }
        #expect(stays.map(\.prison) == ["ieper", "gent"])
        #expect(stays.map(\.from) == [day, ReferralWorld.today] && stays.map(\.until) == [nil, day.adding(days: -1)])
    }

    @Test func `at a prison without sitting days the person waits, with the place in the queue`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent")
        let (participant, trajectory) = try await world.accepted("Tariq")
        let moved = try await transfer(world, participant, to: "oudenaarde")
        #expect(moved.first?.seat == nil)
        try await world.sits("oudenaarde", from: ReferralWorld.today.adding(days: 9))
        #expect(try await world.seats(of: [trajectory]) == ["2026-12-03/0"])
    }

    @Test func `who was moved away before a talk that passed did not miss it`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent")
        try await world.sits("brugge")
        let (participant, trajectory) = try await world.accepted("Tariq")
        let later = world.on(ReferralWorld.monday.adding(days: 3))
        let stay = try await present(world, participant)
        try await later.transfer(
            participant,
            .init(prison: "brugge", day: ReferralWorld.monday, present: stay?.id),
            as: world.coach.actor
        )
        #expect(try await world.seats(of: [trajectory]) == ["2026-12-07/0"])
    }

    @Test func `what can't be a transfer is refused, and nothing is stored`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let participant = try await world.accepted("Tariq").participant
        let before = try await world.counts()
        for (prison, day, field) in [
            ("gent", ReferralWorld.today, "prison"), ("nergens", ReferralWorld.today, "prison"),
            ("brugge", ReferralWorld.today.adding(days: 1), "day"),
            ("brugge", ReferralWorld.today.adding(days: -1), "day"),
        ] {
            let faults = await #expect(throws: Faults.self) {
                try await transfer(world, participant, to: prison, on: day)
            }
            #expect(faults?.all.map(\.field) == [field])
        }
        await #expect(throws: Refusal.stale) {
            try await world.casework.transfer(
                participant,
                .init(prison: "brugge", day: ReferralWorld.today, present: nil),
                as: world.coach.actor
            )
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await transfer(world, participant, to: "brugge", as: world.otherCoach)
        }
        #expect(try await world.counts() == before)
    }
}
