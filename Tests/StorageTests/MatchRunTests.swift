import Domain
import TestHouse
import Testing

@testable import Storage

/// What is kept of the last nightly comparison.
struct MatchRunTests {
    private let store: TestStore
    private let vacancies: [ID<Vacancy>] = (0..<450).map { ID("vacature-\(1000 + $0)") }

    init() async throws {
        store = try await TestStore()
        let ids = vacancies
        let number = try EnterpriseNumber("0400123416")
        let group = try #require(OccupationCode("9333"))
        try await store.write { tx in
            let employer = Employer(id: ID("werkgever"), number: number, facts: EmployerFacts(name: "Proef"))
            try EmployerTable.insert(employer, in: tx)
            for id in ids {
                let facts = VacancyFacts(title: "Orderpicker", group: group)
                let vacancy = Vacancy(id: id, employer: employer.id, reference: id.rawValue, facts: facts)
                try VacancyTable.insert(vacancy, in: tx)
            }
        }
    }

    private func replace(_ prices: [ID<Vacancy>: Int]) async throws {
        try await store.write { tx in try ShowingPriceTable.replace(prices, in: tx) }
    }

    private func prices(of asked: [ID<Vacancy>]) async throws -> [ID<Vacancy>: Int] {
        try await store.read { tx in try ShowingPriceTable.prices(of: asked, in: tx) }
    }

    @Test func `the prices of a run take the place of all that were there, and nothing without a price is kept`()
        async throws
    {
        #expect(try await prices(of: vacancies).isEmpty)
        let (dear, cheap) = (1000 << 32, 1)
        var first: [ID<Vacancy>: Int] = [:]
        for (number, id) in vacancies.enumerated() { first[id] = number == 0 ? dear : cheap }
        first[vacancies[7]] = 0
        try await replace(first)
        let some = try await prices(of: [vacancies[0], vacancies[1], vacancies[7]])
        #expect(some == [vacancies[0]: dear, vacancies[1]: cheap])
        #expect(try await prices(of: vacancies).count == 449)
        try await replace([vacancies[7]: 5])
        #expect(try await prices(of: vacancies) == [vacancies[7]: 5])
        #expect(try await prices(of: []).isEmpty)
        try await replace([:])
        #expect(try await prices(of: [vacancies[7]]).isEmpty)
    }

    @Test func `a price of a vacancy that is not there keeps the whole run from being stored`() async throws {
        try await replace([vacancies[3]: 5])
        await #expect(throws: (any Error).self) { try await replace([ID("elders"): 5]) }
        #expect(try await prices(of: [vacancies[3]]) == [vacancies[3]: 5])
    }

    @Test func `the last run is read as it ended, and one that goes on is not kept`() async throws {
        var run = MatchRun(startedAt: Instant(milliseconds: 1_795_000_000_000))
        let going = run
        try await store.write { tx in try MatchRunTable.put(going, in: tx) }
        #expect(try await store.read { tx in try MatchRunTable.last(in: tx) } == nil)
        run.finishedAt = Instant(milliseconds: 1_795_000_060_000)
        (run.people, run.done, run.withMatch, run.vacancies) = (12, 11, 10, 450)
        (run.cap, run.mostShown, run.givingWay, run.keptPermille) = (5, 6, 3, 991)
        run.weightsVersion = 3
        for cap in [5, 8] {
            run.cap = cap
            let ended = run
            try await store.write { tx in try MatchRunTable.put(ended, in: tx) }
            #expect(try await store.read { tx in try MatchRunTable.last(in: tx) } == ended)
        }
    }
}
