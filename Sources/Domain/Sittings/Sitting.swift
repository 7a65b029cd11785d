/// The regular sitting days of one prison (A2): every week or every two weeks on a weekday, with a number of talks.
package struct SittingPattern: Hashable, Sendable {
    package let id: ID<SittingPattern>
    package let prison: String
    /// The code of the programme that sits there.
    package let programme: String
    /// The coach who sits there; new trajectories from this prison go to this coach.
    package var coach: ID<User>?
    /// A day the rhythm passes through; it fixes the weekday, and which of two weeks.
    package var anchor: Day
    /// 1 for weekly, 2 for every two weeks.
    package var everyWeeks: Int
    package var opens: ClockTime
    /// How many talks fit in the day, one after the other.
    package var talks: Int
    /// Length of one talk in minutes.
    package var talkMinutes: Int
    package var validFrom: Day
    package var validUntil: Day?
    package var version: Int

    package init(
        id: ID<SittingPattern>, prison: String, programme: String, coach: ID<User>?, anchor: Day, everyWeeks: Int,
        opens: ClockTime, talks: Int, talkMinutes: Int, validFrom: Day, validUntil: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.prison = prison
        self.programme = programme
        self.coach = coach
        self.anchor = anchor
        self.everyWeeks = everyWeeks
        self.opens = opens
        self.talks = talks
        self.talkMinutes = talkMinutes
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.version = version
    }
}

/// A day on which the rhythm of a prison does not hold.
package struct SittingException: Hashable, Sendable {
    package let id: ID<SittingException>
    package let prison: String
    package let programme: String
    /// The day that would have been a sitting day.
    package let day: Day
    package let kind: SittingExceptionKind
    /// The day that comes in its place, for `moved`.
    package let movedTo: Day?
    package let reason: String

    package init(
        id: ID<SittingException>, prison: String, programme: String, day: Day, kind: SittingExceptionKind,
        movedTo: Day?, reason: String
    ) {
        self.id = id
        self.prison = prison
        self.programme = programme
        self.day = day
        self.kind = kind
        self.movedTo = movedTo
        self.reason = reason
    }
}

package enum SittingExceptionKind: String, CaseIterable, Sendable { case closed, strike, moved, absence }

/// A talk on a sitting day: one seat of the day, for one person.
package struct Talk: Hashable, Sendable {
    package let id: ID<Talk>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let kind: TalkKind
    package var prison: String
    /// The day and the seat (0 is the first of the day); nil while no sitting day has room: the person waits.
    package var seat: Seat?
    /// Where it stood before it was moved, and why.
    package var movedFrom: Day?
    package var movedReason: String?
    /// Since when the person waits for this talk: the order of the queue.
    package let waitingSince: Day
    package var state: TalkState
    package var version: Int

    package init(
        id: ID<Talk>, trajectory: ID<Trajectory>, participant: ID<Participant>, kind: TalkKind, prison: String,
        seat: Seat?, movedFrom: Day? = nil, movedReason: String? = nil, waitingSince: Day, state: TalkState = .planned,
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.kind = kind
        self.prison = prison
        self.seat = seat
        self.movedFrom = movedFrom
        self.movedReason = movedReason
        self.waitingSince = waitingSince
        self.state = state
        self.version = version
    }
}

package struct Seat: Hashable, Comparable, Sendable {
    package let day: Day
    package let number: Int

    package init(day: Day, number: Int) {
        self.day = day
        self.number = number
    }

    package static func < (left: Self, right: Self) -> Bool { (left.day, left.number) < (right.day, right.number) }
}

package enum TalkKind: String, CaseIterable, Sendable { case screening, followUp }

/// `attended` and `justified` are the two fixed facts of an attendance; they follow from the state.
package enum TalkState: String, CaseIterable, Sendable {
    case planned
    case held
    /// The participant did not want to come or did not come.
    case refusedToCome
    /// The prison did not bring the person (strike, movement): not their fault.
    case notBrought
    case excused
    case cancelled

    package var attended: Bool { self == .held }
    package var justified: Bool { self == .notBrought || self == .excused || self == .cancelled }
}
