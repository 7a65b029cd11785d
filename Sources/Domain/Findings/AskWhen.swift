/// What is left of the condition of a question once everything is filled in that the answers of its own form can't change.
package indirect enum AskWhen: Hashable, Sendable {
    /// The answers make no difference: it is asked, or it is not.
    case settled(Verdict)
    case all([AskWhen])
    case any([AskWhen])
    case not(AskWhen)
    /// A test of what is answered on the form itself.
    case answer(FactTest)
}

extension AskWhen {
    /// `open`: the facts that come from answers of the form.
    package init(_ condition: Condition, over facts: Facts, open: Set<FactName>) {
        switch condition {
        case .all(let parts): self = Self.joined(parts.map { Self($0, over: facts, open: open) }, end: .notMet)
        case .any(let parts): self = Self.joined(parts.map { Self($0, over: facts, open: open) }, end: .met)
        case .not(let part):
            let left = Self(part, over: facts, open: open)
            if case .settled(let verdict) = left { self = .settled(!verdict) } else { self = .not(left) }
        case .test(let test):
            self = open.isDisjoint(with: test.facts) ? .settled(test.verdict(over: facts)) : .answer(test)
        }
    }

    /// Parts of which one with the verdict `end` decides the whole, and one with the opposite verdict nothing.
    private static func joined(_ parts: [AskWhen], end: Verdict) -> AskWhen {
        if parts.contains(.settled(end)) { return .settled(end) }
        let open = parts.filter { $0 != .settled(!end) }
        let isSettled = open.allSatisfy { if case .settled = $0 { true } else { false } }
        // What is left of settled parts is unknown.
        if isSettled { return .settled(open.isEmpty ? !end : .unknown) }
        if open.count == 1 { return open[0] }
        return end == .notMet ? .all(open) : .any(open)
    }

    /// Whether the question can be asked at all, whatever is answered.
    package var isPossible: Bool { canBe(.met) }

    private func canBe(_ wanted: Verdict) -> Bool {
        switch self {
        case .settled(let verdict): verdict == wanted
        case .answer: true
        case .all(let parts): wanted == .met ? parts.allSatisfy { $0.canBe(.met) } : parts.contains { $0.canBe(wanted) }
        case .any(let parts): wanted == .met ? parts.contains { $0.canBe(.met) } : parts.allSatisfy { $0.canBe(wanted) }
        case .not(let part): part.canBe(!wanted)
        }
    }
}

extension FormRule {
    /// The questions that somebody who reads these tiers may answer. One that hangs on what they may not read is not for them:
    /// that it is asked would tell (F3).
    package func questions(reading tiers: Set<Tier>, in programme: Programme) -> [Question] {
        questions.filter { question in
            guard let subject = programme.subject(question.subject), tiers.contains(subject.tier) else { return false }
            return question.askWhen.map { programme.tiers(of: $0).isSubset(of: tiers) } ?? true
        }
    }

    /// What is left of the condition of each question, by its subject; a question without a condition is settled.
    ///
    /// A question can't hang on another that is not asked whatever is answered.
    package func askWhen(of questions: [Question], over facts: Facts, by programme: Programme) -> [String: AskWhen] {
        var possible = questions
        while true {
            let open = openFacts(of: possible, by: programme)
            let left = questions.map { question -> (subject: String, when: AskWhen) in
                guard let condition = question.askWhen else { return (question.subject, .settled(.met)) }
                return (question.subject, AskWhen(condition, over: facts, open: open))
            }
            let when = Dictionary(left.map { ($0.subject, $0.when) }) { first, _ in first }
            let still = possible.filter { when[$0.subject]?.isPossible ?? false }
            if still.count == possible.count { return when }
            possible = still
        }
    }

    /// The facts that answers to these questions give, and scores on the instruments of the form.
    private func openFacts(of questions: [Question], by programme: Programme) -> Set<FactName> {
        let subjects = Set(questions.map(\.subject))
        var facts = Set(subjects.map { FactName.finding($0) })
        for rule in programme.entry.ranking where rule.subject.map(subjects.contains) ?? false {
            facts.insert(.selection(rule.code))
        }
        for instrument in instruments.compactMap({ programme.instrument($0) }) {
            facts.formUnion(instrument.domains.map { .score(instrument.code, $0.code) })
            for limit in instrument.scale {
                facts.insert(.count(instrument.code, atLeast: limit))
                facts.insert(.count(instrument.code, atMost: limit))
            }
        }
        return facts
    }
}

/// What was said on a form, told apart: the questions that these answers make it ask, the findings that stand, and what was
/// answered although it is not asked.
package struct SaidOnForm: Sendable {
    package private(set) var asked: [FormRule.Question] = []
    package private(set) var findings: [Finding] = []
    /// These answers are never stored.
    package private(set) var beside: [FormRule.Question] = []

    /// `questions`: those that who fills it in may answer.
    /// `made`: the findings that all answers and scores would make.
    /// `facts`: what is known when some of them are added.
    package init(
        _ made: [Finding],
        on form: FormRule,
        asking questions: [FormRule.Question],
        by programme: Programme,
        facts: ([Finding]) -> Facts
    ) {
        let own = Set(questions.map(\.subject))
        let scored = Set(
            form.instruments.compactMap { programme.instrument($0) }.flatMap { rule in
                rule.domains.map { rule.subject(of: $0) }
            }
        )
        // From nothing: an answer counts once its question is asked. Each round can only settle what hangs one further.
        for _ in 0...questions.count {
            let subjects = Set(asked.map(\.subject))
            findings = made.filter { subjects.contains($0.subject) || scored.contains($0.subject) }
            let known = facts(findings)
            let next = questions.filter { $0.askWhen?.isMet(over: known) ?? true }
            if next == asked { break }
            asked = next
        }
        let subjects = Set(asked.map(\.subject))
        findings = made.filter { subjects.contains($0.subject) || scored.contains($0.subject) }
        let unasked = Set(made.map(\.subject)).intersection(own).subtracting(subjects)
        beside = questions.filter { unasked.contains($0.subject) }
    }
}
