package import Domain
internal import Storage

/// A tour that asks something of somebody today.
package struct TourDue: Sendable {
    package enum Kind: Hashable, Sendable {
        /// It is near and nobody was told who comes.
        case publish
        /// It was, and nobody said so.
        case hold
        /// So many of who came were not decided about.
        case decide(Int)
        /// Today, with so many own people.
        case comes(Int)
    }

    package let tour: ID<Tour>
    package let round: ID<TourRound>
    package let day: Day
    package let employer: String
    package let kind: Kind
}

extension Work {
    /// How near a tour is when it has to be published, and how long ago it may be to be told of.
    private static let tourDays = (ahead: 7, back: 60)

    /// The tours of the day: what the coordinator still has to do, and with whom of theirs a coach goes along. Nothing for
    /// who does not read tours.
    func toursToday(in tx: borrowing Transaction) throws -> [TourDue] {
        guard Policy.allows(.readTours, for: actor.role) else { return [] }
        let mayPlan = Policy.allows(.planTours, for: actor.role)
        let back = today.adding(days: -Self.tourDays.back)
        let coming = today.adding(days: Self.tourDays.ahead)
        let toPlan = mayPlan ? try TourDayQuery(days: back...coming).all(in: [.planned, .published], in: tx) : []
        // A file that was opened in an emergency asks nothing of the day.
        let own = mayPlan ? try scope(.readTours) : .coach(actor.id, emergenciesAt: nil)
        let seated = try TourDayQuery(days: back...today).published(within: own, in: tx)
        let lines = (toPlan + seated).sorted {
            ($0.day, $0.opens.minutes, $0.tour) < ($1.day, $1.opens.minutes, $1.tour)
        }
        return lines.compactMap { line in
            guard let kind = kind(of: line, mayPlan: mayPlan) else { return nil }
            return TourDue(tour: line.tour, round: line.round, day: line.day, employer: line.employer, kind: kind)
        }
    }

    private func kind(of line: TourDayQuery.Line, mayPlan: Bool) -> TourDue.Kind? {
        switch line.state {
        case .planned: return line.day >= today ? .publish : nil
        case .published where line.day < today: return mayPlan && line.seated == 0 ? .hold : nil
        case .published where line.day > today: return nil
        case .published: return line.seated > 0 ? .comes(line.seated) : nil
        case .held: return line.undecided > 0 ? .decide(line.undecided) : nil
        case .cancelled: return nil
        }
    }
}
