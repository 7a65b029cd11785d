import Domain

/// Random trees over a few facts, and random knowledge of them: the same for the same seed.
struct RandomConditions {
    static let names: [FactName] = ["a", "b", "c", "d"]
    static let levels = ["low", "middle", "high"]
    private static let start = Day(number: 20_000)
    var chance: SeededGenerator

    init(seed: Int) { chance = SeededGenerator(seed: UInt64(seed)) }

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &chance) }

    /// `a` is a number, `b` a level, `c` a day, `d` has codes.
    mutating func value(of name: FactName) -> FactValue {
        switch name {
        case "a": .number(below(5))
        case "b": .code(Self.levels[below(3)])
        case "c": .day(Self.start.adding(days: below(5)))
        default: .codes(Set(Self.levels.filter { _ in below(2) == 0 }))
        }
    }

    /// `withKnown`: whether it may ask whether something is known, the one test that is never unknown.
    mutating func test(withKnown: Bool) -> FactTest {
        let name = Self.names[below(4)]
        if withKnown, below(6) == 0 { return FactTest(name, .known(below(2) == 0)) }
        if name == "d" { return FactTest(name, .oneOf([.code(Self.levels[below(3)])])) }
        let operand: FactTest.Operand =
            name == "c" && below(2) == 0
            ? .day(DayExpression(base: below(2) == 0 ? .today : .fact("c"), unit: .days, distance: below(5) - 2))
            : .value(value(of: name))
        let comparisons: [FactTest.Comparison] = [
            .equals(operand), .differs(operand), .atLeast(operand), .atMost(operand), .above(operand), .below(operand),
        ]
        return FactTest(name, comparisons[below(6)], levels: name == "b" ? Self.levels : [])
    }

    mutating func condition(depth: Int = 4, withKnown: Bool = false) -> Condition {
        if depth == 0 { return .test(test(withKnown: withKnown)) }
        switch below(4) {
        case 0: return .all((0...below(3)).map { _ in condition(depth: depth - 1, withKnown: withKnown) })
        case 1: return .any((0...below(3)).map { _ in condition(depth: depth - 1, withKnown: withKnown) })
        case 2: return .not(condition(depth: depth - 1, withKnown: withKnown))
        default: return .test(test(withKnown: withKnown))
        }
    }

    /// Each fact is known or not.
    mutating func facts() -> Facts {
        var facts = Facts(today: Self.start.adding(days: 2))
        for name in Self.names where below(2) == 0 { facts[name] = value(of: name) }
        return facts
    }
}
