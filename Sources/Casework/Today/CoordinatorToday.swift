package import Domain
internal import ReferenceData
internal import Reports
internal import Storage

/// What a coordinator has to know of this day: referrals to decide, seats running short, figures beside their targets.
package struct CoordinatorToday: Sendable {
    package let today: Day
    /// Those who wait longest for a decision.
    package let toDecide: [Referral]
    /// How many there are in all.
    package let undecided: Int
    /// Those who could not enter yet and are to be looked at again (B2), the oldest first.
    package let toLookAgain: [Referral]
    /// Editions with a free place for who waits, with the one whose turn it is (B3).
    package let offers: [PlaceOffer]
    /// Where seats are short or somebody waits for one.
    package let short: [(prison: Prison, seats: PrisonSeats)]
    /// The definitions in force.
    package let programmes: [Programme]
    /// Whether any programme has sitting days.
    package let haveSittingDays: Bool
    /// Accepted people whom no coach guides.
    package let withoutCoach: [ParticipantLine]
    /// Each programme in which somebody is counted this year; the first of all where nobody is.
    package let figures: [FigureReport]
    /// Tours that ask something (D3).
    package let tours: [TourDue]
    /// Employers whom the coordinator asked and has to come back to (A8).
    package let asks: [AskDue]
}

extension FigureReport {
    fileprivate var hasPeople: Bool { values.contains { $0.people > 0 } }
}

extension Casework {
    /// The day of the coordinator who asks.
    /// - Throws: `Refusal.notFound` when the actor does not answer for a programme.
    package func coordinatorToday(as actor: Actor) async throws -> CoordinatorToday {
        let day = try await look(as: actor, seeing: .acts, briefly: true) { work, tx in
            guard try work.require(.readToday) == .everything else { throw Refusal.notFound }
            let toDecide = try ReferralTable.undecided(limit: 8, in: tx)
            let programmes = try work.shelf.latestOfAll(in: tx)
            let toLookAgain = try ReferralTable.toLookAgain(until: work.today, limit: 8, in: tx)
            let withoutCoach = try ParticipantTable.withoutCoach(limit: 8, in: tx)
            let figures = try programmes.map { try work.figures(of: $0, at: work.today, in: tx) }
            let withPeople = figures.filter(\.hasPeople)
            let seats = try work.sittingSeats(of: programmes.map(\.definition), in: tx).filter {
                $0.isShort || $0.waiting > 0
            }
            return CoordinatorToday(
                today: work.today,
                toDecide: toDecide,
                undecided: try ReferralTable.countUndecided(in: tx),
                toLookAgain: toLookAgain,
                offers: try work.placeOffers(in: programmes.map(\.definition), in: tx),
                short: seats.compactMap { seats in work.reference.prison(seats.prison).map { ($0, seats) } },
                programmes: programmes.map(\.definition),
                haveSittingDays: programmes.contains { $0.definition.hasSittingDays },
                withoutCoach: withoutCoach,
                figures: withPeople.isEmpty ? Array(figures.prefix(1)) : withPeople,
                tours: try work.toursToday(in: tx),
                asks: try work.asksToday(in: tx)
            )
        }
        let shown =
            day.toDecide.map(\.participant) + day.toLookAgain.map(\.participant)
            + day.offers.map(\.referral.participant) + day.withoutCoach.map(\.participant)
        try await noteToday(showing: Set(shown), to: actor)
        return day
    }
}
