import Casework
import Domain
import Storage
import Testing

/// Another group for somebody who was accepted and has not begun (B3). The groups of Ghent have one place each: the one of
/// today, and one in January.
struct EntryChangeTests {
    private func referred(_ given: String, in open: OpenProgrammeWorld) async throws -> ID<Referral> {
        try await open.world.refer(open.new(given, given + "s"))
    }

    private func accepted(_ given: String, in open: OpenProgrammeWorld) async throws -> ID<Referral> {
        let referral = try await referred(given, in: open)
        _ = try await open.world.casework.acceptReferral(
            referral,
            version: 1,
            coach: open.world.coach.id,
            explanation: "",
            as: open.coordinator
        )
        return referral
    }

    private func change(
        _ referral: ID<Referral>,
        to place: (edition: String, moment: String),
        version: Int? = nil,
        because reason: String = "Past beter bij de opvang.",
        in open: OpenProgrammeWorld,
        as actor: Actor? = nil
    ) async throws {
        let present = try await open.world.casework.entry(of: referral, as: open.coordinator).trajectory.version
        try await open.world.casework.changeEntry(
            of: referral,
            version: version ?? present,
            to: place.moment,
            edition: place.edition,
            because: reason,
            as: actor ?? open.coordinator
        )
    }

    @Test func `a place is changed for a free one, with its reason, and who waits is offered the one that came free`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        let casework = open.world.casework
        _ = try await accepted("Anna", in: open)
        let second = try await accepted("Bart", in: open)
        let waiting = try await referred("Cas", in: open)
        try await casework.waitReferral(
            waiting,
            version: 1,
            edition: "gent-2026",
            explanation: "",
            as: open.coordinator
        )
        #expect(try await casework.coordinatorToday(as: open.coordinator).offers.isEmpty)
        let view = try await casework.entry(of: second, as: open.coordinator)
        #expect(view.trajectory.entry?.moment == "g3")
        #expect(view.choices.map(\.place.moment) == ["b1"], "the group of today is taken, that of October is over")

        try await change(second, to: ("brugge-2026", "b1"), in: open)
        let standing = try #require(try await casework.referral(second, as: open.coordinator).entry)
        #expect(standing.place?.moment == "b1" && standing.edition == "Brugge 2026" && standing.canChange)
        #expect(standing.changes.map(\.reason) == ["Past beter bij de opvang."])
        #expect(standing.changes.first?.from?.moment == "g3" && standing.changes.first?.by == open.coordinator.name)
        let offers = try await casework.coordinatorToday(as: open.coordinator).offers
        #expect(offers.map(\.referral.id) == [waiting] && offers.map(\.edition.code) == ["gent-2026"])
        let person = try await open.world.participant(of: second)
        #expect(try await open.world.events(.entryMoved, of: person).map(\.code) == ["b1"])
        try await open.world.database.read { tx in
            let row = try #require(try tx.first("SELECT reason FROM entry_changes"))
            #expect(try row("reason", as: String.self).hasPrefix("v1."))
        }
    }

    @Test func `a group that is full, one that others wait for, and one without a reason are refused`() async throws {
        let open = try await OpenProgrammeWorld()
        let first = try await accepted("Anna", in: open)
        let second = try await accepted("Bart", in: open)
        #expect(
            await fault(at: "moment") { try await change(first, to: ("gent-2026", "g3"), in: open) }
                == "admission.entryTaken"
        )
        #expect(
            await fault(at: "moment") { try await change(first, to: ("gent-2026", "x"), in: open) }
                == "admission.entryTaken"
        )
        #expect(
            await fault(at: "reason") {
                try await change(first, to: ("brugge-2026", "b1"), because: " ", in: open)
            } == "field.required"
        )
        // The one place of Bruges goes to one of the two.
        try await change(second, to: ("brugge-2026", "b1"), in: open)
        #expect(
            await fault(at: "moment") { try await change(first, to: ("brugge-2026", "b1"), in: open) }
                == "admission.entryTaken"
        )
        // Within Ghent the place that came free can be taken: nobody waits for it.
        try await change(first, to: ("gent-2026", "g3"), in: open)
    }

    @Test func `who began stays, an old version is refused, and it is for who decides alone`() async throws {
        let open = try await OpenProgrammeWorld()
        let referral = try await accepted("Anna", in: open)
        await #expect(throws: Refusal.stale) {
            try await change(referral, to: ("brugge-2026", "b1"), version: 0, in: open)
        }
        await #expect(throws: Refusal.notFound) {
            try await change(referral, to: ("brugge-2026", "b1"), in: open, as: open.coach)
        }
        let person = try await open.world.participant(of: referral)
        let version = try await open.file(person).trajectory.version
        try await open.world.casework.beginGuidance(
            of: person,
            version: version,
            on: ReferralWorld.today,
            as: open.coach
        )
        await #expect(throws: Refusal.rule(Message("admission.entryPassed"))) {
            _ = try await open.world.casework.entry(of: referral, as: open.coordinator)
        }
    }
}
