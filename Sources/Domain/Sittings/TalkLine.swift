/// A talk with the person it is with, for the lists of a prison.
package struct TalkLine: Hashable, Sendable {
    package let talk: Talk
    package let name: PersonName
    package let birthDay: Day
    /// The coach of the trajectory.
    package let coach: ID<User>?

    package init(talk: Talk, name: PersonName, birthDay: Day, coach: ID<User>?) {
        self.talk = talk
        self.name = name
        self.birthDay = birthDay
        self.coach = coach
    }
}

/// A talk in a list. Who it is with is told only to who may know; the others see that the seat is taken.
package struct ListedTalk: Hashable, Sendable {
    package let talk: Talk
    package let line: TalkLine?

    package init(talk: Talk, line: TalkLine?) {
        self.talk = talk
        self.line = line
    }
}

/// Somebody who was accepted and has no screening talk that is planned or waits.
package struct UnplannedLine: Hashable, Sendable {
    package let participant: ID<Participant>
    package let name: PersonName
    package let coach: ID<User>?
    package let prison: String?
    package let acceptedOn: Day

    package init(
        participant: ID<Participant>,
        name: PersonName,
        coach: ID<User>?,
        prison: String?,
        acceptedOn: Day
    ) {
        self.participant = participant
        self.name = name
        self.coach = coach
        self.prison = prison
        self.acceptedOn = acceptedOn
    }
}
