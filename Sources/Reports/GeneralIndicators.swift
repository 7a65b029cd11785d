package import Domain

extension Indicators {
    /// A general count or share (A14): of the persons who came into the cohort in the period, those who meet the filter.
    ///
    /// A person counts once, by the first case that came into the cohort. What only happens later, such as an outcome, does
    /// not count while it has not happened; of whom a fact is missing that somebody should have written down, it can't be
    /// said, and the figure says so.
    ///
    /// `cases`: every referral to the programme that was made by that day.
    package static func value(
        of rule: IndicatorRule,
        cases: [CountedCase],
        funding: Funding,
        at: Day
    ) -> IndicatorValue {
        let period = ReportPeriod(rule.period, of: funding, at: at)
        let placed = period.gone(by: at).map { firsts(of: cases, in: rule.cohort, during: $0) } ?? []
        var (counted, cohort, unplaced): ([CohortPerson], [CohortPerson], [CohortPerson]) = ([], [], [])
        var ripe = 0
        for (found, day) in placed {
            var person = CohortPerson(
                participant: found.participant,
                trajectory: found.trajectory,
                enteredOn: day,
                closedOn: found.closedOn,
                pausedDays: found.pausedDays(since: day)
            )
            let whole = found.standing(rule.denominator, over: found.facts)
            if case .missing(let facts) = whole {
                person.missing = facts
                unplaced.append(person)
            }
            guard whole == .met else { continue }
            let standing = found.standing(rule.filter, over: found.facts(within: rule.windowWeeks, of: day))
            if case .missing(let facts) = standing {
                person.missing = facts
                unplaced.append(person)
            }
            cohort.append(person)
            if standing == .met { counted.append(person) }
            if standing == .met || person.isRipe(afterWeeks: rule.ripeAfterWeeks ?? 0, on: at) { ripe += 1 }
        }
        return value(of: rule, period, counted, cohort, unplaced, ripe: ripe, at: at)
    }

    /// The first case of each person that came into the cohort in the period, and the day, in the order of the days.
    private static func firsts(
        of cases: [CountedCase],
        in cohort: IndicatorRule.Cohort,
        during days: ClosedRange<Day>
    ) -> [(found: CountedCase, day: Day)] {
        var seen: Set<ID<Participant>> = []
        let entered = cases.compactMap { found in found.entered(cohort, in: days).map { (found: found, day: $0) } }
        return entered.sorted {
            ($0.day, $0.found.participant.rawValue, $0.found.trajectory?.rawValue ?? "")
                < ($1.day, $1.found.participant.rawValue, $1.found.trajectory?.rawValue ?? "")
        }.filter { seen.insert($0.found.participant).inserted }
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
