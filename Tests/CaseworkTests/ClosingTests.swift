import Casework
import Domain
import Storage
import Testing

/// Guidance began on 30 November 2026; it closes on 1 March 2027.
struct ClosingTests {
    private static let day = ReferralWorld.start.adding(days: 91)

    private func closing(
        _ outcome: String = "aan-het-werk",
        on day: Day = Self.day,
        note: String = ""
    ) -> TrajectoryClosing { TrajectoryClosing(day: day, outcome: outcome, note: note) }

    private func version(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> Int {
        try await world.view(participant).trajectory.version
    }

    private func close(
        _ participant: ID<Participant>,
        in world: ReferralWorld,
        _ closing: TrajectoryClosing? = nil
    ) async throws {
        try await world.on(Self.day).closeTrajectory(
            of: participant,
            version: version(world, participant),
            closing ?? self.closing(),
            as: world.coach.actor
        )
    }

    @Test func `a trajectory closes with an outcome, its event and its line in the audit log`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let before = try await version(world, participant)
        try await close(participant, in: world, closing("andere-begeleiding", note: " Naar het CAW. "))
        let view = try await world.view(participant)
        #expect(view.trajectory.state == .closed && view.trajectory.closedOn == Self.day && !view.isOpen)
        #expect(view.trajectory.outcome == "andere-begeleiding" && view.trajectory.closingNote == "Naar het CAW.")
        #expect(view.trajectory.version == before + 1)
        let event = try #require(try await world.events(.trajectoryClosed, of: participant).first)
        #expect(event.day == Self.day && event.code == "andere-begeleiding")
        #expect(try await world.audited("close trajectory", about: participant, by: world.coach) == 1)
    }

    @Test func `what was still to come falls away, what was missed stays missed, and a job goes on`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        let talk = try await world.on(PlacementTests.day).planFollowUp(
            with: participant,
            on: nil,
            as: world.coach.actor
        )
        #expect(talk.kind == .followUp)
        try await close(participant, in: world)
        let view = try await world.view(participant)
        // Two weeks after 1 and 8 February had gone by.
        let missed = view.contacts.filter { $0.state == .missed }
        #expect(missed.map(\.due.iso) == ["2027-02-01", "2027-02-01", "2027-02-08", "2027-02-08"])
        #expect(view.contacts.filter { $0.dropReason == .closed }.count == 14 && view.contacts.count == 18)
        #expect(try await world.events(.dueContactMissed, of: participant).count == 4)
        #expect(try await world.planned(view.trajectory.id) == nil)
        #expect(view.chain.running != nil)
    }

    @Test func `a pause that runs ends with it, and nothing that lay in it was missed`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        let from = PlacementTests.day.adding(days: 1)
        try await world.on(from).startPause(
            NewPause(reason: "ziekte", from: from, until: nil, explanation: ""),
            of: participant,
            as: world.coach.actor
        )
        try await close(participant, in: world)
        let view = try await world.view(participant)
        #expect(view.pauses.map(\.hasEnded) == [true] && view.pauses.map(\.until) == [Self.day])
        #expect(try await world.events(.pauseEnded, of: participant).map(\.day) == [Self.day])
        #expect(view.contacts.filter { $0.dropReason == .closed }.count == 18)
        #expect(try await world.events(.dueContactMissed, of: participant).isEmpty)
    }

    @Test func `an early stop asks to whom the person goes, or why not`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let version = try await version(world, participant)
        let house = world.on(Self.day)
        let wrong: [(TrajectoryClosing, Set<String>)] = [
            (closing("gestopt-deelnemer", note: " \n"), ["note"]), (closing("zomaar"), ["outcome"]),
            (closing(on: Self.day.adding(days: 1)), ["day"]),
            (closing(on: ReferralWorld.today.adding(days: -1)), ["day"]),
            (closing("", on: Self.day.adding(days: 1)), ["outcome", "day"]),
        ]
        for (closing, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.closeTrajectory(of: participant, version: version, closing, as: world.coach.actor)
            }
        }
        let right = closing("gestopt-deelnemer", note: "Wil niet verder.")
        try await world.refuses(.stale, about: participant) {
            try await house.closeTrajectory(of: participant, version: version + 1, right, as: world.coach.actor)
        }
        // A good outcome needs no word.
        try await close(participant, in: world, closing("opleiding", note: ""))
        #expect(try await world.view(participant).trajectory.closingNote == nil)
    }

    @Test func `closing twice is refused, and so is every other change`() async throws {
        let world = try await ReferralWorld()
        let (participant, item) = try await DueContactTests.employed(in: world)
        let view = try await world.view(participant)
        let (step, job) = (try #require(view.steps.first { $0.code == "cv" }), try #require(view.chain.last))
        try await close(participant, in: world)
        let (version, house, actor) = (try await version(world, participant), world.on(Self.day), world.coach.actor)
        let again = closing()
        try await world.refuses(.rule(Message("trajectory.notPossible.close")), about: participant) {
            try await house.closeTrajectory(of: participant, version: version, again, as: actor)
        }
        let pause = NewPause(reason: "ziekte", from: Self.day, until: nil, explanation: "")
        let talk = NewEmployerTalk(
            employer: "Bakkerij",
            kind: .company,
            day: Self.day,
            time: nil,
            place: "Gent",
            accompaniedBy: "Nele",
            framing: "",
            participantAgrees: false
        )
        let acts: [@Sendable () async throws -> Void] = [
            { try await house.completeStep(step.id, of: participant, version: step.version, on: Self.day, as: actor) },
            { try await house.startPause(pause, of: participant, as: actor) },
            { try await house.planEmployerTalk(talk, of: participant, as: actor) },
            { try await house.startPlacement(PlacementTests.bakery(previous: job.id), of: participant, as: actor) },
            {
                try await house.endPlacement(
                    job.id,
                    of: participant,
                    version: job.version,
                    on: Self.day,
                    reason: .term,
                    as: actor
                )
            },
            { try await house.missDueContact(item.id, of: participant, version: 2, reason: "Weg.", as: actor) },
        ]
        for act in acts { try await world.refuses(.rule(Message("plan.closed")), about: participant, act) }
    }

    @Test func `a coordinator opens it again where it was, and what lies ahead is due again`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        try await close(participant, in: world)
        let version = try await version(world, participant)
        let later = world.on(Self.day.adding(days: 9))  // 10 March
        try await world.refuses(.rule(Message("trajectory.notPossible.reopen")), about: participant) {
            try await later.reopenTrajectory(of: participant, version: version, as: world.coach.actor)
        }
        try await world.refuses(.stale, about: participant) {
            try await later.reopenTrajectory(of: participant, version: version - 1, as: world.coordinator.actor)
        }
        try await later.reopenTrajectory(of: participant, version: version, as: world.coordinator.actor)
        let view = try await world.view(participant)
        #expect(view.trajectory.state == .atWork && view.trajectory.closedOn == nil)
        #expect(view.trajectory.outcome == nil && view.trajectory.closingNote == nil)
        let open = view.contacts.filter { $0.state == .open && $0.party == .employee }
        #expect(open.map(\.due.iso) == ["2027-03-25", "2027-04-26", "2027-05-25", "2027-06-25", "2027-07-26"])
        #expect(try await world.events(.trajectoryReopened, of: participant).count == 1)
        // The history keeps both.
        #expect(try await world.events(.trajectoryClosed, of: participant).count == 1)
        #expect(try await world.audited("reopen trajectory", about: participant, by: world.coordinator) == 1)
        try await world.refuses(.rule(Message("trajectory.notPossible.reopen")), about: participant) {
            try await later.reopenTrajectory(of: participant, version: version + 1, as: world.coordinator.actor)
        }
    }

    @Test func `who never had the screening closes without a plan, and waits for a talk again`() async throws {
        let world = try await ReferralWorld()
        let (participant, trajectory) = try await world.accepted("Koen", coach: world.coach)
        try await close(participant, in: world, closing("niet-bereikbaar", note: "Vrijgekomen."))
        #expect(try await world.planned(trajectory) == nil)
        try await world.on(Self.day).reopenTrajectory(
            of: participant,
            version: version(world, participant),
            as: world.coordinator.actor
        )
        #expect(try await world.view(participant).trajectory.state == .awaitingScreening)
        let talk = try #require(try await world.planned(trajectory))
        #expect(talk.kind == .screening && talk.waitingSince == Self.day)
    }

    @Test func `somebody else's trajectory is not closed or opened`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let (version, house, closing) = (try await version(world, participant), world.on(Self.day), closing())
        try await world.refusesStrangers(about: participant) { actor in
            try await house.closeTrajectory(of: participant, version: version, closing, as: actor)
        }
        try await close(participant, in: world)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.reopenTrajectory(of: participant, version: version + 1, as: actor)
        }
    }
}
