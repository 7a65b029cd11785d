package import Domain
internal import ReferenceData
internal import Storage

/// What a coach has to know of this day: whom to see, what to do, what is late and what is stuck.
package struct CoachToday: Sendable {
    package let today: Day
    /// Talks of this day, in order of time.
    package let toSee: [Appointment]
    /// What should have been done before today, the oldest first.
    package let late: [Act]
    /// What is to be done today or in the days that follow.
    package let due: [Act]
    package let stuck: [Stuck]
    /// Referrals whose check this coach was asked to do (B2).
    package let toCheck: [Referral]
    /// Tours with own people today, or after which something has to be decided about them (D3).
    package let tours: [TourDue]
    /// Employers whom the coach asked and has to come back to (A8).
    package let asks: [AskDue]

    /// How many days ahead are looked at.
    package static let daysAhead = 7

    /// A talk of this day.
    package struct Appointment: Sendable {
        package let person: TodayPerson
        package let time: ClockTime?
        package let kind: Kind

        package enum Kind: Sendable {
            case talk(Talk, Prison?)
            case employer(EmployerTalk)
        }
    }

    /// Something to be done about somebody on a day.
    package struct Act: Sendable {
        package let person: TodayPerson
        package let day: Day
        package let kind: Kind

        package enum Kind: Sendable {
            /// A contact that a cadence planned, and the work that it counts from, if any.
            case contact(DueContact, rule: CadenceRule?, workplace: String?)
            /// A step of the plan.
            case step(Step, rule: StepRule?)
            /// What became of a talk on a sitting day that has passed.
            case talkOutcome(Talk)
            /// What the employer answered.
            case employerAnswer(EmployerTalk)
            /// Too long without contact.
            case silence(Silence)
            /// Looking again at a barrier (C1); its label only where the tier lets a list show it.
            case barrier(Barrier, label: String)
            /// A rule of law has what it demands on that day, such as the end of art. 60 (C6).
            case ruleEnds(RuleEnd)
            /// By when the person has to have started, near or over (D5).
            case deadline(Deadline)
            /// A form that is asked again, and the day it was filled in last.
            case formAgain(FormRule, filledOn: Day)
            /// A form of the present phase that was never filled in, and the first day of the phase.
            case formOfPhase(FormRule, PhaseRule, since: Day)
            /// Something to be done about a barrier.
            case barrierAction(BarrierAction, tier: Tier)
            /// Something to be done about an introduction, or an answer that is waited for.
            case introduction(IntroductionLine)
        }
    }

    /// Somebody who can't go on by themselves.
    package struct Stuck: Sendable {
        package let person: TodayPerson
        package let kind: Kind

        package enum Kind: Sendable {
            case pause(Pause, label: String, isTooLong: Bool)
            /// No sitting day has room.
            case waiting(Talk, Prison?)
            /// Accepted, without a talk that is planned.
            case unplanned
            /// Accepted in a programme without sitting days, and guidance has not begun.
            case notBegun(withScreening: Bool)
        }
    }
}

extension Casework {
    /// The day of the coach who asks.
    /// - Throws: `Refusal.notFound` when the actor has no own cases.
    package func coachToday(as actor: Actor) async throws -> CoachToday {
        let today = try await look(as: actor, seeing: .acts, briefly: true) { work, tx in
            guard try work.require(.readToday) == .own else { throw Refusal.notFound }
            return try DayBook(work: work, query: TodayQuery(coach: actor.id, in: tx), in: tx).today(in: tx)
        }
        let shown =
            today.toSee.map(\.person) + today.late.map(\.person) + today.due.map(\.person) + today.stuck.map(\.person)
        try await noteToday(
            showing: Set(shown.map(\.participant) + today.toCheck.map(\.participant)),
            to: actor
        )
        return today
    }

    func noteToday(showing people: Set<ID<Participant>>, to actor: Actor) async throws {
        try await noteLook(.readToday, detail: Audited.list(["today"], shown: people.sorted()), as: actor)
    }
}
