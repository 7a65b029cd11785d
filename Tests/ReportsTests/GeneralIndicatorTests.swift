import Domain
import Reports
import Testing

/// Counts and shares by a condition, against a small history that was counted by hand: see `CountedPeople`.
struct GeneralIndicatorTests {
    private func rule(
        _ measure: IndicatorRule.Measure = .count,
        _ cohort: IndicatorRule.Cohort,
        _ filter: Condition? = nil,
        of denominator: Condition? = nil,
        target: Int? = nil,
        _ change: (inout IndicatorRule) -> Void = { _ in }
    ) -> IndicatorRule {
        var rule = IndicatorRule(code: "x", label: "", definition: "", measure: measure, target: target)
        (rule.cohort, rule.filter, rule.denominator) = (cohort, filter, denominator)
        change(&rule)
        return rule
    }

    /// A figure with the people behind it.
    private typealias Figure = (value: IndicatorValue, people: IndicatorPeople)

    private func figure(_ rule: IndicatorRule, at day: String) throws -> Figure {
        try figure(rule, of: CountedPeople.cases(at: day), at: day)
    }

    private func figure(_ rule: IndicatorRule, of cases: [CountedCase], at day: String) throws -> Figure {
        var book = CountBook(of: [rule], funding: CountedPeople.funding, at: try Day(iso: day))
        for found in cases { book.add(found) }
        return (try #require(book.values.first), try #require(book.people(behind: rule.code)))
    }

    private func value(_ rule: IndicatorRule, at day: String) throws -> IndicatorValue {
        try figure(rule, at: day).value
    }

    private func counted(_ rule: IndicatorRule, at day: String) throws -> Set<String> {
        names(try figure(rule, at: day).people.counted)
    }

    private func names(_ people: [CohortPerson]) -> Set<String> { Set(people.map(\.participant.rawValue)) }

    private let isPermanent = Condition.test(FactTest(.placementForm, .equals(.value(.code("vast")))))
    private let isLow = Condition.test(
        FactTest(.finding("opleiding"), .atMost(.value(.code("laag"))), levels: ["laag", "hoog"])
    )

    @Test(arguments: [
        (IndicatorRule.Cohort.referred, "2025-12-31", ["a", "b", "c", "d", "e", "g"]),
        (.referred, "2025-05-04", ["a", "b", "c", "d"]), (.accepted, "2025-12-31", ["a", "b", "c", "d"]),
        (.guided, "2025-01-31", ["a", "b"]), (.placed, "2025-12-31", ["a", "b", "f"]),
        (.closed, "2025-12-31", ["a", "c"]), (.closed, "2025-06-30", ["c"]), (.guided, "2024-12-31", ["f"]),
    ])
    func `a count is of those to whom it happened in the year, until the day of the report`(
        cohort: IndicatorRule.Cohort,
        at: String,
        expected: [String]
    ) throws {
        let (value, people) = try figure(rule(.count, cohort), at: at)
        #expect(names(people.counted) == Set(expected) && people.cohort == people.counted)
        #expect(value.value == expected.count && value.counted == expected.count && value.cohort == expected.count)
    }

    @Test(arguments: [
        // How many were placed by 15 March, and accepted by 31 January.
        (IndicatorRule.Period.calendarYear, "2025-01-01", "2025-12-31", 2, 2),
        (.quarter, "2025-01-01", "2025-03-31", 2, 2), (.month, "2025-03-01", "2025-03-31", 1, 2),
        (.projectYear, "2024-10-01", "2025-09-30", 2, 3), (.total, "2024-10-01", "2026-06-30", 2, 3),
    ])
    func `a period holds the day of the report, and is counted until then`(
        period: IndicatorRule.Period,
        first: String,
        last: String,
        placed: Int,
        accepted: Int
    ) throws {
        let value = try self.value(rule(.count, .placed) { $0.period = period }, at: "2025-03-15")
        #expect(value.period?.first.iso == first && value.period?.last?.iso == last)
        #expect(value.value == placed)
        let earlier = try self.value(rule(.count, .accepted) { $0.period = period }, at: "2025-01-31")
        #expect(earlier.value == accepted)
    }

    @Test func `a share is of who meets the denominator, and says of whom a fact is missing`() throws {
        let low = try figure(rule(.share, .referred, isLow), at: "2025-12-31")
        #expect(names(low.people.counted) == ["a", "c", "e"] && low.value.counted == 3)
        #expect(low.people.cohort.count == 6 && low.value.cohort == 6 && low.value.value == 500)
        #expect(names(low.people.unplaced) == ["d", "g"] && low.value.unplaced == 2)
        #expect(low.people.unplaced.allSatisfy { $0.missing == [.finding("opleiding")] })
        #expect(low.people.all.count == 6 && low.value.people == 6)
        // With who is known for denominator nothing is missing.
        let known = Condition.test(FactTest(.finding("opleiding"), .known(true)))
        let share = try value(rule(.share, .referred, isLow, of: known), at: "2025-12-31")
        #expect(share.cohort == 4 && share.value == 750 && share.unplaced == 0)
        // A denominator that can't be said leaves a file without a place.
        let partly = try figure(
            rule(.share, .referred, .test(FactTest(.phase, .known(false))), of: isLow),
            at: "2025-12-31"
        )
        #expect(partly.value.cohort == 3 && partly.value.value == 1000 && partly.value.people == 5)
        #expect(names(partly.people.unplaced) == ["d", "g"])
        #expect(names(partly.people.all) == ["a", "c", "e", "d", "g"])
    }

    @Test func `what has not happened yet does not count, and nothing is missing for it`() throws {
        let positive = Condition.test(FactTest(.outcomeIsPositive, .equals(.value(.flag(true)))))
        let (value, people) = try figure(rule(.share, .guided, positive), at: "2025-12-31")
        #expect(names(people.counted) == ["a"] && value.value == 250)
        #expect(value.unplaced == 0 && people.unplaced.isEmpty)
        let permanent = try figure(rule(.count, .guided, isPermanent), at: "2025-12-31").people
        #expect(names(permanent.counted) == ["a", "b"] && permanent.unplaced.isEmpty)
    }

    @Test func `an earlier report does not know what came later`() throws {
        let permanent = rule(.share, .placed, isPermanent)
        #expect(try counted(permanent, at: "2025-12-31") == ["a", "b"])
        #expect(try counted(permanent, at: "2025-09-30") == ["a"])
        #expect(try value(permanent, at: "2025-09-30").value == 333)
        #expect(
            try value(
                rule(.count, .guided, .test(FactTest(.status, .equals(.value(.code("closed")))))),
                at: "2025-08-31"
            ).value == 1
        )
    }

    @Test func `only what happened within the window counts`() throws {
        let permanent = rule(.share, .placed, isPermanent) { $0.windowWeeks = 8 }
        // b became permanent 21 weeks after the first start.
        #expect(try counted(permanent, at: "2025-12-31") == ["a"])
        #expect(try value(permanent, at: "2025-12-31").value == 333)
        let longer = rule(.share, .placed, isPermanent) { $0.windowWeeks = 22 }
        #expect(try counted(longer, at: "2025-12-31") == ["a", "b"])
    }

    @Test func `a share is firm for who counts, who ended and who had the time`() throws {
        let permanent = rule(.share, .guided, isPermanent, target: 50) { $0.ripeAfterWeeks = 20 }
        let value = try self.value(permanent, at: "2025-04-15")
        // a has a permanent contract, c ended; b and d began 12 and 8 weeks ago.
        #expect(value.ripe == 2 && value.value == 250 && value.forecast == 500 && value.pace == 500)
        #expect(value.status == .farBehind)
        #expect(try self.value(permanent, at: "2025-07-31").ripe == 4)
    }

    @Test func `a count over the whole grant is due in proportion to its days`() throws {
        let all = rule(.count, .guided, target: 120) { $0.period = .total }
        let value = try self.value(all, at: "2025-08-15")
        // 319 of the 638 days have gone by.
        #expect(value.value == 5 && value.pace == 60 && value.forecast == 10)
        let before = try self.value(all, at: "2024-09-30")
        #expect(before.value == 0 && before.forecast == nil && before.pace == 0)
    }

    @Test func `somebody who comes twice counts once`() throws {
        let twice =
            try CountedPeople.cases(at: "2025-12-31") + [
                CountedCase(
                    try CountedPeople.known("a", "2025-10-06", "2025-10-10", "2025-10-20", [], nil, nil),
                    at: try Day(iso: "2025-12-31")
                )
            ]
        for cases in [twice, twice.reversed()] {
            let (value, people) = try figure(rule(.count, .guided), of: cases, at: "2025-12-31")
            #expect(value.value == 4)
            #expect(people.counted.first?.enteredOn.iso == "2025-01-20")
        }
    }

    @Test func `who is taken out leaves the figures of the others, and who is counted anew those of everybody`() throws
    {
        let (day, cases) = (try Day(iso: "2025-12-31"), try CountedPeople.cases(at: "2025-12-31"))
        func book(_ rule: IndicatorRule, without gone: Set<ID<Participant>> = []) -> CountBook {
            var book = CountBook(of: [rule], funding: CountedPeople.funding, at: day)
            for found in cases where !gone.contains(found.participant) { book.add(found) }
            return book
        }
        let rules = [
            rule(.share, .referred, isLow), rule(.share, .guided, isPermanent) { $0.ripeAfterWeeks = 20 },
            rule(.share, .referred, .test(FactTest(.phase, .known(false))), of: isLow), rule(.count, .placed),
        ]
        var dice = SeededGenerator(seed: 41)
        for rule in rules {
            let whole = book(rule)
            var kept = whole
            for _ in 0..<20 {
                var gone: Set<ID<Participant>> = []
                for found in cases where Bool.random(using: &dice) { gone.insert(found.participant) }
                kept.forget(gone.sorted())
                let others = book(rule, without: gone)
                #expect(kept.values == others.values && kept.people(behind: "x") == others.people(behind: "x"))
                for found in cases where gone.contains(found.participant) { kept.add(found) }
                #expect(kept.values == whole.values && kept.people(behind: "x") == whole.people(behind: "x"))
            }
        }
    }
}
