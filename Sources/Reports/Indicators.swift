package import Domain

/// One person of the cohort of a figure, and what came of it, up to the day of the report.
package struct CohortPerson: Hashable, Sendable {
    package let participant: ID<Participant>
    /// Nil for somebody who was referred and has no trajectory.
    package let trajectory: ID<Trajectory>?
    /// The day on which this person came into the cohort, such as the first day of guidance.
    package let enteredOn: Day
    /// The first start of work that counts as activation, on or after that day; only read for `activation`.
    package let activatedOn: Day?
    package let closedOn: Day?
    /// Days the clock stood still since then, up to the day of the report.
    package let pausedDays: Int
    /// The facts that have to be known before it can be said whether this person counts; empty when it can.
    package var missing: [FactName]

    package init(
        participant: ID<Participant>,
        trajectory: ID<Trajectory>?,
        enteredOn: Day,
        activatedOn: Day? = nil,
        closedOn: Day?,
        pausedDays: Int,
        missing: [FactName] = []
    ) {
        self.participant = participant
        self.trajectory = trajectory
        self.enteredOn = enteredOn
        self.activatedOn = activatedOn
        self.closedOn = closedOn
        self.pausedDays = pausedDays
        self.missing = missing
    }

    /// Whether the outcome can be judged: it ended, it led to work, or its time is over.
    package func isRipe(afterWeeks weeks: Int, on day: Day) -> Bool {
        activatedOn != nil || closedOn != nil || enteredOn.adding(weeks: weeks).adding(days: pausedDays) <= day
    }
}

/// A figure beside its target, on a day (A14). Shares are in thousandths.
package struct IndicatorValue: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable { case onTrack, behind, farBehind }

    package let rule: IndicatorRule
    package let at: Day
    /// The persons counted.
    package let counted: [CohortPerson]
    /// The cohort the share is taken of; equal to `counted` for a number.
    package let cohort: [CohortPerson]
    /// Those of whom it can't be said whether they count, or whether they belong to the whole of a share.
    package var unplaced: [CohortPerson] = []
    /// Those of the cohort whose outcome can be judged.
    package let ripe: Int
    /// The number of persons, or the share in thousandths; nil for a share of nobody.
    package let value: Int?
    /// Where it should be today to reach the target: a number of persons, or thousandths; nil without a target.
    package let pace: Int?
    /// Where it ends at this pace: persons at the end of the year, or the share among the ripe; nil when unknown.
    package let forecast: Int?

    /// What is counted over: a calendar year, a quarter, the whole grant.
    package var period: ReportPeriod?

    /// Everybody the figure looks at: who is counted first, then the others of the cohort, then who has no place in it.
    package var people: [CohortPerson] {
        let counted = Set(self.counted.map(\.participant))
        let cohort = Set(self.cohort.map(\.participant))
        return self.counted + self.cohort.filter { !counted.contains($0.participant) }
            + unplaced.filter { !cohort.contains($0.participant) }
    }

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

/// Computes figures from people: pure, so that a count by hand gives the same.
package enum Indicators {
    /// `cohort`: everybody whose guidance began in the year of `at`, on or before that day; one line each.
    package static func value(of rule: IndicatorRule, cohort: [CohortPerson], at: Day) -> IndicatorValue {
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

    static func rounded(_ number: Int, by divisor: Int) -> Int { (2 * number + divisor) / (2 * divisor) }
}
