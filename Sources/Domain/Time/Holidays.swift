/// The public holidays of Belgium: rules with the years they hold, handed in as reference data.
package struct Holidays: Hashable, Sendable {
    /// When a holiday falls in a year.
    package enum Rule: Hashable, Sendable {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday.
        case easter(offset: Int)
    }

    package struct Holiday: Hashable, Sendable {
        package let name: String
        package let rule: Rule
        package let years: ClosedRange<Int>

        package init(name: String, rule: Rule, years: ClosedRange<Int>) {
            self.name = name
            self.rule = rule
            self.years = years
        }
    }

    private let holidays: [Holiday]

    package init(_ holidays: [Holiday]) { self.holidays = holidays }

    /// The name of the holiday on this day; nil on other days.
    package func name(of day: Day) -> String? {
        let (year, month, number) = day.parts
        let sinceEaster = day.days(since: .easter(year))
        return holidays.first { holiday in
            guard holiday.years.contains(year) else { return false }
            return switch holiday.rule {
            case .fixed(let holidayMonth, let holidayDay): (month, number) == (holidayMonth, holidayDay)
            case .easter(let offset): sinceEaster == offset
            }
        }?.name
    }

    package func isWorkingDay(_ day: Day) -> Bool { !day.weekday.isWeekend && name(of: day) == nil }

    /// This day, or the first working day after it.
    package func workingDay(onOrAfter day: Day) -> Day {
        var day = day
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }
}

extension Day {
    /// Easter Sunday (Meeus/Jones/Butcher).
    static func easter(_ year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day.year(year).lowerBound.adding(months: n / 31 - 1).adding(days: n % 31)
    }
}
