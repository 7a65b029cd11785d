import Casework
import Domain
import Storage
import Testing

/// A contact that was noted by mistake stays to be read and counts no more.
struct ContactWithdrawalTests {
    private static let today = ReferralWorld.start.adding(days: 3)

    private func contact(
        _ party: Party = .psd,
        on day: Day = Self.today,
        fulfils due: ID<DueContact>? = nil
    ) -> NewContact {
        NewContact(party: party, person: "An", day: day, channel: .phone, note: "Verlof gevraagd.", dueContact: due)
    }

    @Test func `a withdrawn contact keeps its words, with the reason, its event and its audit line`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let id = try await house.noteContact(contact(), with: participant, as: world.coach.actor)
        try await house.withdrawContact(id, of: participant, reason: " Andere persoon. ", as: world.coach.actor)
        let stored = try #require(try await world.stored(participant).contacts.first)
        #expect(stored.note == "Verlof gevraagd." && stored.withdrawal == "Andere persoon.")
        let event = try #require(try await world.events(.contactWithdrawn, of: participant).first)
        #expect(event.subject == id.rawValue && event.code == "psd")
        #expect(try await world.audited("withdraw contact", about: participant, by: world.coach) == 1)
        try await world.refuses(.rule(Message("contact.withdrawnAlready")), about: participant) {
            try await house.withdrawContact(id, of: participant, reason: "Nog eens.", as: world.coach.actor)
        }
    }

    @Test func `it needs a reason, and is for who may write in the file`() async throws {
        let world = try await ReferralWorld()
        let (participant, other) = (try await world.guided(), try await world.guided("Samira"))
        let house = world.on(Self.today)
        let id = try await house.noteContact(contact(), with: participant, as: world.coach.actor)
        try await world.refuses(fields: ["reason"], about: participant) {
            try await house.withdrawContact(id, of: participant, reason: " ", as: world.coach.actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.withdrawContact(id, of: participant, reason: "Fout.", as: actor)
        }
        try await world.refuses(.notFound, about: participant) {
            try await house.withdrawContact(id, of: other, reason: "Fout.", as: world.coach.actor)
        }
    }

    @Test func `it breaks no silence any more, in the file and on Today`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let long = ReferralWorld.start.adding(weeks: 30)
        let house = world.on(long)
        let silent: @Sendable () async throws -> Bool = {
            let file = try await house.file(of: participant, as: world.coach.actor)
            let today = try await house.coachToday(as: world.coach.actor)
            let said = (today.late + today.due).contains {
                if case .silence(let silence) = $0.kind { silence.party == .psd } else { false }
            }
            #expect(file.silences.contains { $0.party == .psd } == said)
            return said
        }
        #expect(try await silent())
        let id = try await house.noteContact(contact(on: long), with: participant, as: world.coach.actor)
        #expect(try await !silent())
        try await house.withdrawContact(id, of: participant, reason: "Andere persoon.", as: world.coach.actor)
        #expect(try await silent())
    }

    @Test func `the moment of aftercare that it fulfilled is open again`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await DueContactTests.employed(in: world)
        let house = world.on(DueContactTests.first)
        let noted = contact(.employer, on: DueContactTests.first, fulfils: first.id)
        let id = try await house.noteContact(noted, with: participant, as: world.coach.actor)
        try await house.withdrawContact(id, of: participant, reason: "Andere werkgever.", as: world.coach.actor)
        let item = try #require(try await world.stored(participant).dueContacts.first { $0.id == first.id })
        #expect(item.state == .open && item.settledOn == nil && item.due == first.due)
        // It can be fulfilled again, and withdrawing the first one again changes nothing.
        try await house.noteContact(noted, with: participant, as: world.coach.actor)
        await #expect(throws: Refusal.self) {
            try await house.withdrawContact(id, of: participant, reason: "Nog eens.", as: world.coach.actor)
        }
        let done = try #require(try await world.stored(participant).dueContacts.first { $0.id == first.id })
        #expect(done.state == .done)
    }

    @Test func `a relation does not end before the person was accepted`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let facts = RelationFacts(party: .vdab, name: "Ilse", organisation: "", phone: "", email: "")
        let house = world.on(ReferralWorld.start)
        let id = try await house.addRelation(facts, of: participant, as: world.coach.actor)
        let before = try await world.view(participant).trajectory.firstDay.adding(days: -1)
        try await world.refuses(fields: ["day"], about: participant) {
            try await house.endRelation(id, of: participant, version: 1, on: before, as: world.coach.actor)
        }
    }
}
