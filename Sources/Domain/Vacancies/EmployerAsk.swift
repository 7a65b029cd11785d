/// That an employer was asked for work, by whom and how, and what came of it (A8).
package struct EmployerAsk: Hashable, Sendable {
    package let id: ID<EmployerAsk>
    package let employer: ID<Employer>
    /// For which job of the house's list.
    package let occupation: String
    /// For whom; nil where it is for a programme or for anybody.
    package let participant: ID<Participant>?
    /// The code of the programme for which is asked; nil where it is for nobody in particular.
    package let programme: String?
    package let askedOn: Day
    package let askedBy: ID<User>
    package let askedByName: String
    package var way: AskWay
    package var answer: AskAnswer
    package var answeredOn: Day?
    /// About the employer only, never about a participant.
    package var note: String
    /// When somebody asks again or hears more.
    package var nextOn: Day?
    package var version: Int

    package init(
        id: ID<EmployerAsk>,
        employer: ID<Employer>,
        occupation: String,
        participant: ID<Participant>? = nil,
        programme: String? = nil,
        askedOn: Day,
        askedBy: ID<User>,
        askedByName: String,
        way: AskWay,
        answer: AskAnswer = .pending,
        answeredOn: Day? = nil,
        note: String = "",
        nextOn: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.employer = employer
        self.occupation = occupation
        self.participant = participant
        self.programme = programme
        self.askedOn = askedOn
        self.askedBy = askedBy
        self.askedByName = askedByName
        self.way = way
        self.answer = answer
        self.answeredOn = answeredOn
        self.note = note
        self.nextOn = nextOn
        self.version = version
    }
}

/// By what way an employer was asked.
package enum AskWay: String, CaseIterable, Sendable { case phone, mail, visit, letter, event, online }

/// What an employer answered.
package enum AskAnswer: String, CaseIterable, Sendable {
    case pending
    case vacancy, internship, talk
    case later, no, unreachable

    /// Whether somebody was heard.
    package var isAnswered: Bool { self != .pending }
}

extension EmployerAsk {
    /// For how many days an ask stands in the way of another one.
    package static let restDays = 90

    /// What is asked now beside what was asked before: the earlier ask that stands in the way, the latest first. An employer is
    /// asked for a job once; again when it was answered with "later" and that day came, or after `restDays`.
    package static func earlier(
        for occupation: String,
        on day: Day,
        among asks: [EmployerAsk]
    ) -> EmployerAsk? {
        asks.filter { $0.occupation == occupation && $0.standsInTheWay(on: day) }
            .max { ($0.askedOn, $0.id) < ($1.askedOn, $1.id) }
    }

    func standsInTheWay(on day: Day) -> Bool {
        if let nextOn { return day < nextOn }
        return day.days(since: askedOn) < Self.restDays
    }

    /// What speaks against an answer; nil when nothing does.
    package func faults(answering answer: AskAnswer, on day: Day, next: Day?, today: Day) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        if day < askedOn { faults.add("day", Message("approach.beforeAsked", ["day": askedOn.belgian])) }
        if answer == .later, next == nil { faults.add("next", Message("approach.whenAgain")) }
        if let next, next <= day { faults.add("next", Message("approach.nextBeforeAnswer")) }
        if let next, next.days(since: today) > 731 { faults.add("next", Message("plan.tooFar")) }
        return faults
    }
}
