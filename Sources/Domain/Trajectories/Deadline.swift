/// How somebody stands to the deadline of their programme (D5).
package struct Deadline: Hashable, Sendable {
    package let rule: DeadlineRule
    /// The day it counts from; nil while nobody knows it, and then no day is the last one.
    package let anchorDay: Day?
    /// The first start that meets it.
    package let metOn: Day?

    package init(rule: DeadlineRule, anchorDay: Day?, metOn: Day?) {
        self.rule = rule
        self.anchorDay = anchorDay
        self.metOn = metOn
    }

    /// The last day on which a start is in time.
    package var due: Day? { anchorDay.map { $0.adding(months: rule.months) } }

    package enum Standing: Hashable, Sendable {
        /// The day it counts from is not known.
        case unknown
        case met
        /// Started, after the last day.
        case metLate(days: Int)
        case ahead(days: Int)
        /// Within the weeks of the warning.
        case near(days: Int)
        case over(days: Int)
    }

    package func standing(on today: Day) -> Standing {
        guard let due else { return .unknown }
        if let metOn { return metOn <= due ? .met : .metLate(days: metOn.days(since: due)) }
        let left = due.days(since: today)
        if left < 0 { return .over(days: -left) }
        return left <= rule.warningWeeks * 7 ? .near(days: left) : .ahead(days: left)
    }

    /// Whether somebody has to be told: it is near or over and nothing met it.
    package func warns(on today: Day) -> Bool {
        switch standing(on: today) {
        case .near, .over: true
        case .unknown, .met, .metLate, .ahead: false
        }
    }
}

extension Programme {
    /// The deadline of one way; nil where the definition has none.
    package func deadline(
        registeredOn: Day?,
        referredOn: Day,
        of way: (acceptedOn: Day, startedOn: Day?),
        over placements: [Placement]
    ) -> Deadline? {
        guard let deadline else { return nil }
        let anchorDay =
            switch deadline.anchor {
            case .registration: registeredOn
            case .referral: Optional(referredOn)
            case .acceptance: Optional(way.acceptedOn)
            case .guidanceStart: way.startedOn
            }
        let starts = placements.filter { placement in
            guard placement.withdrawal == nil else { return false }
            return deadline.metBy == .placement || contractForm(placement.form)?.countsAsActivation == true
        }
        return Deadline(rule: deadline, anchorDay: anchorDay, metOn: starts.map(\.start).min())
    }
}
