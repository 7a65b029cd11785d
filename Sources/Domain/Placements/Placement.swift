/// A start at an employer (A10): form of contract × legal employer × user. Placements that follow one another chain
/// into one path (D5).
package struct Placement: Hashable, Sendable {
    package let id: ID<Placement>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    /// The placement this one follows in the chain.
    package let previous: ID<Placement>?
    /// The code of a contract form in the definition.
    package let form: String
    /// Who employs in law (an agency, an OCMW) and where the work is done; often the same.
    package var legalEmployer: String
    package var workplace: String
    package var jobTitle: String
    package let start: Day
    package var plannedEnd: Day?
    package var end: Day?
    package var endReason: String?
    /// Hours a week in quarters of an hour; nil when not known.
    package var weeklyQuarters: Int?
    /// Why this was noted by mistake; nil for one that holds. It stays to be read.
    package var withdrawal: String?
    package var version: Int

    package init(
        id: ID<Placement>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        previous: ID<Placement>?,
        form: String,
        legalEmployer: String,
        workplace: String,
        jobTitle: String,
        start: Day,
        plannedEnd: Day? = nil,
        end: Day? = nil,
        endReason: String? = nil,
        weeklyQuarters: Int? = nil,
        withdrawal: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.previous = previous
        self.form = form
        self.legalEmployer = legalEmployer
        self.workplace = workplace
        self.jobTitle = jobTitle
        self.start = start
        self.plannedEnd = plannedEnd
        self.end = end
        self.endReason = endReason
        self.weeklyQuarters = weeklyQuarters
        self.withdrawal = withdrawal
        self.version = version
    }
}

/// A talk with an employer or agency to which a project worker comes along (A9).
package struct EmployerTalk: Hashable, Sendable {
    package let id: ID<EmployerTalk>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package var employer: String
    package var kind: EmployerKind
    package var day: Day
    package var time: ClockTime?
    package var place: String
    /// The name of the project worker who comes along.
    package var accompaniedBy: String
    /// What is agreed to tell the employer about the situation: only with the participant's consent.
    package var framing: String
    package var answer: EmployerAnswer
    package var answerNote: String
    package var version: Int

    package init(
        id: ID<EmployerTalk>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        employer: String,
        kind: EmployerKind,
        day: Day,
        time: ClockTime?,
        place: String,
        accompaniedBy: String,
        framing: String,
        answer: EmployerAnswer = .pending,
        answerNote: String = "",
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.employer = employer
        self.kind = kind
        self.day = day
        self.time = time
        self.place = place
        self.accompaniedBy = accompaniedBy
        self.framing = framing
        self.answer = answer
        self.answerNote = answerNote
        self.version = version
    }
}

/// What an employer is in the order of approach (A8).
package enum EmployerKind: String, CaseIterable, Sendable { case ambassador, agency, company }

/// What an employer said after a talk.
package enum EmployerAnswer: String, CaseIterable, Sendable { case pending, yes, maybe, no, cancelled }
