/// The check before somebody enters (B2): each criterion of the definition with what it says about this person.
package struct AdmissionCheck: Hashable, Sendable {
    package let lines: [Line]

    package struct Line: Hashable, Sendable {
        package let criterion: CriterionRule
        package let explanation: Explanation
        /// The tiers of the facts that it asks for.
        package let tiers: Set<Tier>

        package init(criterion: CriterionRule, explanation: Explanation, tiers: Set<Tier>) {
            self.criterion = criterion
            self.explanation = explanation
            self.tiers = tiers
        }

        package var verdict: Verdict { explanation.verdict }
        package var hindrance: Hindrance? { Hindrance(hardness: criterion.hardness, verdict: verdict) }

        /// Whether somebody who reads these tiers may see what was found. It decides for all the same.
        package func isVisible(reading readable: Set<Tier>) -> Bool { tiers.isSubset(of: readable) }
    }

    package init(lines: [Line]) { self.lines = lines }

    /// In the order of the definition.
    package init(of programme: Programme, over facts: Facts) {
        lines = programme.admission.criteria.map { criterion in
            Line(
                criterion: criterion,
                explanation: criterion.condition.explanation(over: facts),
                tiers: programme.tiers(of: criterion.condition)
            )
        }
    }

    /// The highest hindrance; nil when nothing stands in the way.
    package var hindrance: Hindrance? { lines.compactMap(\.hindrance).max() }

    /// What is wrong with admitting somebody in spite of it.
    ///
    /// `reason`: why all the same, in the words of who decides.
    /// `mayOverrule`: whether who decides may admit against a hard criterion.
    package func faults(reason: String, mayOverrule: Bool) -> Faults {
        switch hindrance {
        case nil: Faults()
        case .hard where !mayOverrule: Faults("admissionReason", Message("admission.notOverruled"))
        case .hard, .soft:
            reason.trimmed.isEmpty ? Faults("admissionReason", Message("admission.reasonNeeded")) : Faults()
        }
    }
}

/// What stands between somebody and a place.
package enum Hindrance: Int, Comparable, Hashable, Sendable {
    /// A reason takes it away.
    case soft
    /// Only who has the role takes it away, with a reason.
    case hard

    /// Unknown is not met, so a hard criterion that nobody can judge yet bars as well; a soft one is only pointed out.
    package init?(hardness: CriterionRule.Hardness, verdict: Verdict) {
        switch (hardness, verdict) {
        case (.soft, .notMet): self = .soft
        case (.hard, .notMet), (.hard, .unknown): self = .hard
        case (_, .met), (.soft, .unknown): return nil
        }
    }

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// What was decided about an admission, with what the check said then (B2). Rows are added, never changed.
package struct AdmissionDecision: Hashable, Sendable {
    package let id: ID<AdmissionDecision>
    package let referral: ID<Referral>
    package let participant: ID<Participant>
    /// The version of the definition whose criteria were checked.
    package let programmeVersion: Int
    package let act: ReferralAct
    package let by: String
    package let on: Day
    package var verdicts: [Judged]
    /// Why somebody was admitted all the same.
    package var reason: String?
    /// What somebody who can't enter yet was advised, and to whom they were handed over.
    package var advice: String?
    package var handover: String?

    /// A criterion and what it said.
    package struct Judged: Hashable, Sendable {
        package let criterion: String
        package let verdict: Verdict

        package init(criterion: String, verdict: Verdict) {
            self.criterion = criterion
            self.verdict = verdict
        }
    }

    package init(
        id: ID<AdmissionDecision>,
        referral: ID<Referral>,
        participant: ID<Participant>,
        programmeVersion: Int,
        act: ReferralAct,
        by: String,
        on: Day,
        verdicts: [Judged],
        reason: String? = nil,
        advice: String? = nil,
        handover: String? = nil
    ) {
        self.id = id
        self.referral = referral
        self.participant = participant
        self.programmeVersion = programmeVersion
        self.act = act
        self.by = by
        self.on = on
        self.verdicts = verdicts
        self.reason = reason
        self.advice = advice
        self.handover = handover
    }
}

/// Somebody who can't enter yet: what they are advised, to whom they go meanwhile, and when they are looked at again.
package struct Postponement: Hashable, Sendable {
    /// A code of the definition's grounds.
    package var ground: String
    package var advice: String
    package var handover: String
    package var lookAgainOn: Day

    package init(ground: String, advice: String, handover: String, lookAgainOn: Day) {
        self.ground = ground
        self.advice = advice
        self.handover = handover
        self.lookAgainOn = lookAgainOn
    }

    /// The furthest day to look again: two years, as the definition's `look_again_weeks` allows.
    package static let furthestWeeks = 104

    /// Every mistake, by the names of the fields.
    package func faults(grounds: [Coded], today: Day) -> Faults {
        var faults = Faults()
        if !grounds.contains(where: { $0.code == ground }) { faults.add("postponeGround", Message("field.unknown")) }
        if advice.trimmed.isEmpty { faults.add("advice", Message("field.required")) }
        if handover.trimmed.isEmpty { faults.add("handover", Message("field.required")) }
        if lookAgainOn <= today { faults.add("lookAgainOn", Message("admission.lookAgainLater")) }
        let furthest = today.adding(weeks: Self.furthestWeeks)
        if lookAgainOn > furthest {
            faults.add("lookAgainOn", Message("admission.lookAgainSooner", ["day": furthest.belgian]))
        }
        return faults
    }
}
