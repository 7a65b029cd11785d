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
            try await world.refuses(fields: fields, about: participant) {
                try await house.startPlacement(new, of: participant, as: world.coach.actor)
            }
        }
    }

    @Test func `nobody starts before the screening was held`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.accepted("Koen", coach: world.coach).participant
        try await world.refuses(.rule(Message("trajectory.notPossible.startWork")), about: participant) {
            try await world.on(Self.day).startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        }
    }

    @Test func `a form made before somebody noted another start stores nothing`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day.adding(days: 5))
        let first = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        let later = PlacementTests.bakery(Self.day.adding(days: 4))
        try await world.refuses(.stale, about: participant) {
            try await house.startPlacement(later, of: participant, as: world.coach.actor)
        }
        let before = PlacementTests.bakery(Self.day, previous: first)
        try await world.refuses(fields: ["start"], about: participant) {
            try await house.startPlacement(before, of: participant, as: world.coach.actor)
        }
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
        try await world.refuses(fields: ["day"], about: participant) { try await end(1, today.adding(days: 1), .term) }
        try await world.refuses(fields: ["day"], about: participant) {
            try await end(1, Self.day.adding(days: -1), .term)
        }
        try await world.refuses(fields: ["reason"], about: participant) { try await end(1, today, .next) }
        try await world.refuses(.stale, about: participant) { try await end(2, today, .term) }
        try await end(1, today, .term)
        try await world.refuses(.rule(Message("placement.hasEnded")), about: participant) {
            try await end(2, today, .term)
        }
        try await world.refuses(.rule(Message("placement.hasEnded")), about: participant) {
            try await house.changePlacement(
                id,
                of: participant,
                version: 2,
                facts: PlacementTests.bakery().facts,
                as: world.coach.actor
            )
        }
    }

    @Test func `somebody else's jobs do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.startPlacement(PlacementTests.bakery(), of: participant, as: actor)
        }
        let id = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: world.coach.actor)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.endPlacement(id, of: participant, version: 1, on: Self.day, reason: .term, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.changePlacement(
                id,
                of: participant,
                version: 1,
                facts: PlacementTests.bakery().facts,
                as: actor
            )
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.endPlacement(id, of: other, version: 1, on: Self.day, reason: .term, as: world.coach.actor)
        }
    }
}
