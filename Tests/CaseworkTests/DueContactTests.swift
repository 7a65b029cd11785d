import Casework
import Domain
import Storage
import Testing

/// The job began on Monday 25 January 2027: the first moments are on 1 and 8 February.
struct DueContactTests {
    static let first = PlacementTests.day.adding(days: 7)

    /// Somebody at work since 25 January, with the first moment with the employer.
    static func employed(in world: ReferralWorld) async throws -> (participant: ID<Participant>, item: DueContact) {
        let participant = try await world.guided()
        try await world.on(PlacementTests.day).startPlacement(
            PlacementTests.bakery(),
            of: participant,
            as: world.coach.actor
        )
        let contacts = try await world.view(participant).contacts
        return (participant, try #require(contacts.first { $0.party == .employer && $0.index == 0 }))
    }

    private func item(
        _ world: ReferralWorld,
        _ participant: ID<Participant>,
        like item: DueContact
    ) async throws -> DueContact {
        try #require(try await world.view(participant).contacts.first { $0.id == item.id })
    }

    @Test func `a moment is moved with a reason, and the day it stood on stays to be read`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await Self.employed(in: world)
        #expect(first.due == Self.first)
        // A Saturday, because that suits the employer.
        let day = Self.first.adding(days: 5)
        try await world.on(Self.first).moveDueContact(
            first.id,
            of: participant,
            version: 1,
            to: day,
            reason: " Past beter. ",
            as: world.coach.actor
        )
        let moved = try await item(world, participant, like: first)
        #expect(moved.due == day && moved.state == .open && moved.version == 2)
        #expect(moved.moved == MovedDay(from: Self.first, to: day, by: world.coach.name, pausesKnown: 0))
        #expect(moved.movedReason == "Past beter.")
        let event = try #require(try await world.events(.dueContactMoved, of: participant).first)
        #expect(event.subject == first.id.rawValue && event.code == "nazorg-werkgever")
        #expect(try await world.audited("move due contact", about: participant, by: world.coach) == 1)
        #expect(try await world.view(participant).reasons(for: moved).map(\.key).contains("aftercare.why.moved"))
    }

    @Test func `a moment is not moved to the past, to the same day, too far or without a reason`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await Self.employed(in: world)
        let today = Self.first.adding(days: -2)
        let wrong: [(Day, String, Set<String>)] = [
            (today.adding(days: -1), "Past.", ["day"]), (Self.first, "Past.", ["day"]),
            (today.adding(days: 367), "Past.", ["day"]), (today, "  ", ["reason"]),
            (today.adding(days: -1), "", ["day", "reason"]),
        ]
        for (day, reason, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await world.on(today).moveDueContact(
                    first.id,
                    of: participant,
                    version: 1,
                    to: day,
                    reason: reason,
                    as: world.coach.actor
                )
            }
        }
        try await world.refuses(.stale, about: participant) {
            try await world.on(today).moveDueContact(
                first.id,
                of: participant,
                version: 2,
                to: today,
                reason: "Past.",
                as: world.coach.actor
            )
        }
    }

    @Test func `a moment is missed with a reason once its day came`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await Self.employed(in: world)
        let miss: @Sendable (Day, Int, String) async throws -> Void = { today, version, reason in
            try await world.on(today).missDueContact(
                first.id,
                of: participant,
                version: version,
                reason: reason,
                as: world.coach.actor
            )
        }
        try await world.refuses(.rule(Message("aftercare.notYet", ["day": "01/02/2027"])), about: participant) {
            try await miss(Self.first.adding(days: -1), 1, "Onbereikbaar.")
        }
        try await world.refuses(fields: ["reason"], about: participant) { try await miss(Self.first, 1, " ") }
        try await world.refuses(.stale, about: participant) { try await miss(Self.first, 3, "Onbereikbaar.") }
        try await miss(Self.first, 1, " Onbereikbaar. ")
        let missed = try await item(world, participant, like: first)
        #expect(missed.state == .missed && missed.settledOn == Self.first && missed.reason == "Onbereikbaar.")
        #expect(try await world.events(.dueContactMissed, of: participant).map(\.subject) == [first.id.rawValue])
        #expect(try await world.audited("miss due contact", about: participant, by: world.coach) == 1)
        try await world.refuses(.rule(Message("aftercare.settledAlready")), about: participant) {
            try await miss(Self.first, 2, "Nog eens.")
        }
        try await world.refuses(.rule(Message("aftercare.settledAlready")), about: participant) {
            try await world.on(Self.first).moveDueContact(
                first.id,
                of: participant,
                version: 2,
                to: Self.first.adding(days: 3),
                reason: "Past.",
                as: world.coach.actor
            )
        }
    }

    @Test func `what has gone by for longer than two weeks is written down as missed, once`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await Self.employed(in: world)
        // Two weeks after 1 February are over on the 16th; 8 February has time until the 22nd.
        let (last, next) = (Self.first.adding(days: 14), Self.first.adding(days: 15))
        #expect(try await world.on(last).noteMissedContacts(as: .machine) == 0)
        let view = try await world.view(participant, on: next)
        let standings = view.contacts.filter { $0.index == 0 }.map { view.standing(of: $0) }
        #expect(standings == [.missed, .missed])
        #expect(try await world.on(next).noteMissedContacts(as: world.coordinator.actor) == 2)
        #expect(try await world.on(next).noteMissedContacts(as: .machine) == 0)
        let missed = try await item(world, participant, like: first)
        #expect(missed.state == .missed && missed.settledOn == next && missed.reason == nil)
        #expect(try await world.events(.dueContactMissed, of: participant).count == 2)
        #expect(try await world.audited("note missed contacts", about: participant, by: world.coordinator) == 1)
        #expect(try await world.view(participant).contacts.filter { $0.state == .open }.count == 16)
    }

    @Test func `only who sees every file writes down what was missed`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await Self.employed(in: world)
        let later = world.on(Self.first.adding(days: 30))
        for actor in [world.coach.actor, world.referrer.actor, ReferralWorld.administrator] {
            try await world.refuses(.notFound, about: participant) { try await later.noteMissedContacts(as: actor) }
        }
    }

    @Test func `while the clock stands still nothing is missed`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await Self.employed(in: world)
        try await world.on(PlacementTests.day.adding(days: 1)).startPause(
            NewPause(reason: "ziekte", from: PlacementTests.day.adding(days: 1), until: nil, explanation: ""),
            of: participant,
            as: world.coach.actor
        )
        #expect(try await world.on(Self.first.adding(days: 60)).noteMissedContacts(as: .machine) == 0)
    }

    @Test func `somebody else's aftercare does not exist`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await Self.employed(in: world)
        let house = world.on(Self.first)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.moveDueContact(
                first.id,
                of: participant,
                version: 1,
                to: Self.first.adding(days: 3),
                reason: "Past.",
                as: actor
            )
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.missDueContact(first.id, of: participant, version: 1, reason: "Past.", as: actor)
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.missDueContact(first.id, of: other, version: 1, reason: "Past.", as: world.coach.actor)
        }
    }
}
