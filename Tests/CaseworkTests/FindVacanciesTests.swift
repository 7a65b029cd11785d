import Casework
import Domain
import Testing

/// Open vacancies, found by typing.
struct FindVacanciesTests {
    private let world: EmployerWorld

    init() async throws { world = try await EmployerWorld() }

    private func add(
        _ title: String,
        _ reference: String,
        at employer: ID<Employer>,
        _ change: (inout VacancyFacts) -> Void = { _ in }
    ) async throws -> ID<Vacancy> {
        var facts = try world.facts(title)
        change(&facts)
        return try await world.world.casework.addVacancy(
            facts,
            reference: reference,
            of: employer,
            anyway: true,
            as: world.coach
        )
    }

    private func find(
        _ text: String,
        at employers: [String] = [],
        keeping chosen: ID<Vacancy>? = nil
    ) async throws -> FoundVacancies {
        try await world.world.casework.findVacancies(text, at: employers, keeping: chosen, as: world.coach)
    }

    private func ids(_ text: String) async throws -> Set<ID<Vacancy>> {
        Set(try await find(text).vacancies.map(\.vacancy.id))
    }

    @Test func `every word may be of the title, the number, the place or the employer, however it is spelled`()
        async throws
    {
        let linde = try await world.employer()
        let bakery = try await world.employer("Bakkerij Été", "0909990157") { $0.municipality = "Aalst" }
        let picker = try await add("Orderpicker nacht", "MV-12/a", at: linde) { $0.municipality = "Brugge" }
        let baker = try await add("Hulpbakker", "7", at: bakery) { $0.occupation = "hulpbakker" }
        for text in ["orderpicker", "NACHT order", "mv-12", "brugge", "lindé nacht"] {
            #expect(try await ids(text) == [picker], "\(text)")
        }
        for text in ["ete", "bakkerij hulp", "aalst", "0909990157"] {
            #expect(try await ids(text) == [baker], "\(text)")
        }
        #expect(try await ids("brugge aalst").isEmpty)
        // No sign of a search in the store: nothing is typed then.
        #expect(try await ids("%_").count == 2)
    }

    @Test func `a typing mistake finds what is done in the job that is meant`() async throws {
        let picker = try await add("Medewerker logistiek", "1", at: world.employer())
        #expect(try await ids("orderpikker") == [picker])
        #expect(try await ids("zzzzqqqq").isEmpty)
    }

    @Test func `what is filled, past or closed is not found, and a new title is`() async throws {
        let employer = try await world.employer()
        let house = world.world.casework
        let open = try await add("Orderpicker", "1", at: employer)
        let closed = try await add("Orderpicker twee", "2", at: employer)
        _ = try await add("Orderpicker drie", "3", at: employer) { $0.openUntil = ReferralWorld.today.adding(days: -1) }
        _ = try await add("Orderpicker vier", "4", at: employer) { ($0.places, $0.filled) = (1, 1) }
        try await house.closeVacancy(closed, version: 1, reason: .withdrawn, note: "", as: world.coach)
        for text in ["orderpicker", ""] { #expect(try await ids(text) == [open], "\(text)") }
        var facts = try await house.vacancy(open, as: world.coach).vacancy.facts
        facts.title = "Magazijnier"
        try await house.changeVacancy(open, version: 1, facts, as: world.coach)
        #expect(try await ids("magazijnier") == [open])
    }

    @Test func `the list is short, says that there are more, and grows no longer than what is typed narrows`()
        async throws
    {
        let (one, other) = (try await world.employer(), try await world.employer("Bakkerij Anders", "0909990157"))
        for number in 1...FoundVacancies.most {
            _ = try await add("Orderpicker", "A\(number)", at: one) {
                $0.openUntil = ReferralWorld.today.adding(days: number)
            }
        }
        let last = try await add("Inpakker", "B", at: other)
        let all = try await find("")
        #expect(all.vacancies.count == FoundVacancies.most && all.hasMore)
        #expect(!all.vacancies.contains { $0.vacancy.id == last })
        #expect(all.vacancies.map(\.vacancy.reference).first == "A1")
        let kept = try await find("", keeping: last)
        #expect(kept.vacancies.first?.vacancy.id == last && kept.vacancies.count == FoundVacancies.most + 1)
        let there = try await find("", at: ["BAKKERIJ ANDERS bv"])
        #expect(there.vacancies.first?.vacancy.id == last && there.vacancies.count == FoundVacancies.most)
        let few = try await find("orderpicker a20", keeping: last)
        #expect(few.vacancies.map(\.vacancy.reference) == ["A20"] && !few.hasMore)
    }

    @Test func `a vacancy that went along with a merged employer is found by the other one`() async throws {
        let (gone, other) = (try await world.employer(), try await world.employer("Bakkerij Anders", "0909990157"))
        let vacancy = try await add("Orderpicker", "1", at: gone)
        _ = try await add("Inpakker", "1", at: other)
        try await world.world.casework.mergeEmployer(
            gone,
            version: 1,
            into: world.number("0909990157"),
            reason: "één",
            as: world.world.coordinator.actor
        )
        #expect(try await ids("anders orderpicker") == [vacancy])
        #expect(try await ids("linde").isEmpty)
        // It got another number, for the other one had this number already.
        #expect(try await ids("0909990058") == [vacancy])
    }

    @Test func `nobody who may not read vacancies finds one`() async throws {
        _ = try await add("Orderpicker", "1", at: world.employer())
        let referrer = world.world.referrer.actor
        await #expect(throws: Refusal.notFound) {
            try await world.world.casework.findVacancies("orderpicker", as: referrer)
        }
    }
}
