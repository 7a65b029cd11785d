/// How long a file is kept (F7). A hold by law stands above it.
package struct RetentionRules: Hashable, Sendable {
    package let years: Int
    package let from: Start
    /// Health and judicial content goes sooner: so many years after closing; nil for as long as the file.
    package let sensitiveYears: Int?
    @Localized package var note: String

    package init(years: Int, from: Start, sensitiveYears: Int?, note: LocalizedText) {
        self.years = years
        self.from = from
        self.sensitiveYears = sensitiveYears
        _note = Localized(note)
    }

    package enum Start: String, CaseIterable, Sendable {
        /// The day the trajectory closed; the last day of the funding; 31 December of the year of the last payment
        /// (ESF+).
        case closing
        case fundingEnd = "funding-end"
        case lastPayment = "last-payment"
    }
}
