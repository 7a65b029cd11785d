/// Why a condition says what it says: the tree again, each part with its verdict.
package struct Explanation: Hashable, Sendable {
    package let condition: Condition
    package let verdict: Verdict
    /// The parts of `all`, `any` and `not`; empty for a test.
    package let parts: [Explanation]
    /// What was known of the fact of a test.
    package let value: FactValue?
    /// The facts of a test that were not known.
    private let unknownFacts: [FactName]

    fileprivate init(_ condition: Condition, parts: [Explanation], over facts: Facts) {
        self.condition = condition
        self.parts = parts
        verdict = condition.verdict(over: facts)
        if case .test(let test) = condition {
            value = facts[test.fact]
            unknownFacts = test.facts.filter { facts[$0] == nil }
        } else {
            (value, unknownFacts) = (nil, [])
        }
    }

    /// One test that the verdict hangs on, with what was known.
    package struct Reason: Hashable, Sendable {
        package let test: FactTest
        package let verdict: Verdict
        package let value: FactValue?
    }

    /// The tests that decided, in the order of the file. With the same answers to these, and whatever to the others,
    /// the verdict is the same; of an unknown verdict they are the tests that have to be known first.
    package var deciding: [Reason] {
        switch condition {
        case .test(let test): [Reason(test: test, verdict: verdict, value: value)]
        case .not: parts.flatMap(\.deciding)
        case .all:
            (verdict == .met ? parts : parts.filter { $0.verdict == verdict }).flatMap(\.deciding)
        case .any:
            (verdict == .notMet ? parts : parts.filter { $0.verdict == verdict }).flatMap(\.deciding)
        }
    }

    /// The facts that have to be known before this can be said; empty unless the verdict is unknown.
    package var missing: [FactName] {
        guard verdict == .unknown else { return [] }
        var seen: Set<FactName> = []
        return unknownParts.flatMap(\.unknownFacts).filter { seen.insert($0).inserted }
    }
}

extension Explanation {
    /// The tests that are unknown and make the whole so.
    private var unknownParts: [Explanation] {
        if case .test = condition { return [self] }
        return parts.filter { $0.verdict == .unknown }.flatMap(\.unknownParts)
    }
}

extension Condition {
    package func explanation(over facts: Facts) -> Explanation {
        let parts: [Explanation]
        switch self {
        case .all(let conditions), .any(let conditions): parts = conditions.map { $0.explanation(over: facts) }
        case .not(let condition): parts = [condition.explanation(over: facts)]
        case .test: parts = []
        }
        return Explanation(self, parts: parts, over: facts)
    }
}
