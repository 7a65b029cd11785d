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
