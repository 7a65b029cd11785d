import Domain
import Testing

/// A flow of some months in which chance decides what happens.
private struct RandomFlow {
    enum Happening { case timeWent, pauseNoted, pauseChanged, stepChanged(ID<Step>) }

    var dice: SeededGenerator
    var today: Day
    let startedOn: Day
    var pauses: [Pause] = []
    var steps: [Step] = []
    /// The steps that somebody moved or opened again.
    var touched: Set<ID<Step>> = []

    init(seed: UInt64, startedOn: Day) {
        dice = SeededGenerator(seed: seed)
        self.startedOn = startedOn
        today = startedOn
        steps = plan.steps(of: SomeProgramme.programme(), version: SomeProgramme.version, for: ID("t")) {
            ID(String(UInt32.random(in: .min ... .max, using: &dice)))
        }
    }

    var plan: Plan { Plan(startedOn: startedOn, pauses: pauses) }

    func replanned() -> [Step] { plan.replanned(steps, by: SomeProgramme.steps, today: today) }

    mutating func happen() -> Happening {
        switch Int.random(in: 0..<10, using: &dice) {
        case 0...2: today = today.adding(days: Int.random(in: 1...12, using: &dice))
        case 3, 4: if notePause() { return .pauseNoted }
        case 5, 6: if changePause() { return .pauseChanged }
        default: if let id = changeStep() { return .stepChanged(id) }
        }
        return .timeWent
    }

    private mutating func notePause() -> Bool {
        let from = today.adding(days: Int.random(in: -15...20, using: &dice))
        let until = Bool.random(using: &dice) ? from.adding(days: Int.random(in: 1...40, using: &dice)) : nil
        let new = pause(
            from,
            until: until,
            notedOn: today,
            hasEnded: until.map { $0 <= today } ?? false,
            id: "\(100 + pauses.count)"
        )
        guard new.faults(beside: pauses, startedOn: startedOn, today: today).isEmpty else { return false }
        pauses.append(new)
        return true
    }

    /// Another expected end, none that is known any more, or the real end.
    private mutating func changePause() -> Bool {
        guard let index = pauses.firstIndex(where: { !$0.hasEnded }) else { return false }
        let from = pauses[index].from
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: pauses[index].until = nil
        case 1: pauses[index].until = max(from, today).adding(days: Int.random(in: 1...40, using: &dice))
        default:
            pauses[index].until = from.adding(days: Int.random(in: 0...max(0, today.days(since: from)), using: &dice))
            pauses[index].hasEnded = true
        }
        return true
    }

    private mutating func changeStep() -> ID<Step>? {
        guard let index = steps.indices.randomElement(using: &dice) else { return nil }
        var step = steps[index]
        switch (step.state, Int.random(in: 0..<4, using: &dice)) {
        case (.open, 0): (step.state, step.doneOn) = (.done, today)
        case (.open, 1): step.state = .skipped
        case (.open, 2):
            let to = today.adding(days: Int.random(in: 0...60, using: &dice))
            step.moved = MovedDay(from: step.due, to: to, by: "Nele", pausesKnown: pauses.count)
            touched.insert(step.id)
        case (.done, 3), (.skipped, 3):
            (step.state, step.doneOn, step.moved) = (.open, nil, nil)
            touched.insert(step.id)
        default: return nil
        }
        steps[index] = plan.placed(step, by: SomeProgramme.steps[index])
        return step.id
    }
}

struct PlanPropertyTests {
    @Test func `whatever happens the plan is reckoned the same way and writes no past`() throws {
        var moved = 0
        for seed in UInt64(1)...60 { moved += try walk(seed) }
        // It was eventful enough to mean something.
        #expect(moved > 100)
    }

    /// Lets a flow go its way, and checks it after each thing that happens.
    /// - Returns: how many days were moved.
    /// - Throws: nothing but what the helpers throw.
    private func walk(_ seed: UInt64) throws -> Int {
        var flow = RandomFlow(seed: seed, startedOn: try day("2026-01-05"))
        var moved = 0
        for number in 0..<60 {
            let happening = flow.happen()
            let before = flow.steps
            flow.steps = flow.replanned()
            let what: Comment = "seed \(seed), \(number): \(happening) on \(flow.today)"

            #expect(flow.replanned() == flow.steps, "done twice; \(what)")
            #expect(flow.steps.map(\.id) == before.map(\.id), what)
            for (old, new) in zip(before, flow.steps) {
                check(new, was: old, in: flow, what)
                if case .pauseNoted = happening, old.due < flow.today {
                    #expect(new.due == old.due, "overdue stays overdue; \(what)")
                }
                if new.due != old.due { moved += 1 }
            }
            let untouched = flow.steps.filter { $0.state == .open && !flow.touched.contains($0.id) }.map(\.due)
            #expect(untouched == untouched.sorted(), "in their order; \(what)")
        }
        return moved
    }

    private func check(_ step: Step, was old: Step, in flow: RandomFlow, _ what: Comment) {
        if old.state != .open { #expect(step == old, "what is done does not change; \(what)") }
        guard step.state == .open else { return }
        #expect(step.due >= flow.today || step.due == old.due, "nothing new in the past; \(what)")
        #expect(step.windowStart <= step.due, what)
        if let moved = step.moved {
            if moved.pausesKnown == flow.pauses.count { #expect(step.due == moved.to, "as chosen; \(what)") }
        } else {
            let rule = SomeProgramme.steps[step.position]
            #expect(step.due >= flow.startedOn.adding(days: 7 * rule.toWeek - 1), "never earlier; \(what)")
        }
    }
}
