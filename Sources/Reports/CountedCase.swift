package import Domain

/// One referral and what came of it, as the figures of a definition see it on the day of a report.
package struct CountedCase: Sendable {
    package let participant: ID<Participant>
    /// Nil while the referral became no trajectory.
    package let trajectory: ID<Trajectory>?
    /// The day of each step of the way, as far as it came by the day of the report.
    package let referredOn: Day
    package let acceptedOn: Day?
    package let startedOn: Day?
    /// The days of the starts at work that hold, the first one first.
    package let placedOn: [Day]
    package let closedOn: Day?
    /// What is known on the day of the report.
    package let facts: Facts
    private let pauses: PausedClock
    private let earlier: @Sendable (Day) -> Facts

    /// A referral with a trajectory. `known`: everything, whenever it happened.
    package init(_ known: CaseFacts, at day: Day) {
        let now = known.known(on: day)
        participant = known.participant.id
        trajectory = known.trajectory.id
        referredOn = known.referral.referredOn
        acceptedOn = known.trajectory.acceptedOn <= day ? known.trajectory.acceptedOn : nil
        startedOn = now.trajectory.startedOn
        placedOn = now.placements.filter { $0.withdrawal == nil }.map(\.start).sorted()
        closedOn = now.trajectory.closedOn
        facts = now.facts(on: day)
        pauses = PausedClock(now.pauses)
        earlier = { known.known(on: $0).facts(on: $0) }
    }

    /// A referral that became no trajectory, with what was found about the person.
    package init(
        _ referral: Referral,
        of participant: Participant,
        findings: [Finding],
        by programme: Programme,
        at day: Day
    ) {
        self.participant = participant.id
        (trajectory, acceptedOn, startedOn, closedOn) = (nil, nil, nil, nil)
        referredOn = referral.referredOn
        placedOn = []
        pauses = PausedClock([])
        let known: @Sendable (Day) -> Facts = { day in
            let found = FindingFacts(findings.filter { $0.notedOn <= day }, by: programme).values
            var facts = Facts(today: day, values: found)
            facts.add(referral, of: participant, by: programme)
            return facts
        }
        facts = known(day)
        earlier = known
    }

    /// The first day of a period on which this came into a cohort; nil when it did not.
    package func entered(_ cohort: IndicatorRule.Cohort, in period: ClosedRange<Day>) -> Day? {
        let days: [Day?] =
            switch cohort {
            case .referred: [referredOn]
            case .accepted: [acceptedOn]
            case .guided: [startedOn]
            case .placed: placedOn
            case .closed: [closedOn]
            }
        return days.compactMap(\.self).first(where: period.contains)
    }

    /// What was known so many weeks after a day, or on the day of the report when that comes first.
    func facts(within weeks: Int?, of day: Day) -> Facts {
        guard let last = weeks.map({ day.adding(weeks: $0) }), last < facts.today else { return facts }
        return earlier(last)
    }

    /// On how many days since a day the clock stood still.
    func pausedDays(since day: Day) -> Int { day < facts.today ? pauses.days(in: day..<facts.today) : 0 }
}
