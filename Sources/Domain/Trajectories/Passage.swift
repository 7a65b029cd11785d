/// One phase of a trajectory that somebody goes through, or that was passed over (C1-C7). At most one runs.
package struct Passage: Hashable, Sendable {
    package let id: ID<Passage>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    /// The code of a phase in the definition.
    package let phase: String
    package let from: Day
    /// The day it was left; nil while it runs.
    package var until: Day?
    /// Whether it was passed over: it has no length then.
    package let isSkipped: Bool
    /// The codes of the gates that were not met when it began.
    package let unmetGates: [String]
    /// The grounds for going on against a gate, or for passing it over; empty where none were asked.
    package let reason: String
    /// The name of who decided.
    package let decidedBy: String

    package init(
        id: ID<Passage>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        phase: String,
        from: Day,
        until: Day? = nil,
        isSkipped: Bool = false,
        unmetGates: [String] = [],
        reason: String = "",
        decidedBy: String
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.phase = phase
        self.from = from
        self.until = until
        self.isSkipped = isSkipped
        self.unmetGates = unmetGates
        self.reason = reason
        self.decidedBy = decidedBy
    }

    package var isRunning: Bool { until == nil }
}

extension Passage {
    /// The last day of the phase as the definition plans it, moved by pauses as a step is; nil for a phase that lasts as long
    /// as it takes.
    package func lastDay(by rule: PhaseRule, clock: PausedClock) -> Day? {
        rule.weeks.map { clock.day(from.adding(weeks: $0).adding(days: -1), since: from) }
    }
}
