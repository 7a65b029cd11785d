/// What a preview is asked: the days of one fictitious participant.
package struct PreviewSettings: Hashable, Sendable {
    /// The day of acceptance, or the first day of guidance.
    package let start: Day
    /// Where; nil for any of the programme's sites.
    package var site: String?
    /// The day on which work begins, and the day on which the trajectory closes; nil when they do not come.
    package var placement: Day?
    package var closing: Day?
    /// The days on which the clock stands still: from the first one until the day it runs again.
    package var pause: Range<Day>?
    /// Whether phases that may be passed over are walked through.
    package var takesOptionalPhases = false
    /// In completed years, where a rule of law asks more of some ages (C6).
    package var age = usualAge

    package static let usualAge = 30

    package init(start: Day) { self.start = start }
}

/// What stands in somebody's calendar, and why there.
package struct PreviewItem: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case entry, phase, step, session, contact, placement, closing, pause
    }

    package let kind: Kind
    /// The same in every version of a definition: `step.cv`, `contact.nazorg-werkgever.2`.
    package let key: String
    package let label: String
    package let first: Day
    /// The last day; the first one again for what takes a day.
    package let last: Day
    /// The rule, what it counts from, and what moved it.
    package let reasons: [Message]

    package init(kind: Kind, key: String, label: String, first: Day, last: Day, reasons: [Message]) {
        self.kind = kind
        self.key = key
        self.label = label
        self.first = first
        self.last = max(first, last)
        self.reasons = reasons
    }
}
