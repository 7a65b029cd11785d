/// Tours over which the same candidates are divided (D3): for each of them one tour at most, and for all together the best
/// that the places allow.
package struct TourRound: Hashable, Sendable {
    package let id: ID<TourRound>
    package let programme: String
    package var title: String
    /// The number of the last publication; 0 while there is none.
    package var publication: Int
    package var version: Int

    package init(id: ID<TourRound>, programme: String, title: String, publication: Int = 0, version: Int = 1) {
        self.id = id
        self.programme = programme
        self.title = title
        self.publication = publication
        self.version = version
    }
}

/// Somebody who was selected for a round.
package struct TourCandidate: Hashable, Sendable {
    package let id: ID<TourCandidate>
    package let round: ID<TourRound>
    package let participant: ID<Participant>
    package let trajectory: ID<Trajectory>
    package let addedOn: Day
    package let addedBy: String

    package init(
        id: ID<TourCandidate>,
        round: ID<TourRound>,
        participant: ID<Participant>,
        trajectory: ID<Trajectory>,
        addedOn: Day,
        addedBy: String
    ) {
        self.id = id
        self.round = round
        self.participant = participant
        self.trajectory = trajectory
        self.addedOn = addedOn
        self.addedBy = addedBy
    }
}

/// What a change by hand asks of a tour.
package enum TourChangeKind: String, CaseIterable, Sendable {
    /// Comes along here, whatever else.
    case put
    /// Never comes along here.
    case forbid
}

/// A change by hand in who goes where, with its reason; the rest stays the best that is possible then.
package struct TourChange: Hashable, Sendable {
    package let id: ID<TourChange>
    package let round: ID<TourRound>
    package let participant: ID<Participant>
    package let tour: ID<Tour>
    package let kind: TourChangeKind
    package let reason: String
    package let notedOn: Day
    package let notedBy: String

    package init(
        id: ID<TourChange>,
        round: ID<TourRound>,
        participant: ID<Participant>,
        tour: ID<Tour>,
        kind: TourChangeKind,
        reason: String,
        notedOn: Day,
        notedBy: String
    ) {
        self.id = id
        self.round = round
        self.participant = participant
        self.tour = tour
        self.kind = kind
        self.reason = reason
        self.notedOn = notedOn
        self.notedBy = notedBy
    }
}

/// Who goes where, as it was told everybody: an act with a number, never rewritten.
package struct TourPublication: Hashable, Sendable {
    package let round: ID<TourRound>
    package let number: Int
    package let on: Day
    package let by: String
    /// The total score, and what it would be if everybody chose in turn.
    package let score: Int
    package let inTurn: Int
    package let seats: [TourSeat]

    package init(
        round: ID<TourRound>,
        number: Int,
        on: Day,
        by: String,
        score: Int,
        inTurn: Int,
        seats: [TourSeat]
    ) {
        self.round = round
        self.number = number
        self.on = on
        self.by = by
        self.score = score
        self.inTurn = inTurn
        self.seats = seats
    }

    /// Who comes along to a tour, in the order of their talks.
    package func seats(at tour: ID<Tour>) -> [TourSeat] {
        seats.filter { $0.tour == tour }.sorted { ($0.talkAt?.minutes ?? 0, $0.id) < ($1.talkAt?.minutes ?? 0, $1.id) }
    }
}

/// The line of one candidate in a publication.
package struct TourSeat: Hashable, Sendable {
    package let id: ID<TourSeat>
    package let participant: ID<Participant>
    package let trajectory: ID<Trajectory>
    /// Nil for who comes along nowhere.
    package let tour: ID<Tour>?
    package let score: Int
    package let isByHand: Bool
    /// When the talk with the employer begins.
    package let talkAt: ClockTime?

    package init(
        id: ID<TourSeat>,
        participant: ID<Participant>,
        trajectory: ID<Trajectory>,
        tour: ID<Tour>?,
        score: Int,
        isByHand: Bool,
        talkAt: ClockTime?
    ) {
        self.id = id
        self.participant = participant
        self.trajectory = trajectory
        self.tour = tour
        self.score = score
        self.isByHand = isByHand
        self.talkAt = talkAt
    }
}

/// Whether somebody was there: two fixed facts (`docs/glossary.md`, attendance).
package struct TourAttendance: Hashable, Sendable {
    package let id: ID<TourAttendance>
    package let tour: ID<Tour>
    package let participant: ID<Participant>
    package let attended: Bool
    /// Whether the absence had a good reason; never for who was there.
    package let justified: Bool
    package let note: String
    package let notedOn: Day
    package let notedBy: String

    package init(
        id: ID<TourAttendance>,
        tour: ID<Tour>,
        participant: ID<Participant>,
        attended: Bool,
        justified: Bool,
        note: String,
        notedOn: Day,
        notedBy: String
    ) {
        self.id = id
        self.tour = tour
        self.participant = participant
        self.attended = attended
        self.justified = justified && !attended
        self.note = note
        self.notedOn = notedOn
        self.notedBy = notedBy
    }
}
