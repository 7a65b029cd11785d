/// Somebody who works or worked at an employer, or talked there: no name, the way to the file.
package struct EmployerPerson: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case placement(job: String, end: Day?)
        case talk(EmployerAnswer)
    }

    package let participant: ID<Participant>
    package let day: Day
    package let what: What

    package init(participant: ID<Participant>, day: Day, what: What) {
        self.participant = participant
        self.day = day
        self.what = what
    }
}
