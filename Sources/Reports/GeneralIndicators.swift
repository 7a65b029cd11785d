package import Domain

extension Indicators {
    /// What a general figure (A14) says of a case; nil when it did not come into the cohort in the period.
    package static func entry(
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

    /// A general count or share (A14): of the persons who came into the cohort in the period, those who meet the filter.
    ///
    /// A person counts once, by the first case that came into the cohort. What only happens later, such as an outcome, does
    /// not count while it has not happened; of whom a fact is missing that somebody should have written down, it can't be
    /// said, and the figure says so.
    ///
    /// `entries`: of every case that came into the cohort in the period by that day, in any order.
    package static func value(
        of rule: IndicatorRule,
        _ entries: [CountedEntry],
        funding: Funding,
        at: Day
    ) -> IndicatorValue {
        var (counted, cohort, unplaced): ([CohortPerson], [CohortPerson], [CohortPerson]) = ([], [], [])
        var ripe = 0
        for entry in firsts(of: entries) {
            if !entry.person.missing.isEmpty { unplaced.append(entry.person) }
            guard entry.isInCohort else { continue }
            cohort.append(entry.person)
            if entry.isCounted { counted.append(entry.person) }
            if entry.isCounted || entry.person.isRipe(afterWeeks: rule.ripeAfterWeeks ?? 0, on: at) { ripe += 1 }
        }
        let period = ReportPeriod(rule.period, of: funding, at: at)
        return value(of: rule, period, counted, cohort, unplaced, ripe: ripe, at: at)
    }

    /// The first entry of each person, in the order of the days.
    private static func firsts(of entries: [CountedEntry]) -> [CountedEntry] {
        var seen: Set<ID<Participant>> = []
        return entries.indices.sorted { left, right in
            let (left, right) = (entries[left].person, entries[right].person)
            return (left.enteredOn, left.participant.rawValue, left.trajectory?.rawValue ?? "")
                < (right.enteredOn, right.participant.rawValue, right.trajectory?.rawValue ?? "")
        }.map { entries[$0] }.filter { seen.insert($0.person.participant).inserted }
    }

    private static func value(
        of rule: IndicatorRule,
        _ period: ReportPeriod,
        _ counted: [CohortPerson],
        _ cohort: [CohortPerson],
        _ unplaced: [CohortPerson],
        ripe: Int,
        at: Day
    ) -> IndicatorValue {
        let isShare = rule.measure == .share
        let progress = period.progress(on: at)
        let pace = rule.target.flatMap { target in
            isShare ? target * 10 : progress.map { rounded(target * $0.elapsed, by: $0.length) }
        }
        let forecast: Int? =
            if isShare {
                ripe == 0 ? nil : rounded(counted.count * 1000, by: ripe)
            } else {
                progress.flatMap { $0.elapsed == 0 ? nil : rounded(counted.count * $0.length, by: $0.elapsed) }
            }
        let share = cohort.isEmpty ? nil : rounded(counted.count * 1000, by: cohort.count)
        return IndicatorValue(
            rule: rule,
            at: at,
            counted: counted,
            cohort: isShare ? cohort : counted,
            unplaced: unplaced,
            ripe: isShare ? ripe : counted.count,
            value: isShare ? share : counted.count,
            pace: pace,
            forecast: forecast,
            period: period
        )
    }
}

/// What a general figure says of one case that came into its cohort. It holds none of the facts that the case rests on.
package struct CountedEntry: Sendable {
    /// With what is missing to say more, if anything.
    fileprivate(set) var person: CohortPerson
    /// Whether it belongs to the whole that a share is taken of.
    fileprivate(set) var isInCohort = false
    fileprivate(set) var isCounted = false

    fileprivate init(person: CohortPerson) { self.person = person }

    fileprivate mutating func note(_ standing: Standing) {
        if case .missing(let facts) = standing { person.missing = facts }
    }
}

/// What a condition of a figure says of a case.
private enum Standing: Equatable {
    case met, notMet
    /// It can't be said before these are known.
    case missing([FactName])
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
