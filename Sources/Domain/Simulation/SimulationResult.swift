/// What a simulation gave. Means are in tenths, shares in thousandths.
package struct SimulationResult: Hashable, Sendable {
    package let settings: SimulationSettings
    package let mode: EntryRules.Mode
    package let months: [SimulatedMonth]
    /// From referral to entry, over everybody who entered.
    package let waits: SimulatedWaits
    /// Who still waits at the end, and the longest of them in days.
    package let stillWaiting: Int
    package let longestWait: Int
    /// The week with most sessions, and with most contacts for a coach.
    package let busiestWeek: Int
    package let figures: [SimulatedFigure]
    /// How trajectories ended, in the order of the definition.
    package let outcomes: [SimulatedOutcome]

    package var referred: Int { months.reduce(0) { $0 + $1.referred } }
    package var started: Int { months.reduce(0) { $0 + $1.started } }
    package var placed: Int { months.reduce(0) { $0 + $1.placed } }
    package var closed: Int { months.reduce(0) { $0 + $1.closed } }
}

/// What happened in one month of a simulation, in numbers of people.
package struct SimulatedMonth: Hashable, Sendable {
    package let first: Day
    package var referred = 0
    package var accepted = 0
    package var gaveUp = 0
    package var notSelected = 0
    package var started = 0
    package var placed = 0
    package var closed = 0
    /// At the end of the month.
    package var waiting = 0
    /// People in the flow, and at work with aftercare, on an average day; in tenths.
    package var guided = 0
    package var atWork = 0
    /// Of who entered in this month.
    package var waits = SimulatedWaits([])
    /// Sessions in an average week, one-to-one and in group; in tenths.
    package var talks = 0
    package var groups = 0
    /// People with a coach on an average day, and contacts of a coach in an average week; in tenths.
    package var peoplePerCoach = 0
    package var contactsPerCoach = 0
}

/// Days that people waited.
package struct SimulatedWaits: Hashable, Sendable {
    /// Nil when nobody entered.
    package let median: Int?
    /// Nine in ten waited no longer.
    package let ninetieth: Int?

    init(_ days: [Int]) {
        let sorted = days.sorted()
        let rank = { (share: Int) in sorted.isEmpty ? nil : sorted[max(1, (sorted.count * share + 99) / 100) - 1] }
        median = rank(50)
        ninetieth = rank(90)
    }
}

/// An indicator in one year of the simulation, twelve months from its first day.
package struct SimulatedFigure: Hashable, Sendable {
    package let code: String
    package let label: String
    /// 1 for the first year.
    package let year: Int
    package let isShare: Bool
    /// Persons, or thousandths; nil for a share of nobody.
    package let value: Int?
    /// Where the target says it should be by the end of what was simulated of the year; nil without a target.
    package let pace: Int?
}

/// How many ended in one way.
package struct SimulatedOutcome: Hashable, Sendable {
    package let code: String
    package let label: String
    package let count: Int
}
