internal import Domain

/// Fills in forms such that conditions of the definition are met, as far as answers can do that. What no condition asks for
/// is answered at random.
struct DemoAnswers {
    let programme: Programme
    /// What has to be met.
    let wishes: [Condition]
    /// What is known before the form.
    var known: Facts

    /// The filling of a form by somebody.
    mutating func filling(
        of form: AskedForm,
        by observer: Observer,
        on day: Day,
        dice: inout SeededGenerator
    ) -> FormFilling {
        let all = answers(to: form.questions, dice: &dice)
        var scores: [String: Int] = [:]
        for instrument in form.instruments {
            for (subject, score) in score(instrument.rule, instrument.domains, dice: &dice) { scores[subject] = score }
        }
        return FormFilling(day: day, observer: observer, answers: asked(all, of: form), scores: scores)
    }

    /// Without the answers to questions that do not apply.
    private mutating func asked(_ answers: [ScreeningAnswer], of form: AskedForm) -> [ScreeningAnswer] {
        var facts = form.facts
        let own = Set(form.questions.map { FactName.finding($0.subject) })
        for (name, value) in known.values where !own.contains(name) { facts[name] = value }
        let when = Dictionary(form.questions.map { ($0.subject, $0.askWhen) }) { first, _ in first }
        return answers.filter { answer in
            let fact = FactName.finding(answer.subject)
            let isAsked = when[answer.subject]??.isMet(over: facts) ?? true
            if isAsked { facts[fact] = known[fact] } else { known[fact] = facts[fact] }
            return isAsked
        }
    }

    mutating func answers(to questions: [FormRule.Question], dice: inout SeededGenerator) -> [ScreeningAnswer] {
        var answers: [ScreeningAnswer] = []
        for question in questions {
            guard let subject = programme.subject(question.subject) else { continue }
            let fact = FactName.finding(subject.code)
            let isWished = wishes.contains { $0.facts.contains(fact) }
            guard question.isRequired || isWished || dice.happens(80) else { continue }
            let choice = choose(among: Self.choices(for: subject, today: known.today, dice: &dice)) { [fact: $0.value] }
            guard let choice else { continue }
            known[fact] = choice.value
            answers.append(ScreeningAnswer(subject: subject.code, level: choice.level, text: choice.text))
        }
        return answers
    }

    /// Something that can be answered, and the fact it gives.
    private struct Choice {
        var level: String?
        var text = ""
        let value: FactValue
    }

    private static func choices(
        for subject: SubjectRule,
        today: Day,
        dice: inout SeededGenerator
    ) -> [Choice] {
        switch subject.answer {
        case .text: [Choice(text: DemoTexts.answer(about: subject.code, dice: &dice), value: .noted)]
        case .levels:
            // In the middle first: somebody on the way.
            middleFirst(subject.levels, dice: &dice).map { Choice(level: $0.code, value: .code($0.code)) }
        case .choices:
            subject.levels.shuffled(using: &dice).map { Choice(level: $0.code, value: .code($0.code)) }
        case .number:
            [dice.pick([30, 32, 35, 38]), 38, 20, 10, 2, 1, 0, 60, 100].map {
                Choice(text: "\($0)", value: .number($0))
            }
        case .flag: [true, false].map { Choice(text: $0 ? "ja" : "nee", value: .flag($0)) }
        case .day:
            [-dice.number(20...200), dice.number(60...300), 0, -600, 900].map {
                let day = today.adding(days: $0)
                return Choice(text: day.belgian, value: .day(day))
            }
        }
    }

    private static func middleFirst(_ levels: [Coded], dice: inout SeededGenerator) -> [Coded] {
        let start = levels.count / 2 - (levels.count > 3 && dice.happens(40) ? 1 : 0)
        return Array(levels[start...]) + levels[..<start].reversed()
    }

    /// The first choice with which no wish is broken; the first of all where there is none.
    private func choose(among choices: [Choice], _ facts: (Choice) -> [FactName: FactValue]) -> Choice? {
        choices.first { choice in isGood(with: facts(choice)) } ?? choices.first
    }

    private func isGood(with facts: [FactName: FactValue]) -> Bool {
        var all = known
        for (name, value) in facts { all[name] = value }
        return !wishes.contains { wish in
            !wish.facts.isDisjoint(with: facts.keys) && wish.verdict(over: all) == .notMet
        }
    }

    /// Scores on the domains of an instrument: some light problems first, then none, then a heavy one.
    private mutating func score(
        _ rule: InstrumentRule,
        _ domains: [InstrumentDomain],
        dice: inout SeededGenerator
    ) -> [(subject: String, score: Int)] {
        let ends = [rule.scale.lowerBound, rule.scale.upperBound]
        let (best, worst) = rule.direction == .highIsBad ? (ends[0], ends[1]) : (ends[1], ends[0])
        let step = worst > best ? 1 : -1
        let reach = max(0, min(3, rule.scale.count - 2))
        let light = rule.domains.map { _ in best + step * dice.number(0...reach) }
        var heavy = light
        if !heavy.isEmpty { heavy[0] = worst }
        let tries = [light, rule.domains.map { _ in best }, heavy]
        let chosen = tries.first { isGood(with: facts(of: rule, scored: $0)) } ?? light
        for (name, value) in facts(of: rule, scored: chosen) { known[name] = value }
        let asked = Set(domains.map(\.code))
        return zip(rule.domains, chosen).filter { asked.contains($0.0.code) }.map { (rule.subject(of: $0.0), $0.1) }
    }

    private func facts(of rule: InstrumentRule, scored scores: [Int]) -> [FactName: FactValue] {
        var facts: [FactName: FactValue] = [:]
        for (domain, score) in zip(rule.domains, scores) { facts[.score(rule.code, domain.code)] = .number(score) }
        for limit in rule.scale {
            facts[.count(rule.code, atLeast: limit)] = .number(scores.count { $0 >= limit })
            facts[.count(rule.code, atMost: limit)] = .number(scores.count { $0 <= limit })
        }
        return facts
    }
}

extension Condition {
    /// The forms that have to be filled in for it.
    func forms(of programme: Programme) -> [String] {
        programme.allForms.map(\.code).filter { facts.contains(.formFilledOn($0)) }
    }

    /// How many sessions of a kind it asks for; 0 where it asks for none.
    func sessions(_ code: String) -> Int {
        tests.filter { $0.fact == .sessionsAttended(code) }.map { test in
            switch test.comparison {
            case .atLeast(.value(.number(let number))), .equals(.value(.number(let number))): number
            case .above(.value(.number(let number))): number + 1
            default: 0
            }
        }.max() ?? 0
    }

    /// Whether it asks that a fact is this value.
    func asks(for value: FactValue, of fact: FactName) -> Bool {
        tests.contains { $0.fact == fact && $0.comparison == .equals(.value(value)) }
    }

    /// Whether a start at work alone can meet it.
    var isAboutWork: Bool { facts.allSatisfy { $0.rawValue.hasPrefix("placement.") } }
}
