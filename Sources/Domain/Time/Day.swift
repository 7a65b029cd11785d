/// A calendar date without a time, in the proleptic Gregorian calendar. Days are counted, never converted:
/// nothing here knows a clock or a time zone.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// The day with this year, month and day of the month.
    /// - Throws: `DayError.doesNotExist`, which names the nearest real day: 31 June has none, 30 June is nearest.
    package init(year: Int, month: Int, day: Int) throws(DayError) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            throw .notADate("\(day)/\(month)/\(year)")
        }
        let length = Day.length(ofMonth: month, in: year)
        guard day <= length else {
            throw .doesNotExist(
                year: year,
                month: month,
                day: day,
                nearest: Day(unchecked: year, month, length)
            )
        }
        self.init(unchecked: year, month, day)
    }

    /// Days from civil: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package var year: Int { parts.year }
    package var weekday: Weekday { Weekday.inOrder[((number + 3) % 7 + 7) % 7] }

    /// How many days this month has in this year.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// The days of the week, Monday first as in Belgium.
package enum Weekday: String, CaseIterable, Sendable, Hashable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `allCases` makes a list anew each time, and every day that is planned asks its weekday.
    fileprivate static let inOrder = allCases

    package var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// Why a text or three numbers are not a day.
package enum DayError: Error, Hashable, Sendable {
    /// The text does not have the shape of a date.
    case notADate(String)
    /// The shape is right but the calendar has no such day (31 June); `nearest` is the last day of that month.
    case doesNotExist(year: Int, month: Int, day: Int, nearest: Day)
}

extension Day {
    package func adding(days: Int) -> Day { Day(number: number + days) }
    package func adding(weeks: Int) -> Day { adding(days: 7 * weeks) }

    /// The same day of the month some months on, or the last day of that month when it is shorter
    /// (31 January + 1 month = 28 or 29 February).
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let total = year * 12 + (month - 1) + months
        let newYear = total / 12
        let newMonth = total % 12 + 1
        return Day(unchecked: newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear)))
    }

    /// The first and the last day of this calendar year.
    package static func year(_ year: Int) -> ClosedRange<Day> {
        Day(unchecked: year, 1, 1)...Day(unchecked: year, 12, 31)
    }

    /// The Monday of this day's week.
    package var monday: Day { adding(days: -(((number + 3) % 7 + 7) % 7)) }

    /// Days from another day to this one: positive when this day is later.
    package func days(since other: Day) -> Int { number - other.number }

    /// Completed years between a birth day and this day; someone born on 29 February turns a year older on
    /// 1 March of a common year.
    package func completedYears(since birth: Day) -> Int {
        let (year, month, day) = parts
        let (birthYear, birthMonth, birthDay) = birth.parts
        return year - birthYear - ((month, day) < (birthMonth, birthDay) ? 1 : 0)
    }
}
