import Domain
import Testing

/// Which looks are drawn for review, and why.
struct ReviewRulesTests {
    private let rules = ReviewRules()
    /// 24 November 2026, 10:00 in Belgium.
    private static let morning = Instant(milliseconds: 20_781 * 86_400_000 + 9 * 3_600_000)

    private func visit(
        _ number: Int,
        minutes: Int = 0,
        actor: String = "nele",
        name: String = "Nele Claes",
        family: String = "Peeters",
        isCoach: Bool = true,
        hasWritten: Bool = true
    ) -> FileVisit {
        FileVisit(
            line: "line-\(number)",
            at: Self.morning.adding(seconds: minutes * 60),
            actor: ID(actor),
            actorName: name,
            participant: ID("person-\(number)"),
            participantName: PersonName(given: "Tariq", family: family),
            isCoach: isCoach,
            hasWritten: hasWritten
        )
    }

    private func signals(_ visit: FileVisit) -> Set<ReviewSignal> { rules.judged([visit])[0].signals }

    @Test func `a coach in an own file by day has no signal`() {
        #expect(signals(visit(1)).isEmpty)
        #expect(signals(visit(1, hasWritten: false)).isEmpty)
    }

    @Test func `who is not the coach has one, unless something was written`() {
        #expect(signals(visit(1, isCoach: false, hasWritten: false)) == [.stranger])
        #expect(signals(visit(1, isCoach: false)).isEmpty)
    }

    @Test(arguments: [
        ("Nele Claes", "Claes", true), ("Nele Claes", "CLAES", true), ("Tom Van den Bossche", "Van den Bossche", true),
        ("Tom Van den Bossche", "Bossche", true), ("Nele Claes", "Claessens", false), ("Claes", "Claes", false),
        ("Nele Claes", "Nele", false), ("Ann D'Hondt", "D’Hondt", true), ("Nele Claes", "", false),
    ])
    func `the same family name is one`(actor: String, family: String, isSame: Bool) {
        #expect(signals(visit(1, name: actor, family: family)).contains(.sameName) == isSame)
    }

    @Test(arguments: [
        (0, false), (11 * 60 + 59, false), (12 * 60, true), (19 * 60 + 59, true), (20 * 60, false),
    ])
    func `between ten in the evening and six in the morning is one`(minutesAfterTen: Int, isNight: Bool) {
        #expect(signals(visit(1, minutes: minutesAfterTen)).contains(.night) == isNight)
    }

    @Test func `many files within an hour are one, the same file many times is none`() {
        let many = (0..<15).map { visit($0, minutes: $0 * 4) }
        #expect(rules.judged(many).allSatisfy { $0.signals == [.manyFiles] })
        #expect(rules.judged(Array(many.prefix(14))).allSatisfy { $0.signals.isEmpty })
        let spread = (0..<15).map { visit($0, minutes: $0 * 10) }
        #expect(rules.judged(spread).allSatisfy { $0.signals.isEmpty })
        let two = (0..<20).map { visit($0, actor: $0.isMultiple(of: 2) ? "nele" : "jonas") }
        #expect(rules.judged(two).allSatisfy { $0.signals.isEmpty })
    }

    @Test func `a burst without writing is one sooner`() {
        let burst = (0..<8).map { visit($0, minutes: $0, hasWritten: false) }
        #expect(rules.judged(burst).allSatisfy { $0.signals == [.wroteNothing] })
        let written = burst.dropLast() + [visit(7, minutes: 7)]
        #expect(rules.judged(Array(written)).allSatisfy { $0.signals.isEmpty })
    }

    @Test func `signals come first, and some are drawn by lot`() {
        let plain = (0..<50).map { visit($0, minutes: $0 * 60 % 600, actor: "actor-\($0)") }
        let odd = (50..<70).map { visit($0, actor: "actor-\($0)", isCoach: false, hasWritten: false) }
        let drawn = rules.draw(from: plain + odd, seed: "seed")
        #expect(drawn.count == 10 && Set(drawn.map(\.visit.line)).count == 10)
        #expect(drawn.prefix(7).allSatisfy { $0.signals == [.stranger] })
        let lots = (0..<20).map { rules.draw(from: plain + odd, seed: "seed-\($0)").suffix(3).map(\.visit.line) }
        #expect(lots.joined().contains { line in plain.contains { $0.line == line } })
    }

    @Test func `more signals come before fewer`() {
        let night = visit(1, minutes: 13 * 60, actor: "a", isCoach: false, hasWritten: false)
        let visits = [visit(2, actor: "b", isCoach: false, hasWritten: false), night, visit(3, actor: "c")]
        #expect(rules.draw(from: visits, seed: "x").map(\.visit.line) == ["line-1", "line-2", "line-3"])
    }

    @Test func `the same seed draws the same, whatever the order; another seed another`() {
        let visits = (0..<200).map { visit($0, actor: "actor-\($0)") }
        let drawn = rules.draw(from: visits, seed: "a")
        #expect(rules.draw(from: visits.reversed(), seed: "a") == drawn)
        #expect(rules.draw(from: visits, seed: "b") != drawn)
    }

    @Test func `what was drawn before is not drawn again but counts for the others`() {
        let many = (0..<15).map { visit($0, minutes: $0) }
        let drawn = rules.draw(from: many, without: ["line-0", "line-1"], seed: "a")
        #expect(drawn.allSatisfy { $0.visit.line != "line-0" && $0.visit.line != "line-1" })
        #expect(drawn.allSatisfy { $0.signals == [.manyFiles] })
        #expect(rules.draw(from: [], seed: "a").isEmpty)
    }

    @Test(arguments: [
        ("readFile", "plan", false), ("writeFile", "note contact", true), ("writeFile", "contact form", false),
        ("writeFile", "finding", false), ("writeFile", "screening", true), ("readFile", "note contact", false),
        ("writeFile", "relation, in an emergency", false), ("writeFile", "note contact, in an emergency", true),
        ("writeFile", "in an emergency", false),
    ])
    func `a form that was opened is no writing`(action: String, detail: String, writes: Bool) {
        #expect(FileAct.writes(action: action, detail: detail) == writes)
        #expect(!FileAct.writes(action: action, detail: nil))
    }
}
