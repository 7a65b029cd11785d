/// How and when people enter.
package struct EntryRules: Hashable, Sendable {
    package let mode: Mode
    /// Places of one entry moment, or people that all rounds together select; nil without a limit.
    package var places: Int?
    package var momentsPerYear: Int?
    /// Of selection rounds: how many, how many people all together, and how many stand ready behind them (E1).
    package var rounds: Int?
    package var quota: Int?
    package var reserve = 0
    /// What candidates are ranked by; their weights add up to 100.
    package var ranking: [RankingRule] = []
    /// The order of the waiting list: the first that differs decides.
    package var waitingOrder: [WaitingOrder] = [.acceptedOn]

    package init(mode: Mode) { self.mode = mode }

    package enum Mode: String, CaseIterable, Sendable {
        /// Any day; on the sitting days of a prison; with a group at fixed moments; after rounds of selection.
        case rolling
        case sittingDays = "sitting-days"
        case entryMoments = "entry-moments"
        case selectionRounds = "selection-rounds"
    }

    package enum WaitingOrder: String, CaseIterable, Sendable {
        case referredOn = "referral-day"
        case acceptedOn = "acceptance-day"
        case score
    }
}

extension Programme {
    /// Whether people enter with a group on a day of its own (B3, E1).
    package var entersInGroups: Bool { entry.mode == .entryMoments || entry.mode == .selectionRounds }
}

extension Trajectory {
    /// Whether somebody can still be given a place in another group: they have not begun.
    package var canChangeEntry: Bool { state == .awaitingScreening && startedOn == nil }
}

/// A criterion that candidates of a selection round are scored on (E1), from 0 to 100 or on the levels of a subject.
package struct RankingRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    /// In per cent.
    package let weight: Int
    /// The subject whose levels give the score; nil when it is scored by hand.
    package let subject: String?

    package init(code: String, label: LocalizedText, weight: Int, subject: String?) {
        self.code = code
        _label = Localized(label)
        self.weight = weight
        self.subject = subject
    }
}

/// A place where the programme runs (B13).
package struct SiteRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String

    package init(code: String, label: LocalizedText) {
        self.code = code
        _label = Localized(label)
    }
}

/// The programme at a site in a period, with its places and its entry moments or selection rounds.
package struct EditionRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let site: String?
    package let first: Day
    package let last: Day?
    /// People at the same time; nil without a limit.
    package let places: Int?
    package var moments: [MomentRule] = []

    package init(code: String, label: LocalizedText, site: String?, first: Day, last: Day?, places: Int?) {
        self.code = code
        _label = Localized(label)
        self.site = site
        self.first = first
        self.last = last
        self.places = places
    }
}

/// The day on which a group enters (B3), or a round of selection is held (E1).
package struct MomentRule: Hashable, Sendable {
    package let code: String
    package let day: Day
    /// Places of this group; nil for those of the entry rules.
    package let places: Int?

    package init(code: String, day: Day, places: Int?) {
        self.code = code
        self.day = day
        self.places = places
    }
}
