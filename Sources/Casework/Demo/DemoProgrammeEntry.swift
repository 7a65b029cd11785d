internal import Domain
internal import ReferenceData

/// From the referral to the beginning of guidance.
extension DemoProgramme {
    mutating func refer(_ who: Int) async throws {
        let walker = cast[who]
        let prisons = casework.reference.prisons(on: day)
        let new = NewReferral(
            programme: programme.code,
            name: walker.name,
            birthDay: walker.birthDay,
            sex: walker.sex,
            nationalNumber: walker.nationalNumber,
            prison: programme.hasSittingDays && !prisons.isEmpty ? prisons[who % prisons.count].code : nil,
            origin: walker.origin,
            reason: dice.pick(DemoTexts.wishes),
            hasConsent: true,
            identity: .another(than: nil),
            isConfirmed: true
        )
        guard case .stored(let id) = try await house().refer(new, as: walker.referrer) else { return }
        cast[who].referral = id
        referred += 1
        on(day.adding(days: dice.number(1...3)), who, .check)
        on(day.adding(days: dice.number(4...6)), who, .decide)
    }

    /// Fills in the forms of the check: so that the criteria are met, save by who can't enter yet.
    mutating func check(_ who: Int) async throws {
        guard let referral = cast[who].referral else { return }
        if cast[who].outcome == .undecided, who.isMultiple(of: 2) { return }
        var answers = DemoAnswers(
            programme: programme,
            wishes: cast[who].outcome == .notYet ? obstacles() : programme.admission.criteria.map(\.condition),
            known: Facts(today: day)
        )
        let channel = programme.referrers.first { $0.code == cast[who].origin.kind }?.channel
        answers.known[.channel] = channel.map { .code($0.rawValue) }
        for code in programme.admission.forms {
            let sheet = try await house().admissionSheet(code, of: referral, as: staff.coordinator)
            let party = sheet.asked.form.answeredBy.first ?? .coach
            let observer = Observer(name: staff.coordinator.name, party: party)
            let filling = answers.filling(of: sheet.asked, by: observer, on: day, dice: &dice)
            guard !filling.answers.isEmpty || !filling.scores.isEmpty else { continue }
            try await house().fillAdmission(code, of: referral, filling, as: staff.coordinator)
        }
    }

    /// Something that stands in the way of entering: the last criterion that an answer can leave unmet.
    private func obstacles() -> [Condition] {
        let asked = programme.admission.criteria.last { criterion in
            criterion.condition.facts.contains { $0.rawValue.hasPrefix("finding.") }
        }
        return asked.map { [.not($0.condition)] } ?? []
    }

    mutating func decide(_ who: Int) async throws {
        guard let referral = cast[who].referral, cast[who].outcome != .undecided else { return }
        let version = try await house().referral(referral, as: staff.coordinator).referral.version
        switch cast[who].outcome {
        case .refused:
            try await house().refuseReferral(
                referral,
                version: version,
                ground: programme.refusalGrounds[who % programme.refusalGrounds.count].code,
                explanation: dice.pick(DemoTexts.refused),
                as: staff.coordinator
            )
        case .notYet:
            let postponement = Postponement(
                ground: programme.refusalGrounds[0].code,
                advice: dice.pick(DemoTexts.advice),
                handover: [cast[who].referrer.institution ?? "", cast[who].referrer.name].filter { !$0.isEmpty }
                    .joined(separator: ", "),
                lookAgainOn: day.adding(weeks: programme.admission.lookAgainWeeks)
            )
            try await house().postponeReferral(referral, version: version, postponement, as: staff.coordinator)
        default: try await accept(referral, version: version, who)
        }
    }

    private mutating func accept(_ referral: ID<Referral>, version: Int, _ who: Int) async throws {
        let edition = edition(for: cast[who].origin.site)
        _ = try await house().acceptReferral(
            referral,
            version: version,
            coach: cast[who].coach.id,
            explanation: "",
            edition: edition?.code,
            reason: DemoTexts.admitted,
            as: staff.coordinator
        )
        let participant = try await house().referral(referral, as: staff.coordinator).referral.participant
        cast[who].participant = participant
        let trajectory = try await house().plan(of: participant, as: cast[who].coach).trajectory
        if let startedOn = trajectory.startedOn { return beginWalk(who, since: startedOn) }
        on(trajectory.entry?.day ?? day.adding(days: dice.number(4...9)), who, .begin)
    }

    /// The edition with the next entry moment for a site, or else one that runs.
    private func edition(for site: String?) -> EditionRule? {
        let open = programme.editions(open: day).filter { $0.site == nil || site == nil || $0.site == site }
        let next = open.compactMap { edition in
            edition.moments.map(\.day).filter { $0 >= day }.min().map { (edition, $0) }
        }
        return next.min { $0.1 < $1.1 }?.0 ?? open.first { $0.first <= day } ?? open.first
    }

    mutating func begin(_ who: Int) async throws {
        guard let participant = cast[who].participant else { return }
        let coach = cast[who].coach
        let trajectory = try await house().plan(of: participant, as: coach).trajectory
        if programme.startsWithScreening {
            let sheet = try await house().screeningSheet(of: participant, as: coach)
            var answers = DemoAnswers(programme: programme, wishes: [], known: Facts(today: day))
            let observer = Observer(name: coach.name, party: .coach)
            let filling = answers.filling(of: sheet.asked, by: observer, on: day, dice: &dice)
            let screening = NewScreening(day: day, answers: filling.answers, scores: filling.scores)
            try await house().screen(participant, version: trajectory.version, screening, as: coach)
        } else {
            try await house().beginGuidance(of: participant, version: trajectory.version, on: day, as: coach)
        }
        beginWalk(who, since: day)
    }
}
