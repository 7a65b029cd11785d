import Domain
import Testing

/// The calendar of a fictitious participant.
struct PreviewTests {
    private static let start = Day(number: 20_789)  // Wednesday 2 December 2026
    private static let holidays = Holidays([
        Holidays.Holiday(name: "Kerstmis", rule: .fixed(month: 12, day: 25), years: 2000...2099)
    ])

    private func programme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
        var programme = SomeProgramme.programme()
        change(&programme)
        return programme
    }

    private func preview(
        _ programme: Programme,
        _ change: (inout PreviewSettings) -> Void = { _ in }
    ) -> Preview {
        var settings = PreviewSettings(start: Self.start)
        change(&settings)
        return .of(programme, version: 3, settings, holidays: Self.holidays)
    }

    private func phases(_ programme: inout Programme) {
        var (first, second) = (PhaseRule(code: "een", label: "Een"), PhaseRule(code: "twee", label: "Twee"))
        (first.weeks, second.weeks) = (4, 8)
        programme.phases = [first, second]
    }

    @Test func `every step has the window that the engine plans for it, with its reason`() {
        let programme = programme()
        let plan = Plan(startedOn: Self.start, pauses: [])
        let planned = plan.steps(of: programme, version: 3, for: ID("t"), newID: { ID("s") })
        let found = preview(programme).items.filter { $0.kind == .step }
        #expect(!planned.isEmpty && found.count == planned.count)
        for step in planned {
            let item = found.first { $0.key == "step.\(step.code)" }
            #expect(item?.first == step.windowStart && item?.last == step.due)
            #expect(item?.reasons == step.reasons(by: programme, clock: plan.clock))
        }
    }

    @Test func `a pause moves what lies behind it later and nothing earlier, and says so`() {
        let programme = programme(phases)
        let without = preview(programme)
        let pause = Self.start.adding(days: 10)..<Self.start.adding(days: 24)
        let with = preview(programme) { $0.pause = pause }
        for item in without.items {
            guard let moved = with.items.first(where: { $0.key == item.key }) else {
                Issue.record("\(item.key) is gone")
                continue
            }
            #expect(moved.first >= item.first && moved.last >= item.last, "\(item.key)")
        }
        let second = with.items.first { $0.key == "phase.twee" }
        #expect(second?.first == Self.start.adding(days: 28 + 14))
        let first = with.items.first { $0.key == "phase.een" }
        #expect(first?.reasons.map(\.key) == ["preview.why.phase", "preview.why.pause"])
        #expect(with.items.contains { $0.kind == .pause && $0.first == pause.lowerBound })
    }

    @Test func `moments of a placement come only with a placement, on the days of the engine`() {
        let programme = programme()
        #expect(!preview(programme).items.contains { $0.kind == .contact && $0.key.contains("nazorg") })
        let placement = Self.start.adding(days: 100)
        let found = preview(programme) { $0.placement = placement }.items.filter { $0.kind == .contact }
        let engine = Aftercare(programme: programme, version: 3, pauses: [], holidays: Self.holidays)
        let expected = programme.cadences.filter { $0.anchor == .placementStart }.flatMap { rule in
            rule.offsets.indices.map { engine.day(of: $0, in: rule, since: placement) }
        }
        #expect(!expected.isEmpty)
        #expect(Set(found.map(\.first)).isSuperset(of: expected))
        #expect(found.allSatisfy { !$0.reasons.isEmpty })
    }

    @Test func `a phase that may be passed over and one that starts by itself are told of`() {
        let programme = programme { programme in
            phases(&programme)
            programme.phases[1].isOptional = true
            var last = PhaseRule(code: "laatste", label: "Laatste")
            last.startsBefore = PhaseRule.SelfStart(fact: FactName("rule.art60.end"), weeks: 8)
            programme.phases.append(last)
        }
        let short = preview(programme)
        #expect(short.items.filter { $0.kind == .phase }.map(\.key) == ["phase.een"])
        #expect(short.notes.map(\.key) == ["preview.note.optional", "preview.note.selfStart"])
        let long = preview(programme) { $0.takesOptionalPhases = true }
        #expect(long.items.filter { $0.kind == .phase }.map(\.key) == ["phase.een", "phase.twee"])
    }

    @Test func `a phase that starts by itself stands where the rule of law for that age puts it`() throws {
        let programme = programme { programme in
            phases(&programme)
            // Of no length: it lasts until the next one.
            programme.phases[1].weeks = nil
            var last = PhaseRule(code: "laatste", label: "Laatste")
            last.startsBefore = PhaseRule.SelfStart(fact: .ruleEnd("art60"), weeks: 13)
            programme.phases.append(last)
            programme.datedRules = [
                DatedRule(
                    code: "art60",
                    label: "Artikel 60",
                    bands: [
                        .init(from: Self.start, until: nil, ages: 0...49, days: 312, referenceMonths: 36),
                        .init(from: Self.start, until: nil, ages: 50...120, days: 624, referenceMonths: 36),
                    ]
                )
            ]
        }
        let placement = Self.start.adding(weeks: 10)
        for (age, weeks) in [(30, 52), (55, 104)] {
            let found = preview(programme) { ($0.placement, $0.age) = (placement, age) }
            let phases = found.items.filter { $0.kind == .phase }
            #expect(phases.map(\.key) == ["phase.een", "phase.twee", "phase.laatste"] && found.notes.isEmpty)
            let goal = placement.adding(weeks: weeks)
            let last = try #require(phases.last)
            #expect(last.first == goal.adding(weeks: -13) && last.last == goal.adding(days: -1))
            #expect(phases[1].last == last.first.adding(days: -1), "the phase without a length goes on until then")
            #expect(last.reasons.map(\.key) == ["preview.why.selfStartRule"])
            #expect(last.reasons[0].facts["day"] == goal.belgian && last.reasons[0].facts["age"] == "\(age)")
        }
    }

    @Test func `a phase that starts by itself ends the one before, and says which would have come later`() {
        let programme = programme { programme in
            phases(&programme)
            var last = PhaseRule(code: "nazorg", label: "Nazorg")
            (last.startsBefore, last.weeks) = (PhaseRule.SelfStart(fact: .placementStartedOn, weeks: 0), 26)
            programme.phases.append(last)
        }
        let placement = Self.start.adding(weeks: 2)
        let found = preview(programme) { $0.placement = placement }
        let walked = found.items.filter { $0.kind == .phase }
        #expect(walked.map(\.key) == ["phase.een", "phase.nazorg"])
        #expect(walked[0].last == placement.adding(days: -1) && walked[1].first == placement)
        #expect(walked[1].last == placement.adding(weeks: 26).adding(days: -1))
        #expect(found.notes.map(\.key) == ["preview.note.passedBy"] && found.notes[0].facts["phase"] == "Twee")
    }

    @Test func `sessions keep the gaps and the weekdays of their template, on working days`() {
        let programme = programme { programme in
            var rule = SessionRule(
                code: "gesprek",
                label: "Gesprek",
                kind: .talk,
                setting: .oneToOne,
                length: .minutes(60),
                planned: 5,
                required: 3
            )
            (rule.minimumGapDays, rule.weekdays) = (10, [.friday])
            programme.sessions = [rule]
        }
        let days = preview(programme).items.filter { $0.kind == .session }.map(\.first)
        #expect(days.count == 5 && days.allSatisfy { $0.weekday == .friday && Self.holidays.isWorkingDay($0) })
        #expect(zip(days, days.dropFirst()).allSatisfy { $1.days(since: $0) >= 10 })
    }

    @Test func `two calendars beside each other say what moved, came and went`() {
        let before = programme()
        let after = programme(phases)
        let (old, new) = (preview(before), preview(after))
        #expect(PreviewPair.pairs(before: old, after: old).allSatisfy { $0.standing == .same })
        let pairs = PreviewPair.pairs(before: old, after: new)
        #expect(pairs.filter { $0.standing == .added }.compactMap { $0.after?.key } == ["phase.een", "phase.twee"])
        #expect(PreviewPair.pairs(before: new, after: old).count { $0.standing == .removed } == 2)
        #expect(pairs.count == Set((old.items + new.items).map(\.key)).count)
        let moved = preview(before) { $0.pause = Self.start..<Self.start.adding(days: 7) }
        #expect(PreviewPair.pairs(before: old, after: moved).contains { $0.standing == .moved })
    }
}
