/// By when somebody has to have started at work, as the definition says it (D5): within so many calendar months of a day. A
/// pause does not move it: the year after registration is a year of the calendar.
package struct DeadlineRule: Hashable, Sendable {
    @Localized package var label: String
    package let anchor: Anchor
    package let months: Int
    /// So many weeks before the last day one is warned.
    package let warningWeeks: Int
    package let metBy: Start

    package init(label: LocalizedText, anchor: Anchor, months: Int, warningWeeks: Int, metBy: Start) {
        _label = Localized(label)
        self.anchor = anchor
        self.months = months
        self.warningWeeks = warningWeeks
        self.metBy = metBy
    }

    /// The day it counts from.
    package enum Anchor: String, CaseIterable, Sendable {
        case registration, referral, acceptance
        case guidanceStart = "guidance-start"
    }

    /// The start that meets it: any, or one in a form that counts as activation.
    package enum Start: String, CaseIterable, Sendable { case placement, activation }
}
