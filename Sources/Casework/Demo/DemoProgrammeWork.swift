internal import Domain
internal import ReferenceData

/// Work, contacts, pauses, and how trajectories of a definition end.
extension DemoProgramme {
    // MARK: Work

    mutating func meetEmployer(_ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        let new = NewEmployerTalk(
            employer: dice.pick(DemoPeople.employers),
            kind: dice.happens(50) ? .ambassador : .company,
            day: day,
            time: ClockTime(minutes: 60 * dice.number(9...16)),
            place: dice.pick(DemoPeople.towns).1,
            accompaniedBy: cast[who].coach.name,
            framing: DemoTexts.framing,
            participantAgrees: true
        )
        let talk = try await house().planEmployerTalk(new, of: participant, as: cast[who].coach)
        let answer: EmployerAnswer = cast[who].outcome == .stays ? .no : dice.pick([.yes, .maybe])
        try await house().answerEmployerTalk(
            talk,
            of: participant,
            version: 1,
            answer: answer,
            note: dice.pick(DemoTexts.answers[answer.rawValue] ?? [""]),
            as: cast[who].coach
        )
    }

    /// A start with a form of contract that counts, and with which these conditions hold.
    mutating func startWork(_ who: Int, meeting gates: [Condition]) async throws {
        guard let participant = cast[who].participant else { return }
        let counting = programme.contractForms.filter(\.countsAsActivation)
        let forms = counting.isEmpty ? programme.contractForms : counting
        let turned = forms.indices.map { forms[($0 + who) % min(forms.count, 5)] } + forms
        guard let form = turned.first(where: { Self.meets($0, gates, on: day) }) ?? forms.first else { return }
        let months = min(max(6, form.minimumMonths ?? 6), form.maximumMonths ?? 12)
        let employer = dice.pick(DemoPeople.employers)
        let facts = PlacementFacts(
            form: form.code,
            legalEmployer: Self.legalEmployer(of: form),
            workplace: employer,
            jobTitle: dice.pick(DemoPeople.jobs),
            start: day,
            plannedEnd: form.needs.contains(.plannedEnd) ? day.adding(months: months).adding(days: -1) : nil,
            weeklyQuarters: dice.pick([152, 152, 120, 96, 76])
        )
        let new = NewPlacement(facts: facts, previous: cast[who].lastPlacement)
        let placement = try await house().startPlacement(new, of: participant, as: cast[who].coach)
        cast[who].placement = placement
        cast[who].lastPlacement = placement
        cast[who].formOfWork = form.code
        if cast[who].outcome == .losesWork { on(day.adding(days: dice.number(25...45)), who, .endWork) }
    }

    private static func meets(_ form: ContractForm, _ gates: [Condition], on day: Day) -> Bool {
        let facts = Facts(
            today: day,
            values: [
                .placementRunning: .flag(true), .placementCount: .number(1), .placementStartedOn: .day(day),
                .placementForm: .code(form.code), .placementActivates: .flag(form.countsAsActivation),
                .placementCircuit: .code(form.circuit.rawValue), .placementESF: .code(form.esfClass.rawValue),
            ]
        )
        return gates.allSatisfy { $0.verdict(over: facts) != .notMet }
    }

    private static func legalEmployer(of form: ContractForm) -> String {
        switch form.legalEmployer {
        case .agency: DemoPeople.agency
        case .ocmw: DemoPeople.ocmw
        case .vdab: "VDAB"
        case .workplace, .own, .none: form.needs.contains(.legalEmployer) ? DemoPeople.agency : ""
        }
    }

    mutating func endWork(_ who: Int) async throws {
        guard let participant = cast[who].participant, let placement = cast[who].placement else { return }
        try await house().endPlacement(
            placement,
            of: participant,
            version: 1,
            on: day,
            reason: dice.pick([.byEmployer, .byEmployee, .health]),
            as: cast[who].coach
        )
        cast[who].placement = nil
        on(day.adding(days: 60), who, .close(early: false))
    }

    // MARK: Contacts and pauses

    /// Makes the contacts that are due, most of them, and speaks to those whom the definition wants spoken to.
    mutating func keepContact(_ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        let coach = cast[who].coach
        if !programme.cadences.isEmpty {
            for item in try await house().plan(of: participant, as: coach).contacts
            where item.state == .open && item.due <= day && dice.happens(85) {
                let contact = NewContact(
                    party: item.party,
                    person: person(of: item.party, who),
                    day: min(day, max(item.due, item.provenance.anchorDay)),
                    channel: dice.pick([.phone, .phone, .talk, .mail]),
                    note: dice.pick(item.party == .employer ? DemoTexts.employerNotes : DemoTexts.talkNotes),
                    dueContact: item.id
                )
                try await house().noteContact(contact, with: participant, as: coach)
            }
        }
        let watched = programme.contactWatches.map(\.party)
        guard !watched.isEmpty, dice.happens(cast[who].falters ? 15 : 50) else { return }
        let party = dice.pick(watched)
        let contact = NewContact(
            party: party,
            person: person(of: party, who),
            day: day,
            channel: dice.pick([.phone, .mail, .talk]),
            note: dice.pick(DemoTexts.talkNotes)
        )
        try await house().noteContact(contact, with: participant, as: coach)
    }

    private mutating func person(of party: Party, _ who: Int) -> String {
        switch party {
        case .participant, .employee: cast[who].name.full
        case .referrer: cast[who].referrer.name
        case .coach: cast[who].coach.name
        case .employer: dice.pick(DemoTexts.bosses)
        default: dice.pick(DemoTexts.others)
        }
    }

    /// The clock stops, and nothing else happens until today.
    mutating func pause(_ who: Int) async throws {
        guard let participant = cast[who].participant, !programme.pauses.isEmpty else { return }
        let pause = NewPause(
            reason: programme.pauses[who % programme.pauses.count].code,
            from: day,
            until: who.isMultiple(of: 2) ? day.adding(weeks: 5) : nil,
            explanation: dice.pick(DemoTexts.paused)
        )
        try await house().startPause(pause, of: participant, as: cast[who].coach)
        cast[who].turns = []
    }

    // MARK: The end

    /// No phase is left: work, if that did not come yet, and an end some months after it.
    mutating func finish(_ who: Int) async throws {
        guard cast[who].outcome != .stays else { return on(day.adding(days: 28), who, .close(early: false)) }
        if cast[who].placement == nil { try await startWork(who, meeting: []) }
        on(day.adding(weeks: dice.number(8...20)), who, .close(early: false))
    }

    mutating func close(_ who: Int, early: Bool) async throws {
        guard let participant = cast[who].participant, let outcome = outcome(of: who, early: early) else { return }
        let version = try await house().plan(of: participant, as: cast[who].coach).trajectory.version
        let receiver = programme.partners.first { $0.code == cast[who].origin.partner }?.label ?? DemoPeople.ocmw
        let words =
            outcome.isPositive && outcome.demands.isEmpty
            ? ClosingWords(whyNot: "")
            : ClosingWords(
                handover: dice.pick(DemoTexts.handovers),
                advice: dice.pick(DemoTexts.advice),
                receiver: receiver
            )
        let closing = TrajectoryClosing(day: day, outcome: outcome.code, words: words)
        try await house().closeTrajectory(of: participant, version: version, closing, as: cast[who].coach)
        cast[who].isClosed = true
    }

    /// An early end; the good end that goes with the work somebody does; or an end without it.
    private func outcome(of who: Int, early: Bool) -> OutcomeRule? {
        let all = programme.outcomes
        if early { return all.first(where: \.isEarly) ?? all.first { !$0.isPositive } ?? all.first }
        let ordinary = all.filter { !$0.isEarly }
        if cast[who].placement != nil {
            return ordinary.first { $0.code == cast[who].formOfWork && $0.isPositive }
                ?? ordinary.first(where: \.isPositive) ?? all.first
        }
        return ordinary.first { !$0.isPositive } ?? all.first { !$0.isPositive } ?? all.first
    }
}
