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
    /// How many persons are counted.
    package let counted: Int
    /// How many are in the cohort the share is taken of; equal to `counted` for a number.
    package let cohort: Int
    /// Of how many it can't be said whether they count, or whether they belong to the whole of a share.
    package let unplaced: Int
    /// How many the figure looks at: its cohort, and who has no place in it.
    package let people: Int
    /// Those of the cohort whose outcome can be judged.
    package let ripe: Int
    /// The number of persons, or the share in thousandths; nil for a share of nobody.
    package let value: Int?
    /// Where it should be today to reach the target: a number of persons, or thousandths; nil without a target.
    package let pace: Int?
    /// Where it ends at this pace: persons at the end of the year, or the share among the ripe; nil when unknown.
    package let forecast: Int?

    /// What a general figure is counted over: a calendar year, a quarter, the whole grant. Nil for one with a rule of its own.
    package let period: ReportPeriod?

    /// As the rule of thumb says: on track from 100% of the pace, behind from 80%, else far behind. Nil without a value or a target.
    package var status: Status? {
        guard let value, let pace else { return nil }
        if value >= pace { return .onTrack }
        return value * 100 >= pace * 80 ? .behind : .farBehind
    }

    package var isShare: Bool { rule.isShare }
}

/// The people behind a figure, each list in the order of the days on which they came into the cohort.
package struct IndicatorPeople: Hashable, Sendable {
    package let counted: [CohortPerson]
    /// The cohort the share is taken of; equal to `counted` for a number.
    package let cohort: [CohortPerson]
    /// Those of whom it can't be said whether they count, or whether they belong to the whole of a share.
    package let unplaced: [CohortPerson]

    /// Everybody the figure looks at: who is counted first, then the others of the cohort, then who has no place in it.
    package var all: [CohortPerson] {
        let counted = Set(self.counted.map(\.participant))
        let cohort = Set(self.cohort.map(\.participant))
        return self.counted + self.cohort.filter { !counted.contains($0.participant) }
            + unplaced.filter { !cohort.contains($0.participant) }
    }
}

/// Computes figures from numbers of people: pure, so that a count by hand gives the same.
enum Indicators {
    /// A count is of those who meet the filter; a share sets them beside the cohort (A14). The figures with a rule of their own
    /// are of the calendar year.
    static func value(of rule: IndicatorRule, _ tally: Tally, funding: Funding, at: Day) -> IndicatorValue {
        let period = ReportPeriod(rule.isGeneral ? rule.period : .calendarYear, of: funding, at: at)
        let progress = period.progress(on: at)
        let pace = rule.target.flatMap { target in
            rule.isShare ? target * 10 : progress.map { rounded(target * $0.elapsed, by: $0.length) }
        }
        let forecast: Int? =
            if rule.isShare {
                tally.ripe == 0 ? nil : rounded(tally.counted * 1000, by: tally.ripe)
            } else {
                progress.flatMap { $0.elapsed == 0 ? nil : rounded(tally.counted * $0.length, by: $0.elapsed) }
            }
        let share = tally.cohort == 0 ? nil : rounded(tally.counted * 1000, by: tally.cohort)
        return IndicatorValue(
            rule: rule,
            at: at,
            counted: tally.counted,
            cohort: rule.isShare ? tally.cohort : tally.counted,
            unplaced: tally.unplaced,
            people: tally.people,
            ripe: rule.isShare ? tally.ripe : tally.counted,
            value: rule.isShare ? share : tally.counted,
            pace: pace,
            forecast: forecast,
            period: rule.isGeneral ? period : nil
        )
    }

    static func rounded(_ number: Int, by divisor: Int) -> Int { (2 * number + divisor) / (2 * divisor) }
}
