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

/// In which order a list of participants stands.
package enum ParticipantOrder: Hashable, Sendable {
    case name
    /// Who was accepted last comes first: so stands a list of more people than are sorted by name.
    case acceptance
    /// Who came into the house last comes first: so stand more people than that who were searched by name.
    case arrival
}

/// A part of a list of participants, and in which order that list stands.
package struct ParticipantPage: Sendable {
    package let lines: [ParticipantLine]
    /// The last one shown, when more follow.
    package let next: ID<Participant>?
    package let order: ParticipantOrder

    /// Cuts a page of `size` from lines of which one more was asked than fits.
    package init(_ lines: [ParticipantLine], size: Int, order: ParticipantOrder) {
        let page = ListPage<ParticipantLine, Participant>(lines, size: size) { $0.participant }
        (self.lines, next, self.order) = (page.lines, page.next, order)
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
