import Domain
import Testing

/// The rules of the engine over definitions that chance wrote; the suites of the plan and of aftercare hold them over one.
struct EnginePropertyTests {
    @Test(arguments: Array<UInt64>(1...50))
    func `whatever a definition says and whatever happens the engine keeps its rules`(seed: UInt64) throws {
        let programme = RandomDefinition(seed: seed).programme
        var history = RandomHistory(programme, seed: seed &+ 7919, startedOn: try day("2026-01-05"))
        for number in 0..<60 {
            let happening = history.happen()
            let before = history
            history.replan()
            let what: Comment = "seed \(seed), \(number): \(happening) on \(history.world.today)"
            checkAgain(history, what)
            checkNoDoubles(history, what)
            for (old, new) in zip(before.steps, history.steps) {
                check(Line(old), Line(new), after: happening, on: history.world.today, what)
                if old.state != .open { #expect(new == old, "what is done never changes; \(what)") }
                explain(new, in: history, what)
            }
            let items = Dictionary(uniqueKeysWithValues: history.world.items.map { ($0.id, $0) })
            for old in before.world.items {
                guard let new = items[old.id] else {
                    Issue.record("a contact is gone; \(what)")
                    continue
                }
                check(Line(old), Line(new), after: happening, on: history.world.today, what)
                if old.state != .open { #expect(new == old, "what is settled never changes; \(what)") }
            }
            let known = Set(before.world.items.map(\.id))
            for item in history.world.items {
                if !known.contains(item.id), item.state == .open {
                    #expect(item.due >= history.world.today, "nothing new in the past; \(what)")
                }
                explain(item, in: history, what)
            }
        }
    }

    @Test func `the histories are eventful enough to mean something`() throws {
        var seen: [RandomHistory.Happening] = []
        var (moved, open) = (0, 0)
        for seed in UInt64(1)...40 {
            let programme = RandomDefinition(seed: seed).programme
            var history = RandomHistory(programme, seed: seed &+ 7919, startedOn: try day("2026-01-05"))
            for _ in 0..<60 {
                let happening = history.happen()
                if !seen.contains(happening) { seen.append(happening) }
                let before = history.steps.map(\.due)
                history.replan()
                if happening == .pauseNoted, before != history.steps.map(\.due) { moved += 1 }
            }
            open += history.world.items.count { $0.state == .open }
        }
        #expect(seen.count == 13)
        #expect(moved > 20 && open > 20, "\(moved) \(open)")
    }

    /// What a step and a contact have in common: a day, and whether it still has to be done.
    private struct Line {
        let due: Day
        let isOpen: Bool

        init(_ step: Step) { (due, isOpen) = (step.due, step.state == .open) }
        init(_ item: DueContact) { (due, isOpen) = (item.due, item.state == .open) }
    }

    private func check(
        _ old: Line,
        _ new: Line,
        after happening: RandomHistory.Happening,
        on today: Day,
        _ what: Comment
    ) {
        guard old.isOpen, new.isOpen else { return }
        #expect(new.due >= today || new.due == old.due, "nothing is planned in the past; \(what)")
        if happening == .pauseNoted { #expect(new.due >= old.due, "a pause moves nothing earlier; \(what)") }
    }

    private func checkAgain(_ history: RandomHistory, _ what: Comment) {
        #expect(history.replannedSteps() == history.steps, "planning again changes no step; \(what)")
        #expect(history.world.changes().isEmpty, "planning again changes no contact; \(what)")
    }

    private func checkNoDoubles(_ history: RandomHistory, _ what: Comment) {
        #expect(Set(history.steps.map(\.code)).count == history.steps.count, "each step once; \(what)")
        let active = history.world.items.filter { $0.state != .dropped }
        let slots = active.map {
            "\($0.placement?.rawValue ?? "") \($0.passage?.rawValue ?? "") \($0.cadence) \($0.index)"
        }
        #expect(Set(slots).count == slots.count, "each moment once; \(what)")
    }

    /// The day follows from the rule, the anchor and the pauses that are named, and the version says which definition.
    private func explain(_ step: Step, in history: RandomHistory, _ what: Comment) {
        let (provenance, clock) = (step.provenance, history.plan.clock)
        guard let rule = history.world.programme.steps.first(where: { "step.\($0.code)" == provenance.rule }) else {
            Issue.record("a step without a rule: \(provenance.rule); \(what)")
            return
        }
        #expect(provenance.anchorDay == history.startedOn && provenance.programmeVersion == SomeProgramme.version, what)
        #expect(!step.reasons(by: history.world.programme, clock: clock).isEmpty, what)
        guard step.state == .open else { return }
        let base = provenance.anchorDay.adding(weeks: rule.toWeek).adding(days: -1)
        let named = clock.pauses(moving: base, since: provenance.anchorDay, moved: step.moved)
        let day = (step.moved?.to ?? base).adding(days: named.reduce(0) { $0 + $1.days(since: provenance.anchorDay) })
        #expect(step.due == day || day < history.world.today, "the day is the one that the reasons give; \(what)")
    }

    private func explain(_ item: DueContact, in history: RandomHistory, _ what: Comment) {
        let (provenance, world) = (item.provenance, history.world)
        guard let rule = world.programme.cadence(item.cadence), rule.offsets.indices.contains(item.index) else {
            Issue.record("a contact without a rule: \(provenance.rule); \(what)")
            return
        }
        #expect(provenance.rule == "\(rule.code).\(rule.offsets[item.index])", what)
        #expect(provenance.programmeVersion == SomeProgramme.version, what)
        #expect(world.aftercare.reasons(for: item).count >= 2, what)
        guard item.state == .open else { return }
        #expect(provenance.anchor == rule.anchor.event, "it counts from what the rule says; \(what)")
        if rule.replan == .follow {
            #expect(provenance.anchorDay == anchor(of: item, by: rule, in: world), "from that very day; \(what)")
        }
        let day = world.aftercare.day(of: item.index, in: rule, since: provenance.anchorDay, moved: item.moved)
        #expect(item.due == day || day < world.today, "the day is the one that the reasons give; \(what)")
    }

    /// The day that a moment counts from by now.
    private func anchor(of item: DueContact, by rule: CadenceRule, in world: AftercareWorld) -> Day? {
        switch rule.anchor {
        case .placementStart: world.placements.first { $0.id == item.placement }?.start
        case .phaseStart: world.passages.first { $0.id == item.passage }?.from
        case .guidanceStart: world.startedOn
        case .closing: world.closedOn
        }
    }
}

extension CadenceAnchor {
    fileprivate var event: EventKind {
        switch self {
        case .placementStart: .placementStarted
        case .phaseStart: .phaseStarted
        case .guidanceStart: .guidanceStarted
        case .closing: .trajectoryClosed
        }
    }
}
