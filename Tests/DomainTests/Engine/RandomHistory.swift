import Domain

/// A way through a random definition in which chance decides what happens: the clock stops and runs again, steps are done,
/// skipped and moved, jobs begin and end, contacts are made or not. After each thing all is planned again.
struct RandomHistory {
    enum Happening: Equatable {
        case nothing, timeWent, pauseNoted, pauseChanged, stepSettled, stepMoved, jobBegan, jobEnded, contactSettled,
            contactMoved, phaseEntered, closedOrOpened, anchorMoved
    }

    private var dice: SeededGenerator
    let startedOn: Day
    var world: AftercareWorld
    var steps: [Step] = []

    init(_ programme: Programme, seed: UInt64, startedOn: Day) {
        dice = SeededGenerator(seed: seed)
        self.startedOn = startedOn
        world = AftercareWorld(startedOn)
        world.programme = programme
        world.startedOn = startedOn
        var number = 0
        steps = plan.steps(of: programme, version: SomeProgramme.version, for: ID("t")) {
            number += 1
            return ID("s\(100 + number)")
        }
    }

    var plan: Plan { Plan(startedOn: startedOn, pauses: world.pauses) }

    func replannedSteps() -> [Step] { plan.replanned(steps, by: world.programme.steps, today: world.today) }

    /// Lets something happen, without planning again.
    mutating func happen() -> Happening {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0...3:
            world.today = world.today.adding(days: Int.random(in: 1...25, using: &dice))
            return .timeWent
        case 4, 5: return notePause()
        case 6, 7: return changePause()
        case 8, 9, 10: return changeStep()
        case 11: return beginJob()
        case 12: return endJob()
        case 13, 14: return enterPhase()
        case 15: return closeOrOpen()
        case 16: return moveAnchor()
        default: return changeContact()
        }
    }

    mutating func replan() {
        steps = replannedSteps()
        world.replan()
    }

    private mutating func enterPhase() -> Happening {
        guard !world.isClosed else { return .nothing }
        let earliest = world.passages.last?.from ?? startedOn
        let day = world.today.adding(days: -Int.random(in: 0...10, using: &dice))
        guard day >= earliest else { return .nothing }
        let phase = RandomDefinition.phases.randomElement(using: &dice) ?? "f0"
        world.enter(phase, on: day)
        addSteps(of: phase, from: day)
        return .phaseEntered
    }

    /// The steps that come with a phase, and those that count anew.
    private mutating func addSteps(of phase: String, from day: Day) {
        var number = steps.count
        let changes = Plan(startedOn: day, pauses: world.pauses).steps(
            entering: phase,
            in: world.programme,
            version: SomeProgramme.version,
            beside: steps,
            for: ID("t")
        ) {
            number += 1
            return ID("f\(100 + number)")
        }
        for step in changes.again {
            guard let index = steps.firstIndex(where: { $0.id == step.id }) else { continue }
            steps[index] = step
        }
        steps += changes.new
    }

    /// A trajectory is not closed for long, or nothing more would happen.
    private mutating func closeOrOpen() -> Happening {
        guard world.isClosed || Int.random(in: 0..<2, using: &dice) == 0 else { return .nothing }
        world.isClosed.toggle()
        return .closedOrOpened
    }

    /// The first day of guidance turns out to be another one.
    private mutating func moveAnchor() -> Happening {
        world.startedOn = startedOn.adding(days: Int.random(in: -20...20, using: &dice))
        return .anchorMoved
    }

    private mutating func notePause() -> Happening {
        let from = world.today.adding(days: Int.random(in: -10...20, using: &dice))
        let isKnown = Int.random(in: 0..<4, using: &dice) > 0
        let until = isKnown ? from.adding(days: Int.random(in: 1...80, using: &dice)) : nil
        let new = pause(
            from,
            until: until,
            notedOn: world.today,
            hasEnded: until.map { $0 <= world.today } ?? false,
            id: "\(100 + world.pauses.count)"
        )
        let faults = new.faults(beside: world.pauses, startedOn: startedOn, today: world.today)
        guard faults.isEmpty else { return .nothing }
        world.pauses.append(new)
        return .pauseNoted
    }

    private mutating func changePause() -> Happening {
        guard let index = world.pauses.firstIndex(where: { !$0.hasEnded }) else { return .nothing }
        let from = world.pauses[index].from
        if Bool.random(using: &dice) {
            world.pauses[index].until = max(from, world.today).adding(days: Int.random(in: 1...60, using: &dice))
        } else {
            let length = Int.random(in: 0...max(0, world.today.days(since: from)), using: &dice)
            (world.pauses[index].until, world.pauses[index].hasEnded) = (from.adding(days: length), true)
        }
        return .pauseChanged
    }

    private mutating func changeStep() -> Happening {
        guard let index = steps.indices.filter({ steps[$0].state == .open }).randomElement(using: &dice) else {
            return .nothing
        }
        switch Int.random(in: 0..<3, using: &dice) {
        case 0:
            // What lies far ahead stays open, or nothing would be left to move.
            guard steps[index].windowStart <= world.today else { return .nothing }
            (steps[index].state, steps[index].doneOn) = (.done, world.today)
        case 1:
            guard steps[index].windowStart <= world.today else { return .nothing }
            steps[index].state = .skipped
        default:
            let to = world.today.adding(days: Int.random(in: 0...90, using: &dice))
            steps[index].moved = MovedDay(
                from: steps[index].due,
                to: to,
                by: "Nele",
                pausesKnown: world.pauses.count
            )
            // By its code: after a change of definition the steps stand in another order, and some have no rule any more.
            if let rule = world.programme.step(steps[index].code) { steps[index] = plan.placed(steps[index], by: rule) }
            return .stepMoved
        }
        return .stepSettled
    }

    private mutating func beginJob() -> Happening {
        guard !world.placements.contains(where: \.isRunning) else { return .nothing }
        let earliest = world.placements.last?.end ?? startedOn
        let start = world.today.adding(days: -Int.random(in: 0...30, using: &dice))
        guard start > earliest else { return .nothing }
        world.placements.append(placement("job\(world.placements.count)", start))
        return .jobBegan
    }

    private mutating func endJob() -> Happening {
        guard let index = world.placements.firstIndex(where: \.isRunning) else { return .nothing }
        let back = Int.random(in: 0...10, using: &dice)
        world.placements[index].end = max(world.placements[index].start, world.today.adding(days: -back))
        return .jobEnded
    }

    private mutating func changeContact() -> Happening {
        guard var item = world.items.filter({ $0.state == .open }).randomElement(using: &dice) else { return .nothing }
        if item.due <= world.today {
            (item.state, item.settledOn) = (Bool.random(using: &dice) ? .done : .missed, world.today)
            world.update(item)
            return .contactSettled
        }
        let to = world.today.adding(days: Int.random(in: 0...60, using: &dice))
        item.moved = MovedDay(from: item.due, to: to, by: "Nele", pausesKnown: world.pauses.count)
        item.due = to
        world.update(item)
        return .contactMoved
    }
}
