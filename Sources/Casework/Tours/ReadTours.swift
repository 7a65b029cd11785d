package import Domain
internal import Storage

/// A tour with who receives it and what is offered there.
package struct TourLine: Sendable {
    package let tour: Tour
    package let employer: Employer
    package let vacancies: [Vacancy]
}

/// A round as the list shows it: no people in it.
package struct RoundLine: Sendable {
    package let round: TourRound
    package let tours: [TourLine]
    package let candidates: Int

    /// How many can come along in all.
    package var seats: Int { tours.reduce(0) { $0 + $1.tour.seats } }
}

/// A round with who goes where.
package struct RoundView: Sendable {
    package let round: TourRound
    package let tours: [TourLine]
    package let candidates: [TourCandidate]
    package let division: TourDivision
    package let changes: [TourChange]
    /// The first one first.
    package let publications: [TourPublication]
    /// Of those whom this actor may know; others are counted and not named.
    package let names: [ID<Participant>: String]
    package let today: Day

    package func line(_ tour: ID<Tour>) -> TourLine? { tours.first { $0.tour.id == tour } }
    package var lastPublication: TourPublication? { publications.last }

    /// Whether everybody was told what holds by now.
    package var isPublishedAsItIs: Bool {
        guard let last = lastPublication else { return false }
        let told = Dictionary(last.seats.map { ($0.participant, $0.tour) }, uniquingKeysWith: { first, _ in first })
        return division.places.allSatisfy { told[$0.participant] == .some($0.tour) }
            && candidates.count == last.seats.count
    }

    /// Whether a tour of it is still to come.
    package var isOpen: Bool { tours.contains { $0.tour.state.takesPeople } }
}

extension Casework {
    /// The rounds, the latest first.
    /// - Throws: `Refusal.notFound`.
    package func rounds(as actor: Actor) async throws -> [RoundLine] {
        let rounds = try await look(as: actor) { work, tx in
            try work.require(.readTours)
            let tours = Dictionary(grouping: try TourTable.all(in: tx), by: \.round)
            let shelf = try TourVacancies(of: tours.values.flatMap(\.self), in: tx)
            return try TourRoundTable.all(in: tx).map { round in
                RoundLine(
                    round: round,
                    tours: (tours[round.id] ?? []).compactMap { TourLine($0, shelf) },
                    candidates: try TourCandidateTable.all(of: round.id, in: tx).count
                )
            }
        }
        try await noteLook(.readTours, detail: "rounds", as: actor)
        return rounds
    }

    /// A round with the division as it would be now. A coach sees the names of their own people alone.
    /// - Throws: `Refusal.notFound`.
    package func round(
        _ id: ID<TourRound>,
        for action: Action = .readTours,
        as actor: Actor
    ) async throws -> RoundView {
        let view = try await look(as: actor) { work, tx in
            try work.require(action)
            return try work.roundView(id, in: tx)
        }
        let shown = Audited.list(["round"], shown: view.names.keys.sorted())
        try await noteLook(action, subject: id.rawValue, detail: shown, as: actor)
        return view
    }
}

extension TourLine {
    init?(_ tour: Tour, _ shelf: TourVacancies) {
        guard let employer = shelf.employer(tour.employer) else { return nil }
        self.init(tour: tour, employer: employer, vacancies: shelf.vacancies(of: tour))
    }
}

extension Work {
    func roundView(_ id: ID<TourRound>, in tx: borrowing Transaction) throws -> RoundView {
        guard let round = try TourRoundTable.find(id, in: tx) else { throw Refusal.notFound }
        let scope = try scope(.readTours)
        let tours = try TourTable.all(of: id, in: tx)
        let shelf = try TourVacancies(of: tours, in: tx)
        let publications = try TourPublicationTable.all(of: id, in: tx)
        let candidates = try TourCandidateTable.all(of: id, in: tx)
        let changes = try TourChangeTable.all(of: id, in: tx)
        let seats = publications.flatMap(\.seats)
        let known = try CandidateQuery.within(
            scope,
            of: Set(candidates.map(\.trajectory) + seats.map(\.trajectory)),
            in: tx
        )
        let people = Set(
            candidates.filter { known.contains($0.trajectory) }.map(\.participant)
                + seats.filter { known.contains($0.trajectory) }.map(\.participant)
        )
        return RoundView(
            round: round,
            tours: tours.compactMap { TourLine($0, shelf) },
            candidates: candidates,
            division: try division(of: candidates, over: tours, changes, after: publications.last, in: tx),
            changes: changes,
            publications: publications,
            names: try PeopleQuery.names(of: people.sorted(), in: tx),
            today: today
        )
    }

    /// The division as it would be now. Who was at a tour that was held keeps that seat, and takes no other.
    func division(
        of candidates: [TourCandidate],
        over tours: [Tour],
        _ changes: [TourChange],
        after publication: TourPublication?,
        in tx: borrowing Transaction
    ) throws -> TourDivision {
        let held = Set(tours.filter { $0.state == .held }.map(\.id))
        let settled = (publication?.seats ?? []).filter { $0.tour.map(held.contains) ?? false }
        let settledPeople = Set(settled.map(\.participant))
        let open = candidates.filter { !settledPeople.contains($0.participant) }
        let scores = try TourScores(of: open, at: tours, self, in: tx)
        return try TourDivision(
            of: open,
            over: tours,
            scores: scores.scores,
            withoutProfile: scores.withoutProfile,
            declined: scores.declined,
            changes: changes.filter { !held.contains($0.tour) }
        ).keeping(settled, inOrderOf: candidates)
    }
}

extension Casework {
    /// What a round is called, for forms about its tours.
    /// - Throws: `Refusal.notFound`.
    package func roundTitle(_ id: ID<TourRound>, as actor: Actor) async throws -> String {
        try await look(as: actor) { work, tx in
            try work.require(.planTours)
            guard let round = try TourRoundTable.find(id, in: tx) else { throw Refusal.notFound }
            return round.title
        }
    }

    /// The definition in force of the programme of a round; nil where it is gone.
    /// - Throws: `Refusal.notFound`.
    package func programme(of id: ID<TourRound>, as actor: Actor) async throws -> Programme? {
        try await look(as: actor) { work, tx in
            try work.require(.planTours)
            guard let round = try TourRoundTable.find(id, in: tx) else { throw Refusal.notFound }
            return try work.shelf.latest(round.programme, in: tx).definition
        }
    }
}
