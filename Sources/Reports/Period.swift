package import Domain

/// The period that a figure is counted over, on a day.
package struct ReportPeriod: Hashable, Sendable {
    package let first: Day
    /// Nil while no end is known.
    package let last: Day?

    package init(_ period: IndicatorRule.Period, of funding: Funding, at day: Day) {
        let year = Day.year(day.year)
        (first, last) =
            switch period {
            case .calendarYear: (year.lowerBound, year.upperBound)
            case .quarter: Self.turn(ofMonths: 3, from: year.lowerBound, at: day)
            case .month: Self.turn(ofMonths: 1, from: year.lowerBound, at: day)
            case .projectYear: Self.turn(ofMonths: 12, from: funding.first, at: day)
            case .total: (funding.first, funding.last)
            }
    }

    /// Of a row of periods of equal length the one that holds the day; the first one for a day before all.
    private static func turn(ofMonths months: Int, from start: Day, at day: Day) -> (Day, Day?) {
        var count = 0
        while start.adding(months: (count + 1) * months) <= day { count += 1 }
        return (
            start.adding(months: count * months), start.adding(months: (count + 1) * months).adding(days: -1)
        )
    }

    /// Its days up to and including a day; nil when it has not begun.
    package func gone(by day: Day) -> ClosedRange<Day>? {
        let end = last.map { min($0, day) } ?? day
        return first <= end ? first...end : nil
    }

    /// What part of it has gone by on a day, as days and days in all; nil when it has no end.
    func progress(on day: Day) -> (elapsed: Int, length: Int)? {
        guard let last else { return nil }
        let length = last.days(since: first) + 1
        return (max(0, min(length, day.days(since: first) + 1)), length)
    }
}
