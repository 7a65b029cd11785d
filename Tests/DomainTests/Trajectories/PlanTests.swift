import Domain
import Testing

/// Guidance begins on Monday 5 January 2026, so week 2 begins on 12 January and week 12 ends on 29 March.
struct PlanTests {
    private let startedOn: Day
    private let programme = SomeProgramme.programme()

    init() throws { startedOn = try day("2026-01-05") }

    private func plan(_ pauses: Pause...) -> Plan { Plan(startedOn: startedOn, pauses: pauses) }

    private func steps(_ pauses: Pause...) -> [Step] {
        var count = 0
        return Plan(startedOn: startedOn, pauses: pauses).steps(of: programme, version: 3, for: ID("t")) {
            count += 1
            return ID("s\(count)")
        }
    }

    private func step(_ code: String, _ pauses: Pause...) throws -> Step {
        let all = Plan(startedOn: startedOn, pauses: pauses).steps(of: programme, version: 3, for: ID("t")) { ID("s") }
        return try #require(all.first { $0.code == code })
    }

    private func replanned(_ step: Step, on today: String, _ pauses: Pause...) throws -> Step {
        let plan = Plan(startedOn: startedOn, pauses: pauses)
        return try #require(plan.replanned([step], by: SomeProgramme.steps, today: try day(today)).first)
    }

    @Test func `a new plan has every step of the definition on the days of its weeks`() {
        let steps = steps()
        #expect(steps.map(\.code) == ["screening", "findings", "target", "talk", "start"])
        #expect(steps.map(\.position) == [0, 1, 2, 3, 4])
        #expect(steps.map(\.windowStart.iso) == ["2026-01-05", "2026-01-05", "2026-01-12", "2026-02-02", "2026-03-02"])
        #expect(steps.map(\.due.iso) == ["2026-01-11", "2026-01-18", "2026-01-25", "2026-03-01", "2026-03-29"])
        #expect(steps.allSatisfy { $0.state == .open && $0.moved == nil && $0.deviation == nil && $0.version == 1 })
        #expect(Set(steps.map(\.id)).count == 5)
    }

    @Test func `every step knows the rule, the event and the version it comes from`() throws {
        let provenance = try step("target").provenance
        let expected = Provenance(
            rule: "step.target",
            anchor: .guidanceStarted,
            anchorDay: startedOn,
            programmeVersion: 3
        )
        #expect(provenance == expected)
    }

    @Test func `a plan that is made after a pause has it reckoned in`() throws {
        let step = try step("target", pause("2026-01-12", until: "2026-01-19"))
        #expect(step.windowStart.iso == "2026-01-19" && step.due.iso == "2026-02-01")
    }

    @Test func `a pause moves the open steps, and what is done or skipped stays`() throws {
        let pause = try pause("2026-01-14", until: "2026-01-28")
        let target = try step("target")
        let moved = try replanned(target, on: "2026-01-14", pause)
        // Its week had begun: only its last day moves.
        #expect(moved.windowStart.iso == "2026-01-12" && moved.due.iso == "2026-02-08")
        for state in [StepState.done, .skipped] {
            var settled = target
            settled.state = state
            #expect(try replanned(settled, on: "2026-01-14", pause) == settled)
        }
    }

    @Test func `a step that was overdue when the pause was noted stays overdue`() throws {
        let pause = try pause("2026-01-14", until: "2026-02-14", notedOn: "2026-01-20")
        let findings = try replanned(step("findings"), on: "2026-01-20", pause)
        #expect(findings.due.iso == "2026-01-18")
        #expect(findings.isLate(on: try day("2026-01-20"), clock: plan(pause).clock))
        let target = try replanned(step("target"), on: "2026-01-20", pause)
        #expect(target.due.iso == "2026-02-25")
    }

    @Test func `what a shorter pause puts in the past is due today`() throws {
        let expected = try pause("2026-01-12", until: "2026-03-09")
        let findings = try replanned(step("findings"), on: "2026-01-12", expected)
        #expect(findings.due.iso == "2026-03-15")
        let ended = try pause("2026-01-12", until: "2026-01-19", hasEnded: true)
        #expect(try replanned(findings, on: "2026-02-10", ended).due.iso == "2026-02-10")
        #expect(try replanned(findings, on: "2026-01-20", ended).due.iso == "2026-01-25")
    }

    @Test func `a day chosen by hand stands, also when the week of the step begins later`() throws {
        var talk = try step("talk")
        talk.moved = MovedDay(from: talk.due, to: try day("2026-01-20"), by: "Nele", pausesKnown: 0)
        let moved = try replanned(talk, on: "2026-01-10")
        #expect(moved.due.iso == "2026-01-20" && moved.windowStart.iso == "2026-01-20")
        #expect(try replanned(moved, on: "2026-02-20").due.iso == "2026-01-20")
        let pause = try pause("2026-01-14", until: "2026-01-21")
        #expect(try replanned(moved, on: "2026-01-14", pause).due.iso == "2026-01-27")
    }

    @Test func `a step that the definition no longer has stays as it is`() throws {
        let step = try step("talk")
        let pause = try pause("2026-01-14", until: "2026-01-21")
        let plan = plan(pause)
        #expect(plan.replanned([step], by: [], today: startedOn) == [step])
    }

    @Test func `a step is late the day after its last day, unless the clock stands still`() throws {
        let findings = try step("findings")
        #expect(!findings.isLate(on: try day("2026-01-18"), clock: plan().clock))
        #expect(findings.isLate(on: try day("2026-01-19"), clock: plan().clock))
        let running = try plan(pause("2026-01-15", until: nil)).clock
        #expect(!findings.isLate(on: try day("2026-02-19"), clock: running))
        var done = findings
        done.state = .done
        #expect(!done.isLate(on: try day("2026-03-01"), clock: plan().clock))
    }

    @Test func `it is the turn of an open step from the first day of its window`() throws {
        var target = try step("target")
        #expect(!target.isCurrent(on: try day("2026-01-11")))
        #expect(target.isCurrent(on: try day("2026-01-12")))
        target.state = .skipped
        #expect(!target.isCurrent(on: try day("2026-01-12")))
    }

    @Test(arguments: [
        ("2026-01-01", 1), ("2026-01-05", 1), ("2026-01-11", 1), ("2026-01-12", 2), ("2026-03-29", 12),
        ("2026-03-30", 13),
    ])
    func `a week of guidance has seven days`(today: String, week: Int) throws {
        #expect(plan().week(on: try day(today)) == week)
    }

    @Test func `a day on which the clock stands still is no day of guidance`() throws {
        // Ten days, from Wednesday of week 2 on.
        let plan = try plan(pause("2026-01-14", until: "2026-01-24", hasEnded: true))
        let weeks = try ["2026-01-13", "2026-01-20", "2026-01-24", "2026-01-28", "2026-01-29"].map {
            plan.week(on: try day($0))
        }
        #expect(weeks == [2, 2, 2, 2, 3])
        #expect(plan.daysGuided(until: try day("2026-01-24")) == 9)
        // Whoever pauses for good stays in the week where the clock stopped.
        #expect(try self.plan(pause("2026-01-14", until: nil)).week(on: try day("2026-12-31")) == 2)
    }

    @Test func `the stair shows what went by, where one stands, and what lies ahead`() throws {
        let ahead = { (count: Int) in Array(repeating: FlowWeek.ahead, count: count) }
        #expect(plan().stair(weeks: 12, on: startedOn) == [.now] + ahead(11))
        #expect(plan().stair(weeks: 12, on: try day("2026-01-26")) == [.past, .past, .past, .now] + ahead(8))
        #expect(plan().stair(weeks: 4, on: try day("2026-06-01")) == [.past, .past, .past, .past])
        let ended = try plan(pause("2026-01-14", until: "2026-01-21", hasEnded: true))
        #expect(ended.stair(weeks: 12, on: try day("2026-01-26")) == [.past, .paused, .now] + ahead(9))
        let running = try plan(pause("2026-01-20", until: nil))
        #expect(running.stair(weeks: 12, on: try day("2026-01-26")) == [.past, .past, .paused] + ahead(9))
        // A pause that is to come shows nothing yet, and one that ended at once was none.
        let planned = try plan(pause("2026-02-20", until: nil, notedOn: "2026-01-10"))
        #expect(planned.stair(weeks: 4, on: try day("2026-01-12")) == [.past, .now] + ahead(2))
        let none = try plan(pause("2026-01-06", until: "2026-01-06", hasEnded: true))
        #expect(none.stair(weeks: 4, on: try day("2026-01-12")) == [.past, .now] + ahead(2))
    }

    @Test func `a step says why it has its days`() throws {
        let pause = try pause("2026-01-14", until: "2026-01-21")
        var target = try replanned(step("target"), on: "2026-01-14", pause)
        target.deviation = Deviation(reason: "asked", explanation: "Op vraag.")
        let reasons = target.reasons(by: programme, clock: plan(pause).clock)
        #expect(reasons.map(\.key) == ["plan.why.weeks", "aftercare.why.pause"])
        #expect(reasons.first?.facts == ["from": "2", "to": "3", "version": "3", "anchor": "05/01/2026"])
        #expect(reasons.last?.facts["n"] == "7" && reasons.last?.facts["pause"] == "Ziekte")
        target.moved = MovedDay(from: target.due, to: try day("2026-03-02"), by: "Nele", pausesKnown: 1)
        let moved = try #require(target.reasons(by: programme, clock: plan(pause).clock).last)
        #expect(moved.key == "aftercare.why.moved")
        #expect(moved.facts == ["from": "01/02/2026", "to": "02/03/2026", "by": "Nele", "reason": "Op vraag."])
        #expect(try step("screening").reasons(by: programme, clock: plan().clock).map(\.key) == ["plan.why.week"])
    }
}
