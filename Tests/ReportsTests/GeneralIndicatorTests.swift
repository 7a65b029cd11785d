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

    private func value(_ rule: IndicatorRule, at day: String) throws -> IndicatorValue {
        try value(rule, of: CountedPeople.cases(at: day), at: day)
    }

    private func value(_ rule: IndicatorRule, of cases: [CountedCase], at day: String) throws -> IndicatorValue {
        let (funding, day) = (CountedPeople.funding, try Day(iso: day))
        let entries = cases.compactMap { Indicators.entry(of: $0, in: rule, funding: funding, at: day) }
        return Indicators.value(of: rule, entries, funding: funding, at: day)
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
        let value = try value(rule(.count, cohort), at: at)
        #expect(names(value.counted) == Set(expected))
        #expect(value.value == expected.count && value.cohort == value.counted)
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
        let value = try value(rule(.count, .placed) { $0.period = period }, at: "2025-03-15")
        #expect(value.period?.first.iso == first && value.period?.last?.iso == last)
        #expect(value.value == placed)
        let earlier = try self.value(rule(.count, .accepted) { $0.period = period }, at: "2025-01-31")
        #expect(earlier.value == accepted)
    }

    @Test func `a share is of who meets the denominator, and says of whom a fact is missing`() throws {
        let low = try value(rule(.share, .referred, isLow), at: "2025-12-31")
        #expect(names(low.counted) == ["a", "c", "e"])
        #expect(low.cohort.count == 6 && low.value == 500)
        #expect(names(low.unplaced) == ["d", "g"])
        #expect(low.unplaced.allSatisfy { $0.missing == [.finding("opleiding")] })
        #expect(low.people.count == 6)
        // With who is known for denominator nothing is missing.
        let known = Condition.test(FactTest(.finding("opleiding"), .known(true)))
        let share = try value(rule(.share, .referred, isLow, of: known), at: "2025-12-31")
        #expect(share.cohort.count == 4 && share.value == 750 && share.unplaced.isEmpty)
        // A denominator that can't be said leaves a file without a place.
        let partly = try value(
            rule(.share, .referred, .test(FactTest(.phase, .known(false))), of: isLow),
            at: "2025-12-31"
        )
        #expect(partly.cohort.count == 3 && partly.value == 1000 && names(partly.unplaced) == ["d", "g"])
        #expect(names(partly.people) == ["a", "c", "e", "d", "g"])
    }

    @Test func `what has not happened yet does not count, and nothing is missing for it`() throws {
        let positive = Condition.test(FactTest(.outcomeIsPositive, .equals(.value(.flag(true)))))
        let value = try value(rule(.share, .guided, positive), at: "2025-12-31")
        #expect(names(value.counted) == ["a"] && value.value == 250)
        #expect(value.unplaced.isEmpty)
        let permanent = try self.value(rule(.count, .guided, isPermanent), at: "2025-12-31")
        #expect(names(permanent.counted) == ["a", "b"] && permanent.unplaced.isEmpty)
    }

    @Test func `an earlier report does not know what came later`() throws {
        let permanent = rule(.share, .placed, isPermanent)
        #expect(names(try value(permanent, at: "2025-12-31").counted) == ["a", "b"])
        #expect(names(try value(permanent, at: "2025-09-30").counted) == ["a"])
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
        let value = try value(permanent, at: "2025-12-31")
        // b became permanent 21 weeks after the first start.
        #expect(names(value.counted) == ["a"] && value.value == 333)
        #expect(
            names(try self.value(rule(.share, .placed, isPermanent) { $0.windowWeeks = 22 }, at: "2025-12-31").counted)
                == ["a", "b"]
        )
    }

    @Test func `a share is firm for who counts, who ended and who had the time`() throws {
        let permanent = rule(.share, .guided, isPermanent, target: 50) { $0.ripeAfterWeeks = 20 }
        let value = try value(permanent, at: "2025-04-15")
        // a has a permanent contract, c ended; b and d began 12 and 8 weeks ago.
        #expect(value.ripe == 2 && value.value == 250 && value.forecast == 500 && value.pace == 500)
        #expect(value.status == .farBehind)
        #expect(try self.value(permanent, at: "2025-07-31").ripe == 4)
    }

    @Test func `a count over the whole grant is due in proportion to its days`() throws {
        let all = rule(.count, .guided, target: 120) { $0.period = .total }
        let value = try value(all, at: "2025-08-15")
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
        let value = try value(rule(.count, .guided), of: twice, at: "2025-12-31")
        #expect(value.value == 4)
        #expect(value.counted.first?.enteredOn.iso == "2025-01-20")
    }
}
