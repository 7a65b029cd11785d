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

    package let tour: Tour
    package let employer: Employer
    package let kind: Kind
}

extension Casework {
    /// How near a tour is when it has to be published, and how long ago it may be to be told of.
    private static let days = (ahead: 7, back: 60)

    /// The tours of the day: what the coordinator still has to do, and with whom of theirs a coach goes along.
    /// - Throws: `Refusal.notFound`.
    package func toursToday(as actor: Actor) async throws -> [TourDue] {
        try await look(as: actor) { work, tx in
            let scope = try work.scope(.readTours)
            let (first, last) = (work.today.adding(days: -Self.days.back), work.today.adding(days: Self.days.ahead))
            let tours = try TourTable.all(in: first...last, in: tx)
            guard !tours.isEmpty else { return [] }
            let rounds = Dictionary(uniqueKeysWithValues: try TourRoundTable.all(in: tx).map { ($0.id, $0) })
            return try tours.compactMap { tour in
                guard let round = rounds[tour.round], let employer = try EmployerTable.find(tour.employer, in: tx),
                    let kind = try work.due(tour, in: round, within: scope, in: tx)
                else { return nil }
                return TourDue(tour: tour, employer: employer, kind: kind)
            }
        }
    }
}

extension Work {
    fileprivate func due(
        _ tour: Tour,
        in round: TourRound,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> TourDue.Kind? {
        let mayPlan = Policy.allows(.planTours, for: actor.role)
        switch tour.state {
        case .planned: return mayPlan && tour.facts.day >= today ? .publish : nil
        case .published where tour.facts.day < today: return mayPlan ? .hold : nil
        case .published, .held:
            guard tour.facts.day <= today else { return nil }
            let seats =
                try TourPublicationTable.find(round.id, number: round.publication, in: tx)?.seats(at: tour.id) ?? []
            let mine = try CandidateQuery.within(scope, of: seats.map(\.trajectory), in: tx)
            let people = Set(seats.filter { mine.contains($0.trajectory) }.map(\.participant))
            guard !people.isEmpty else { return nil }
            if tour.facts.day == today, tour.state == .published { return .comes(people.count) }
            let decided = Set(try StartEvaluationTable.all(of: tour.id, in: tx).map(\.participant))
            let away = Set(try TourAttendanceTable.all(of: tour.id, in: tx).filter { !$0.attended }.map(\.participant))
            let open = people.subtracting(decided).subtracting(away).count
            return open > 0 ? .decide(open) : nil
        case .cancelled: return nil
        }
    }
}
