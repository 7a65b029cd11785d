import Casework
import Domain
import Storage
import Testing

/// Who else is around a participant.
struct RelationTests {
    private func facts(
        _ party: Party = .justiceAssistant,
        name: String = " Ilse Maes ",
        email: String = " ilse@justitie.test "
    ) -> RelationFacts {
        RelationFacts(
            party: party,
            name: name,
            organisation: " Justitiehuis Gent ",
            phone: " 09 000 00 00 ",
            email: email
        )
    }

    private func moments(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> [DueContact] {
        try await world.stored(participant).dueContacts.filter { $0.party == .justiceAssistant }
    }

    @Test func `a justice assistant brings nine moments of aftercare, and takes the open ones along`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        #expect(try await moments(world, participant).isEmpty)
        let house = world.on(PlacementTests.day)
        let id = try await house.addRelation(facts(), of: participant, as: world.coach.actor)
        let planned = try await moments(world, participant)
        #expect(planned.count == 9 && planned.allSatisfy { $0.state == .open })
        #expect(planned.first?.due == DueContactTests.first)
        let relation = try #require(try await world.stored(participant).relations.first)
        #expect(relation.id == id && relation.name == "Ilse Maes" && relation.organisation == "Justitiehuis Gent")
        #expect(relation.email == "ilse@justitie.test" && relation.phone == "09 000 00 00" && relation.until == nil)
        #expect(try await world.audited("add relation", about: participant, by: world.coach) == 1)

        let today = DueContactTests.first
        try await world.on(today).endRelation(id, of: participant, version: 1, on: today, as: world.coach.actor)
        #expect(try await moments(world, participant).allSatisfy { $0.dropReason == .partyLeft })
        #expect(try await world.stored(participant).relations.map(\.until) == [today])
        #expect(try await world.stored(participant).dueContacts.filter { $0.state == .open }.count == 18)
        #expect(try await world.audited("end relation", about: participant, by: world.coach) == 1)
    }

    @Test func `the moments stay as long as one justice assistant is there`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        let house = world.on(PlacementTests.day)
        let first = try await house.addRelation(facts(), of: participant, as: world.coach.actor)
        try await house.addRelation(facts(name: "Bart Claes"), of: participant, as: world.coach.actor)
        try await house.addRelation(facts(.psd, name: "An Peeters"), of: participant, as: world.coach.actor)
        #expect(try await moments(world, participant).count == 9)
        try await house.endRelation(first, of: participant, version: 1, on: PlacementTests.day, as: world.coach.actor)
        #expect(try await moments(world, participant).allSatisfy { $0.state == .open })
    }

    @Test func `who is around is changed by the version one saw, until they left`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(ReferralWorld.start)
        let id = try await house.addRelation(facts(.psd), of: participant, as: world.coach.actor)
        let other = facts(.family, name: " An Peeters ")
        try await house.changeRelation(id, of: participant, version: 1, other, as: world.coordinator.actor)
        let changed = try #require(try await world.stored(participant).relations.first)
        // Another party would be another person.
        #expect(changed.name == "An Peeters" && changed.party == .psd && changed.version == 2)
        #expect(try await world.audited("change relation", about: participant, by: world.coordinator) == 1)
        try await world.refuses(.stale, about: participant) {
            try await house.changeRelation(id, of: participant, version: 1, other, as: world.coach.actor)
        }
        try await world.refuses(.stale, about: participant) {
            try await house.endRelation(id, of: participant, version: 1, on: ReferralWorld.start, as: world.coach.actor)
        }
        try await world.refuses(fields: ["day"], about: participant) {
            try await house.endRelation(
                id,
                of: participant,
                version: 2,
                on: ReferralWorld.start.adding(days: 1),
                as: world.coach.actor
            )
        }
        try await house.endRelation(id, of: participant, version: 2, on: ReferralWorld.start, as: world.coach.actor)
        for version in [2, 3] {
            try await world.refuses(.rule(Message("relation.endedAlready")), about: participant) {
                try await house.endRelation(
                    id,
                    of: participant,
                    version: version,
                    on: ReferralWorld.start,
                    as: world.coach.actor
                )
            }
            try await world.refuses(.rule(Message("relation.endedAlready")), about: participant) {
                try await house.changeRelation(id, of: participant, version: version, other, as: world.coach.actor)
            }
        }
    }

    @Test func `somebody has a name, a party they can be of, and an address that is one`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(ReferralWorld.start)
        let wrong: [(RelationFacts, Set<String>)] = [
            (facts(name: " "), ["name"]), (facts(.participant), ["party"]), (facts(.coach), ["party"]),
            (facts(email: "ilse"), ["email"]), (facts(.employee, name: "", email: "x"), ["name", "party", "email"]),
        ]
        for (facts, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.addRelation(facts, of: participant, as: world.coach.actor)
            }
        }
        try await house.addRelation(facts(email: " "), of: participant, as: world.coach.actor)
    }

    @Test func `who is around somebody else's participant is not there`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(ReferralWorld.start)
        let facts = facts()
        try await world.refusesStrangers(about: participant) { actor in
            try await house.addRelation(facts, of: participant, as: actor)
        }
        let id = try await house.addRelation(facts, of: participant, as: world.coach.actor)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.changeRelation(id, of: participant, version: 1, facts, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.endRelation(id, of: participant, version: 1, on: ReferralWorld.start, as: actor)
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.endRelation(id, of: other, version: 1, on: ReferralWorld.start, as: world.coach.actor)
        }
    }
}

/// Who guides.
struct AssignCoachTests {
    @Test func `a coordinator gives a participant another coach, who then has the file`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let version = try await world.view(participant).trajectory.version
        let house = world.on(ReferralWorld.start)
        try await house.assignCoach(world.otherCoach.id, to: participant, version: version, as: world.coordinator.actor)
        #expect(try await world.view(participant).trajectory.coach == world.otherCoach.id)
        let event = try #require(
            try await world.events(.coachAssigned, of: participant).first { $0.subject == world.otherCoach.id.rawValue }
        )
        #expect(event.actor == world.coordinator.name && event.day == ReferralWorld.start)
        #expect(try await world.audited("assign coach", about: participant, by: world.coordinator) == 1)
        _ = try await house.plan(of: participant, as: world.otherCoach.actor)
        try await world.refuses(.notFound, about: participant) {
            _ = try await house.plan(of: participant, as: world.coach.actor)
        }
    }

    @Test func `only a coordinator gives a coach, only a coach is given, by the version one saw`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let version = try await world.view(participant).trajectory.version
        let house = world.on(ReferralWorld.start)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.assignCoach(world.otherCoach.id, to: participant, version: version, as: actor)
        }
        try await world.refuses(.notFound, about: participant) {
            try await house.assignCoach(world.otherCoach.id, to: participant, version: version, as: world.coach.actor)
        }
        for id in [world.referrer.id, world.coordinator.id, ID<User>("nergens")] {
            try await world.refuses(fields: ["coach"], about: participant) {
                try await house.assignCoach(id, to: participant, version: version, as: world.coordinator.actor)
            }
        }
        try await world.refuses(.stale, about: participant) {
            try await house.assignCoach(
                world.otherCoach.id,
                to: participant,
                version: version - 1,
                as: world.coordinator.actor
            )
        }
    }
}
