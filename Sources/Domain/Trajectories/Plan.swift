/// The flow of a trajectory (A11): its steps on their days.
package struct Plan: Sendable {
    /// The first day of guidance: week 1 begins on it.
    package let startedOn: Day
    package let clock: PausedClock

    package init(startedOn: Day, pauses: [Pause]) {
        self.startedOn = startedOn
        clock = PausedClock(pauses)
    }

    /// The lines of a new plan, in the order of the definition: those of the flow as a whole. Those of a phase come with
    /// their phase.
    package func steps(
        of programme: Programme,
        version: Int,
        for trajectory: ID<Trajectory>,
        newID: () -> ID<Step>
    ) -> [Step] {
        steps(of: programme, in: nil, anchor: .guidanceStarted, on: startedOn, version, trajectory, newID)
    }

    /// The lines of a phase, which count from its first day.
    package func steps(
        ofPhase phase: String,
        from day: Day,
        in programme: Programme,
        version: Int,
        for trajectory: ID<Trajectory>,
        newID: () -> ID<Step>
    ) -> [Step] {
        steps(of: programme, in: phase, anchor: .phaseStarted, on: day, version, trajectory, newID)
    }

    /// The steps of a phase that begins on the first day of this plan: those that come with it, and those that stood already and
    /// count anew. Gone through again, what is still to be done counts from now; what is done stays done, and what somebody
    /// moved by hand stays where it is.
    package func steps(
        entering phase: String,
        in programme: Programme,
        version: Int,
        beside known: [Step],
        for trajectory: ID<Trajectory>,
        newID: () -> ID<Step>
    ) -> (new: [Step], again: [Step]) {
        let all = steps(ofPhase: phase, from: startedOn, in: programme, version: version, for: trajectory, newID: newID)
        var (new, again): ([Step], [Step]) = ([], [])
        for step in all {
            guard let before = known.first(where: { $0.code == step.code }) else {
                new.append(step)
                continue
            }
            guard before.state == .open, before.moved == nil, let rule = programme.step(step.code) else { continue }
            again.append(placed(before.ruled(at: step.position, step.provenance), by: rule))
        }
        return (new, again)
    }

    private func steps(
        of programme: Programme,
        in phase: String?,
        anchor: EventKind,
        on day: Day,
        _ version: Int,
        _ trajectory: ID<Trajectory>,
        _ newID: () -> ID<Step>
    ) -> [Step] {
        programme.steps.enumerated().filter { $0.element.phase == phase }.map { position, rule in
            let provenance = Provenance(
                rule: "step.\(rule.code)",
                anchor: anchor,
                anchorDay: day,
                programmeVersion: version
            )
            let step = Step(
                id: newID(),
                trajectory: trajectory,
                code: rule.code,
                position: position,
                windowStart: day,
                due: day,
                provenance: provenance
            )
            return placed(step, by: rule)
        }
    }

    /// An open step on the days that hold for it; what is done or skipped stays as it is.
    package func placed(_ step: Step, by rule: StepRule) -> Step {
        guard step.state == .open else { return step }
        let anchor = step.provenance.anchorDay
        var step = step
        step.due = clock.day(rule.due(from: anchor), since: anchor, moved: step.moved)
        step.windowStart = min(clock.day(rule.windowStart(from: anchor), since: anchor), step.due)
        return step
    }

    /// The steps after pauses came, went or changed: see `Day.replanned`.
    package func replanned(_ steps: [Step], by rules: [StepRule], today: Day) -> [Step] {
        steps.map { step in
            guard let rule = rules.first(where: { $0.code == step.code }) else { return step }
            var placed = placed(step, by: rule)
            placed.due = step.state == .open ? step.due.replanned(to: placed.due, today: today) : step.due
            placed.windowStart = min(placed.windowStart, placed.due)
            return placed
        }
    }

    /// Days of guidance until a day: the days that the clock stood still are not counted.
    package func daysGuided(until day: Day) -> Int {
        guard day > startedOn else { return 0 }
        return day.days(since: startedOn) - clock.days(in: startedOn..<day)
    }

    /// The week of the flow a day lies in: 1 for the first seven days of guidance. After the flow it goes on counting.
    package func week(on day: Day) -> Int { daysGuided(until: day) / 7 + 1 }

    /// The weeks of the flow as they stand on a day, the first one first.
    package func stair(weeks: Int, on today: Day) -> [FlowWeek] {
        let current = week(on: today)
        var stopped: Set<Int> = []
        for pause in clock.pauses where pause.from <= today && pause.days(in: startedOn..<today.adding(days: 1)) > 0 {
            stopped.insert(week(on: max(pause.from, startedOn)))
        }
        return (1...max(1, weeks)).map { week in
            if week > current { return .ahead }
            if week == current { return clock.running(on: today) == nil ? .now : .paused }
            return stopped.contains(week) ? .paused : .past
        }
    }
}

/// How a week of the flow stands.
package enum FlowWeek: String, CaseIterable, Sendable {
    case past, now
    /// The clock stood still in this week, or stands still in it now.
    case paused
    case ahead
}

extension StepRule {
    /// The first day of its window, without pauses.
    func windowStart(from anchor: Day) -> Day { anchor.adding(weeks: fromWeek - 1) }
    /// The last day of its window, without pauses.
    func due(from anchor: Day) -> Day { anchor.adding(weeks: toWeek).adding(days: -1) }
}

extension Step {
    /// Whether its last day has gone by while the clock ran.
    package func isLate(on today: Day, clock: PausedClock) -> Bool { state == .open && clock.isLate(due, on: today) }

    /// Whether it is its turn.
    package func isCurrent(on today: Day) -> Bool { state == .open && windowStart <= today }
}

/// What somebody does with a step.
package enum StepChange: String, CaseIterable, Sendable { case complete, skip, move, reopen }

extension Step {
    /// Everything that can happen to a step. A move leaves it open on another day.
    package static let transitions: [Transition<StepState, StepChange>] = [
        Transition(.complete, from: .open, to: .done, by: [.coach, .coordinator]),
        Transition(.skip, from: .open, to: .skipped, by: [.coach, .coordinator]),
        Transition(.move, from: .open, to: .open, by: [.coach, .coordinator]),
        Transition(.reopen, from: .done, to: .open, by: [.coach, .coordinator]),
        Transition(.reopen, from: .skipped, to: .open, by: [.coach, .coordinator]),
        // A step that was moved goes back to the day of its rule.
        Transition(.reopen, from: .open, to: .open, by: [.coach, .coordinator]),
    ]
}
