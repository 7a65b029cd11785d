package import Domain
internal import Matching
internal import Storage

extension Casework {
    /// Lays vacancies and people out anew and compares them all. Of what is found the counts are stored, and nothing else.
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
        var shown: Set<Int> = []
        let list = candidates.index.list
        var search = VacancySearch(vacancies.index)
        for start in stride(from: 0, to: list.count, by: 200) {
            for number in start..<min(start + 200, list.count) {
                let found = vacancies.best(for: number, of: list, limits: candidates.limits(of: number), &search)
                if !found.isEmpty { run.withMatch += 1 }
                shown.formUnion(found.map(\.id))
            }
            run.done = min(start + 200, list.count)
            await matchingDesk.note(run)
            // The pages go first.
            await Task.yield()
        }
        run.neverShown = max(0, vacancies.openCount - vacancies.unplaced.count - shown.count)
        run.finishedAt = now().now
        let finished = run
        try await database.write { tx in try MatchRunTable.put(finished, in: tx) }
        await matchingDesk.note(run)
        return run
    }

    /// The one that goes on in this server, or the last one that came to its end, in whatever server; nil before the first.
    /// - Throws: `Refusal.notFound`.
    package func matchRun(as actor: Actor) async throws -> MatchRun? {
        try await noteLook(.readCandidates, detail: "match run", as: try await admitted(actor))
        let stored = try await database.read { tx in try MatchRunTable.last(in: tx) }
        guard let own = await matchingDesk.run else { return stored }
        return stored.map { $0.startedAt > own.startedAt ? $0 : own } ?? own
    }

    private func admitted(_ actor: Actor) async throws -> Actor {
        try await admit(actor, to: .readCandidates)
        return actor
    }
}

extension VacancyBook {
    /// What stands on the list of one profile.
    fileprivate func best(
        for number: Int,
        of list: ProfileList,
        limits: HiddenLimits?,
        _ search: inout VacancySearch
    ) -> [Match] {
        guard let limits else { return search.best(matchListLength, for: number, of: list) }
        var own = VacancySearch(index(without: limits))
        return own.best(matchListLength, for: number, of: list)
    }
}
