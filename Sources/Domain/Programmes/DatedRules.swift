/// A rule of law as data: how many days of work are demanded, by age and by the day that counts.
/// Art. 60 §7 demands 312, 468 or 624 days, and 312 for all ages from 1 March 2026.
package struct DatedRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let bands: [Band]

    package init(code: String, label: LocalizedText, bands: [Band]) {
        self.code = code
        _label = Localized(label)
        self.bands = bands
    }

    /// What holds for these ages in this period.
    package struct Band: Hashable, Sendable {
        package let from: Day
        /// The last day; nil while it holds.
        package let until: Day?
        /// Completed years.
        package let ages: ClosedRange<Int>
        /// Days of work that are demanded, and the months within which they have to lie.
        package let days: Int
        package let referenceMonths: Int
        /// How many of these days a week of full-time work gives.
        package let daysPerWeek: Int
        /// What has to be said where the days are shown, such as that nobody read the rule in a source yet.
        @Localized package var note: String

        package init(
            from: Day,
            until: Day?,
            ages: ClosedRange<Int>,
            days: Int,
            referenceMonths: Int,
            daysPerWeek: Int = usualDaysPerWeek,
            note: LocalizedText = ""
        ) {
            self.from = from
            self.until = until
            self.ages = ages
            self.days = days
            self.referenceMonths = referenceMonths
            self.daysPerWeek = daysPerWeek
            _note = Localized(note)
        }

        /// Where a definition says nothing: a full quarter of full-time work counts for 78 days.
        package static let usualDaysPerWeek = 6

        /// The day on which the days are worked off by who works full time from a day on.
        package func end(from start: Day) -> Day {
            start.adding(days: (days + daysPerWeek - 1) / daysPerWeek * 7)
        }
    }

    /// What holds for an age on a day; nil where the rule says nothing.
    package func band(for age: Int, on day: Day) -> Band? {
        bands.first { $0.from <= day && $0.until.map { day <= $0 } ?? true && $0.ages.contains(age) }
    }
}
