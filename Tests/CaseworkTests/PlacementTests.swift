import Casework
import Domain
import Storage
import Testing

/// Guidance began on 30 November 2026; the first job begins on Monday 25 January 2027.
struct PlacementTests {
    static let day = ReferralWorld.start.adding(days: 56)

    static func bakery(_ start: Day = day, previous: ID<Placement>? = nil, form: String = "vast") -> NewPlacement {
        NewPlacement(
            facts: PlacementFacts(
                form: form,
                legalEmployer: " ",
                workplace: " Bakkerij ",
                jobTitle: " Bakker ",
                start: start,
                plannedEnd: start.adding(days: 364),
                weeklyQuarters: 152
            ),
            previous: previous
        )
    }

    /// The open moments of one party, as days.
    private func open(_ view: PlanView, _ party: Party, of job: ID<Placement>) -> [String] {
        view.contacts.filter { $0.placement == job && $0.party == party && $0.state == .open }.map(\.due.iso)
    }

    @Test func `a start is stored with its event, the steps that wait for it, and nine moments for each party`()
        async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let id = try await world.on(Self.day).startPlacement(Self.bakery(), of: participant, as: world.coach.actor)
        let view = try await world.view(participant)
        let job = try #require(view.chain.last)
        #expect(job.id == id && job.start == Self.day && job.end == nil && job.previous == nil && job.form == "vast")
        // Where nobody is named, one is employed where one works.
        #expect(job.legalEmployer == "Bakkerij" && job.workplace == "Bakkerij" && job.jobTitle == "Bakker")
        #expect(job.weeklyQuarters == 152 && view.trajectory.state == .atWork)
        let step = try await world.step("opstart", of: participant)
        #expect(step.state == .done && step.doneOn == Self.day)

        let days = [
            "2027-02-01", "2027-02-08", "2027-02-22", "2027-03-08", "2027-03-25", "2027-04-26", "2027-05-25",
            "2027-06-25",
            "2027-07-26",
        ]
        #expect(open(view, .employee, of: id) == days && open(view, .employer, of: id) == days)
        #expect(view.contacts.count == 18)
        #expect(view.contacts.allSatisfy { !view.reasons(for: $0).isEmpty })

        let event = try #require(try await world.events(.placementStarted, of: participant).first)
        #expect(event.day == Self.day && event.subject == id.rawValue && event.code == "vast" && event.counts)
        #expect(try await world.audited("start placement", about: participant, by: world.coach) == 1)
    }

    @Test(arguments: [("vast", true), ("ibo", true), ("stage", false), ("werkplekleren", false)])
    func `a start counts as activation where the definition says so`(form: String, counts: Bool) async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        try await world.on(Self.day).startPlacement(Self.bakery(form: form), of: participant, as: world.coach.actor)
        #expect(try await world.events(.placementStarted, of: participant).map(\.counts) == [counts])
    }

    @Test func `another job ends the one before it, and aftercare begins anew`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let first = try await world.on(Self.day).startPlacement(Self.bakery(), of: participant, as: world.coach.actor)
        let next = Self.day.adding(days: 10)
        let second = try await world.on(next).startPlacement(
            Self.bakery(next, previous: first, form: "bepaald"),
            of: participant,
            as: world.coach.actor
        )
        let view = try await world.view(participant)
        #expect(view.chain.placements.map(\.id) == [first, second])
        #expect(view.chain.placements.map(\.end) == [next.adding(days: -1), nil])
        #expect(view.chain.placements.map(\.endReason) == ["next", nil])
        #expect(view.chain.last?.previous == first && view.trajectory.state == .atWork)
        // 1 February was late, not missed: no longer needed either.
        let old = view.contacts.filter { $0.placement == first }
        #expect(old.count == 18 && old.allSatisfy { $0.dropReason == .jobChanged && $0.settledOn == next })
        #expect(open(view, .employee, of: second).first == "2027-02-11" && open(view, .employer, of: second).count == 9)
        let ended = try #require(try await world.events(.placementEnded, of: participant).first)
        #expect(ended.day == next.adding(days: -1) && ended.code == "next" && ended.subject == first.rawValue)
    }

    @Test func `a job that ends drops what was open, and guidance goes on`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let id = try await world.on(Self.day).startPlacement(Self.bakery(), of: participant, as: world.coach.actor)
        let end = Self.day.adding(days: 16)
        try await world.on(end.adding(days: 1)).endPlacement(
            id,
            of: participant,
            version: 1,
            on: end,
            reason: .mutual,
            as: world.coordinator.actor
        )
        let view = try await world.view(participant)
        #expect(view.chain.last?.end == end && view.chain.last?.endReason == "mutual" && view.chain.last?.version == 2)
        #expect(view.trajectory.state == .guided && view.chain.running == nil)
        #expect(view.contacts.count == 18 && view.contacts.allSatisfy { $0.dropReason == .jobEnded })
        let event = try #require(try await world.events(.placementEnded, of: participant).first)
        #expect(event.day == end && event.code == "mutual" && event.subject == id.rawValue)
        #expect(try await world.audited("end placement", about: participant, by: world.coordinator) == 1)
        // The next job follows it in the chain, and keeps its end.
        let next = end.adding(days: 20)
        let second = try await world.on(next).startPlacement(
            Self.bakery(next, previous: id),
            of: participant,
            as: world.coach.actor
        )
        let path = try await world.view(participant).chain
        #expect(path.placements.map(\.end) == [end, nil] && path.last?.id == second && path.last?.previous == id)
        #expect(try await world.events(.placementEnded, of: participant).count == 1)
    }

    @Test func `a start that was noted late has its first moments behind it`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let today = Self.day.adding(days: 20)
        let id = try await world.on(today).startPlacement(Self.bakery(), of: participant, as: world.coach.actor)
        let view = try await world.view(participant, on: today)
        #expect(open(view, .employee, of: id).first == "2027-02-22" && open(view, .employee, of: id).count == 7)
        #expect(view.contacts.filter { $0.dropReason == .beforeNoting }.count == 4)
    }

    @Test func `what is known of a job changes, its form and its start do not`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let id = try await world.on(Self.day).startPlacement(Self.bakery(), of: participant, as: world.coach.actor)
        let other = PlacementFacts(
            form: "stage",
            legalEmployer: "Bureau",
            workplace: "Slagerij",
            jobTitle: "Hulp",
            start: Self.day.adding(days: 3),
            plannedEnd: nil,
            weeklyQuarters: 80
        )
        let house = world.on(Self.day.adding(days: 5))
        try await house.changePlacement(id, of: participant, version: 1, facts: other, as: world.coach.actor)
        let job = try #require(try await world.view(participant).chain.last)
        #expect(job.form == "vast" && job.start == Self.day && job.version == 2)
        #expect(job.legalEmployer == "Bureau" && job.workplace == "Slagerij" && job.jobTitle == "Hulp")
        #expect(job.plannedEnd == nil && job.weeklyQuarters == 80)
        #expect(try await world.events(.placementChanged, of: participant).map(\.code) == ["vast"])
        #expect(try await world.audited("change placement", about: participant, by: world.coach) == 1)
        try await world.refuses(.stale, about: participant) {
            try await house.changePlacement(id, of: participant, version: 1, facts: other, as: world.coach.actor)
        }
        var wrong = other
        (wrong.workplace, wrong.weeklyQuarters) = (" ", nil)
        let missing = wrong
        try await world.refuses(fields: ["workplace", "weeklyHours"], about: participant) {
            try await house.changePlacement(id, of: participant, version: 2, facts: missing, as: world.coach.actor)
        }
    }
}
