/// A talk on a sitting day: one seat of the day, for one person.
package struct Talk: Hashable, Sendable {
    package let id: ID<Talk>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let kind: TalkKind
    package var prison: String
    /// The day and the seat (0 is the first of the day); nil while no sitting day has room: the person waits.
    package var seat: Seat?
    /// The day it stood on before it last moved, and why it moved.
    package var movedFrom: Day?
    package var movedReason: MoveReason?
    /// Since when the person waits for this talk: the order of the queue. No seat before it is taken.
    package let waitingSince: Day
    package var state: TalkState
    package var version: Int

    package init(
        id: ID<Talk>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        kind: TalkKind,
        prison: String,
        seat: Seat?,
        movedFrom: Day? = nil,
        movedReason: MoveReason? = nil,
        waitingSince: Day,
        state: TalkState = .planned,
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

/// A place on a sitting day: the day, and the number of the talk on it.
package struct Seat: Hashable, Comparable, Sendable {
    package let day: Day
    package let number: Int

    package init(day: Day, number: Int) {
        self.day = day
        self.number = number
    }

    package static func < (left: Self, right: Self) -> Bool { (left.day, left.number) < (right.day, right.number) }
}

/// What a talk on a sitting day is for.
package enum TalkKind: String, CaseIterable, Sendable { case screening, followUp }

/// Why a talk stands on another day than before.
package enum MoveReason: String, CaseIterable, Sendable {
    // The day fell out or moved, in the words of `SittingExceptionKind`.
    case closed, strike, absence, moved
    /// An exception was taken back, so that its day came back or another day went.
    case restored
    /// The regular days of the prison changed.
    case pattern
    /// The person was moved to another prison.
    case transfer
    // The talk before this one was not held.
    case notBrought, excused
}

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

    /// Whether nobody else can have the seat: the hour is planned, or was spent.
    package var keepsSeat: Bool { self != .excused && self != .cancelled }

    /// Whether the next talk is planned by itself: the person wants one and had none.
    package var callsForAnother: Bool { self == .notBrought || self == .excused }
}

/// What becomes of a planned talk.
package enum TalkAct: String, CaseIterable, Sendable { case hold, stayAway, leaveInside, excuse, cancel }

extension Talk {
    /// Everything that can happen to a talk. What happened stays: another talk follows, the old one does not change.
    package static let transitions: [Transition<TalkState, TalkAct>] = [
        Transition(.hold, from: .planned, to: .held, by: [.coach, .coordinator]),
        Transition(.stayAway, from: .planned, to: .refusedToCome, by: [.coach, .coordinator]),
        Transition(.leaveInside, from: .planned, to: .notBrought, by: [.coach, .coordinator]),
        Transition(.excuse, from: .planned, to: .excused, by: [.coach, .coordinator]),
        Transition(.cancel, from: .planned, to: .cancelled, by: [.coach, .coordinator]),
    ]

    /// What speaks against noting this outcome on a day; nil when nothing does.
    ///
    /// A screening talk is held by its form, and nothing is known of a talk before its day came, save that it will
    /// not take place.
    package func objection(to outcome: TalkState, on today: Day) -> Message? {
        switch outcome {
        case .held where kind == .screening: return Message("sitting.screeningHasAForm")
        case .held, .refusedToCome, .notBrought:
            guard let seat else { return Message("sitting.noDayYet") }
            return seat.day > today ? Message("sitting.notYet", ["day": seat.day.belgian]) : nil
        case .excused: return seat == nil ? Message("sitting.noDayYet") : nil
        case .cancelled: return nil
        case .planned: return Message("field.unknown")
        }
    }

    /// The talk that follows one that was not held, without a seat yet. It keeps its place in the queue, but never
    /// comes back to a day the person can't come.
    package func successor(id: ID<Talk>, prison: String, reason: MoveReason, on today: Day) -> Talk {
        let since = if let seat, seat.day > today { max(waitingSince, seat.day.adding(days: 1)) } else { waitingSince }
        return Talk(
            id: id,
            trajectory: trajectory,
            participant: participant,
            kind: kind,
            prison: prison,
            seat: nil,
            movedFrom: seat?.day,
            movedReason: reason,
            waitingSince: since
        )
    }
}
