package import Domain

/// A condition of a definition in words: `leeftijd bij de aanmelding is minstens 18 en …`.
package struct ConditionWords: Sendable {
    private let texts: Catalogue
    private let programme: Programme

    /// `programme`: the definition that the condition stands in; its words name its facts and values.
    package init(_ texts: Catalogue, in programme: Programme) {
        self.texts = texts
        self.programme = programme
    }

    package func callAsFunction(_ condition: Condition) -> String { words(of: condition, isInside: false) }

    private func words(of condition: Condition, isInside: Bool) -> String {
        switch condition {
        case .all(let parts): joined(parts, by: "condition.and", isInside: isInside)
        case .any(let parts): joined(parts, by: "condition.or", isInside: isInside)
        case .not(let part): texts("condition.not", ["part": words(of: part, isInside: false)])
        case .test(let test): words(of: test)
        }
    }

    private func joined(_ parts: [Condition], by key: String, isInside: Bool) -> String {
        let text = parts.map { words(of: $0, isInside: parts.count > 1) }.joined(separator: " \(texts(key)) ")
        return isInside && parts.count > 1 ? texts("condition.group", ["parts": text]) : text
    }

    /// One test: the fact, how it is compared, and with what.
    package func words(of test: FactTest) -> String {
        let fact = words(of: test.fact)
        switch test.comparison {
        case .known(let isKnown): return texts(isKnown ? "condition.known" : "condition.unknown", ["fact": fact])
        case .equals(let operand): return compared("is", fact, operand, of: test)
        case .differs(let operand): return compared("isNot", fact, operand, of: test)
        case .atLeast(let operand): return compared("atLeast", fact, operand, of: test)
        case .atMost(let operand): return compared("atMost", fact, operand, of: test)
        case .above(let operand): return compared("above", fact, operand, of: test)
        case .below(let operand): return compared("below", fact, operand, of: test)
        case .oneOf(let values):
            let list = values.map { words(of: $0, for: test.fact) }.joined(separator: " \(texts("condition.or")) ")
            return texts("condition.oneOf", ["fact": fact, "values": list])
        }
    }

    private func compared(_ word: String, _ fact: String, _ operand: FactTest.Operand, of test: FactTest) -> String {
        switch operand {
        case .value(let value):
            if case .day(let day) = value {
                return texts("condition.day.\(word)", ["fact": fact, "value": day.belgian])
            }
            return texts("condition.test.\(word)", ["fact": fact, "value": words(of: value, for: test.fact)])
        case .day(let day): return texts("condition.day.\(word)", ["fact": fact, "value": words(of: day)])
        }
    }

    private func words(of day: DayExpression) -> String {
        let base =
            switch day.base {
            case .today: texts("condition.today")
            case .day(let day): day.belgian
            case .fact(let name): words(of: name)
            }
        guard day.distance != 0 else { return base }
        let side = day.distance < 0 ? "before" : "after"
        return texts("condition.\(side).\(day.unit.rawValue)", ["n": abs(day.distance), "base": base])
    }

    package func words(of value: FactValue, for fact: FactName) -> String {
        switch value {
        case .number(let number): "\(number)"
        case .flag(let flag): texts(flag ? "condition.yes" : "condition.no")
        case .day(let day): day.belgian
        case .code(let code): label(of: code, for: fact)
        case .codes(let codes): codes.sorted().map { label(of: $0, for: fact) }.joined(separator: ", ")
        case .noted: texts("condition.noted")
        }
    }
}

extension ConditionWords {
    /// What a fact is called.
    package func words(of fact: FactName) -> String {
        let key = "condition.fact.\(fact.rawValue.split(separator: ".").joined(separator: "-"))"
        if texts.has(key) { return texts(key) }
        let parts = fact.rawValue.split(separator: ".").map(String.init)
        guard parts.count > 1 else { return fact.rawValue }
        let code = parts[1]
        let last = parts.count > 2 ? parts[2] : ""
        switch parts[0] {
        case "finding": return programme.subject(code)?.label ?? code
        case "decision": return programme.decision(code)?.label ?? code
        case "score":
            let instrument = programme.instrument(code)
            let domain = instrument?.domains.first { $0.code == last }?.label ?? last
            return texts("condition.made.score", ["domain": domain, "instrument": instrument?.label ?? code])
        case "count":
            let words = last.split(separator: "_")
            let facts = ["instrument": programme.instrument(code)?.label ?? code, "score": String(words.last ?? "")]
            let side = words.dropFirst().first == "least" ? "countAtLeast" : "countAtMost"
            return texts("condition.made.\(side)", facts)
        case "detention": return made("detention", programme.detentionFactor(code)?.label ?? code)
        case "step": return made("step", programme.step(code)?.label ?? code)
        case "form": return made("form", programme.form(code)?.title ?? code)
        case "selection": return made("selection", programme.entry.ranking.first { $0.code == code }?.label ?? code)
        case "sessions":
            let side = last == "attended" ? "sessionsAttended" : "sessionsPlanned"
            return made(side, programme.session(code)?.label ?? code)
        case "rule": return made(last == "end" ? "ruleEnd" : "ruleDays", programme.datedRule(code)?.label ?? code)
        case "barriers": return made("barrierOpen", programme.barrierKind(code)?.label ?? code)
        default: return fact.rawValue
        }
    }

    private func made(_ kind: String, _ label: String) -> String {
        texts("condition.made.\(kind)", ["label": label])
    }

    /// The words of a code: of the definition, or of the house; the code itself where there are none.
    private func label(of code: String, for fact: FactName) -> String {
        let parts = fact.rawValue.split(separator: ".").map(String.init)
        let known: String? =
            switch (parts[0], parts.count) {
            case ("finding", 2): programme.subject(parts[1])?.levels.label(of: code)
            case ("decision", 2): programme.decision(parts[1])?.options.label(of: code)
            case ("step", _): StepState(rawValue: code).map { texts.code($0) }
            case ("status", _): TrajectoryState(rawValue: code).map { texts.code($0) }
            case ("referral_state", _): ReferralState(rawValue: code).map { texts.code($0) }
            case ("channel", _):
                ReferrerRule.Channel(rawValue: code).map { texts("comparing.word.channel.\($0.rawValue)") }
            case ("phase", _): programme.phase(code)?.label
            case ("site", _): programme.site(code)?.label
            case ("edition", _): programme.edition(code)?.label
            case ("outcome", 1): programme.outcome(code)?.label
            case ("referrer", _): programme.referrers.first { $0.code == code }?.label
            case ("partner", _): programme.partners.first { $0.code == code }?.label
            case ("placement", 2):
                switch parts[1] {
                case "form": programme.contractForm(code)?.label
                case "circuit": Circuit(rawValue: code).map { texts.code($0) }
                default: nil
                }
            default: nil
            }
        return known ?? code
    }
}
