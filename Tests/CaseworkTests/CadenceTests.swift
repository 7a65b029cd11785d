import Casework
import Domain
import Foundation
import Storage
import Testing

/// Contacts that count from guidance, from a phase and from the closing, as the definition plans them.
struct CadenceTests {
    private static let cadences = """
        cadences:
          - {code: kennismaken, label: Kennismaken, party: participant, anchor: guidance-start, weeks: [1, 3], stops: [placement-start], grace_days: 7}
          - {code: module, label: Module, party: participant, anchor: phase-start, phase: module, weeks: [2, 3], grace_days: 7}
          - {code: nabellen, label: Nabellen, party: participant, anchor: closing, months: [1], grace_days: 14}

        """

    private let open: OpenProgrammeWorld
    private let person: ID<Participant>

    init() async throws {
        open = try await OpenProgrammeWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let loading = try await open.world.casework.loadProgramme(
            text: text.replacing("pauses: ", with: Self.cadences + "pauses: "),
            file: "buurtspoor.yaml",
            as: .machine
        )
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
        person = try await open.guided()
    }

    private func contacts(_ cadence: String, on day: Day = ReferralWorld.today) async throws -> [DueContact] {
        try await open.world.view(person, on: day).contacts.filter { $0.cadence == cadence }.sorted {
            $0.index < $1.index
        }
    }

    private func close(on day: Day) async throws {
        try await open.world.on(day).closeTrajectory(
            of: person,
            version: open.file(person).trajectory.version,
            TrajectoryClosing(day: day, outcome: "werk", note: ""),
            as: open.coach
        )
    }

    @Test func `they are planned when guidance and the phase begin, each once`() async throws {
        let first = try await contacts("kennismaken")
        #expect(first.map(\.due) == [1, 3].map { ReferralWorld.today.adding(weeks: $0) })
        #expect(first.allSatisfy { $0.placement == nil && $0.provenance.anchor == .guidanceStarted })
        let module = try await contacts("module")
        #expect(module.count == 2 && module.allSatisfy { $0.passage != nil })
        #expect(try await contacts("nabellen").isEmpty)
        #expect(try await open.file(person).way.otherContacts.map(\.rule.code) == ["kennismaken", "module"])
    }

    @Test func `the phase that ends and work that begins take away what lies ahead`() async throws {
        try await open.fill(person, [:], levels: ["woonst": "huur"])
        try await open.goOn(person, to: "opvolging", because: "Kan al werken.")
        #expect(try await contacts("module").allSatisfy { $0.dropReason == .phaseEnded })
        #expect(try await contacts("kennismaken").allSatisfy { $0.state == .open })
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: ReferralWorld.today
        )
        try await open.world.casework.startPlacement(
            NewPlacement(facts: facts, previous: nil),
            of: person,
            as: open.coach
        )
        #expect(try await contacts("kennismaken").allSatisfy { $0.dropReason == .workStarted })
    }

    @Test func `what counts from the closing is due for a coach, and done on the closed file`() async throws {
        let day = ReferralWorld.today.adding(days: 1)
        try await close(on: day)
        let item = try #require(try await contacts("nabellen").first)
        #expect(item.due >= day.adding(months: 1) && item.state == .open)
        #expect(try await contacts("kennismaken").allSatisfy { $0.dropReason == .closed })
        let later = open.world.on(item.due)
        let today = try await later.coachToday(as: open.coach)
        let isDue = (today.late + today.due).contains { act in
            if case .contact(let due, _, let workplace) = act.kind {
                due.id == item.id && workplace == nil
            } else {
                false
            }
        }
        #expect(isDue)
        let contact = NewContact(
            party: .participant,
            person: "Nele",
            day: item.due,
            channel: .phone,
            note: "Alles goed.",
            dueContact: item.id
        )
        try await later.noteContact(contact, with: person, as: open.coach)
        #expect(try await contacts("nabellen", on: item.due).map(\.state) == [.done])
        // A contact of its own is for a file that is open.
        var other = contact
        other.dueContact = nil
        await #expect(throws: Refusal.rule(Message("plan.closed"))) {
            try await later.noteContact(other, with: person, as: open.coach)
        }
    }

    @Test func `opened again nothing counts from the closing`() async throws {
        try await close(on: ReferralWorld.today)
        let version = try await open.file(person).trajectory.version
        try await open.world.casework.reopenTrajectory(of: person, version: version, as: open.coordinator)
        #expect(try await contacts("nabellen").map(\.dropReason) == [.reopened])
        #expect(try await contacts("kennismaken").filter { $0.state == .open }.count == 2)
    }
}
