import Casework
import Domain
import Storage
import TestHouse
import Testing

/// A file that a coach opens without guiding the person (F2, promise 35), and whose records are within reach at all.
struct EmergencyTests {
    private static let reason = "Belt in paniek, coach is ziek"

    private static let officer = ReferralWorld.user("functionaris", .dataProtectionOfficer)

    private func request(
        _ given: String = "Tariq",
        _ family: String = "D'Hondt",
        born: String = "1985-03-14",
        reason: String = EmergencyTests.reason
    ) throws -> EmergencyRequest {
        EmergencyRequest(
            name: PersonName(given: given, family: family),
            birthDay: try Day(iso: born),
            reason: reason
        )
    }

    /// Somebody whom `coach` guides, and the whole name as it was referred.
    private func world() async throws -> (world: ReferralWorld, participant: ID<Participant>) {
        let world = try await ReferralWorld()
        return (world, try await world.accepted("Tariq", coach: world.coach).participant)
    }

    /// The same house so many seconds on.
    private func later(_ world: ReferralWorld, _ seconds: Int) -> Casework {
        let now = world.casework.clock()
        return world.casework.at(Moment(now: now.now.adding(seconds: seconds), today: now.today))
    }

    private func isOpen(_ participant: ID<Participant>, to coach: User, in casework: Casework) async throws -> Bool {
        do {
            _ = try await casework.file(of: participant, as: coach.actor)
            return true
        } catch Refusal.notFound {
            return false
        }
    }

    private func born(_ participant: ID<Participant>, in world: ReferralWorld) async throws -> EmergencyRequest {
        let person = try #require(
            try await world.database.read { tx in try ParticipantTable.find(participant, in: tx) }
        )
        return EmergencyRequest(name: person.name, birthDay: person.birthDay, reason: Self.reason)
    }

    @Test func `a file of another coach opens for an hour, to who asked and nobody else`() async throws {
        let (world, participant) = try await world()
        let asked = try await born(participant, in: world)
        #expect(try await !isOpen(participant, to: world.otherCoach, in: world.casework))
        let found = try await world.casework.openInEmergency(asked, as: world.otherCoach.actor)
        #expect(found == participant)
        let file = try await world.casework.file(of: participant, as: world.otherCoach.actor)
        #expect(file.emergency?.reason == Self.reason && file.emergency?.user == world.otherCoach.id)
        #expect(try await isOpen(participant, to: world.otherCoach, in: later(world, 3599)))
        #expect(try await !isOpen(participant, to: world.otherCoach, in: later(world, 3600)))
        let third = ReferralWorld.user("derde-coach", .coach)
        #expect(try await !isOpen(participant, to: third, in: world.casework))
        // The own coach needs none, and sees none.
        #expect(try await world.casework.file(of: participant, as: world.coach.actor).emergency == nil)
    }

    @Test func `it opens one file and brings nobody on a list`() async throws {
        let (world, participant) = try await world()
        _ = try await world.casework.openInEmergency(born(participant, in: world), as: world.otherCoach.actor)
        let list = try await world.casework.participants(ParticipantFilter(), as: world.otherCoach.actor)
        #expect(list.lines.isEmpty)
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.invitation(of: participant, as: world.otherCoach.actor)
        }
    }

    @Test func `who ends it is out at once`() async throws {
        let (world, participant) = try await world()
        _ = try await world.casework.openInEmergency(born(participant, in: world), as: world.otherCoach.actor)
        let file = try await world.casework.file(of: participant, as: world.otherCoach.actor)
        let access = try #require(file.emergency)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.endEmergency(access.id, as: world.coach.actor)
        }
        try await world.casework.endEmergency(access.id, as: world.otherCoach.actor)
        #expect(try await !isOpen(participant, to: world.otherCoach, in: world.casework))
        await #expect(throws: Refusal.notFound) {
            try await world.casework.endEmergency(access.id, as: world.otherCoach.actor)
        }
    }

    @Test(arguments: ["", "   ", "te kort", "14 tekens lang"])
    func `without a reason that says something nothing opens`(reason: String) async throws {
        let (world, participant) = try await world()
        var asked = try await born(participant, in: world)
        asked.reason = reason
        await #expect(throws: Faults.self) {
            _ = try await world.casework.openInEmergency(asked, as: world.otherCoach.actor)
        }
        #expect(try await !isOpen(participant, to: world.otherCoach, in: world.casework))
    }

    @Test func `a part of a name, another birth day and somebody without a file find nobody, and leave a line`()
        async throws
    {
        let (world, participant) = try await world()
        let right = try await born(participant, in: world)
        var half = right
        half.name = PersonName(given: right.name.given, family: String(right.name.family.prefix(3)))
        var younger = right
        younger.birthDay = right.birthDay.adding(days: 1)
        _ = try await world.refer(world.new("Yassine", "Benali", born: "1990-06-01"))
        let undecided = try request("Yassine", "Benali", born: "1990-06-01")
        for asked in [half, younger, undecided] {
            await #expect(throws: Faults.self) {
                _ = try await world.casework.openInEmergency(asked, as: world.otherCoach.actor)
            }
        }
        let tries = try await world.database.read { tx in
            try EmergencyAccessTable.tries(of: world.otherCoach.id, since: Instant(milliseconds: 0), in: tx)
        }
        #expect(tries == 3)
    }

    @Test func `who keeps asking has to wait, found or not`() async throws {
        let (world, participant) = try await world()
        let right = try await born(participant, in: world)
        let wrong = try request("Niemand", "Nergens")
        for _ in 1...10 {
            await #expect(throws: Faults.self) {
                _ = try await world.casework.openInEmergency(wrong, as: world.otherCoach.actor)
            }
        }
        await #expect(throws: Refusal.rule(Message("emergency.tooOften", ["count": "10"]))) {
            _ = try await world.casework.openInEmergency(right, as: world.otherCoach.actor)
        }
        #expect(try await later(world, 3601).openInEmergency(right, as: world.otherCoach.actor) == participant)
    }

    @Test(arguments: [Role.coordinator, .referrer, .employer, .participant, .administrator, .dataProtectionOfficer])
    func `nobody but a coach opens a file so`(role: Role) async throws {
        let (world, participant) = try await world()
        let asked = try await born(participant, in: world)
        let somebody = ReferralWorld.user("iemand", role)
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.openInEmergency(asked, as: somebody.actor)
        }
    }

    @Test func `the officer sees who opened what and why, and judges it once`() async throws {
        let (world, participant) = try await world()
        let officer = Self.officer.actor
        _ = try await world.casework.openInEmergency(born(participant, in: world), as: world.otherCoach.actor)
        #expect(try await world.casework.emergenciesToReview(as: officer) == 1)
        let listing = try #require(try await world.casework.emergencies(as: officer).first)
        #expect(listing.access.reason == Self.reason && listing.coach == world.otherCoach.name)
        let (id, version) = (listing.access.id, listing.access.version)
        await #expect(throws: Faults.self) {
            try await world.casework.reviewEmergency(id, version: version, note: " ", as: officer)
        }
        await #expect(throws: Refusal.stale) {
            try await world.casework.reviewEmergency(id, version: version + 1, note: "In orde.", as: officer)
        }
        try await world.casework.reviewEmergency(id, version: version, note: "In orde.", as: officer)
        #expect(try await world.casework.emergenciesToReview(as: officer) == 0)
        #expect(try await world.casework.emergency(id, as: officer).access.review?.note == "In orde.")
        await #expect(throws: Refusal.rule(Message("emergency.reviewedAlready"))) {
            try await world.casework.reviewEmergency(id, version: version + 1, note: "Nog eens.", as: officer)
        }
        for other in [world.coordinator, world.coach, world.otherCoach] {
            await #expect(throws: Refusal.notFound) { _ = try await world.casework.emergencies(as: other.actor) }
        }
    }
}
