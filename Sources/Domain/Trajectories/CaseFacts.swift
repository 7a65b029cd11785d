/// Everything that is known of somebody's way, for the conditions of the definition: gates, questions that depend on others.
/// What nobody knows is left out: it is unknown, never false.
package struct CaseFacts: Sendable {
    package var programme: Programme
    package let participant: Participant
    package let referral: Referral
    package var trajectory: Trajectory
    package var findings: [Finding] = []
    package var passages: [Passage] = []
    package var pauses: [Pause] = []
    package var steps: [Step] = []
    package var placements: [Placement] = []
    package var contacts: [ContactMoment] = []
    /// Of this trajectory, withdrawn ones too; nil where nobody looked.
    package var barriers: [Barrier]?
    /// What happened on this trajectory.
    package var events: [Event] = [] { didSet { noted = NotedDays(events) } }
    private var noted = NotedDays([])

    package init(programme: Programme, participant: Participant, referral: Referral, trajectory: Trajectory) {
        self.programme = programme
        self.participant = participant
        self.referral = referral
        self.trajectory = trajectory
    }

    package func facts(on today: Day) -> Facts {
        var facts = Facts(today: today, values: FindingFacts(findings, by: programme).values)
        facts.add(referral, of: participant, by: programme)
        addWay(to: &facts)
        addDecisions(to: &facts)
        addWork(to: &facts)
        addHistory(to: &facts)
        addDatedRules(to: &facts)
        addBarriers(to: &facts)
        return facts
    }

    private func addWay(to facts: inout Facts) {
        let clock = PausedClock(pauses)
        facts[.acceptedOn] = .day(trajectory.acceptedOn)
        facts[.daysSinceAcceptance] = .number(max(0, facts.today.days(since: trajectory.acceptedOn)))
        facts[.status] = .code(trajectory.state.rawValue)
        facts[.isPaused] = .flag(clock.running(on: facts.today) != nil)
        facts[.edition] = (trajectory.entry?.edition ?? referral.edition).map { .code($0) }
        if let start = trajectory.startedOn {
            facts[.guidanceStartedOn] = .day(start)
            let guided = Plan(startedOn: start, pauses: pauses).daysGuided(until: facts.today)
            facts[.weeksGuided] = .number(guided / 7)
        }
        if let running = passages.last(where: \.isRunning) {
            facts[.phase] = .code(running.phase)
            facts[.phaseStartedOn] = .day(running.from)
            let here = Plan(startedOn: running.from, pauses: pauses).daysGuided(until: facts.today)
            facts[.weeksInPhase] = .number(max(0, here) / 7)
        }
        for step in steps { facts[.step(step.code)] = .code(step.state.rawValue) }
        if let day = trajectory.closedOn { facts[.closedOn] = .day(day) }
        if let code = trajectory.outcome, let outcome = programme.outcome(code) {
            facts[.outcome] = .code(code)
            facts[.outcomeIsPositive] = .flag(outcome.isPositive)
            facts[.closedEarly] = .flag(outcome.isEarly)
        }
    }

    private func addDecisions(to facts: inout Facts) {
        for decision in programme.decisions {
            let taken = findings.last { $0.subject == decision.subject && $0.withdrawal == nil }
            facts[.decision(decision.code)] = taken?.level.map { .code($0) }
        }
    }

    private func addWork(to facts: inout Facts) {
        let standing = placements.filter { $0.withdrawal == nil }
        facts[.placementCount] = .number(standing.count)
        facts[.placementRunning] = .flag(standing.contains { $0.end == nil })
        guard let last = standing.last(where: { $0.end == nil }) ?? standing.last else { return }
        facts[.placementForm] = .code(last.form)
        facts[.placementStartedOn] = .day(last.start)
        facts[.placementPlannedEnd] = last.plannedEnd.map { .day($0) }
        facts[.placementEndedOn] = last.end.map { .day($0) }
        guard let form = programme.contractForm(last.form) else { return }
        facts[.placementActivates] = .flag(form.countsAsActivation)
        facts[.placementCircuit] = .code(form.circuit.rawValue)
        facts[.placementESF] = .code(form.esfClass.rawValue)
    }

    private func addHistory(to facts: inout Facts) {
        let last = contacts.filter { $0.withdrawal == nil }.map(\.day).max()
        if let last {
            facts[.lastContactOn] = .day(last)
            facts[.daysSinceLastContact] = .number(max(0, facts.today.days(since: last)))
        }
        for form in programme.allForms {
            facts[.formFilledOn(form.code)] = daysFilled(form).last.map { .day($0) }
        }
        for session in programme.sessions {
            facts[.sessionsAttended(session.code)] = .number(daysAttended(session).count)
            facts[.sessionsPlanned(session.code)] = .number(session.planned)
        }
    }

    /// The days on which a form was filled in, in their order; one that belongs to a phase alone counts anew with it.
    package func daysFilled(_ form: FormRule) -> [Day] {
        let phases = programme.phases.filter { $0.forms.contains(form.code) }.map(\.code)
        let again = again(phases.count == 1 ? phases[0] : nil)
        let days = noted.days(of: .formFilled, form.code, on: trajectory.id, since: again)
        guard days.isEmpty, form.code == programme.screening?.code, let screenedOn = trajectory.startedOn else {
            return days
        }
        return [screenedOn]
    }

    /// Who answers a form, each with the day they did so last; nil for who did not, of these days.
    package func filled(_ form: FormRule) -> [(party: Party, on: Day?)] {
        let subjects = Set(form.asked(in: programme).map(\.subject.code))
        let days = Set(daysFilled(form))
        let said = findings.filter {
            $0.withdrawal == nil && subjects.contains($0.subject) && days.contains($0.notedOn)
        }
        return form.answeredBy.map { party in
            (party, said.filter { $0.observer.party == party }.map(\.notedOn).max())
        }
    }

    /// The days on which somebody attended a session, in their order; one that belongs to a phase counts anew with it.
    package func daysAttended(_ session: SessionRule) -> [Day] { days(of: session, .attended) }

    /// Likewise the days on which they attended it, or did not.
    package func days(of session: SessionRule, _ attendance: Attendance) -> [Day] {
        noted.days(of: attendance.event, session.code, on: trajectory.id, since: again(session.phase))
    }

    /// The first day of the last time that a phase was gone through again: what belongs to it alone counts anew each time. Nil
    /// where it was not gone through twice.
    private func again(_ phase: String?) -> Day? {
        let own = passages.filter { $0.phase == phase && !$0.isSkipped }
        return own.count > 1 ? own.last?.from : nil
    }

    /// What a rule of law demands of somebody of this age whose placement began on its day, and when that is worked off, full
    /// time.
    private func addDatedRules(to facts: inout Facts) {
        for rule in programme.datedRules {
            guard let end = programme.ruleEnd(rule, over: placements, born: participant.birthDay) else { continue }
            facts[.ruleDays(rule.code)] = .number(end.band.days)
            facts[.ruleEnd(rule.code)] = .day(end.end)
        }
    }

    /// What stands in the way (C1); unknown in a programme that keeps no barriers.
    private func addBarriers(to facts: inout Facts) {
        guard programme.barriers != nil, let barriers else { return }
        let open = barriers.filter(\.isOpen)
        facts[.openBarriers] = .number(open.count)
        for kind in programme.barrierKinds {
            facts[.barrierOpen(kind.code)] = .flag(open.contains { $0.kind == kind.code })
        }
    }
}

extension DecisionRule {
    /// What the findings that hold this decision are about. No code of a definition holds a full stop, so it is the subject
    /// of nothing else.
    package var subject: String { "decision.\(code)" }
}
