internal import Domain

extension Indicators {
    /// What a general figure (A14) says of a case; nil when it did not come into the cohort in the period.
    ///
    /// What only happens later, such as an outcome, does not count while it has not happened; of whom a fact is missing that
    /// somebody should have written down, it can't be said, and the figure says so.
    static func entry(
        of found: CountedCase,
        in rule: IndicatorRule,
        funding: Funding,
        at: Day
    ) -> CountedEntry? {
        guard let days = ReportPeriod(rule.period, of: funding, at: at).gone(by: at),
            let day = found.entered(rule.cohort, in: days)
        else { return nil }
        var entry = CountedEntry(
            person: CohortPerson(
                participant: found.participant,
                trajectory: found.trajectory,
                enteredOn: day,
                closedOn: found.closedOn,
                pausedDays: found.pausedDays(since: day)
            )
        )
        let whole = found.standing(rule.denominator, over: found.facts)
        entry.note(whole)
        entry.isInCohort = whole == .met
        guard entry.isInCohort else { return entry }
        let standing = found.standing(rule.filter, over: found.facts(within: rule.windowWeeks, of: day))
        entry.note(standing)
        entry.isCounted = standing == .met
        return entry
    }
}

extension CountedCase {
    fileprivate func standing(_ condition: Condition?, over facts: Facts) -> Standing {
        guard let condition else { return .met }
        switch condition.verdict(over: facts) {
        case .met: return .met
        case .notMet: return .notMet
        case .unknown:
            let missing = condition.explanation(over: facts).missing.filter { !$0.source.isHappening }
            return missing.isEmpty ? .notMet : .missing(missing)
        }
    }
}
