import Domain
import Testing

/// How long things should last and lie apart, by the definition.
struct LengthTests {
    private func passage(_ from: String) throws -> Passage {
        Passage(
            id: ID("f"),
            trajectory: ID("t"),
            participant: ID("m"),
            phase: "module",
            from: try day(from),
            decidedBy: ""
        )
    }

    @Test func `a phase ends after its weeks, later by the pauses after its first day`() throws {
        var rule = PhaseRule(code: "module", label: "Module")
        let passage = try passage("2026-03-02")
        #expect(passage.lastDay(by: rule, clock: PausedClock([])) == nil, "as long as it takes")
        rule.weeks = 5
        #expect(passage.lastDay(by: rule, clock: PausedClock([]))?.iso == "2026-04-05")
        let before = try pause("2026-02-01", until: "2026-02-15", hasEnded: true)
        let during = try pause("2026-03-10", until: "2026-03-17", hasEnded: true, id: "2")
        #expect(passage.lastDay(by: rule, clock: PausedClock([before, during]))?.iso == "2026-04-12")
    }

    @Test func `the next session lies as far from the last as the definition says`() throws {
        var session = SessionRule(
            code: "s",
            label: "S",
            kind: .coaching,
            setting: .group,
            length: .minutes(60),
            planned: 4,
            required: 2
        )
        let last = try day("2026-03-02")
        #expect(session.window(after: last) == nil)
        session.maximumGapDays = 7
        #expect(session.window(after: last) == .some(window(nil, last.adding(days: 7))))
        session.minimumGapDays = 2
        #expect(session.window(after: last) == .some(window(last.adding(days: 2), last.adding(days: 7))))
        session.maximumGapDays = nil
        #expect(session.window(after: last) == .some(window(last.adding(days: 2), nil)))
    }

    @Test(arguments: [(0, 0, 0), (0, 1, 0), (0, 2, 1), (4, 2, 1), (5, 2, 0), (0, 6, 5)])
    func `too few sessions are planned once somebody stayed away too often`(attended: Int, absent: Int, short: Int) {
        let session = SessionRule(
            code: "s",
            label: "S",
            kind: .coaching,
            setting: .group,
            length: .halfDays(2),
            planned: 6,
            required: 5
        )
        #expect(session.shortage(attended: attended, absent: absent) == short)
    }

    @Test func `each way of being there or not has an event of its own`() {
        #expect(Attendance.allCases.allSatisfy { Attendance($0.event) == $0 })
        #expect(EventKind.allCases.count { Attendance($0) != nil } == Attendance.allCases.count)
        #expect(Attendance(.sessionWithdrawn) == nil)
    }

    private func window(_ first: Day?, _ last: Day?) -> SessionRule.Window { .init(first: first, last: last) }

    @Test func `days that lie further back than the months of the rule do not count at its end`() throws {
        let band = DatedRule.Band(from: Day(number: 0), until: nil, ages: 0...120, days: 312, referenceMonths: 36)
        let rule = DatedRule(code: "art60", label: "Art. 60", bands: [band])
        let end = { (start: String) throws -> RuleEnd in
            RuleEnd(rule: rule, band: band, start: try day(start), earlierDays: 0, end: try day("2027-06-30"))
        }
        #expect(try end("2026-07-01").referenceStart.iso == "2024-07-01")
        #expect(try !end("2024-07-01").isTooFarBack)
        #expect(try end("2024-06-30").isTooFarBack)
    }
}
