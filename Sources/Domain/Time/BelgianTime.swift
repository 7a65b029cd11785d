/// A moment as clocks in Belgium show it: winter time is UTC + 1 hour, summer time UTC + 2 hours, from the last Sunday of
/// March 01:00 UTC to the last Sunday of October 01:00 UTC (Directive 2000/84/EC). For showing and asking only; rules
/// reckon with days, and today is handed down by the top floor.
package struct BelgianTime: Hashable, Sendable {
    package let day: Day
    package let time: ClockTime

    package init(_ instant: Instant) {
        let minutes = Self.floored(instant.milliseconds, by: 60_000) + Self.offset(at: instant)
        day = Day(number: Self.floored(minutes, by: 1440))
        time = ClockTime(minutes: minutes - day.number * 1440) ?? .midnight
    }

    /// When a day begins in Belgium.
    package static func start(of day: Day) -> Instant {
        // The clocks never change at midnight, so the offset an hour before holds.
        let winter = Instant(milliseconds: day.number * 86_400_000 - 3_600_000)
        return Instant(milliseconds: day.number * 86_400_000 - offset(at: winter) * 60_000)
    }

    /// Minutes ahead of UTC.
    private static func offset(at instant: Instant) -> Int {
        let year = Day(number: floored(instant.milliseconds, by: 86_400_000)).year
        return (change(3, in: year)..<change(10, in: year)).contains(instant) ? 120 : 60
    }

    /// The last Sunday of a month of 31 days, 01:00 UTC.
    private static func change(_ month: Int, in year: Int) -> Instant {
        let last = Day.year(year).lowerBound.adding(months: month).adding(days: -1)
        let sunday = last.weekday == .sunday ? last : last.monday.adding(days: -1)
        return Instant(milliseconds: sunday.number * 86_400_000 + 3_600_000)
    }

    private static func floored(_ number: Int, by step: Int) -> Int {
        number >= 0 ? number / step : -((step - 1 - number) / step)
    }
}

extension ClockTime {
    private init(unchecked minutes: Int) { self.minutes = minutes }

    package static let midnight = ClockTime(unchecked: 0)
}
