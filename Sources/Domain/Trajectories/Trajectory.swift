/// One person walking through a programme, pinned to the version of its definition.
package struct Trajectory: Hashable, Sendable {
    package let id: ID<Trajectory>
    package let participant: ID<Participant>
    package let referral: ID<Referral>
    package let programme: String
    /// The version of the definition this trajectory runs on. It stays on it until a migration takes it to another.
    package var programmeVersion: Int
    package var coach: ID<User>?
    package var state: TrajectoryState
    package let acceptedOn: Day
    /// The place in a group that enters at a fixed moment (B3); nil where people enter on any day.
    package var entry: EntryPlace?
    /// The first day of guidance, by the act that the definition says it begins with. Nil before.
    package var startedOn: Day?
    package var closedOn: Day?
    /// The code of an outcome in the definition, once closed.
    package var outcome: String?
    /// What was said when it closed: the handover and the advice, or why there is none.
    package var closingNote: String?
    package var version: Int

    package init(
        id: ID<Trajectory>,
        participant: ID<Participant>,
        referral: ID<Referral>,
        programme: String,
        programmeVersion: Int,
        coach: ID<User>?,
        state: TrajectoryState = .awaitingScreening,
        acceptedOn: Day,
        startedOn: Day? = nil,
        closedOn: Day? = nil,
        outcome: String? = nil,
        closingNote: String? = nil,
        entry: EntryPlace? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.participant = participant
        self.referral = referral
        self.programme = programme
        self.programmeVersion = programmeVersion
        self.coach = coach
        self.state = state
        self.acceptedOn = acceptedOn
        self.startedOn = startedOn
        self.closedOn = closedOn
        self.outcome = outcome
        self.closingNote = closingNote
        self.entry = entry
        self.version = version
    }
}

/// A place in a group: the edition of the programme, its entry moment, and the day of it.
package struct EntryPlace: Hashable, Sendable {
    package let edition: String
    package let moment: String
    package let day: Day

    package init(edition: String, moment: String, day: Day) {
        self.edition = edition
        self.moment = moment
        self.day = day
    }
}

/// How far a trajectory has come.
package enum TrajectoryState: String, CaseIterable, Sendable {
    /// Accepted; guidance has not begun: the screening talk was not held, or the day of entry has not come.
    case awaitingScreening
    /// In the flow towards a start.
    case guided
    /// At work; aftercare runs.
    case atWork
    case closed
}

/// What happens to a trajectory.
package enum TrajectoryAct: String, CaseIterable, Sendable {
    /// Guidance begins: with the screening, or as the definition says.
    case screen, begin
    case startWork, endWork, close, reopen
}

extension Trajectory {
    /// Everything that can happen to a trajectory.
    package static let transitions: [Transition<TrajectoryState, TrajectoryAct>] = [
        Transition(.screen, from: .awaitingScreening, to: .guided, by: [.coach, .coordinator]),
        Transition(.begin, from: .awaitingScreening, to: .guided, by: [.coach, .coordinator, .machine]),
        Transition(.startWork, from: .guided, to: .atWork, by: [.coach, .coordinator]),
        Transition(.startWork, from: .atWork, to: .atWork, by: [.coach, .coordinator]),
        Transition(.endWork, from: .atWork, to: .guided, by: [.coach, .coordinator]),
        Transition(.close, from: .awaitingScreening, to: .closed, by: [.coach, .coordinator]),
        Transition(.close, from: .guided, to: .closed, by: [.coach, .coordinator]),
        Transition(.close, from: .atWork, to: .closed, by: [.coach, .coordinator]),
        Transition(.reopen, from: .closed, to: .guided, by: [.coordinator]),
    ]
}

/// Where a generated date comes from: "why this day".
package struct Provenance: Hashable, Sendable {
    /// The code of the rule in the definition, such as `step.job-target` or `aftercare-employer.week-4`.
    package let rule: String
    /// The event the rule counts from.
    package let anchor: EventKind
    package let anchorDay: Day
    /// The version of the definition that held the rule.
    package let programmeVersion: Int

    package init(rule: String, anchor: EventKind, anchorDay: Day, programmeVersion: Int) {
        self.rule = rule
        self.anchor = anchor
        self.anchorDay = anchorDay
        self.programmeVersion = programmeVersion
    }
}

/// One line of the plan (A11): generated from the definition, then free to change with a reason.
package struct Step: Hashable, Sendable {
    package let id: ID<Step>
    package let trajectory: ID<Trajectory>
    /// The code of the step in the definition.
    package let code: String
    package let position: Int
    /// First and last day of its window, pauses included.
    package var windowStart: Day
    package var due: Day
    package let provenance: Provenance
    package var state: StepState
    package var doneOn: Day?
    /// Why this line leaves the flow, or once left it: a code of the definition and the coach's own words.
    package var deviation: Deviation?
    /// The day chosen by hand in place of the rule's.
    package var moved: MovedDay?
    package var version: Int

    package init(
        id: ID<Step>,
        trajectory: ID<Trajectory>,
        code: String,
        position: Int,
        windowStart: Day,
        due: Day,
        provenance: Provenance,
        state: StepState = .open,
        doneOn: Day? = nil,
        deviation: Deviation? = nil,
        moved: MovedDay? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.code = code
        self.position = position
        self.windowStart = windowStart
        self.due = due
        self.provenance = provenance
        self.state = state
        self.doneOn = doneOn
        self.deviation = deviation
        self.moved = moved
        self.version = version
    }
}

/// What became of a step.
package enum StepState: String, CaseIterable, Sendable { case open, done, skipped }

/// Why a step was skipped or moved.
package struct Deviation: Hashable, Sendable {
    /// A code from the definition's list of deviation reasons.
    package let reason: String
    package let explanation: String

    package init(reason: String, explanation: String) {
        self.reason = reason
        self.explanation = explanation
    }
}

/// A reason that stops the clock of a trajectory (court, transfer, illness, strike).
package struct Pause: Hashable, Sendable {
    package let id: ID<Pause>
    package let trajectory: ID<Trajectory>
    /// The code of the pause in the definition.
    package let reason: String
    package let from: Day
    /// The day the clock runs again, expected or real; nil while unknown.
    package var until: Day?
    /// The day the pause was written down: what was overdue then stays overdue.
    package let notedOn: Day
    package var hasEnded: Bool
    package let explanation: String
    package var version: Int

    package init(
        id: ID<Pause>,
        trajectory: ID<Trajectory>,
        reason: String,
        from: Day,
        until: Day?,
        notedOn: Day,
        hasEnded: Bool = false,
        explanation: String,
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.reason = reason
        self.from = from
        self.until = until
        self.notedOn = notedOn
        self.hasEnded = hasEnded
        self.explanation = explanation
        self.version = version
    }
}
