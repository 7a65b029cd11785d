internal import Domain

/// How a test is written.
private enum TestWord: String, CaseIterable {
    case equals = "is"
    case differs = "is_not"
    case atLeast = "at_least"
    case atMost = "at_most"
    case above, below
    case oneOf = "in"
    case known

    var isOrdering: Bool { [.atLeast, .atMost, .above, .below].contains(self) }

    func comparison(with operand: FactTest.Operand) -> FactTest.Comparison? {
        switch self {
        case .equals: .equals(operand)
        case .differs: .differs(operand)
        case .atLeast: .atLeast(operand)
        case .atMost: .atMost(operand)
        case .above: .above(operand)
        case .below: .below(operand)
        case .oneOf, .known: nil
        }
    }
}

extension Entry {
    /// A condition: `all`, `any`, `not`, or one test of a fact. Every fact has to exist, and what it is compared with
    /// has to be of its type.
    func condition() -> Condition? {
        moved(to: "condition").mapping { keys in
            let (all, any, not) = (keys.optional("all"), keys.optional("any"), keys.optional("not"))
            let fact = keys.optional("fact")
            let tests = TestWord.allCases.compactMap { word in keys.optional(word.rawValue).map { (word, $0) } }
            let shapes = [all, any, not, fact].compactMap(\.self)
            if shapes.count != 1 {
                if shapes.isEmpty { _ = keys.required("fact") } else { keys.note("not-a-condition") }
                return nil
            }
            if fact == nil, let (word, entry) = tests.first {
                entry.note(
                    "key-without-effect",
                    ["key": word.rawValue, "beside": all != nil ? "all" : any != nil ? "any" : "not"]
                )
                return nil
            }
            if let all { return all.agreeingConditions().map(Condition.all) }
            if let any { return any.conditions().map(Condition.any) }
            if let not { return not.condition().map(Condition.not) }
            return fact?.test(tests, in: keys).map(Condition.test)
        }
    }

    /// The parts of `all` or `any`; nil when one of them is faulty.
    private func conditions() -> [Condition]? {
        let entries = list()
        let conditions = entries.compactMap { $0.condition() }
        return conditions.isEmpty || conditions.count < entries.count ? nil : conditions
    }

    /// The parts of `all`: two tests of one fact that exclude each other make a condition that nobody ever meets.
    private func agreeingConditions() -> [Condition]? {
        guard let conditions = conditions() else { return nil }
        var room: [FactName: Possible] = [:]
        for case .test(let test) in conditions {
            room[test.fact, default: Possible()].narrow(by: test)
            if room[test.fact]?.isNothing == true {
                note("contradiction", ["fact": test.fact.rawValue])
                return nil
            }
        }
        return conditions
    }

    /// The test of the fact named here.
    private func test(_ tests: [(word: TestWord, value: Entry)], in keys: borrowing Keys) -> FactTest? {
        guard let (name, type) = factName() else { return nil }
        guard let (word, value) = tests.first else {
            keys.note("condition-without-test", ["fact": name.rawValue])
            return nil
        }
        if tests.count > 1 {
            tests[1].value.note("condition-two-tests", ["one": word.rawValue, "other": tests[1].word.rawValue])
            return nil
        }
        if word == .known { return value.flag().map { FactTest(name, .known($0)) } }
        guard type.allows(word) else {
            value.note("test-does-not-fit", ["fact": name.rawValue, "test": word.rawValue])
            return nil
        }
        let levels = if case .code(let codes, isOrdered: true) = type { codes } else { [String]() }
        if word == .oneOf {
            let values = value.words { $0.value(of: type) }
            return values.isEmpty ? nil : FactTest(name, .oneOf(values), levels: levels)
        }
        guard let comparison = value.operand(of: type).flatMap(word.comparison) else { return nil }
        return FactTest(name, comparison, levels: word.isOrdering ? levels : [])
    }

    /// A fact that conditions may ask for, with its type.
    func factName() -> (name: FactName, type: FactType)? {
        guard let text = string(limit: 120) else { return nil }
        let name = FactName(rawValue: text)
        let facts = report.names.facts
        guard let type = facts[name] else {
            noteUnknownFact(text)
            return nil
        }
        report.noteFact(name, at: place)
        return (name, type)
    }

    /// All names are too many to list: those that begin alike help, or else the first words of all.
    private func noteUnknownFact(_ text: String) {
        if report.isFull { return }
        if let near = report.nearest(to: text, in: report.names.factNames) {
            note("unknown-fact-near", ["value": text, "nearest": near])
        } else {
            let words = report.names.factsByFirst[text.prefix { $0 != "." }] ?? report.names.factBeginnings
            note("unknown-fact", ["value": text, "words": words.prefix(60).joined(separator: ", ")])
        }
    }

    private func operand(of type: FactType) -> FactTest.Operand? {
        guard type == .day else { return value(of: type).map { .value($0) } }
        if isMapping { return dayExpression().map { .day($0) } }
        if raw == "today" { return .day(DayExpression(base: .today)) }
        return day().map { .value(.day($0)) }
    }

    /// `{weeks: 13, before: placement.planned_end}`
    private func dayExpression() -> DayExpression? {
        moved(to: "condition.day").mapping { keys in
            let units = DayExpression.Unit.allCases.compactMap { unit in
                keys.optional(unit.rawValue).map { (unit, $0) }
            }
            let (before, after) = (keys.optional("before"), keys.optional("after"))
            guard units.count == 1, (before == nil) != (after == nil), let side = before ?? after else {
                keys.note("not-a-distance")
                return nil
            }
            let (unit, entry) = units[0]
            guard let distance = entry.number(in: 0...10_000), let base = side.dayBase() else { return nil }
            return DayExpression(base: base, unit: unit, distance: before == nil ? distance : -distance)
        }
    }

    private func dayBase() -> DayExpression.Base? {
        guard let text = raw, text.contains(where: \.isLetter) else { return day().map { .day($0) } }
        if text == "today" { return .today }
        return dayFact().map { .fact($0) }
    }

    /// A fact that is a day.
    func dayFact() -> FactName? {
        guard let (name, type) = factName() else { return nil }
        if type == .day { return name }
        note("not-a-day-fact", ["fact": name.rawValue])
        return nil
    }

    /// A value that a fact of this type can have.
    private func value(of type: FactType) -> FactValue? {
        switch type {
        case .number(let bounds):
            guard let number = number(in: -1_000_000...1_000_000) else { return nil }
            if let bounds, !bounds.contains(number) {
                note(
                    "outside-scale",
                    ["value": "\(number)", "least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"]
                )
                return nil
            }
            return .number(number)
        case .flag: return flag().map { .flag($0) }
        case .day: return day().map { .day($0) }
        case .code(let codes, _), .codes(let codes):
            guard let text = string() else { return nil }
            if codes.contains(text) { return .code(text) }
            noteUnknown("unknown-value", text, among: codes)
            return nil
        case .noted: return nil
        }
    }
}

extension FactType {
    fileprivate func allows(_ word: TestWord) -> Bool {
        switch self {
        case .number: true
        case .day: word != .oneOf
        case .flag: word == .equals || word == .differs
        case .code(_, let isOrdered): !word.isOrdering || isOrdered
        case .codes: !word.isOrdering
        case .noted: false
        }
    }
}
