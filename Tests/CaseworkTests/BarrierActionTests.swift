import Casework
import Domain
import Testing

/// What is done about a barrier, onward to other help too, and when Today tells of it (C1).
struct BarrierActionTests {
    private static let today = ReferralWorld.today

    @Test func `onward goes nobody without consent, and whether the person went is said once`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await open.noteBarrier("opvang", of: participant)
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
        let barrier = try await open.noteBarrier("opvang", of: participant, nextOn: Self.today.adding(days: 9))
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
}
