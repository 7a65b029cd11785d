import Casework
import Domain
import Testing

/// The list of vacancies, a leaf at a time.
struct VacancyListTests {
    private let world: EmployerWorld

    init() async throws { world = try await EmployerWorld() }

    private func add(
        _ title: String,
        _ reference: String,
        at employer: ID<Employer>,
        _ change: (inout VacancyFacts) -> Void = { _ in }
    ) async throws {
        var facts = try world.facts(title)
        change(&facts)
        _ = try await world.world.casework.addVacancy(
            facts,
            reference: reference,
            of: employer,
            anyway: true,
            as: world.coach
        )
    }

    private func list(_ text: String = "", onlyOpen: Bool = true, leaf: Int = 1) async throws -> VacancyLeaf {
        let filter = VacancyFilter(text: text, onlyOpen: onlyOpen, leaf: leaf)
        return try await world.world.casework.vacancies(filter, as: world.coach)
    }

    @Test func `each stands on one leaf, what closes first on the first, and the count is of all`() async throws {
        let employer = try await world.employer()
        for number in 0...VacancyFilter.atOnce {
            try await add("Orderpicker", "A\(number)", at: employer) {
                $0.openUntil = ReferralWorld.today.adding(days: number)
            }
        }
        try await add("Oude job", "B", at: employer) { $0.openUntil = ReferralWorld.today.adding(days: -1) }
        let first = try await list()
        #expect(first.vacancies.count == VacancyFilter.atOnce && first.hasNext)
        #expect(first.count == VacancyFilter.atOnce + 1 && first.vacancies.first?.vacancy.reference == "A0")
        let second = try await list(leaf: 2)
        #expect(second.vacancies.map(\.vacancy.reference) == ["A\(VacancyFilter.atOnce)"] && !second.hasNext)
        let beyond = try await list(leaf: 3)
        #expect(beyond.vacancies.isEmpty && beyond.count == VacancyFilter.atOnce + 1 && !beyond.hasNext)
        // What was open once stands first among all of them.
        let all = try await list(onlyOpen: false)
        #expect(all.count == VacancyFilter.atOnce + 2 && all.vacancies.first?.vacancy.reference == "B")
        #expect(all.vacancies.first?.state == .past)
    }

    @Test func `what is typed narrows the list, and the job that it may mean comes after`() async throws {
        let employer = try await world.employer()
        let bakery = try await world.employer("Bakkerij Anders", "0909990157")
        try await add("Medewerker logistiek", "1", at: employer)
        try await add("Hulpbakker", "2", at: bakery) { $0.occupation = "hulpbakker" }
        try await add("Oude oven", "3", at: bakery) { $0.openUntil = ReferralWorld.today.adding(days: -1) }
        #expect(try await list("logistiek linde").vacancies.map(\.vacancy.reference) == ["1"])
        #expect(try await list("orderpikker").vacancies.map(\.vacancy.reference) == ["1"])
        #expect(try await list("orderpikker").count == 1)
        #expect(try await list("bakkerij").vacancies.map(\.vacancy.reference) == ["2"])
        #expect(Set(try await list("bakkerij", onlyOpen: false).vacancies.map(\.vacancy.reference)) == ["2", "3"])
        #expect(try await list("zzzzqqqq").count == 0)
    }

    @Test func `a job has its open vacancies, what closes first before the others, and no other`() async throws {
        let employer = try await world.employer()
        let bakery = try await world.employer("Bakkerij Anders", "0909990157")
        let today = ReferralWorld.today
        try await add("Zonder einde", "1", at: employer)
        try await add("Later", "2", at: bakery) { $0.openUntil = today.adding(days: 5) }
        try await add("Vandaag", "3", at: employer) { $0.openUntil = today }
        try await add("Voorbij", "4", at: employer) { $0.openUntil = today.adding(days: -1) }
        try await add("Vol", "5", at: employer) { ($0.places, $0.filled) = (1, 1) }
        try await add("Hulpbakker", "6", at: bakery) { $0.occupation = "hulpbakker" }
        try await add("Geen job", "7", at: bakery) { $0.occupation = nil }
        let open = try await world.world.casework.openVacancies(of: "orderpicker", as: world.coach)
        #expect(open.map(\.vacancy.reference) == ["3", "2", "1"])
        #expect(open.map(\.employer.id) == [employer, bakery, employer] && open.allSatisfy { $0.state == .open })
        #expect(open.first?.vacancy.facts.tasks.map(\.words) == ["scannen"])
        #expect(try await world.world.casework.openVacancies(of: "lasser", as: world.coach).isEmpty)
    }

    @Test func `nobody who may not read vacancies has a list`() async throws {
        let referrer = world.world.referrer.actor
        await #expect(throws: Refusal.notFound) {
            try await world.world.casework.vacancies(VacancyFilter(), as: referrer)
        }
        await #expect(throws: Refusal.notFound) {
            try await world.world.casework.openVacancies(of: "orderpicker", as: referrer)
        }
    }
}
