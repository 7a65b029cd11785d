import Casework
import Domain
import Storage
import Testing

/// Barriers (C1): noted, looked at again, and read by nobody who may not.
struct BarrierTests {
    private static let today = ReferralWorld.today

    @Test func `a barrier is open, and one looks again after as many weeks as the definition says`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let care = try await open.noteBarrier("opvang", of: participant)
        let health = try await open.noteBarrier("gezondheid", of: participant)
        let domain = try await open.noteBarrier("werk", of: participant, nextOn: Self.today.adding(days: 3))
        let found = try await open.file(participant).barriers
        #expect(found.map(\.id) == [care, health, domain] && found.allSatisfy { $0.course == .open })
        #expect(found.map(\.lookAgainOn) == [4, 6].map { Self.today.adding(weeks: $0) } + [Self.today.adding(days: 3)])
        #expect(found.map(\.tier) == [.ordinary, .health, .ordinary])
        #expect(try await open.file(participant).events.filter { $0.kind == .barrierNoted }.count == 3)
    }

    @Test func `a look says how it goes and plans the next one; normal or gone asks for none`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await open.noteBarrier("opvang", of: participant)
        let later = Self.today.adding(days: 10)
        _ = try await open.look(.workedOn, at: barrier, of: participant, on: later)
        var found = try #require(try await open.file(participant).barriers.first)
        #expect(found.course == .workedOn && found.lookAgainOn == later.adding(weeks: 4))
        _ = try await open.look(.normal, at: barrier, of: participant, on: later.adding(days: 1))
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
        let barrier = try await open.noteBarrier("opvang", of: participant)
        let wrong = try await open.look(.gone, at: barrier, of: participant)
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

    @Test func `a barrier about health is not there for who reads no health`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let barrier = try await open.noteBarrier("alcohol", of: participant)
        let seen = try await open.file(participant, as: open.coordinator)
        #expect(seen.barriers.isEmpty && !seen.events.contains { $0.kind == .barrierNoted })
        await #expect(throws: Refusal.notFound) {
            _ = try await open.world.casework.barrier(barrier, of: participant, as: open.coordinator)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await open.noteBarrier("gezondheid", of: participant, as: open.coordinator)
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
        let barrier = try await open.noteBarrier("alcohol", of: participant)
        let wrong = try await open.look(.gone, at: barrier, of: participant)
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
        await #expect(throws: Refusal.notFound) { _ = try await open.noteBarrier("talenten", of: participant) }
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
