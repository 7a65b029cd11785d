/// From when somebody can start, as others may know it (A5).
package enum Availability: Hashable, Sendable {
    /// A day that is granted, or that the person named.
    case from(Day)
    /// There is a day, and it is not granted: which day, and why, is told to nobody.
    case underReserve
    case unknown

    /// What matching reckons with besides what it shows.
    package struct Reckoned: Hashable, Sendable {
        package let shown: Availability
        /// Never before today; of a day under reserve the expected one.
        package let day: Day

        package init(shown: Availability, day: Day) {
            self.shown = shown
            self.day = day
        }
    }

    /// What somebody said themselves beside what detention allows.
    ///
    /// `named`: the day that the person named.
    /// `staysInside`: whether the person stays in a prison on that day.
    package static func reckoned(
        named: Day?,
        _ detention: DetentionPicture,
        staysInside: Bool,
        on today: Day
    ) -> Reckoned {
        func noSooner(_ day: Day) -> Day { max(day, named ?? day) }
        if let granted = detention.availableFrom {
            return Reckoned(shown: .from(noSooner(granted)), day: max(today, noSooner(granted)))
        }
        if let expected = detention.lines.filter(\.rule.permitsWork).compactMap(\.findings.first?.day).min() {
            return Reckoned(shown: .underReserve, day: max(today, noSooner(expected)))
        }
        if staysInside { return Reckoned(shown: .unknown, day: max(today, named ?? today)) }
        return Reckoned(shown: named.map { .from($0) } ?? .unknown, day: max(today, named ?? today))
    }
}
