/// Until when a closed file is kept, and by which rule of its definition (F7). It only reckons; erasing is something else.
package struct KeptUntil: Hashable, Sendable {
    package let rule: RetentionRules
    /// The last day that the file is kept; nil while the day is not known that its years count from.
    package let last: Day?
    /// The last day that its health and judicial content is kept; nil where that goes with the file.
    package let lastSensitive: Day?
}

extension RetentionRules {
    /// `closedOn`: the day the trajectory closed.
    /// `fundingEnd`: the last day of the funding; nil while none is known.
    /// `lastPayment`: the day of the last payment of the funder; nil while it did not come.
    ///
    /// Years are calendar years. Nothing goes before the trajectory closed: who closes after the funding ended is kept as many
    /// years from then.
    package func kept(closedOn: Day, fundingEnd: Day?, lastPayment: Day? = nil) -> KeptUntil {
        let start: Day? =
            switch from {
            case .closing: closedOn
            case .fundingEnd: fundingEnd.map { max($0, closedOn) }
            case .lastPayment: lastPayment.map { max(Day.year($0.year).upperBound, closedOn) }
            }
        let last = start.map { $0.adding(months: 12 * years) }
        let sensitive = sensitiveYears.map { closedOn.adding(months: 12 * $0) }
        let lastSensitive = sensitive.map { day in last.map { min(day, $0) } ?? day }
        return KeptUntil(rule: self, last: last, lastSensitive: lastSensitive)
    }
}

extension Programme {
    /// Until when a file that closed on a day is kept; nil where the definition says nothing of it. What counts from the
    /// funding counts from the funder that ends last.
    package func kept(closedOn: Day) -> KeptUntil? {
        let ends = funders.map(\.last)
        let end = ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
        return retention?.kept(closedOn: closedOn, fundingEnd: end)
    }
}
