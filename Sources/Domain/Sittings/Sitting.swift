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
        id: ID<SittingPattern>,
        prison: String,
        programme: String,
        coach: ID<User>?,
        anchor: Day,
        everyWeeks: Int,
        opens: ClockTime,
        talks: Int,
        talkMinutes: Int,
        validFrom: Day,
        validUntil: Day? = nil,
        version: Int = 1
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
        id: ID<SittingException>,
        prison: String,
        programme: String,
        day: Day,
        kind: SittingExceptionKind,
        movedTo: Day?,
        reason: String
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

/// Why a sitting day is not as its rhythm says.
package enum SittingExceptionKind: String, CaseIterable, Sendable { case closed, strike, moved, absence }

extension SittingExceptionKind {
    /// What a talk on such a day moves for.
    package var moveReason: MoveReason {
        switch self {
        case .closed: .closed
        case .strike: .strike
        case .moved: .moved
        case .absence: .absence
        }
    }
}

extension SittingPattern {
    /// Most talks on one day, and the bounds of the length of one.
    package static let talkBounds = 1...30
    package static let minuteBounds = 10...240

    /// Whether the rhythm passes through this day; exceptions and holidays apart.
    package func falls(on day: Day) -> Bool {
        guard day >= validFrom, validUntil.map({ day <= $0 }) ?? true else { return false }
        return day.days(since: anchor).isMultiple(of: 7 * everyWeeks)
    }

    /// The days the rhythm passes through, in order.
    package func days(in range: ClosedRange<Day>) -> [Day] {
        let first = max(range.lowerBound, validFrom)
        let last = min(range.upperBound, validUntil ?? range.upperBound)
        guard first <= last else { return [] }
        let period = 7 * everyWeeks
        let behind = ((first.days(since: anchor) % period) + period) % period
        let start = first.adding(days: behind == 0 ? 0 : period - behind)
        return stride(from: start.number, through: last.number, by: period).map(Day.init(number:))
    }

    /// When the talk at this place of the day begins; nil past midnight.
    package func time(ofTalk index: Int) -> ClockTime? { opens.adding(minutes: index * talkMinutes) }

    /// Whether it never holds: ended before its first day.
    package var isEmpty: Bool { validUntil.map { $0 < validFrom } ?? false }
}
