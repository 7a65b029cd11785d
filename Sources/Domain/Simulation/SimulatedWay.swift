/// What one fictitious person goes through from the day of entering.
struct SimulatedWay {
    let startedOn: Day
    /// The first day that is no longer a day of the flow: work began, or it ended.
    var guidedUntil: Day
    var workFrom: Day?
    var activates = false
    var closedOn: Day
    var outcome: OutcomeRule?
    var pausedDays = 0
    /// Talks that the coach has with the person alone, contacts by a cadence among them.
    var contacts: [Day] = []
    /// Sessions by the place of their template in the definition.
    var sessions: [(template: Int, day: Day)] = []
}

/// Draws the ways of people through a definition.
struct WayMaker {
    let programme: Programme
    let assumptions: SimulationAssumptions

    /// A part of the flow, as if there were no pauses.
    private struct Stretch {
        let phase: String?
        let days: Range<Day>
    }

    func way(from start: Day, _ dice: inout SeededGenerator) -> SimulatedWay {
        let stretches = stretches(from: start, &dice)
        let end = stretches.last?.days.upperBound ?? start
        let clock = PausedClock(pauses(from: start, until: end, &dice))
        let stops = dice.happens(assumptions.earlyStopShare)
        let starts = !stops && dice.happens(assumptions.placedShare)
        let leaves = leaving(start..<end, stretches, stops: stops, starts: starts, &dice)
        let until = max(start.adding(days: 1), working(clock.day(leaves, since: start)))
        var way = SimulatedWay(startedOn: start, guidedUntil: until, closedOn: until)
        way.pausedDays = clock.pauses.reduce(0) { $0 + $1.days(in: start..<until) }
        addSteps(to: &way, stretches, before: leaves, clock, &dice)
        addSessions(to: &way, stretches, before: leaves, clock)
        let isPositive = starts && goToWork(&way, clock, &dice)
        let outcomes = programme.outcomes.filter { $0.isPositive == isPositive && $0.isEarly == stops }
        let others = programme.outcomes.filter { $0.isPositive == isPositive }
        way.outcome = (outcomes.isEmpty ? others : outcomes).randomElement(using: &dice)
        addCadences(to: &way, stretches, clock, &dice)
        return way
    }

    /// The phases one after the other, those that may be passed over by chance; without phases, the flow as a whole.
    private func stretches(from start: Day, _ dice: inout SeededGenerator) -> [Stretch] {
        let whole = Stretch(phase: nil, days: start..<start.adding(weeks: programme.flowWeeks))
        let known = programme.phases.compactMap(\.weeks).reduce(0, +)
        let open = programme.phases.count { $0.weeks == nil }
        let rest = max(1, (programme.flowWeeks - known) / max(1, open))
        var first = start
        var stretches: [Stretch] = []
        for phase in programme.phases {
            let isWalked = dice.happens(assumptions.optionalPhaseShare)
            guard isWalked || !phase.isOptional && phase.startsBefore == nil else { continue }
            let next = first.adding(weeks: phase.weeks ?? rest)
            stretches.append(Stretch(phase: phase.code, days: first..<next))
            first = next
        }
        return stretches.isEmpty ? [whole] : stretches
    }

    private func pauses(from start: Day, until end: Day, _ dice: inout SeededGenerator) -> [Pause] {
        var pauses: [Pause] = []
        var first = start
        while pauses.count < 2, dice.happens(assumptions.pauseShare),
            let rule = programme.pauses.randomElement(using: &dice)
        {
            let from = first.adding(days: Int.random(in: 0..<max(1, end.days(since: start)), using: &dice))
            // The shorter of two draws: most pauses are short, none is longer than its limit.
            let weeks = min(
                Int.random(in: 1...max(1, rule.limitWeeks), using: &dice),
                Int.random(in: 1...max(1, rule.limitWeeks), using: &dice)
            )
            let until = from.adding(weeks: weeks)
            pauses.append(
                Pause(
                    id: ID("\(pauses.count)"),
                    trajectory: ID(""),
                    reason: rule.code,
                    from: from,
                    until: until,
                    notedOn: from,
                    hasEnded: true,
                    explanation: ""
                )
            )
            first = until
        }
        return pauses
    }

    /// The day on which the flow is left, without pauses.
    private func leaving(
        _ flow: Range<Day>,
        _ stretches: [Stretch],
        stops: Bool,
        starts: Bool,
        _ dice: inout SeededGenerator
    ) -> Day {
        let length = flow.upperBound.days(since: flow.lowerBound)
        let chance = Int.random(in: 0...100, using: &dice)
        if stops { return flow.lowerBound.adding(days: length * (20 + chance * 7 / 10) / 100) }
        guard starts else { return flow.upperBound }
        if let step = programme.steps.first(where: { $0.doneBy == .placement }), let days = days(of: step, stretches) {
            return days.lowerBound.adding(days: days.upperBound.days(since: days.lowerBound) * chance / 101)
        }
        return flow.lowerBound.adding(days: length * (67 + chance * 33 / 100) / 100)
    }

    /// The window of a step, without pauses; nil when its phase was passed over.
    private func days(of step: StepRule, _ stretches: [Stretch]) -> Range<Day>? {
        let first = step.phase == nil ? stretches.first : stretches.first { $0.phase == step.phase }
        guard let start = first?.days.lowerBound else { return nil }
        return start.adding(weeks: step.fromWeek - 1)..<start.adding(weeks: max(step.fromWeek, step.toWeek))
    }

    private func addSteps(
        to way: inout SimulatedWay,
        _ stretches: [Stretch],
        before end: Day,
        _ clock: PausedClock,
        _ dice: inout SeededGenerator
    ) {
        for step in programme.steps {
            guard let days = days(of: step, stretches) else { continue }
            let length = days.upperBound.days(since: days.lowerBound)
            let base = days.lowerBound.adding(days: Int.random(in: 0..<length, using: &dice))
            if base < end { way.contacts.append(working(clock.day(base, since: way.startedOn))) }
        }
    }

    /// The sessions of each template, spread evenly over their phase, no closer and no further apart than it says.
    private func addSessions(
        to way: inout SimulatedWay,
        _ stretches: [Stretch],
        before end: Day,
        _ clock: PausedClock
    ) {
        for (template, rule) in programme.sessions.enumerated() {
            let parts = stretches.filter { rule.phase == nil || $0.phase == rule.phase }
            guard let first = parts.first?.days.lowerBound, let last = parts.last?.days.upperBound else { continue }
            var previous: Day?
            for number in 0..<rule.planned {
                var base = first.adding(days: last.days(since: first) * number / rule.planned)
                if let previous {
                    base = min(base, previous.adding(days: rule.maximumGapDays ?? 3660))
                    base = max(base, previous.adding(days: max(1, rule.minimumGapDays ?? 1)))
                }
                base = day(onOrAfter: base, of: rule.weekdays)
                guard base < end else { break }
                previous = base
                let held = day(onOrAfter: clock.day(base, since: way.startedOn), of: rule.weekdays)
                way.sessions.append((template, held))
                if rule.isTalkWithCoach { way.contacts.append(held) }
            }
        }
    }

    /// Begins at work and stays there as long as aftercare lasts, or loses the job.
    /// - Returns: whether the job lasted.
    private func goToWork(_ way: inout SimulatedWay, _ clock: PausedClock, _ dice: inout SeededGenerator) -> Bool {
        way.workFrom = way.guidedUntil
        let isActivating = dice.happens(assumptions.activatingShare)
        way.activates = isActivating && programme.contractForms.contains { $0.countsAsActivation }
        let isLost = dice.happens(assumptions.jobLossShare)
        let lost = way.guidedUntil.adding(days: Int.random(in: 7...182, using: &dice))
        let moments = programme.cadences.filter { $0.anchor == .placementStart }.flatMap(\.offsets)
            .map { working(clock.day($0.day(after: way.guidedUntil), since: way.guidedUntil)) }
        way.closedOn = max(way.guidedUntil, moments.max() ?? way.guidedUntil).adding(days: 1)
        guard isLost, lost < way.closedOn else { return true }
        way.closedOn = lost
        return false
    }

    private func addCadences(
        to way: inout SimulatedWay,
        _ stretches: [Stretch],
        _ clock: PausedClock,
        _ dice: inout SeededGenerator
    ) {
        for rule in programme.cadences {
            let isPresent = dice.happens(assumptions.presentPartyShare)
            guard isPresent || !rule.onlyWherePresent, let days = days(of: rule, way, stretches, clock) else {
                continue
            }
            for offset in rule.offsets {
                let base = clock.day(offset.day(after: days.lowerBound), since: days.lowerBound)
                let day = rule.movesToWorkingDay ? working(base) : base
                if days.contains(day) { way.contacts.append(day) }
            }
        }
    }

    /// From its anchor to what stops it; nil when its anchor never came.
    private func days(
        of rule: CadenceRule,
        _ way: SimulatedWay,
        _ stretches: [Stretch],
        _ clock: PausedClock
    ) -> Range<Day>? {
        switch rule.anchor {
        case .placementStart: return way.workFrom.map { $0..<max($0, way.closedOn) }
        case .guidanceStart:
            let end = rule.stops.contains(.placementStart) ? way.guidedUntil : way.closedOn
            return way.startedOn..<max(way.startedOn, end)
        case .phaseStart:
            guard let stretch = stretches.first(where: { $0.phase == rule.phase }) else { return nil }
            let first = clock.day(stretch.days.lowerBound, since: way.startedOn)
            let last = clock.day(stretch.days.upperBound, since: way.startedOn)
            return first < way.guidedUntil ? first..<max(first, min(last, way.guidedUntil)) : nil
        case .closing: return way.closedOn..<way.closedOn.adding(months: 120)
        }
    }

    private func working(_ day: Day) -> Day { day.weekday.isWeekend ? day.monday.adding(weeks: 1) : day }

    /// The day itself or the first after it that is one of these weekdays; none means any working day.
    private func day(onOrAfter day: Day, of weekdays: Set<Weekday>) -> Day {
        guard !weekdays.isEmpty else { return working(day) }
        return (0..<7).map { day.adding(days: $0) }.first { weekdays.contains($0.weekday) } ?? day
    }
}

extension SessionRule {
    /// Whether the coach and the participant sit together for it, the two of them.
    var isTalkWithCoach: Bool {
        guard setting == .oneToOne else { return false }
        return switch kind {
        case .talk, .screening, .coaching, .interview, .meeting, .tour, .assessment: true
        case .club, .workfloor, .internship, .test, .training: false
        }
    }
}
