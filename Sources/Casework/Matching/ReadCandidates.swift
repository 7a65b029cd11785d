package import Domain
internal import Matching
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
            let found = try book.best(for: vacancy, of: employer)
            let scope = try work.scope(.readFile)
            let candidates = try found?.map { folded, reasons in
                let mayOpen = try TrajectoryTable.latest(of: folded.participant, within: scope, in: tx) != nil
                return Candidate(
                    reference: desk.reference(of: folded.participant, for: id),
                    card: folded.card,
                    reasons: reasons,
                    hidden: folded.hidden,
                    participant: mayOpen ? folded.participant : nil
                )
            }
            try work.audit(
                .readCandidates,
                subject: id.rawValue,
                detail: Audited.list(["blind"], shown: found?.map(\.0.participant) ?? []),
                in: tx
            )
            return VacancyCandidates(
                listed: ListedVacancy(vacancy: vacancy, employer: employer, state: vacancy.state(on: work.today)),
                candidates: candidates ?? [],
                searching: book.count,
                unplaced: book.unplaced.count,
                isPlaced: found != nil
            )
        }
    }
}

extension CandidateBook {
    /// The best for a vacancy whose limits allow it; nil where the vacancy has no place.
    func best(
        for vacancy: Vacancy,
        of employer: Employer,
        count: Int = matchListLength
    ) throws -> [(FoldedProfile, MatchReasons)]? {
        guard let blind = BlindVacancy(vacancy.facts, of: employer.facts, on: day) else { return nil }
        var search = ProfileSearch(index)
        var asked = count
        while true {
            let found = try search.best(asked, for: blind)
            let allowed = found.lazy.compactMap { found -> (FoldedProfile, MatchReasons)? in
                let folded = entries[found.id]
                return folded.match(vacancy, of: employer, on: day).reasons.map { (folded, $0) }
            }.prefix(count)
            let list = Array(allowed)
            // Some of the best may be out because of a limit that nobody sees: then further down the list.
            if list.count == count || found.count < asked { return list }
            asked *= 4
        }
    }
}
