package import Domain
internal import Storage

/// Somebody on the list of a vacancy, blind: who it is stands there for nobody but those who may open the file.
package struct Candidate: Sendable {
    /// By what they are called on this list; on another list they are called otherwise.
    package let reference: String
    package let card: BlindCard
    package let reasons: MatchReasons
    /// What was hidden.
    package let hidden: [HiddenField]
    /// Nil for whoever may not open the file.
    package let participant: ID<Participant>?
    /// Whether they may work there; `allowed` for whoever may not open the file.
    package let limits: LimitVerdict
}

/// Who fits a vacancy, the best first.
package struct VacancyCandidates: Sendable {
    package let listed: ListedVacancy
    package let candidates: [Candidate]
    /// How many people look for work, and of how many nobody noted from where they leave.
    package let searching: Int
    package let unplaced: Int
    /// Whether the place of the vacancy is known.
    package let isPlaced: Bool
    /// How many fit and are left out, because one of both sides said no and nothing changed since.
    package let leftOut: Int
    /// Of these, those that this actor puts forward: the latest no first.
    package let declined: [DeclinedMatch]
}

extension Casework {
    /// - Throws: `Refusal.notFound`.
    package func candidates(of id: ID<Vacancy>, as actor: Actor) async throws -> VacancyCandidates {
        try await admit(actor, to: .readCandidates)
        let book = try await candidateBook()
        let desk = matchingDesk
        return try await work(as: actor) { work, tx in
            try work.require(.readCandidates)
            guard let vacancy = try VacancyTable.find(id, in: tx),
                let employer = try EmployerTable.find(vacancy.employer, in: tx)
            else { throw Refusal.notFound }
            let declined = try work.declined(for: vacancy, in: tx).filter { folded, _ in
                book.isSearching(folded.participant)
            }
            let away = Set(declined.map(\.folded.participant))
            let found = try book.best(for: vacancy, of: employer) { !away.contains($0) }
            let scope = try work.scope(.readFile)
            let fitting = try work.explained(found ?? [], for: vacancy, of: employer, in: tx)
            let people = fitting.map(\.folded.participant)
            let own = try CandidateQuery.people(within: scope, of: people, in: tx)
            let leftOut = declined.filter { $0.folded.match(vacancy, of: employer, on: work.today).score != nil }
            let told = try work.introduced(leftOut.map(\.said), in: tx)
            let candidates = fitting.map { folded, reasons in
                let mayOpen = own.contains(folded.participant)
                return Candidate(
                    reference: desk.reference(of: folded.participant, for: id),
                    card: folded.card,
                    reasons: reasons,
                    hidden: folded.hidden,
                    participant: mayOpen ? folded.participant : nil,
                    limits: mayOpen ? folded.limits(on: vacancy, of: employer, toldTo: actor.role) : .allowed
                )
            }
            try work.audit(
                .readCandidates,
                subject: id.rawValue,
                detail: Audited.list(["blind"], shown: people + told.map(\.participant)),
                in: tx
            )
            return VacancyCandidates(
                listed: ListedVacancy(vacancy: vacancy, employer: employer, state: vacancy.state(on: work.today)),
                candidates: candidates,
                searching: book.count,
                unplaced: book.unplaced.count,
                isPlaced: found != nil,
                leftOut: leftOut.count,
                declined: told
            )
        }
    }
}

extension Work {
    /// Of what was declined, what this actor may know whom it is about: those that they put forward. The latest no first.
    func introduced(_ declined: [DeclinedMatch], in tx: borrowing Transaction) throws -> [DeclinedMatch] {
        guard !declined.isEmpty else { return [] }
        let own = try CandidateQuery.people(within: scope(.introduce), of: declined.map(\.participant), in: tx)
        return declined.filter { own.contains($0.participant) }
            .sorted { ($1.day, $0.participant) < ($0.day, $1.participant) }
    }
}
