internal import Domain

/// Through the phases of a definition: what each asks is done, and its gates are passed.
extension DemoProgramme {
    /// Guidance began: contacts go on for as long as it lasts.
    mutating func beginWalk(_ who: Int, since start: Day) {
        var contact = start.adding(days: dice.number(6...10))
        while contact < today {
            on(contact, who, .contacts)
            contact = contact.adding(days: 14)
        }
        switch cast[who].outcome {
        case .stops: on(start.adding(days: dice.number(30...60)), who, .close(early: true))
        case .pauses: on(max(start.adding(days: 20), today.adding(days: -dice.number(9...20))), who, .pause)
        default: break
        }
        let first = programme.phases.first { $0.startsBefore == nil }
        live(in: first, who, since: start)
    }

    /// Writes down what somebody does in a phase; in a definition without phases, in the whole of it.
    mutating func live(in phase: PhaseRule?, _ who: Int, since start: Day) {
        let isFirst = cast[who].visited.isEmpty
        cast[who].phase = phase?.code
        if let phase { cast[who].visited.insert(phase.code) }
        cast[who].tries = 0
        let days = min(phase.map { $0.weeks ?? 6 } ?? programme.flowWeeks, 10) * 7 * cast[who].pace / 100
        let asked = Asked(in: phase, isFirst: isFirst, of: programme)
        for (place, form) in asked.forms.enumerated() {
            on(start.adding(days: days * (place + 1) / (asked.forms.count + 1)), who, .form(form))
        }
        for (session, count) in asked.sessions { plan(session, count, who, since: start, days: days) }
        for (place, decision) in asked.decisions.enumerated() {
            on(start.adding(days: days * 4 / 5 + place), who, .decision(decision))
        }
        if asked.meetsEmployers { on(start.adding(days: days / 2), who, .employer) }
        if !cast[who].falters { on(start.adding(days: days * 2 / 3), who, .steps) }
        on(start.adding(days: days), who, .leave)
    }

    /// Sessions at their distance, on their weekdays.
    private mutating func plan(_ session: SessionRule, _ count: Int, _ who: Int, since start: Day, days: Int) {
        guard count > 0 else { return }
        let gap = max(session.minimumGapDays ?? 1, 1)
        // Who falters does not come to the last ones.
        let attended = cast[who].falters ? max(1, count - 2) : count
        var next = start.adding(days: 1)
        for place in 0..<count {
            next = max(next, start.adding(days: days * place / count))
            while next.weekday.isWeekend || !(session.weekdays.isEmpty || session.weekdays.contains(next.weekday)) {
                next = next.adding(days: 1)
            }
            on(next, who, place < attended ? .session(session.code) : .absence(session.code))
            next = next.adding(days: gap)
        }
    }

    // MARK: Forms, sessions, decisions, steps

    mutating func fill(_ code: String, _ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        let coach = cast[who].coach
        guard let form = programme.fileForms.first(where: { $0.code == code }) else { return }
        // Where two views stand beside each other, two fill it in.
        for party in form.answeredBy.prefix(form.isCompared ? 2 : 1) {
            let sheet = try await house().formSheet(code, of: participant, as: coach)
            let name =
                party == .participant ? cast[who].name.full : party == .coach ? coach.name : dice.pick(DemoTexts.others)
            var answers = DemoAnswers(programme: programme, wishes: wishes(of: who), known: Facts(today: day))
            let filling = answers.filling(
                of: sheet.asked,
                by: Observer(name: name, party: party),
                on: day,
                dice: &dice
            )
            guard !filling.answers.isEmpty || !filling.scores.isEmpty else { return }
            try await house().fill(code, of: participant, filling, as: coach)
        }
    }

    /// What the gates around the present phase ask.
    private func wishes(of who: Int) -> [Condition] {
        guard !cast[who].falters else { return [] }
        return programme.phases.filter { $0.code == cast[who].phase }.flatMap(\.leave).map(\.condition)
    }

    mutating func attend(_ code: String, _ who: Int, _ attendance: Attendance = .attended) async throws {
        guard let participant = cast[who].participant else { return }
        try await house().noteSession(code, attendance, on: day, of: participant, as: cast[who].coach)
    }

    mutating func choose(_ code: String, _ who: Int) async throws {
        guard let participant = cast[who].participant, let rule = programme.decision(code) else { return }
        // Most choose what opens a phase that nothing else opens.
        let opening = rule.options.map(\.code).filter { option in
            programme.phases.flatMap(\.enter).contains { gate in
                gate.hardness == .hard && gate.condition.asks(for: .code(option), of: .decision(code))
            }
        }
        let options = opening.isEmpty || who % 3 == 2 ? rule.options.map(\.code) : opening
        try await house().decide(
            code,
            option: options[who % options.count],
            because: dice.pick(DemoTexts.grounds),
            on: day,
            about: participant,
            as: cast[who].coach
        )
    }

    /// Ticks off what is done by hand and due by now.
    mutating func tickOff(_ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        for step in try await house().plan(of: participant, as: cast[who].coach).steps where step.state == .open {
            let isByHand = programme.step(step.code)?.doneBy == .hand
            guard isByHand, step.windowStart <= day, dice.happens(85) else { continue }
            try await house().completeStep(
                step.id,
                of: participant,
                version: step.version,
                on: day,
                as: cast[who].coach
            )
        }
    }

    // MARK: Going on

    mutating func leave(_ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        let coach = cast[who].coach
        var view = try await house().progress(of: participant, as: coach)
        // A phase can have begun by itself meanwhile.
        if let present = view.progress.way.presentRule, present.code != cast[who].phase {
            return live(in: present, who, since: day)
        }
        let ahead = view.progress.next.filter { !cast[who].visited.contains($0.phase.code) }
        // What begins by itself is waited for.
        guard ahead.allSatisfy({ $0.phase.startsBefore == nil }) else { return on(day.adding(days: 21), who, .leave) }
        guard var step = ahead.min(by: { Self.distance($0) < Self.distance($1) }) else { return try await finish(who) }
        if Self.needsWork(step) {
            guard cast[who].outcome != .stays else { return on(day.adding(days: 28), who, .close(early: false)) }
            try await startWork(who, meeting: step.unmet.map(\.rule.condition))
            view = try await house().progress(of: participant, as: coach)
            step = view.progress.next.first { $0.phase.code == step.phase.code } ?? step
        }
        guard step.hindrance != .hard else {
            cast[who].tries += 1
            return cast[who].tries < 6 ? on(day.adding(days: 14), who, .leave) : ()
        }
        let reason = step.asksGrounds ? dice.pick(DemoTexts.grounds) : ""
        let decision = PhaseDecision(phase: step.phase.code, day: day, reason: reason)
        let version = view.plan.trajectory.version
        try await house().goOn(participant, version: version, decision, as: coach)
        live(in: step.phase, who, since: day)
    }

    /// The nearer the smaller: nothing in the way, nothing passed over, work alone in the way, then grounds.
    private static func distance(_ step: PhaseWay.Step) -> Int {
        if needsWork(step) { return 2 }
        return switch step.hindrance {
        case nil: step.skipping.isEmpty ? 0 : 1
        case .soft: 3
        case .hard: 4
        }
    }

    private static func needsWork(_ step: PhaseWay.Step) -> Bool {
        let hard = step.unmet.filter { $0.rule.hardness == .hard }
        return !hard.isEmpty && hard.allSatisfy(\.rule.condition.isAboutWork)
    }
}

/// What a phase of a definition asks of somebody.
private struct Asked {
    let forms: [String]
    let sessions: [(SessionRule, Int)]
    let decisions: [String]
    let meetsEmployers: Bool

    /// `phase`: nil for the whole of a definition without phases. What belongs to no phase is done in the first one.
    init(in phase: PhaseRule?, isFirst: Bool, of programme: Programme) {
        let gates = phase?.leave.map(\.condition) ?? []
        func isHere(_ code: String?) -> Bool { code.map { $0 == phase?.code || phase == nil } ?? isFirst }
        let steps = programme.steps.filter { isHere($0.phase) }
        let sessions = programme.sessions.filter { isHere($0.phase) }
        var forms = phase?.forms ?? programme.forms.map(\.code)
        forms += gates.flatMap { $0.forms(of: programme) } + steps.compactMap(\.form) + sessions.compactMap(\.form)
        if steps.contains(where: { $0.doneBy == .screening }), let own = programme.screening { forms.append(own.code) }
        let known = Set(programme.fileForms.map(\.code)).subtracting(programme.admission.forms)
        self.forms = known.sorted().filter { forms.contains($0) }
        self.sessions = sessions.map { session in
            (session, max(session.required, gates.map { $0.sessions(session.code) }.max() ?? 0))
        }
        decisions = programme.decisions.filter { rule in
            isHere(rule.phase) || gates.contains { $0.facts.contains(.decision(rule.code)) }
        }.map(\.code)
        meetsEmployers = steps.contains { $0.doneBy == .employerTalk }
    }
}
