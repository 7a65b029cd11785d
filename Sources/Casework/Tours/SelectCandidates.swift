package import Domain
internal import Storage

/// Whom somebody can select for a round, with the name.
package struct Selectable: Sendable {
    package let participant: ID<Participant>
    package let name: String
}

extension Casework {
    /// Who can still be selected for a round: people whose guidance in its programme goes on, own ones alone for a coach.
    /// - Throws: `Refusal.notFound`.
    package func selectable(for round: ID<TourRound>, as actor: Actor) async throws -> [Selectable] {
        let people = try await look(as: actor) { work, tx in
            let scope = try work.scope(.selectCandidates)
            guard let round = try TourRoundTable.find(round, in: tx) else { throw Refusal.notFound }
            let selected = Set(try TourCandidateTable.all(of: round.id, in: tx).map(\.participant))
            let guided = try CandidateQuery.guided(in: round.programme, within: scope, in: tx)
                .filter { !selected.contains($0.participant) }
            return try work.named(guided, in: tx)
        }
        let shown = Audited.list(["selectable"], shown: people.map(\.participant))
        try await noteLook(.selectCandidates, subject: round.rawValue, detail: shown, as: actor)
        return people
    }

    /// Selects people for a round, in the order given.
    /// - Throws: `Faults` when nobody is chosen or somebody is not to be selected; `Refusal.notFound`.
    package func select(_ people: [ID<Participant>], for round: ID<TourRound>, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.selectCandidates)
            guard let round = try TourRoundTable.find(round, in: tx) else { throw Refusal.notFound }
            let selected = Set(try TourCandidateTable.all(of: round.id, in: tx).map(\.participant))
            let guided = Dictionary(
                try CandidateQuery.guided(in: round.programme, within: scope, in: tx).map { ($0.participant, $0) },
                uniquingKeysWith: { _, last in last }
            )
            if people.isEmpty { throw Faults("people", Message("field.chooseOne")) }
            for id in people where !selected.contains(id) {
                guard let candidate = guided[id] else { throw Faults("people", Message("field.unknown")) }
                try work.select(candidate, for: round, in: tx)
            }
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
        }
    }

    /// Takes somebody out of a round again. Who was told of a seat keeps that line in the publication.
    /// - Throws: `Refusal.notFound`; `Refusal.stale`.
    package func deselect(_ participant: ID<Participant>, from round: ID<TourRound>, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.selectCandidates)
            let candidate = try TourCandidateTable.all(of: round, in: tx).first { $0.participant == participant }
            guard let round = try TourRoundTable.find(round, in: tx), let candidate,
                try CandidateQuery.within(scope, of: [candidate.trajectory], in: tx).contains(candidate.trajectory)
            else { throw Refusal.notFound }
            try TourCandidateTable.remove(candidate, in: tx)
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
            try work.audit(
                .selectCandidates,
                about: participant,
                subject: round.id.rawValue,
                detail: "take out of a round",
                in: tx
            )
        }
    }
}

extension Work {
    func select(_ candidate: CandidateQuery.Candidate, for round: TourRound, in tx: borrowing Transaction) throws {
        try TourCandidateTable.insert(
            TourCandidate(
                id: newID(),
                round: round.id,
                participant: candidate.participant,
                trajectory: candidate.trajectory,
                addedOn: today,
                addedBy: actor.name
            ),
            in: tx
        )
        try audit(
            .selectCandidates,
            about: candidate.participant,
            subject: round.id.rawValue,
            detail: "select for a round",
            in: tx
        )
    }

    /// By name; each person once.
    func named(_ candidates: [CandidateQuery.Candidate], in tx: borrowing Transaction) throws -> [Selectable] {
        let people = Set(candidates.map(\.participant)).sorted()
        return try PeopleQuery.personNames(of: people, in: tx)
            .sorted { ($0.value.sortKey, $0.key) < ($1.value.sortKey, $1.key) }
            .map { Selectable(participant: $0.key, name: $0.value.full) }
    }
}
