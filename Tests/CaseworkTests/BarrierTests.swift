import Casework
import Domain
import Storage
import Testing

/// Barriers (C1): noted, looked at again, acted on, and onward to other help.
struct BarrierTests {
    private static let today = ReferralWorld.today
    private static let person = Observer(name: "Nele Claes", party: .participant)

    private func note(
        _ kind: String,
        in open: OpenProgrammeWorld,
        of participant: ID<Participant>,
        nextOn: Day? = nil,
        as actor: Actor? = nil
    ) async throws -> ID<Barrier> {
        try await open.world.casework.noteBarrier(
            NewBarrier(
                kind: kind,
                description: "Geen opvang na vier uur.",
                observer: Self.person,
                day: Self.today,
                nextOn: nextOn
            ),
            of: participant,
            as: actor ?? open.coach
        )
    }

    private func look(
        _ course: BarrierCourse,
        at barrier: ID<Barrier>,
        in open: OpenProgrammeWorld,
        of participant: ID<Participant>,
        on day: Day = today,
        nextOn: Day? = nil
    ) async throws -> ID<BarrierLook> {
        try await open.world.on(day).look(
            at: barrier,
            of: participant,
            NewLook(course: course, note: "Belde de crèche.", observer: Self.person, day: day, nextOn: nextOn),
            as: open.coach
        )
    }

    @Test func `a barrier is open, and one looks again after as many weeks as the definition says`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let care = try await note("opvang", in: open, of: participant)
        let health = try await note("gezondheid", in: open, of: participant)
        let domain = try await note("werk", in: open, of: participant, nextOn: Self.today.adding(days: 3))
        let found = try await open.file(participant).barriers
        #expect(found.map(\.id) == [care, health, domain] && found.allSatisfy { $0.course == .open })
        #expect(found.map(\.lookAgainOn) == [4, 6].map { Self.today.adding(weeks: $0) } + [Self.today.adding(days: 3)])
        #expect(found.map(\.tier) == [.ordinary, .health, .ordinary])
        #expect(try await open.file(participant).events.filter { $0.kind == .barrierNoted }.count == 3)
    }

    @Test func `a look says how it goes and plans the next one; normal or gone asks for none`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("opvang", in: open, of: participant)
        let later = Self.today.adding(days: 10)
        _ = try await look(.workedOn, at: barrier, in: open, of: participant, on: later)
        var found = try #require(try await open.file(participant).barriers.first)
        #expect(found.course == .workedOn && found.lookAgainOn == later.adding(weeks: 4))
        _ = try await look(.normal, at: barrier, in: open, of: participant, on: later.adding(days: 1))
        found = try #require(try await open.file(participant).barriers.first)
        #expect(found.course == .normal && found.lookAgainOn == nil && !found.isOpen)
        #expect(found.looks.map(\.course) == [.open, .workedOn, .normal], "what was said before stays")
    }

    @Test
    func `a look that was wrong is withdrawn with a reason, stays readable, and what was said before holds again`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("opvang", in: open, of: participant)
        let wrong = try await look(.gone, at: barrier, in: open, of: participant)
        #expect(
            await fault(at: "reason") {
                try await open.world.casework.withdrawLook(
                    wrong,
                    at: barrier,
                    of: participant,
                    because: " ",
                    as: open.coach
                )
            } == "field.required"
        )
        try await open.world.casework.withdrawLook(
            wrong,
            at: barrier,
            of: participant,
            because: "Ging over iemand anders.",
            as: open.coach
        )
        let found = try #require(try await open.file(participant).barriers.first)
        #expect(found.course == .open && found.lookAgainOn == Self.today.adding(weeks: 4))
        #expect(found.looks.last?.course == .gone && found.looks.last?.withdrawal == "Ging over iemand anders.")
        await #expect(throws: Refusal.rule(Message("barrier.withdrawnAlready"))) {
            try await open.world.casework.withdrawLook(
                wrong,
                at: barrier,
                of: participant,
                because: "Nog eens.",
                as: open.coach
            )
        }
    }

    @Test func `onward goes nobody without consent, and whether the person went is said once`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("opvang", in: open, of: participant)
        let casework = open.world.casework
        func refer(_ consent: BarrierAction.Consent?) async throws -> ID<BarrierAction> {
            try await casework.addAction(
                NewBarrierAction(
                    kind: .onward,
                    what: "Plaats voor de jongste",
                    who: "Huis van het Kind",
                    due: Self.today.adding(days: 5),
                    consent: consent
                ),
                to: barrier,
                of: participant,
                as: open.coach
            )
        }
        #expect(await fault(at: "consent") { _ = try await refer(nil) } == "barrier.consentNeeded")
        let action = try await refer(.given)
        func settle(_ isDone: Bool, _ note: String) async throws {
            try await casework.settleAction(
                action,
                of: barrier,
                of: participant,
                isDone: isDone,
                on: Self.today,
                note: note,
                as: open.coach
            )
        }
        #expect(await fault(at: "note") { try await settle(false, "") } == "barrier.whyNot")
        try await settle(false, "Durfde niet alleen.")
        let found = try #require(try await open.file(participant).barriers.first)
        #expect(found.actions.first?.result?.isDone == false && found.openActions.isEmpty)
        #expect(found.actions.first?.consent == .given)
        await #expect(throws: Refusal.rule(Message("barrier.settledAlready"))) { try await settle(true, "") }
        let kinds = try await open.file(participant).events.map(\.kind)
        #expect(kinds.contains(.referredOnward) && kinds.contains(.barrierActionSettled))
    }

    @Test func `today tells a coach where to look and what to do, and a pause keeps it from being late`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("opvang", in: open, of: participant, nextOn: Self.today.adding(days: 9))
        try await open.world.casework.addAction(
            NewBarrierAction(
                kind: .own,
                what: "Belt de crèche",
                who: "Nele",
                due: Self.today.adding(days: 2),
                consent: nil
            ),
            to: barrier,
            of: participant,
            as: open.coach
        )
        func kinds(_ acts: [CoachToday.Act]) -> [String] {
            acts.compactMap { act in
                switch act.kind {
                case .barrier: "look \(act.day.days(since: Self.today))"
                case .barrierAction: "act \(act.day.days(since: Self.today))"
                default: nil
                }
            }
        }
        let now = try await open.world.casework.coachToday(as: open.coach)
        #expect(kinds(now.due) == ["act 2"] && kinds(now.late).isEmpty, "the look is more than seven days ahead")
        let later = open.world.on(Self.today.adding(days: 10))
        #expect(kinds(try await later.coachToday(as: open.coach).late) == ["act 2", "look 9"])
        try await open.world.on(Self.today.adding(days: 1)).startPause(
            NewPause(reason: "ziekte", from: Self.today.adding(days: 1), until: nil, explanation: ""),
            of: participant,
            as: open.coach
        )
        let paused = try await later.coachToday(as: open.coach)
        #expect(kinds(paused.late).isEmpty && kinds(paused.due) == ["act 2", "look 9"])
        try await open.world.casework.withdrawBarrier(barrier, of: participant, because: "Dubbel.", as: open.coach)
        let gone = try await later.coachToday(as: open.coach)
        #expect(kinds(gone.late + gone.due).isEmpty, "what was noted by mistake asks for nothing")
    }

    @Test func `a barrier about health is not there for who reads no health`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("alcohol", in: open, of: participant)
        let seen = try await open.file(participant, as: open.coordinator)
        #expect(seen.barriers.isEmpty && !seen.events.contains { $0.kind == .barrierNoted })
        await #expect(throws: Refusal.notFound) {
            _ = try await open.world.casework.barrier(barrier, of: participant, as: open.coordinator)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await note("gezondheid", in: open, of: participant, as: open.coordinator)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await open.world.casework.barrier(barrier, of: participant, as: open.world.otherCoach.actor)
        }
        #expect(try await open.world.casework.barrier(barrier, of: participant, as: open.coach).label == "Alcohol")
    }

    @Test func `what a barrier is about, how it goes and what is done stand in no column in plain words`() async throws
    {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await note("alcohol", in: open, of: participant)
        let wrong = try await look(.gone, at: barrier, in: open, of: participant)
        let casework = open.world.casework
        try await casework.withdrawLook(wrong, at: barrier, of: participant, because: "Vergissing.", as: open.coach)
        try await casework.addAction(
            NewBarrierAction(kind: .onward, what: "Opname", who: "De Sleutel", due: Self.today, consent: .ownContact),
            to: barrier,
            of: participant,
            as: open.coach
        )
        let stored = try await open.world.database.read { tx in
            let rows =
                try tx.rows("SELECT kind AS a, description AS b FROM barriers")
                + tx.rows("SELECT course AS a, note AS b FROM barrier_looks")
                + tx.rows("SELECT what AS a, who AS b FROM barrier_actions")
            return try rows.flatMap { [try $0("a", as: String.self), try $0("b", as: String.self)] }
        }
        #expect(stored.count == 8 && stored.allSatisfy { $0.hasPrefix("v1.") })
    }

    @Test func `in a closed trajectory, of an unknown kind or on a strange day nothing is noted`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        await #expect(throws: Refusal.notFound) { _ = try await note("talenten", in: open, of: participant) }
        let early = NewBarrier(
            kind: "opvang",
            description: " ",
            observer: Observer(name: "", party: .other),
            day: Self.today.adding(days: 1),
            nextOn: Self.today
        )
        do {
            try await open.world.casework.noteBarrier(early, of: participant, as: open.coach)
            Issue.record("was noted")
        } catch let faults as Faults {
            let told = ["description", "observerName", "day", "nextOn"].map { faults[$0]?.key }
            #expect(told == ["field.required", "field.required", "field.future", "barrier.nextIsToCome"])
        }
        #expect(try await open.file(participant).barriers.isEmpty)
    }
}
