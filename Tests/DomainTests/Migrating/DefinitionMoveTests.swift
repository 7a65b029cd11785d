import Domain
import Testing

/// What another version of a definition changes for one person, by hand.
struct DefinitionMoveTests {
    private static let old = SomeProgramme.programme()
    private let start: Day
    private let today: Day

    init() throws {
        start = try day("2026-11-02")
        today = try day("2026-11-24")
    }

    private func move(_ change: (inout Programme) -> Void, phases: [String: String] = [:]) -> DefinitionMove {
        var new = Self.old
        change(&new)
        return DefinitionMove(
            from: Self.old,
            to: new,
            version: SomeProgramme.version + 1,
            phases: phases,
            holidays: someHolidays
        )
    }

    /// Somebody on the plan of the old definition.
    private func known() -> MigratingCase {
        var known = MigratingCase(trajectory: someTrajectory(startedOn: start))
        var number = 0
        known.steps = Plan(startedOn: start, pauses: []).steps(
            of: Self.old,
            version: SomeProgramme.version,
            for: ID("t")
        ) {
            number += 1
            return ID("s\(number)")
        }
        return known
    }

    private func step(_ code: String, _ from: Int, _ to: Int, phase: String? = nil) -> StepRule {
        var rule = StepRule(code: code, label: "Stap", fromWeek: from, toWeek: to, doneBy: .hand)
        rule.phase = phase
        return rule
    }

    private func due(_ code: String, in changes: CaseChanges) -> [String?] {
        changes.steps.filter { ($0.after ?? $0.before)?.code == code }
            .flatMap { [$0.before?.due.iso, $0.after?.due.iso] }
    }

    @Test func `the same definition under another number changes where days come from, and nothing else`() {
        let changes = move { _ in }.changes(to: known(), on: today)
        #expect(changes.steps.count == 5 && !changes.isVisible)
        #expect(changes.steps.allSatisfy { $0.after?.provenance.programmeVersion == SomeProgramme.version + 1 })
    }

    @Test func `a window that moves takes its open step along, and leaves one that is done`() {
        var known = known()
        known.steps[3].state = .done
        let changes = move { $0.steps = [step("talk", 1, 2), step("start", 10, 14)] }.changes(to: known, on: today)
        #expect(due("start", in: changes) == ["2027-01-24", "2027-02-07"])
        #expect(due("talk", in: changes).isEmpty)
    }

    @Test func `a step whose new window has gone by is due today, and one that was late stays late`() {
        let changes = move { $0.steps = [step("start", 1, 1), step("screening", 1, 2)] }.changes(to: known(), on: today)
        #expect(due("start", in: changes) == ["2027-01-24", "2026-11-24"])
        #expect(due("screening", in: changes) == ["2026-11-08", "2026-11-08"])
    }

    @Test func `a step that is gone is taken away, unless somebody left the flow for it with a reason`() {
        var known = known()
        known.steps[4].deviation = Deviation(reason: "andere", explanation: "Wacht op een diploma.")
        known.steps[4].moved = MovedDay(from: known.steps[4].due, to: today, by: "Nele", pausesKnown: 0)
        let changes = move { $0.steps = [] }.changes(to: known, on: today)
        #expect(changes.steps.map { $0.before?.code } == ["screening", "findings", "target", "talk"])
        #expect(changes.steps.allSatisfy { $0.after == nil })
    }

    @Test func `a new step is planned, unless its last day has gone by`() {
        let new = [step("early", 1, 3), step("later", 4, 6)]
        let changes = move { $0.steps += new }.changes(to: known(), on: today)
        #expect(due("later", in: changes) == [nil, "2026-12-13"])
        #expect(changes.passedSteps == ["early"] && due("early", in: changes).isEmpty)
    }

    @Test func `who did not begin yet goes over without a plan`() {
        let known = MigratingCase(trajectory: someTrajectory(startedOn: nil))
        let changes = move { $0.steps += [step("later", 4, 6)] }.changes(to: known, on: today)
        #expect(changes == CaseChanges())
    }

    private func inPhase(_ code: String) -> MigratingCase {
        var known = known()
        known.passages = [
            Passage(
                id: ID("f1"),
                trajectory: ID("t"),
                participant: ID("m"),
                phase: code,
                from: today.adding(days: -7),
                decidedBy: "Nele"
            )
        ]
        return known
    }

    @Test func `whoever is in a phase that is gone stays, until somebody says which one takes its place`() {
        let old = inPhase("intake")
        let new = PhaseRule(code: "module", label: "Module")
        let without = move { $0.phases = [new] }.changes(to: old, on: today)
        #expect(without == CaseChanges(obstacle: .phaseGone("intake")))
        let with = move(
            {
                $0.phases = [new]
                $0.steps += [step("in-module", 2, 3, phase: "module")]
            },
            phases: ["intake": "module"]
        ).changes(to: old, on: today)
        #expect(with.passages.map { $0.after?.phase } == ["module"])
        // It counts from the day the phase began under its old name.
        #expect(due("in-module", in: with) == [nil, "2026-12-07"])
    }

    @Test func `a phase in the place of another has to be one of the new definition, and the other gone`() {
        var before = Self.old
        before.phases = [PhaseRule(code: "intake", label: "Intake"), PhaseRule(code: "blijft", label: "Blijft")]
        var after = Self.old
        after.phases = [PhaseRule(code: "blijft", label: "Blijft")]
        let faults = { (phases: [String: String]) in
            DefinitionMove(from: before, to: after, version: 4, phases: phases, holidays: someHolidays)
                .faults.all.map(\.field)
        }
        #expect(faults(["intake": "blijft"]).isEmpty)
        #expect(faults(["intake": "nergens"]) == ["phase-intake"])
        #expect(faults(["blijft": "blijft"]) == ["phase-blijft"])
    }

    @Test func `contacts follow the new rhythm, and those that it does not ask are dropped`() throws {
        var world = try AftercareWorld("2026-11-24", startedOn: "2026-11-23")
        world.parties = []
        var known = known()
        known.placements = world.placements
        known.contacts = world.items
        let offsets: [CadenceRule.Offset] = [.weeks(1), .weeks(3)]
        let changes = move {
            $0.cadences = [SomeProgramme.cadence(.employee, offsets: offsets)]
        }.changes(to: known, on: today)
        let dropped = changes.contacts.filter { $0.after?.dropReason == .programmeChanged }
        #expect(dropped.count == 16, "nine of the employer, seven of the employee")
        let second = changes.contacts.first { $0.after?.cadence == "after-employee" && $0.after?.index == 1 }
        #expect(second?.before?.due.iso == "2026-12-07" && second?.after?.due.iso == "2026-12-14")
        #expect(second?.after?.provenance.rule == "after-employee.week-3")
    }
}
