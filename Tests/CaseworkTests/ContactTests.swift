import Casework
import Domain
import Storage
import Testing

/// Contacts with who is around a participant (A7), and those that fulfil a moment of aftercare (A12).
struct ContactTests {
    private static let today = ReferralWorld.start.adding(days: 3)

    private func contact(
        _ party: Party = .psd,
        person: String = " An Peeters ",
        on day: Day = Self.today,
        note: String = " Verlof gevraagd. ",
        fulfils due: ID<DueContact>? = nil
    ) -> NewContact {
        NewContact(party: party, person: person, day: day, channel: .phone, note: note, dueContact: due)
    }

    @Test func `a contact is stored with its event and its line in the audit log`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let day = Self.today.adding(days: -2)
        let id = try await world.on(Self.today).noteContact(contact(on: day), with: participant, as: world.coach.actor)
        let stored = try #require(try await world.stored(participant).contacts.first)
        #expect(stored.id == id && stored.party == .psd && stored.person == "An Peeters" && stored.day == day)
        #expect(stored.channel == .phone && stored.note == "Verlof gevraagd." && stored.by == world.coach.name)
        #expect(stored.dueContact == nil)
        let event = try #require(try await world.events(.contactMade, of: participant).first)
        #expect(event.day == day && event.subject == id.rawValue && event.code == "psd")
        #expect(try await world.audited("note contact", about: participant, by: world.coach) == 1)
    }

    @Test func `a contact names somebody, says something, and took place since the person was accepted`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let wrong: [(NewContact, Set<String>)] = [
            (contact(person: " "), ["person"]), (contact(note: "\n"), ["note"]),
            (contact(on: Self.today.adding(days: 1)), ["day"]),
            (contact(on: ReferralWorld.today.adding(days: -1)), ["day"]),
            (contact(person: "", on: Self.today.adding(days: 1), note: ""), ["person", "day", "note"]),
        ]
        for (new, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.noteContact(new, with: participant, as: world.coach.actor)
            }
        }
    }

    @Test func `a contact that fulfils a moment of aftercare settles it, also when it was missed`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await DueContactTests.employed(in: world)
        let day = DueContactTests.first.adding(days: 1)
        let id = try await world.on(day).noteContact(
            contact(.employer, on: day, fulfils: first.id),
            with: participant,
            as: world.coach.actor
        )
        let done = try #require(try await world.stored(participant).dueContacts.first { $0.id == first.id })
        #expect(done.state == .done && done.settledOn == day && done.due == first.due && done.version == 2)
        #expect(try await world.stored(participant).contacts.map(\.dueContact) == [first.id])
        // One contact is one event.
        #expect(try await world.events(.contactMade, of: participant).map(\.subject) == [id.rawValue])
        let again = contact(.employer, on: day, fulfils: first.id)
        try await world.refuses(.rule(Message("aftercare.settledAlready")), about: participant) {
            try await world.on(day).noteContact(again, with: participant, as: world.coach.actor)
        }

        let second = try #require(
            try await world.stored(participant).dueContacts.first { $0.index == 1 && $0.party == .employer }
        )
        let late = DueContactTests.first.adding(days: 30)
        try await world.on(late).noteMissedContacts(as: .machine)
        try await world.on(late).noteContact(
            contact(.employer, on: late, fulfils: second.id),
            with: participant,
            as: world.coach.actor
        )
        let fulfilled = try #require(try await world.stored(participant).dueContacts.first { $0.id == second.id })
        #expect(fulfilled.state == .done && fulfilled.settledOn == late)
    }

    @Test func `a contact before the job began fulfils none of its moments, and a dropped moment is settled`()
        async throws
    {
        let world = try await ReferralWorld()
        let (participant, first) = try await DueContactTests.employed(in: world)
        let house = world.on(DueContactTests.first)
        let early = contact(.employer, on: PlacementTests.day.adding(days: -1), fulfils: first.id)
        try await world.refuses(fields: ["day"], about: participant) {
            try await house.noteContact(early, with: participant, as: world.coach.actor)
        }
        let unknown = contact(.employer, on: DueContactTests.first, fulfils: ID("nergens"))
        try await world.refuses(.notFound, about: participant) {
            try await house.noteContact(unknown, with: participant, as: world.coach.actor)
        }
        try await house.endPlacement(
            try #require(first.placement),
            of: participant,
            version: 1,
            on: DueContactTests.first,
            reason: .term,
            as: world.coach.actor
        )
        let dropped = contact(.employer, on: DueContactTests.first, fulfils: first.id)
        try await world.refuses(.rule(Message("aftercare.settledAlready")), about: participant) {
            try await house.noteContact(dropped, with: participant, as: world.coach.actor)
        }
    }

    @Test func `somebody else's contacts do not exist`() async throws {
        let world = try await ReferralWorld()
        let (participant, first) = try await DueContactTests.employed(in: world)
        let house = world.on(DueContactTests.first)
        let new = contact(.employer, on: DueContactTests.first, fulfils: first.id)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.noteContact(new, with: participant, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            _ = try await house.contactSheet(for: participant, fulfilling: first.id, as: actor)
        }
        // A moment of one file is not fulfilled from another.
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.noteContact(new, with: other, as: world.coach.actor)
        }
    }
}
