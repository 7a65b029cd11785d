package import Domain
internal import Matching
internal import ReferenceData
internal import Storage

extension Casework {
    /// Lays vacancies and people out anew and compares them all. Of what is found the counts are stored, and what a vacancy is ranked
    /// lower by so that it is not shown to too many, which is `times` the average; nothing of people.
    @discardableResult
    package func runMatching(times: Int = FairLists.timesTheAverage, as actor: Actor) async throws -> MatchRun {
        try await admit(actor, to: .readCandidates)
        do {
            return try await compareAll(times: times)
        } catch {
            await matchingDesk.forgetRun()
            throw error
        }
    }

    private func compareAll(times: Int) async throws -> MatchRun {
        let now = clock
        var run = MatchRun(startedAt: now().now)
        await matchingDesk.note(run)
        let today = now().today
        let weights = self.weights.weights(on: today)
        let vacancies = try await database.read { tx in try VacancyBook(on: today, by: weights, in: tx) }
        let candidates = try await look(as: .machine) { work, tx in try CandidateBook(work, in: tx) }
        let declined = try await look(as: .machine) { work, tx in try work.declinedPairs(in: tx) }
        await matchingDesk.keep(vacancies)
        await matchingDesk.keep(candidates)
        run.weightsVersion = weights.version
        run.people = candidates.count
        run.unplacedPeople = candidates.unplaced.count
        run.vacancies = vacancies.openCount
        run.unplacedVacancies = vacancies.unplaced.count
        var auction = ShowingAuction(
            length: matchListLength,
            vacancies: vacancies.entries.map { DrawMark($0.vacancy.id.rawValue) },
            ceiling: FairLists.ceiling
        )
        let list = candidates.index.list
        var search = VacancySearch(vacancies.index)
        for start in stride(from: 0, to: list.count, by: 200) {
            for number in start..<min(start + 200, list.count) {
                let leftOut = declined[candidates.people[number]].map { vacancies.places(of: $0) } ?? []
                let limits = candidates.limits(of: number)
                let found = vacancies.choice(for: number, of: list, limits: limits, without: leftOut, &search)
                if !found.isEmpty { run.withMatch += 1 }
                auction.add(found, of: DrawMark(candidates.people[number].rawValue))
            }
            run.done = min(start + 200, list.count)
            await matchingDesk.note(run)
            // The pages go first.
            await Task.yield()
        }
        let placed = vacancies.entries.count
        auction.begin(cap: FairLists.cap(showings: auction.freeShowings, vacancies: placed, times: times))
        while !auction.run(bids: 20_000) { await Task.yield() }
        let counts = auction.counts
        run.neverShown = counts.count { $0 == 0 }
        run.mostShown = counts.max() ?? 0
        run.cap = auction.cap
        run.givingWay = auction.prices.count { $0 != .free }
        run.keptPermille = auction.keptPermille
        run.finishedAt = now().now
        let finished = run
        let prices = Dictionary(
            uniqueKeysWithValues: zip(vacancies.entries, auction.prices).map { ($0.vacancy.id, $1.parts) }
        )
        try await database.write { tx in
            try MatchRunTable.put(finished, in: tx)
            try ShowingPriceTable.replace(prices, in: tx)
        }
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
    /// What the list of one profile is chosen from.
    fileprivate func choice(
        for number: Int,
        of list: ProfileList,
        limits: HiddenLimits?,
        without declined: Set<Int>,
        _ search: inout VacancySearch
    ) -> [Match] {
        guard let limits else { return search.choice(matchListLength, for: number, of: list, without: declined) }
        var own = VacancySearch(index(without: limits))
        return own.choice(matchListLength, for: number, of: list, without: declined)
    }
}
