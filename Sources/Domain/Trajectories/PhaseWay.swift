/// How far somebody is in the phases of a programme, and where they can go from there (C1-C7).
package struct PhaseWay: Sendable {
    package let programme: Programme
    /// In the order in which they began.
    package let passages: [Passage]

    package init(programme: Programme, passages: [Passage]) {
        self.programme = programme
        self.passages = passages
    }

    package var present: Passage? { passages.last(where: \.isRunning) }
    package var presentRule: PhaseRule? { present.flatMap { programme.phase($0.phase) } }

    /// A phase that can come now.
    package struct Step: Sendable {
        package let phase: PhaseRule
        /// The optional phases that are passed over on the way to it.
        package let skipping: [PhaseRule]
        /// What has to be met to leave the present phase and to begin this one, with what decided.
        package let gates: [Gate]

        package var unmet: [Gate] { gates.filter { $0.explanation.verdict != .met } }

        /// What stands in the way: nothing, something that grounds take away, or something that only who has the role passes.
        /// Unknown is not met.
        package var hindrance: Hindrance? {
            unmet.map { $0.rule.hardness == .hard ? Hindrance.hard : .soft }.max()
        }

        /// Whether grounds are asked: a gate is not met, or a phase is passed over.
        package var asksGrounds: Bool { hindrance != nil || !skipping.isEmpty }
    }

    package struct Gate: Sendable {
        package let rule: GateRule
        package let explanation: Explanation
        /// The tiers of the facts that it asks for: who may not read one does not see what was found.
        package let tiers: Set<Tier>
    }

    /// The phases that can come now, nearest first. From no phase at all, the ones that people begin with.
    package func next(over facts: Facts) -> [Step] {
        let from = present?.phase
        var found: [Step] = []
        var seen: Set<String> = []
        var edge: [(code: String?, skipping: [PhaseRule])] = [(from, [])]
        while !edge.isEmpty {
            let (code, skipping) = edge.removeFirst()
            for phase in followers(of: code) where seen.insert(phase.code).inserted && isPossible(phase) {
                let rules = (presentRule?.leave ?? []) + phase.enter
                found.append(Step(phase: phase, skipping: skipping, gates: rules.map { gate($0, over: facts) }))
                if phase.isOptional { edge.append((phase.code, skipping + [phase])) }
            }
        }
        return found
    }

    /// The phase that starts by itself now: its day has come, it can follow the present one and nothing stands in its way.
    package func due(over facts: Facts) -> PhaseRule? {
        comeTo(over: facts).first { $0.enter.allSatisfy { $0.condition.isMet(over: facts) } }
    }

    /// The phases that start by themselves whose day has come and that can follow the present one, whatever stands in their
    /// way.
    package func comeTo(over facts: Facts) -> [PhaseRule] {
        programme.selfStarts.filter { phase in
            guard let day = phase.startsBefore?.day.day(over: facts), day <= facts.today,
                isPossible(phase), present?.phase != phase.code
            else { return false }
            return phase.after.isEmpty || phase.after.contains(present?.phase ?? "")
        }
    }

    /// The phase that people begin with.
    package var first: PhaseRule? { programme.phases.first { $0.startsBefore == nil } }

    /// The phases that stand behind one, in the order of the definition; itself where it can be gone through again.
    private func followers(of code: String?) -> [PhaseRule] {
        guard let code else { return first.map { [$0] } ?? [] }
        return programme.phases.enumerated().filter { index, phase in
            if phase.code == code { return phase.isRepeatable && code == present?.phase }
            if !phase.after.isEmpty { return phase.after.contains(code) }
            return index > 0 && programme.phases[index - 1].code == code
        }.map(\.element)
    }

    /// Whether it was not gone through yet, or can be once more.
    private func isPossible(_ phase: PhaseRule) -> Bool {
        phase.isRepeatable || !passages.contains { $0.phase == phase.code && !$0.isSkipped }
    }

    private func gate(_ rule: GateRule, over facts: Facts) -> Gate {
        Gate(
            rule: rule,
            explanation: rule.condition.explanation(over: facts),
            tiers: programme.tiers(of: rule.condition)
        )
    }
}

extension PhaseWay.Step {
    /// What is wrong with going on.
    ///
    /// `reason`: the grounds, in the words of who decides.
    /// `mayOverrule`: whether who decides may go on against a hard gate.
    package func faults(reason: String, mayOverrule: Bool) -> Faults {
        if hindrance == .hard, !mayOverrule { return Faults("reason", Message("phase.notOverruled")) }
        return asksGrounds && reason.trimmed.isEmpty ? Faults("reason", Message("phase.reasonNeeded")) : Faults()
    }
}
