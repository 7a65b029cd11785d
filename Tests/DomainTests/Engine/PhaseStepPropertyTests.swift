import Domain
import Testing

/// Steps that come with a phase, over definitions and ways that chance wrote: phases are entered again and again.
struct PhaseStepPropertyTests {
    @Test(arguments: Array<UInt64>(1...40))
    func `the steps of a phase count from its last first day, and nothing else moves for it`(seed: UInt64) throws {
        let programme = RandomDefinition(seed: seed, hasPhaseSteps: true).programme
        var history = RandomHistory(programme, seed: seed &+ 15_485_863, startedOn: try day("2026-01-05"))
        for number in 0..<60 {
            let earlier = history
            let happening = history.happen()
            let what: Comment = "seed \(seed), \(number): \(happening) on \(history.world.today)"
            if happening == .phaseEntered { checkOthers(history, earlier, what) }
            history.replan()
            #expect(history.replannedSteps() == history.steps, "planning again changes no step; \(what)")
            #expect(Set(history.steps.map(\.code)).count == history.steps.count, "each step once; \(what)")
            let steps = Dictionary(uniqueKeysWithValues: history.steps.map { ($0.id, $0) })
            for old in earlier.steps where old.state != .open {
                #expect(steps[old.id] == old, "what is done never changes; \(what)")
            }
            for step in history.steps { checkAnchor(step, in: history, what) }
        }
    }

    @Test func `phases are entered again often enough to mean something`() throws {
        var (again, come) = (0, 0)
        for seed in UInt64(1)...40 {
            let programme = RandomDefinition(seed: seed, hasPhaseSteps: true).programme
            var history = RandomHistory(programme, seed: seed &+ 15_485_863, startedOn: try day("2026-01-05"))
            for _ in 0..<60 {
                let earlier = history.steps
                guard history.happen() == .phaseEntered else {
                    history.replan()
                    continue
                }
                come += history.steps.count - earlier.count
                again += zip(earlier, history.steps).count { $0.provenance != $1.provenance }
                history.replan()
            }
        }
        #expect(come > 40 && again > 20, "\(come) \(again)")
    }

    /// A phase that begins leaves alone what is not its own, what is done and what somebody moved by hand.
    private func checkOthers(_ history: RandomHistory, _ earlier: RandomHistory, _ what: Comment) {
        let phase = history.world.passages.last?.phase
        for (old, new) in zip(earlier.steps, history.steps) {
            let isOwn = history.world.programme.step(old.code)?.phase == phase
            if isOwn, old.state == .open, old.moved == nil { continue }
            #expect(old == new, "it is none of its steps; \(what)")
        }
        let added = history.steps.dropFirst(earlier.steps.count)
        #expect(added.allSatisfy { history.world.programme.step($0.code)?.phase == phase }, what)
    }

    /// A step counts from the first day of guidance or of its phase; open and untouched, from the last time it began.
    private func checkAnchor(_ step: Step, in history: RandomHistory, _ what: Comment) {
        let (anchor, rule) = (step.provenance.anchorDay, history.world.programme.step(step.code))
        guard let phase = rule?.phase else {
            #expect(anchor == history.startedOn && step.provenance.anchor == .guidanceStarted, what)
            return
        }
        let days = history.world.passages.filter { $0.phase == phase }.map(\.from)
        #expect(days.contains(anchor) && step.provenance.anchor == .phaseStarted, "it counts from a phase; \(what)")
        if step.state == .open, step.moved == nil {
            #expect(anchor == days.last, "it counts from the last time; \(what)")
        }
    }
}
