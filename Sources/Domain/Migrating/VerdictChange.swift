/// Something that another version of the definition says otherwise about somebody: a gate on their way, or whether they
/// would still be admitted.
package struct VerdictChange: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A gate of the present phase or of one that can come now.
        case gate
        /// A criterion of admission that was met, or did not exist, and is not met now.
        case criterion
        /// The bounds of age on the day of referral.
        case age
    }

    package let kind: Kind
    /// The code of the gate or the criterion; empty for an age.
    package let code: String
    package let label: String
    /// The phase that the gate leaves or enters, by its words.
    package let phase: String
    /// Nil where there is no such gate or criterion.
    package let before: Verdict?
    package let after: Verdict?
    /// The tiers of the facts that it asks for.
    package let tiers: Set<Tier>

    /// Whether somebody would not be admitted who was.
    package var losesEligibility: Bool { kind != .gate }

    package func isVisible(reading readable: Set<Tier>) -> Bool { tiers.isSubset(of: readable) }
}

extension DefinitionMove {
    /// Whether any condition of either version says something about people on their way; without, nothing has to be
    /// known of them to see what changes.
    package var hasConditions: Bool {
        let gates = (before.phases + after.phases).contains { !$0.leave.isEmpty || !$0.enter.isEmpty }
        return gates || !after.admission.criteria.isEmpty || before.minimumAge != after.minimumAge
            || before.maximumAge != after.maximumAge
    }

    /// Every gate with another verdict, and everything that would keep somebody out who was let in.
    ///
    /// `known`: by the definition before; `changed`: the trajectory as it would be afterwards.
    package func verdicts(of known: CaseFacts, afterwards changed: MigratingCase, today: Day) -> [VerdictChange] {
        var later = known
        later.programme = after
        later.steps = changed.steps
        later.passages = changed.passages
        later.trajectory.programmeVersion = version
        let (old, new) = (known.facts(on: today), later.facts(on: today))
        return gates(PhaseWay(programme: before, passages: known.passages).gates(over: old), later, over: new)
            + criteria(over: old, new) + ages(of: known)
    }

    private func gates(_ were: [GateAt], _ later: CaseFacts, over facts: Facts) -> [VerdictChange] {
        let are = PhaseWay(programme: after, passages: later.passages).gates(over: facts)
        var changes: [VerdictChange] = []
        for gate in are {
            let old = were.first { $0.isSame(as: gate, phases) }
            if old?.gate.explanation.verdict != gate.gate.explanation.verdict {
                changes.append(gate.change(before: old?.gate.explanation.verdict, after: gate.gate.explanation.verdict))
            }
        }
        for gate in were where !are.contains(where: { gate.isSame(as: $0, phases) }) {
            changes.append(gate.change(before: gate.gate.explanation.verdict, after: nil))
        }
        return changes
    }

    /// It is judged as it was for who is not decided yet.
    private func criteria(over old: Facts, _ new: Facts) -> [VerdictChange] {
        var (old, new) = (old, new)
        old[.referralState] = .code(ReferralState.received.rawValue)
        new[.referralState] = .code(ReferralState.received.rawValue)
        let were = AdmissionCheck(of: before, over: old).lines
        return AdmissionCheck(of: after, over: new).lines.compactMap { line in
            let before = were.first { $0.criterion.code == line.criterion.code }?.verdict
            guard line.verdict != .met, before == nil || before == .met else { return nil }
            return VerdictChange(
                kind: .criterion,
                code: line.criterion.code,
                label: line.criterion.label,
                phase: "",
                before: before,
                after: line.verdict,
                tiers: line.tiers
            )
        }
    }

    private func ages(of known: CaseFacts) -> [VerdictChange] {
        let age = known.referral.referredOn.completedYears(since: known.participant.birthDay)
        let fits = { (programme: Programme) in
            age >= programme.minimumAge && (programme.maximumAge.map { age <= $0 } ?? true)
        }
        guard fits(before), !fits(after) else { return [] }
        let change = VerdictChange(
            kind: .age,
            code: "",
            label: "",
            phase: "",
            before: .met,
            after: .notMet,
            tiers: []
        )
        return [change]
    }
}

/// A gate with the phase it belongs to.
private struct GateAt {
    let phase: PhaseRule
    let isLeaving: Bool
    let gate: PhaseWay.Gate

    /// `phases`: which phase took the place of which.
    func isSame(as other: GateAt, _ phases: [String: String]) -> Bool {
        gate.rule.code == other.gate.rule.code && isLeaving == other.isLeaving
            && (phase.code == other.phase.code || phases[phase.code] == other.phase.code)
    }

    func change(before: Verdict?, after: Verdict?) -> VerdictChange {
        VerdictChange(
            kind: .gate,
            code: gate.rule.code,
            label: gate.rule.label,
            phase: phase.label,
            before: before,
            after: after,
            tiers: gate.tiers
        )
    }
}

extension PhaseWay {
    /// The gates that stand before somebody now: of the phase they are in, and of those that can come.
    fileprivate func gates(over facts: Facts) -> [GateAt] {
        let steps = next(over: facts)
        let leaving = presentRule?.leave.map(\.code) ?? []
        var found: [GateAt] = []
        if let present = presentRule, let first = steps.first {
            found += first.gates.prefix(leaving.count).map { GateAt(phase: present, isLeaving: true, gate: $0) }
        }
        for step in steps {
            let entering = step.gates.dropFirst(leaving.count)
            found += entering.map { GateAt(phase: step.phase, isLeaving: false, gate: $0) }
        }
        return found
    }
}
