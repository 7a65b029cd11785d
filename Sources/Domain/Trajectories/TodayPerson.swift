/// The person a line of today is about, and the trajectory with the definition it runs on.
package struct TodayPerson: Hashable, Sendable {
    package let participant: ID<Participant>
    package let name: PersonName
    package let trajectory: ID<Trajectory>
    package let programme: String
    package let programmeVersion: Int
    package let acceptedOn: Day
    package let startedOn: Day?
    /// The day on which their group enters, where they have a place in one.
    package let entryDay: Day?

    package init(
        participant: ID<Participant>,
        name: PersonName,
        trajectory: ID<Trajectory>,
        programme: String,
        programmeVersion: Int,
        acceptedOn: Day,
        startedOn: Day?,
        entryDay: Day? = nil
    ) {
        self.participant = participant
        self.name = name
        self.trajectory = trajectory
        self.programme = programme
        self.programmeVersion = programmeVersion
        self.acceptedOn = acceptedOn
        self.startedOn = startedOn
        self.entryDay = entryDay
    }
}
