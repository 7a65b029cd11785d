package import Domain
internal import Matching
internal import Storage

/// The comparison of everybody with every open vacancy, as it is made each night: how far it came, and what it found. It holds
/// numbers alone; whose list is which is looked up when somebody opens it.
package struct MatchRun: Hashable, Sendable {
    package let startedAt: Instant
    package var finishedAt: Instant?
    /// Who looks for work, and of how many of them nobody noted from where they leave.
    package var people = 0
    package var unplacedPeople = 0
    package var vacancies = 0
    package var unplacedVacancies = 0
    /// How many people were compared by now.
    package var done = 0
    package var withMatch = 0
    /// Vacancies that stand on nobody's list.
    package var neverShown = 0

    /// How far it is, in thousandths.
    package var permille: Int {
        guard finishedAt == nil else { return 1000 }
        return people == unplacedPeople ? 0 : 1000 * done / max(1, people - unplacedPeople)
    }

    package var withoutMatch: Int { done - withMatch }
}

extension Casework {
    /// Lays vacancies and people out anew and compares them all. What is found is counted, not stored.
    @discardableResult
    package func runMatching(as actor: Actor) async throws -> MatchRun {
        try await admit(actor, to: .readCandidates)
        let now = clock
        var run = MatchRun(startedAt: now().now)
        await matchingDesk.note(run)
        let today = now().today
        let vacancies = try await database.read { tx in try VacancyBook(on: today, in: tx) }
        let candidates = try await look(as: .machine) { work, tx in try CandidateBook(work, in: tx) }
        await matchingDesk.keep(vacancies)
        await matchingDesk.keep(candidates)
        run.people = candidates.count
        run.unplacedPeople = candidates.unplaced.count
        run.vacancies = vacancies.openCount
        run.unplacedVacancies = vacancies.unplaced.count
        var shown: Set<ID<Vacancy>> = []
        let people = candidates.matchable
        for start in stride(from: 0, to: people.count, by: 200) {
            let part = people[start..<min(start + 200, people.count)]
            for folded in part {
                let found = try vacancies.numbers(for: folded)
                if !found.isEmpty { run.withMatch += 1 }
                shown.formUnion(found)
            }
            run.done += part.count
            await matchingDesk.note(run)
            // The pages go first.
            await Task.yield()
        }
        run.neverShown = max(0, vacancies.openCount - vacancies.unplaced.count - shown.count)
        run.finishedAt = now().now
        await matchingDesk.note(run)
        return run
    }

    /// The last run of this server, or the one that goes on; nil before the first.
    /// - Throws: `Refusal.notFound`.
    package func matchRun(as actor: Actor) async throws -> MatchRun? {
        try await noteLook(.readCandidates, detail: "match run", as: try await admitted(actor))
        return await matchingDesk.run
    }

    private func admitted(_ actor: Actor) async throws -> Actor {
        try await admit(actor, to: .readCandidates)
        return actor
    }
}

extension VacancyBook {
    /// Which vacancies stand on somebody's list.
    fileprivate func numbers(for folded: FoldedProfile) throws -> [ID<Vacancy>] {
        guard let blind = folded.blind else { return [] }
        var search = VacancySearch(index(for: folded.profile))
        return try search.best(matchListLength, for: blind).map { entries[$0.id].vacancy.id }
    }
}
