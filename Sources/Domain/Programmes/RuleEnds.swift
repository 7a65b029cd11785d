/// When somebody has worked what a rule of law demands, full time (C6): the end of art. 60 is known from its first day.
package struct RuleEnd: Hashable, Sendable {
    package let rule: DatedRule
    /// What held for this age on the first day; who began under an older rule keeps it.
    package let band: DatedRule.Band
    /// The first day of work that counts.
    package let start: Day
    /// Days that were worked at places before the present one.
    package let earlierDays: Int
    package let end: Day

    package init(rule: DatedRule, band: DatedRule.Band, start: Day, earlierDays: Int, end: Day) {
        self.rule = rule
        self.band = band
        self.start = start
        self.earlierDays = earlierDays
        self.end = end
    }

    /// The first day of the months within which the days have to lie, by the end.
    package var referenceStart: Day { end.adding(days: 1).adding(months: -band.referenceMonths) }
    /// Whether some of the days that are counted lie before those months.
    package var isTooFarBack: Bool { start < referenceStart }
}

extension Programme {
    /// When a rule is worked off by the placements of one way; nil where it says nothing about them.
    ///
    /// A rule that is called after a form of contract holds for that form alone. Places that follow one another without
    /// another form in between count together. `born`: the age on the first day decides.
    package func ruleEnd(_ rule: DatedRule, over placements: [Placement], born: Day) -> RuleEnd? {
        let standing = placements.filter { $0.withdrawal == nil }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        let isOfForm = contractForm(rule.code) != nil
        let counted = standing.reversed().prefix { !isOfForm || $0.form == rule.code }.reversed()
        guard let last = counted.last else { return nil }
        let first = isOfForm ? counted.first ?? last : last
        guard let band = rule.band(for: first.start.completedYears(since: born), on: first.start) else { return nil }
        let earlier = isOfForm ? counted.dropLast().reduce(0) { $0 + band.worked(in: $1) } : 0
        let left = max(0, band.days - earlier)
        return RuleEnd(
            rule: rule,
            band: band,
            start: first.start,
            earlierDays: earlier,
            end: last.start.adding(days: (left + band.daysPerWeek - 1) / band.daysPerWeek * 7)
        )
    }

    /// The rules that a placement that runs works off, each with its end.
    package func ruleEnds(over placements: [Placement], born: Day) -> [RuleEnd] {
        guard placements.contains(where: { $0.withdrawal == nil && $0.end == nil }) else { return [] }
        return datedRules.compactMap { ruleEnd($0, over: placements, born: born) }
    }

    /// From when one is warned that a rule comes to its end: with the phase that begins so many weeks before it, or
    /// else a quarter of a year ahead.
    package func warning(of end: RuleEnd) -> Day {
        let weeks = phases.compactMap(\.startsBefore).filter { $0.fact == .ruleEnd(end.rule.code) }.map(\.weeks).max()
        return end.end.adding(weeks: -(weeks ?? 13))
    }
}

extension DatedRule.Band {
    /// The days that full-time work in a placement that ended gave.
    fileprivate func worked(in placement: Placement) -> Int {
        guard let end = placement.end, end >= placement.start else { return 0 }
        return (end.days(since: placement.start) + 1) * daysPerWeek / 7
    }
}
