/// One line of the list of participants: the person, where they are and how far.
package struct ParticipantLine: Hashable, Sendable {
    package let participant: ID<Participant>
    package let name: PersonName
    package let birthDay: Day
    /// The code of the prison where the person stays; nil when outside or not known.
    package let prison: String?
    package let trajectory: ID<Trajectory>
    package let programme: String
    package let state: TrajectoryState
    package let coach: ID<User>?
    package let coachName: String?
    package let acceptedOn: Day
    package let startedOn: Day?

    package init(
        participant: ID<Participant>,
        name: PersonName,
        birthDay: Day,
        prison: String?,
        trajectory: ID<Trajectory>,
        programme: String,
        state: TrajectoryState,
        coach: ID<User>?,
        coachName: String?,
        acceptedOn: Day,
        startedOn: Day?
    ) {
        self.participant = participant
        self.name = name
        self.birthDay = birthDay
        self.prison = prison
        self.trajectory = trajectory
        self.programme = programme
        self.state = state
        self.coach = coach
        self.coachName = coachName
        self.acceptedOn = acceptedOn
        self.startedOn = startedOn
    }
}

/// What a list of participants asks for.
package struct ParticipantFilter: Hashable, Sendable {
    /// The states of the latest trajectory; empty for any.
    package var states: Set<TrajectoryState>
    package var prison: String?
    package var coach: ID<User>?
    /// Name words, or their beginnings; a person matches when every one does.
    package var words: [String]
    package var birthDay: Day?

    package init(
        states: Set<TrajectoryState> = [],
        prison: String? = nil,
        coach: ID<User>? = nil,
        words: [String] = [],
        birthDay: Day? = nil
    ) {
        self.states = states
        self.prison = prison
        self.coach = coach
        self.words = words
        self.birthDay = birthDay
    }
}
