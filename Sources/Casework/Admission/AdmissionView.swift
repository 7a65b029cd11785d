package import Domain
internal import Storage

/// The check before somebody enters (B2), as far as a reader may see it.
package struct AdmissionView: Sendable {
    /// The definition whose criteria are checked now: the one in force.
    package let programme: Programme
    /// Each criterion as it stands today; empty once it was decided, and where the definition has none.
    package let lines: [AdmissionLine]
    /// The forms of the check that this reader can fill in now.
    package let forms: [FormRule]
    /// The name of the coach who was asked to do the check; nil where nobody was.
    package let checker: String?
    /// What the candidate scores where candidates are ranked (E1), while it is undecided and for who does the check.
    package let scores: [SelectionView.Score]
    /// What was decided, the latest first.
    package let past: [PastAdmission]
    /// Where people can be admitted to or wait; empty where nobody decides, and for a definition without editions.
    package let editions: [EditionPlaces]
    /// The edition that goes without saying; nil where there are several, or none.
    package let suggested: String?
    /// Where it stands on a waiting list.
    package let place: WaitingPlace?
    /// After "not yet", this day is proposed to look again.
    package let lookAgainOn: Day

    /// Whether a reason may be asked to admit: a criterion that is not met, or one that this reader does not see.
    package var asksReason: Bool { lines.contains { $0.seen == nil || $0.hindrance != nil } }
}

/// A criterion as a reader sees it.
package struct AdmissionLine: Sendable {
    package let criterion: CriterionRule
    /// What decided; nil when it rests on a tier that this reader does not read.
    package let seen: Explanation?
    /// The findings that the facts came from.
    package let sources: [FactName: [Finding]]

    package var hindrance: Hindrance? {
        seen.flatMap { Hindrance(hardness: criterion.hardness, verdict: $0.verdict) }
    }
}

/// A decision of earlier, with the verdicts of then.
package struct PastAdmission: Sendable {
    package let decision: AdmissionDecision
    /// Each criterion of the definition of then; nil for a verdict that this reader does not see.
    package let verdicts: [(label: String, verdict: Verdict?)]
}

/// A place on a waiting list.
package struct WaitingPlace: Sendable {
    package let edition: String
    /// The first one, 1, is offered the next place.
    package let position: Int
    package let count: Int
    package let since: Day
    package let order: [EntryRules.WaitingOrder]
}

extension Work {
    /// What the findings and the referral say to the criteria of the definition in force.
    func admissionCheck(
        of referral: Referral,
        _ participant: Participant,
        by programme: Programme,
        in tx: borrowing Transaction
    ) throws -> (check: AdmissionCheck, known: FindingFacts) {
        // A definition that asks nothing need not read what is known.
        let findings = programme.admission.criteria.isEmpty ? [] : try FindingTable.all(of: participant.id, in: tx)
        let known = FindingFacts(findings, by: programme)
        var facts = Facts(today: today, values: known.values)
        // It is the check of who is not decided yet, also in the act that decides.
        var asked = referral
        asked.state = .received
        facts.add(asked, of: participant, by: programme)
        let filled = programme.admission.forms.filter { code in
            programme.admission.criteria.contains { $0.condition.facts.contains(.formFilledOn(code)) }
        }
        if !filled.isEmpty {
            let events = try EventTable.of(participant.id, in: tx).filter { $0.kind == .formFilled }
            for code in filled {
                facts[.formFilledOn(code)] = events.first { $0.code == code }.map { .day($0.day) }
            }
        }
        return (AdmissionCheck(of: programme, over: facts), known)
    }

    /// The admission on the page of a referral.
    func admissionView(
        of referral: Referral,
        _ participant: Participant?,
        isUndecided: Bool,
        in tx: borrowing Transaction
    ) throws -> AdmissionView {
        let programme = try shelf.latest(referral.programme, in: tx).definition
        var lines: [AdmissionLine] = []
        if isUndecided, let participant {
            let (check, known) = try admissionCheck(of: referral, participant, by: programme, in: tx)
            lines = check.lines.map { line(of: $0, known) }
        }
        let forms = isUndecided ? programme.admission.forms.compactMap { programme.form($0) } : []
        let asked = try forms.isEmpty ? nil : AdmissionCheckerTable.find(referral.id, in: tx)
        let editions = try editionPlaces(of: programme, in: tx)
        return AdmissionView(
            programme: programme,
            lines: lines,
            forms: forms,
            checker: try asked.flatMap { try UserTable.find($0.coach, in: tx)?.name },
            scores: try isUndecided ? scores(of: referral, by: programme, in: tx) : [],
            past: try pastAdmissions(of: referral, in: tx),
            editions: isUndecided ? editions : [],
            suggested: programme.suggestedEdition(for: referral, on: today)?.code,
            place: place(of: referral, in: editions, by: programme),
            lookAgainOn: today.adding(weeks: programme.admission.lookAgainWeeks)
        )
    }

    private func scores(
        of referral: Referral,
        by programme: Programme,
        in tx: borrowing Transaction
    ) throws -> [SelectionView.Score] {
        guard !programme.entry.ranking.isEmpty else { return [] }
        return selectionScores(try FindingTable.all(of: referral.participant, in: tx), by: programme)
    }

    private func line(of line: AdmissionCheck.Line, _ known: FindingFacts) -> AdmissionLine {
        let isVisible = line.isVisible(reading: Policy.tiers(for: actor.role))
        let facts = line.criterion.condition.facts
        return AdmissionLine(
            criterion: line.criterion,
            seen: isVisible ? line.explanation : nil,
            sources: isVisible ? known.sources.filter { facts.contains($0.key) } : [:]
        )
    }

    private func place(
        of referral: Referral,
        in editions: [EditionPlaces],
        by programme: Programme
    ) -> WaitingPlace? {
        guard let since = referral.waitingSince,
            let places = editions.first(where: { $0.edition.code == referral.edition }),
            let position = places.waiting.position(of: referral.id)
        else { return nil }
        return WaitingPlace(
            edition: places.edition.label,
            position: position,
            count: places.waiting.referrals.count,
            since: since,
            order: programme.entry.waitingOrder
        )
    }

    /// Who refers reads what was advised, not what was checked.
    private func pastAdmissions(of referral: Referral, in tx: borrowing Transaction) throws -> [PastAdmission] {
        let seesCheck = Policy.allows(.readFile, for: actor.role)
        let tiers = Policy.tiers(for: actor.role)
        return try AdmissionDecisionTable.all(of: referral.id, in: tx).map { decision in
            guard seesCheck else { return PastAdmission(decision: decision.shown(withReason: false), verdicts: []) }
            let programme = try shelf.programme(
                referral.programme,
                version: decision.programmeVersion,
                in: tx
            ).definition
            let verdicts = decision.verdicts.map { judged -> (label: String, verdict: Verdict?) in
                guard let criterion = programme.criterion(judged.criterion) else { return (judged.criterion, nil) }
                let isVisible = programme.tiers(of: criterion.condition).isSubset(of: tiers)
                return (criterion.label, isVisible ? judged.verdict : nil)
            }
            return PastAdmission(decision: decision.shown(withReason: true), verdicts: verdicts)
        }
    }
}

extension AdmissionDecision {
    /// Without what the check said: the verdicts are given with their words, as far as they may be seen.
    fileprivate func shown(withReason: Bool) -> AdmissionDecision {
        var shown = self
        shown.verdicts = []
        if !withReason { shown.reason = nil }
        return shown
    }
}
