import Domain
import Testing

/// What holds for every condition, over random trees and random knowledge.
struct ConditionPropertyTests {
    @Test(arguments: 1...40)
    func `learning a fact never turns a verdict into its contrary`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<100 {
            let (condition, facts) = (random.condition(), random.facts())
            let before = condition.verdict(over: facts)
            if before == .unknown { continue }
            var more = facts
            for name in RandomConditions.names where facts[name] == nil { more[name] = random.value(of: name) }
            #expect(condition.verdict(over: more) == before, "\(condition) over \(facts)")
        }
    }

    @Test(arguments: 1...40)
    func `a condition and its contrary are never both met, and not of all is any of nots`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<100 {
            let parts = [random.condition(withKnown: true), random.condition(withKnown: true)]
            let facts = random.facts()
            for part in parts {
                #expect(Condition.not(part).verdict(over: facts) == !part.verdict(over: facts))
                #expect(Condition.not(.not(part)).verdict(over: facts) == part.verdict(over: facts))
            }
            let nots = parts.map { Condition.not($0) }
            #expect(Condition.not(.all(parts)).verdict(over: facts) == Condition.any(nots).verdict(over: facts))
            #expect(Condition.not(.any(parts)).verdict(over: facts) == Condition.all(nots).verdict(over: facts))
            #expect(Condition.all(parts).verdict(over: facts) == Condition.all(parts.reversed()).verdict(over: facts))
        }
    }

    @Test(arguments: 1...40)
    func `the tests that decided give the same verdict whatever else is known`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<100 {
            let (condition, facts) = (random.condition(withKnown: true), random.facts())
            let explanation = condition.explanation(over: facts)
            #expect(explanation.verdict == condition.verdict(over: facts))
            #expect(!explanation.deciding.isEmpty)
            if explanation.verdict == .unknown {
                #expect(explanation.deciding.allSatisfy { $0.verdict == .unknown })
                #expect(!explanation.missing.isEmpty && explanation.missing.allSatisfy { facts[$0] == nil })
                continue
            }
            let deciding = Set(explanation.deciding.flatMap(\.test.facts))
            var other = facts
            for name in RandomConditions.names where !deciding.contains(name) {
                other[name] = Bool.random(using: &random.chance) ? random.value(of: name) : nil
            }
            #expect(condition.verdict(over: other) == explanation.verdict, "\(condition) over \(facts)")
        }
    }

    @Test(arguments: 1...20)
    func `with everything known nothing is unknown but a level that is no longer there`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<100 {
            let condition = random.condition(withKnown: true)
            var facts = random.facts()
            for name in RandomConditions.names { facts[name] = random.value(of: name) }
            #expect(condition.verdict(over: facts) != .unknown, "\(condition)")
        }
    }
}

struct ConditionTests {
    private let today = Day(number: 20_500)

    @Test func `a level of an older definition has no place among the levels`() {
        let condition = Condition.test(FactTest("x", .atLeast(.value(.code("b"))), levels: ["a", "b"]))
        #expect(condition.verdict(over: Facts(today: today, values: ["x": .code("old")])) == .unknown)
        #expect(condition.verdict(over: Facts(today: today, values: ["x": .code("b")])) == .met)
    }

    @Test func `a day reckoned from an unknown day is unknown`() {
        let before = DayExpression(base: .fact("end"), unit: .weeks, distance: -13)
        let condition = Condition.test(FactTest(.today, .atLeast(.day(before))))
        #expect(condition.verdict(over: Facts(today: today)) == .unknown)
        #expect(condition.explanation(over: Facts(today: today)).missing == ["end"])
        let known = Facts(today: today, values: ["end": .day(today.adding(weeks: 13))])
        #expect(condition.isMet(over: known))
        #expect(!condition.isMet(over: Facts(today: today.adding(days: -1), values: known.values)))
    }

    @Test func `what is written down without a value is known but not comparable`() {
        let facts = Facts(today: today, values: ["x": .noted])
        #expect(Condition.test(FactTest("x", .known(true))).isMet(over: facts))
        #expect(Condition.test(FactTest("x", .equals(.value(.code("a"))))).verdict(over: facts) == .unknown)
    }

    @Test func `only the parts that decide are named`() {
        let young = Condition.test(FactTest("age", .atLeast(.value(.number(18)))))
        let housed = Condition.test(FactTest("home", .equals(.value(.flag(true)))))
        let facts = Facts(today: today, values: ["age": .number(17), "home": .flag(true)])
        #expect(Condition.all([young, housed]).explanation(over: facts).deciding.map(\.test.fact) == ["age"])
        #expect(Condition.any([young, housed]).explanation(over: facts).deciding.map(\.test.fact) == ["home"])
    }

    @Test func `the facts of a definition are those it declares`() {
        var declared = FactCatalogue.Declared()
        declared.instruments = [("asi", 0...9, ["alcohol", "work"])]
        declared.subjects = [("home", .choices, ["rented", "none"]), ("note", .text, [])]
        let facts = FactCatalogue(declared)
        #expect(facts[.score("asi", "alcohol")] == .number(0...9))
        #expect(facts[.count("asi", atLeast: 6)] == .number(0...2))
        #expect(facts[.count("asi", atLeast: 10)] == nil)
        #expect(facts[.finding("home")] == .code(["rented", "none"], isOrdered: false))
        #expect(facts[.finding("note")] == .noted)
        #expect(facts["age"] == .number(0...120))
        #expect(facts["nationality"] == nil)
    }
}
