import Domain
import Programmes
import Testing

/// Conditions as a definition writes them, read and evaluated.
struct ConditionReadingTests {
    private static let extra = """
        instruments:
          - {code: asi, label: ASI, lowest: 0, highest: 9, direction: high-is-bad, domains: [{code: alcohol, label: A}]}
        forms:
          - code: instap
            title: Instap
            instruments: [asi]
            sections: [{title: T, questions: [{subject: zorg, label: Z}]}]

        """

    private func read(_ condition: String, more: String = "") -> (condition: Condition?, codes: [String]) {
        let text =
            Definition.sound + Self.extra + """
                admission:
                  forms: [instap]
                  criteria: [{code: norm, label: Norm, message: Nog niet., condition: \(condition)}]

                """
        let checked = Definition.check(text)
        return (checked.programme?.criterion("norm")?.condition, checked.diagnostics.map(\.code))
    }

    private func today() throws -> Day { try Day(iso: "2026-05-31") }

    @Test(arguments: [
        ("{fact: age, at_least: 18}", FactValue.number(18), Verdict.met),
        ("{fact: age, at_least: 18}", .number(17), .notMet),
        ("{fact: age, above: 18}", .number(18), .notMet),
        ("{fact: age, in: [18, 19]}", .number(19), .met),
        ("{fact: age, is_not: 18}", .number(18), .notMet),
        ("{fact: paused, is: false}", .flag(false), .met),
        ("{fact: finding.zorg, at_least: hoog}", .code("laag"), .notMet),
        ("{fact: finding.zorg, below: hoog}", .code("laag"), .met),
        ("{fact: finding.zorg, at_least: laag}", .code("afgeschaft"), .unknown),
        ("{fact: status, is: awaitingScreening}", .code("awaitingScreening"), .met),
        ("{fact: score.asi.alcohol, at_most: 3}", .number(4), .notMet),
        ("{fact: registered_on, at_least: {months: 3, before: today}}", .day(Day(number: 20_512)), .met),
        ("{fact: registered_on, at_least: {months: 3, before: today}}", .day(Day(number: 20_511)), .notMet),
        ("{fact: registered_on, at_most: 2026-01-31}", .day(Day(number: 20_484)), .met),
    ])
    func `a test reads and says whether it is met`(written: String, value: FactValue, verdict: Verdict) throws {
        let (condition, codes) = read(written)
        let test = try #require(condition, "\(codes)")
        let name = try #require(test.tests.first?.fact)
        #expect(test.verdict(over: Facts(today: try today(), values: [name: value])) == verdict)
        #expect(test.verdict(over: Facts(today: try today())) == .unknown)
    }

    @Test func `months before the end of a month reach the end of a shorter one`() throws {
        // 31 May minus three months is 28 February: day 20,512.
        #expect(try today().adding(months: -3) == Day(number: 20_512))
    }

    @Test func `a tree reads as it is written`() throws {
        let tree =
            "{any: [{all: [{fact: age, at_least: 18}, {fact: paused, is: false}]}, "
            + "{not: {fact: partner, known: true}}]}"
        let condition = try #require(read(tree).condition)
        #expect(condition.facts == ["age", "paused", "partner"])
        #expect(condition.isMet(over: Facts(today: try today())))
        #expect(!condition.isMet(over: Facts(today: try today(), values: ["partner": .code("x")])))
    }

    @Test(arguments: [
        ("{fact: finding.zrog, is: laag}", "unknown-fact-near"), ("{fact: schoenmaat, is: 4}", "unknown-fact"),
        ("{fact: finding.zorg, is: laga}", "unknown-value-near"),
        ("{fact: score.asi.alcohol, above: 12}", "outside-scale"),
        ("{fact: finding.talenten, is: ja}", "test-does-not-fit"), ("{fact: age, known: ja}", "not-a-flag"),
        ("{fact: age, at_least: {weeks: 1, after: today}}", "not-text"), ("{all: []}", "empty-list"),
        ("{fact: age}", "condition-without-test"), ("[{fact: age, is: 18}]", "not-a-mapping"),
        ("{all: [{fact: age, above: 30}, {fact: age, below: 31}]}", "contradiction"),
        ("{all: [{fact: finding.zorg, is: laag}, {fact: finding.zorg, is: hoog}]}", "contradiction"),
        ("{all: [{fact: age, known: false}, {fact: age, at_least: 18}]}", "contradiction"),
    ])
    func `a condition with a slip is refused with one remark`(written: String, code: String) {
        let (condition, codes) = read(written)
        #expect(condition == nil)
        #expect(codes == [code])
    }

    @Test func `tests that leave room for one value are no contradiction`() {
        #expect(read("{all: [{fact: age, at_least: 30}, {fact: age, at_most: 30}]}").codes == [])
        #expect(read("{all: [{fact: finding.zorg, in: [laag, hoog]}, {fact: finding.zorg, is: hoog}]}").codes == [])
    }
}
