import Domain
import Testing

struct FundingTests {
    private func funding(_ first: String, _ last: String?) throws -> Funding {
        Funding(
            name: "ESF",
            amountInCents: nil,
            first: try Day(iso: first),
            last: try last.map { try Day(iso: $0) },
            note: ""
        )
    }

    @Test(arguments: [
        ("2023-12-31", false), ("2024-01-01", true), ("2025-06-30", true), ("2025-07-01", false),
    ])
    func `funding covers its first day, its last, and what lies between`(day: String, isCovered: Bool) throws {
        #expect(try funding("2024-01-01", "2025-06-30").covers(try Day(iso: day)) == isCovered)
    }

    @Test func `funding without a last day covers everything from its first`() throws {
        let funding = try funding("2024-01-01", nil)
        #expect(funding.covers(try Day(iso: "2099-12-31")))
        #expect(!funding.covers(try Day(iso: "2023-12-31")))
    }
}

/// Art. 60 §7: the days that are demanded hang on the age and on the day that counts.
struct DatedRuleTests {
    private func rule() throws -> DatedRule {
        let (first, last) = (try Day(iso: "2015-01-01"), try Day(iso: "2026-02-28"))
        let reform = try Day(iso: "2026-03-01")
        return DatedRule(
            code: "art60",
            label: "Art. 60",
            bands: [
                .init(from: first, until: last, ages: 0...35, days: 312, referenceMonths: 21),
                .init(from: first, until: last, ages: 36...49, days: 468, referenceMonths: 33),
                .init(from: first, until: last, ages: 50...120, days: 624, referenceMonths: 42),
                .init(from: reform, until: nil, ages: 0...120, days: 312, referenceMonths: 36),
            ]
        )
    }

    @Test(arguments: [
        (35, "2026-02-28", 312), (36, "2026-02-28", 468), (49, "2015-01-01", 468), (50, "2026-02-28", 624),
        (50, "2026-03-01", 312), (36, "2040-01-01", 312),
    ])
    func `the band of an age and a day says how many days are demanded`(age: Int, day: String, days: Int) throws {
        #expect(try rule().band(for: age, on: try Day(iso: day))?.days == days)
    }

    @Test(arguments: [(312, 6, 52 * 7), (468, 6, 78 * 7), (624, 6, 104 * 7), (313, 6, 53 * 7), (312, 5, 63 * 7)])
    func `four, six and eight quarters of full-time work give 312, 468 and 624 days`(
        days: Int,
        daysPerWeek: Int,
        distance: Int
    ) throws {
        let start = try Day(iso: "2026-03-02")
        let band = DatedRule.Band(
            from: start,
            until: nil,
            ages: 0...120,
            days: days,
            referenceMonths: 36,
            daysPerWeek: daysPerWeek
        )
        #expect(band.end(from: start) == start.adding(days: distance))
    }

    @Test func `before the first band nothing is known`() throws {
        #expect(try rule().band(for: 40, on: try Day(iso: "2014-12-31")) == nil)
    }
}
