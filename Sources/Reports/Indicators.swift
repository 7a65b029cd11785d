package import Domain

/// One person of a year's cohort: the guidance that began, and what came of it, up to the day of the report.
package struct Guidance: Hashable, Sendable {
    package let participant: ID<Participant>
    package let trajectory: ID<Trajectory>
    package let startedOn: Day
    /// The first start of work that counts as activation, on or after the start of guidance.
    package let activatedOn: Day?
    package let closedOn: Day?
    /// Days the clock stood still, up to the day of the report.
    package let pausedDays: Int

    package init(
        participant: ID<Participant>,
        trajectory: ID<Trajectory>,
        startedOn: Day,
        activatedOn: Day?,
        closedOn: Day?,
        pausedDays: Int
    ) {
        self.participant = participant
        self.trajectory = trajectory
        self.startedOn = startedOn
        self.activatedOn = activatedOn
        self.closedOn = closedOn
        self.pausedDays = pausedDays
    }

    /// Whether the outcome can be judged: it ended, it led to work, or its time is over.
    package func isRipe(afterWeeks weeks: Int, on day: Day) -> Bool {
        activatedOn != nil || closedOn != nil || startedOn.adding(weeks: weeks).adding(days: pausedDays) <= day
    }
}

/// A figure beside its target, on a day (A14). Shares are in thousandths.
package struct IndicatorValue: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable { case onTrack, behind, farBehind }

    package let rule: IndicatorRule
    package let at: Day
    /// The persons counted.
    package let counted: [Guidance]
    /// The cohort the share is taken of; equal to `counted` for a number.
    package let cohort: [Guidance]
    /// Those of the cohort whose outcome can be judged.
    package let ripe: Int
    /// The number of persons, or the share in thousandths; nil for a share of nobody.
    package let value: Int?
    /// Where it should be today to reach the target: a number of persons, or thousandths; nil without a target.
    package let pace: Int?
    /// Where it ends at this pace: persons at the end of the year, or the share among the ripe; nil when unknown.
    package let forecast: Int?

    /// As the rule of thumb says: on track from 100% of the pace, behind from 80%, else far behind. Nil without a value or a target.
    package var status: Status? {
        guard let value, let pace else { return nil }
        if value >= pace { return .onTrack }
        return value * 100 >= pace * 80 ? .behind : .farBehind
    }

    package var isShare: Bool {
        switch rule.measure {
        case .activation, .share: true
        case .guidances, .count: false
        }
    }
}

/// Computes figures from a cohort: pure, so that a count by hand gives the same.
package enum Indicators {
    /// `cohort`: everybody whose guidance began in the year of `at`, on or before that day; one line each.
    package static func value(of rule: IndicatorRule, cohort: [Guidance], at: Day) -> IndicatorValue {
        let year = Day.year(at.year)
        let length = year.upperBound.days(since: year.lowerBound) + 1
        let elapsed = at.days(since: year.lowerBound) + 1
        switch rule.measure {
        case .guidances, .count, .share:
            return IndicatorValue(
                rule: rule,
                at: at,
                counted: cohort,
                cohort: cohort,
                ripe: cohort.count,
                value: cohort.count,
                pace: rule.target.map { rounded($0 * elapsed, by: length) },
                forecast: rounded(cohort.count * length, by: elapsed)
            )
        case .activation(let weeks):
            let activated = cohort.filter { $0.activatedOn != nil }
            let ripe = cohort.count { $0.isRipe(afterWeeks: weeks, on: at) }
            return IndicatorValue(
                rule: rule,
                at: at,
                counted: activated,
                cohort: cohort,
                ripe: ripe,
                value: cohort.isEmpty ? nil : rounded(activated.count * 1000, by: cohort.count),
                pace: rule.target.map { $0 * 10 },
                forecast: ripe == 0 ? nil : rounded(activated.count * 1000, by: ripe)
            )
        }
    }

    private static func rounded(_ number: Int, by divisor: Int) -> Int { (2 * number + divisor) / (2 * divisor) }
}
