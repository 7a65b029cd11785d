/// A figure with its target (A14), counted from the history.
package struct IndicatorRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    /// What is counted, in words: it stands under the figure.
    @Localized package var definition: String
    package let measure: Measure
    /// A number of persons, or per cent for a share; nil when nobody set one.
    package let target: Int?
    /// Who is looked at: those to whom this happened in the period.
    package var cohort = Cohort.guided
    /// Who of the cohort is counted; nil for everybody.
    package var filter: Condition?
    /// Of a share: who of the cohort it is a share of; nil for everybody.
    package var denominator: Condition?
    package var period = Period.calendarYear
    /// Only what happened within so many weeks of entering the cohort counts; nil without a limit.
    package var windowWeeks: Int?
    /// A share is firm for a trajectory that ended or that began so many weeks ago, pauses not counted.
    package var ripeAfterWeeks: Int?

    package init(code: String, label: LocalizedText, definition: LocalizedText, measure: Measure, target: Int?) {
        self.code = code
        _label = Localized(label)
        _definition = Localized(definition)
        self.measure = measure
        self.target = target
    }

    package enum Measure: Hashable, Sendable {
        /// Persons whose guidance started in the calendar year; the target is a number a year.
        case guidances
        /// Of the persons whose guidance started in the calendar year, those with a start that counts as activation;
        /// the target is in per cent. A trajectory is ripe when it ended or when so many weeks have gone by.
        case activation(ripeAfterWeeks: Int)
        /// Persons of the cohort who meet the filter.
        case count
        /// Of the persons of the cohort who meet the denominator, those who meet the filter, in per cent.
        case share
    }

    /// Whether it is counted by the keys below `measure`, and not by a rule of its own.
    package var isGeneral: Bool { measure == .count || measure == .share }

    package enum Cohort: String, CaseIterable, Sendable { case referred, accepted, guided, placed, closed }

    package enum Period: String, CaseIterable, Sendable {
        case calendarYear = "calendar-year"
        /// Twelve months from the first day of the funding.
        case projectYear = "project-year"
        case quarter, month
        /// From the first to the last day of the funding.
        case total
    }
}
