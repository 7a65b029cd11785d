import Casework
import Domain
import Storage
import Testing

/// The starts that can't be: each is tried, and nothing of it is stored.
struct PlacementRefusalTests {
    private static let day = PlacementTests.day

    @Test func `a start that can't be is refused, and nothing is stored`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day)
        var bare = PlacementTests.bakery()
        (bare.facts.weeklyQuarters, bare.facts.plannedEnd, bare.facts.workplace) = (nil, nil, "")
        var agency = PlacementTests.bakery(form: "uitzend")
        agency.facts.plannedEnd = Self.day.adding(days: -1)
        let wrong: [(NewPlacement, Set<String>)] = [
            (PlacementTests.bakery(form: "zwart"), ["form"]), (bare, ["weeklyHours", "workplace"]),
            (agency, ["legalEmployer", "plannedEnd"]), (PlacementTests.bakery(Self.day.adding(days: 1)), ["start"]),
            (PlacementTests.bakery(ReferralWorld.start.adding(days: -1)), ["start"]),
        ]
        for (new, fields) in wrong {
            let start = try await world.attempt(about: participant) {
                try await house.startPlacement(new, of: participant, as: world.coach.actor)
            }
            #expect(start == .faults(fields))
        }
    }

    @Test func `nobody starts before the screening was held`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Koen", coach: world.coach).participant
        let early = try await world.attempt(about: participant) {
            try await world.on(Self.day).startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        }
        #expect(early == .refused(.rule(Message("trajectory.notPossible.startWork"))))
    }

    @Test func `a form made before somebody noted another start stores nothing`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day.adding(days: 5))
        let first = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        let later = PlacementTests.bakery(Self.day.adding(days: 4))
        let stale = try await world.attempt(about: participant) {
            try await house.startPlacement(later, of: participant, as: world.coach.actor)
        }
        #expect(stale == .refused(.stale))
        let before = PlacementTests.bakery(Self.day, previous: first)
        let backwards = try await world.attempt(about: participant) {
            try await house.startPlacement(before, of: participant, as: world.coach.actor)
        }
        #expect(backwards == .faults(["start"]))
    }

    @Test func `a job ends once, on a day it lasted, for a reason one can choose`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let today = Self.day.adding(days: 9)
        let house = world.on(today)
        let id = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        let end: @Sendable (Int, Day, PlacementEnd) async throws -> Void = { version, day, reason in
            try await house.endPlacement(
                id,
                of: participant,
                version: version,
                on: day,
                reason: reason,
                as: world.coach.actor
            )
        }
        let tomorrow = try await world.attempt(about: participant) { try await end(1, today.adding(days: 1), .term) }
        #expect(tomorrow == .faults(["day"]))
        let beforeStart = try await world.attempt(about: participant) {
            try await end(1, Self.day.adding(days: -1), .term)
        }
        #expect(beforeStart == .faults(["day"]))
        let nextJob = try await world.attempt(about: participant) { try await end(1, today, .next) }
        #expect(nextJob == .faults(["reason"]))
        let olderForm = try await world.attempt(about: participant) { try await end(2, today, .term) }
        #expect(olderForm == .refused(.stale))
        try await end(1, today, .term)
        let again = try await world.attempt(about: participant) {
            try await end(2, today, .term)
        }
        #expect(again == .refused(.rule(Message("placement.hasEnded"))))
        let changing = try await world.attempt(about: participant) {
            try await house.changePlacement(
                id,
                of: participant,
                version: 2,
                facts: PlacementTests.bakery().facts,
                as: world.coach.actor
            )
        }
        #expect(changing == .refused(.rule(Message("placement.hasEnded"))))
    }

    @Test func `somebody else's jobs do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day)
        let starting = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.startPlacement(PlacementTests.bakery(), of: participant, as: actor)
        }
        #expect(starting == Array(repeating: .refused(.notFound), count: 4))
        let id = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        let ending = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.endPlacement(id, of: participant, version: 1, on: Self.day, reason: .term, as: actor)
        }
        #expect(ending == Array(repeating: .refused(.notFound), count: 4))
        let changing = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.changePlacement(
                id,
                of: participant,
                version: 1,
                facts: PlacementTests.bakery().facts,
                as: actor
            )
        }
        #expect(changing == Array(repeating: .refused(.notFound), count: 4))
        let other = try await world.guided("Koen")
        let elsewhere = try await world.attempt(about: participant) {
            try await house.endPlacement(id, of: other, version: 1, on: Self.day, reason: .term, as: world.coach.actor)
        }
        #expect(elsewhere == .refused(.notFound))
    }
}
