/// A visit to an employer with selected candidates, and the talks that follow at once; or places for internships that are
/// given out in the same way (D3).
package struct Tour: Hashable, Sendable {
    package let id: ID<Tour>
    package let round: ID<TourRound>
    package let employer: ID<Employer>
    package var facts: TourFacts
    /// What is offered there, in the order in which it is shown.
    package var vacancies: [ID<Vacancy>]
    package var state: TourState
    package var version: Int

    package init(
        id: ID<Tour>,
        round: ID<TourRound>,
        employer: ID<Employer>,
        facts: TourFacts,
        vacancies: [ID<Vacancy>],
        state: TourState = .planned,
        version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.employer = employer
        self.facts = facts
        self.vacancies = vacancies
        self.state = state
        self.version = version
    }

    /// How many can come along: nobody where it does not go on, or where it was.
    package var seats: Int { state.takesPeople ? facts.capacity : 0 }

    /// Everything that can happen to a tour. It drives the buttons, the guard in the use case and the tests.
    package static let transitions: [Transition<TourState, TourAct>] = [
        Transition(.publish, from: .planned, to: .published, by: [.coordinator, .machine]),
        Transition(.publish, from: .published, to: .published, by: [.coordinator, .machine]),
        Transition(.hold, from: .published, to: .held, by: [.coordinator, .machine]),
        Transition(.cancel, from: .planned, to: .cancelled, by: [.coordinator, .machine]),
        Transition(.cancel, from: .published, to: .cancelled, by: [.coordinator, .machine]),
        Transition(.reinstate, from: .cancelled, to: .planned, by: [.coordinator, .machine]),
    ]
}

/// What a tour is of: a visit, or places for an internship.
package enum TourKind: String, CaseIterable, Sendable { case tour, internship }

/// How far a tour has come.
package enum TourState: String, CaseIterable, Sendable {
    case planned
    /// Everybody knows who comes.
    case published
    case held
    case cancelled

    /// Whether it is still to come and goes on.
    package var takesPeople: Bool { self == .planned || self == .published }
}

/// What somebody does with a tour.
package enum TourAct: String, CaseIterable, Sendable {
    /// By the publication of the round alone, all its tours at once.
    case publish
    case hold, cancel, reinstate
}

/// What is agreed about a tour.
package struct TourFacts: Hashable, Sendable {
    package var kind: TourKind
    package var day: Day
    package var opens: ClockTime
    /// How long the visit itself takes.
    package var minutes: Int
    package var place: String
    package var capacity: Int
    package var talks: TalkTimes

    package init(
        kind: TourKind = .tour,
        day: Day,
        opens: ClockTime,
        minutes: Int,
        place: String,
        capacity: Int,
        talks: TalkTimes
    ) {
        self.kind = kind
        self.day = day
        self.opens = opens
        self.minutes = minutes
        self.place = place
        self.capacity = capacity
        self.talks = talks
    }

    package static let capacities = 1...200
    package static let lengths = 10...480

    /// When the talk of the one who is in this place (from 0) begins; nil when that is not on the same day any more.
    package func talkTime(ofPlace place: Int) -> ClockTime? {
        opens.adding(minutes: minutes + talks.gap + (place / talks.atOnce) * (talks.minutes + talks.gap))
    }

    /// Every mistake in them, by the field of the form.
    package func faults(today: Day) -> Faults {
        var faults = Faults()
        if place.isEmpty { faults.add("place", Message("field.required")) }
        if day < today { faults.add("day", Message("tour.dayIsPast")) }
        if day.days(since: today) > 366 { faults.add("day", Message("plan.tooFar")) }
        // The last talk has to be over before midnight, whoever comes.
        let last = talkTime(ofPlace: capacity - 1).flatMap { $0.adding(minutes: talks.minutes) }
        if last == nil { faults.add("capacity", Message("tour.talksTooLate")) }
        return faults
    }
}

/// The talks with the employer right after a tour (D3): how long, how much time between them, and how many at once.
package struct TalkTimes: Hashable, Sendable {
    package var minutes: Int
    package var gap: Int
    /// How many of the employer's people hold talks side by side.
    package var atOnce: Int

    package init(minutes: Int = 30, gap: Int = 5, atOnce: Int = 1) {
        self.minutes = minutes
        self.gap = gap
        self.atOnce = max(1, atOnce)
    }

    package static let lengths = 5...180
    package static let gaps = 0...120
    package static let sideBySide = 1...20
}
