/// A condition of a definition: a tree of tests over named facts. It decides whether somebody may enter, whether a
/// phase may begin, whether a question is asked and who counts in a figure. Nothing in it can be executed.
package indirect enum Condition: Hashable, Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case test(FactTest)

    /// What it says about these facts.
    package func verdict(over facts: Facts) -> Verdict {
        switch self {
        case .all(let parts): .all(parts.lazy.map { $0.verdict(over: facts) })
        case .any(let parts): .any(parts.lazy.map { $0.verdict(over: facts) })
        case .not(let part): !part.verdict(over: facts)
        case .test(let test): test.verdict(over: facts)
        }
    }

    package func isMet(over facts: Facts) -> Bool { verdict(over: facts) == .met }

    /// Every test in it, in the order of the file.
    package var tests: [FactTest] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.tests)
        case .not(let part): part.tests
        case .test(let test): [test]
        }
    }

    /// Every fact it asks for, also those that a date is reckoned from.
    package var facts: Set<FactName> { Set(tests.flatMap(\.facts)) }
}

/// One test of one fact.
package struct FactTest: Hashable, Sendable {
    package let fact: FactName
    package let comparison: Comparison
    /// The levels of the fact in rising order, where its codes have an order; else empty.
    package let levels: [String]

    package init(_ fact: FactName, _ comparison: Comparison, levels: [String] = []) {
        self.fact = fact
        self.comparison = comparison
        self.levels = levels
    }

    /// Days compare by time: `at_least` is on or after, `at_most` on or before.
    package enum Comparison: Hashable, Sendable {
        /// Whether anything is known at all; this test is never unknown itself.
        case known(Bool)
        case equals(Operand)
        case differs(Operand)
        case atLeast(Operand)
        case atMost(Operand)
        case above(Operand)
        case below(Operand)
        /// One of these; of a fact with several codes, at least one of them.
        case oneOf([FactValue])
    }

    /// What a fact is compared with.
    package enum Operand: Hashable, Sendable {
        case value(FactValue)
        case day(DayExpression)
    }

    /// Every fact it asks for.
    package var facts: [FactName] {
        if case .day(let expression) = operand, case .fact(let name) = expression.base { return [fact, name] }
        return [fact]
    }

    package var operand: Operand? {
        switch comparison {
        case .equals(let operand), .differs(let operand), .atLeast(let operand), .atMost(let operand),
            .above(let operand), .below(let operand):
            operand
        case .known, .oneOf: nil
        }
    }

    package func verdict(over facts: Facts) -> Verdict {
        let value = facts[fact]
        if case .known(let expected) = comparison { return Verdict((value != nil) == expected) }
        guard let value else { return .unknown }
        if case .oneOf(let values) = comparison { return Verdict(values.contains { value.holds($0) }) }
        guard let other = operand?.value(over: facts) else { return .unknown }
        switch comparison {
        case .equals: return value.isComparable(with: other) ? Verdict(value.holds(other)) : .unknown
        case .differs: return value.isComparable(with: other) ? !Verdict(value.holds(other)) : .unknown
        case .atLeast: return compared(value, other) { $0 >= $1 }
        case .atMost: return compared(value, other) { $0 <= $1 }
        case .above: return compared(value, other) { $0 > $1 }
        case .below: return compared(value, other) { $0 < $1 }
        case .known, .oneOf: return .unknown
        }
    }

    /// A level of an older definition has no place among the levels: what it means is unknown.
    private func compared(_ one: FactValue, _ other: FactValue, by holds: (Int, Int) -> Bool) -> Verdict {
        guard let one = one.rank(among: levels), let other = other.rank(among: levels) else { return .unknown }
        return Verdict(holds(one, other))
    }
}

/// A day reckoned from another: `{weeks: 13, before: placement.planned_end}`. Calendar days, weeks and months.
package struct DayExpression: Hashable, Sendable {
    package enum Base: Hashable, Sendable {
        case today
        case fact(FactName)
        case day(Day)
    }

    package enum Unit: String, CaseIterable, Sendable { case days, weeks, months }

    package let base: Base
    package let unit: Unit
    /// How far after the base; negative is before.
    package let distance: Int

    package init(base: Base, unit: Unit = .days, distance: Int = 0) {
        self.base = base
        self.unit = unit
        self.distance = distance
    }

    /// Nil when the fact it is reckoned from is unknown.
    package func day(over facts: Facts) -> Day? {
        let start: Day
        switch base {
        case .today: start = facts.today
        case .day(let day): start = day
        case .fact(let name):
            guard case .day(let day)? = facts[name] else { return nil }
            start = day
        }
        return switch unit {
        case .days: start.adding(days: distance)
        case .weeks: start.adding(weeks: distance)
        case .months: start.adding(months: distance)
        }
    }
}

extension FactTest.Operand {
    fileprivate func value(over facts: Facts) -> FactValue? {
        switch self {
        case .value(let value): value
        case .day(let expression): expression.day(over: facts).map { .day($0) }
        }
    }
}

extension FactValue {
    /// Whether it is this value, or has it among its codes.
    fileprivate func holds(_ other: FactValue) -> Bool {
        if case .codes(let codes) = self, case .code(let code) = other { return codes.contains(code) }
        return self == other
    }

    fileprivate func isComparable(with other: FactValue) -> Bool {
        switch (self, other) {
        case (.number, .number), (.flag, .flag), (.code, .code), (.codes, .code), (.day, .day): true
        default: false
        }
    }

    /// A number to put in order; nil for what has none.
    fileprivate func rank(among levels: [String]) -> Int? {
        switch self {
        case .number(let number): number
        case .day(let day): day.number
        case .code(let code): levels.firstIndex(of: code)
        case .flag, .codes, .noted: nil
        }
    }
}
