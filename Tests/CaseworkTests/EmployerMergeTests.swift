import Casework
import Domain
import Testing

/// Employers that were merged, taken apart again (A8).
struct EmployerMergeTests {
    private let desk: EmployerWorld
    private var world: ReferralWorld { desk.world }
    private var house: Casework { desk.world.casework }
    private var coordinator: Actor { desk.world.coordinator.actor }

    init() async throws { desk = try await EmployerWorld() }

    /// What is kept of an employer, apart from how often it changed.
    private func kept(_ id: ID<Employer>) async throws -> [String] {
        let view = try await house.employer(id, as: desk.coach)
        return view.vacancies.map { "vacancy \($0.vacancy.id) \($0.vacancy.reference)" }.sorted()
            + view.sites.map { "site \($0.name)" } + view.contacts.map { "contact \($0.name)" }
            + view.concerns.map { "concern \($0.words)" } + view.asks.map { "ask \($0.occupation)" }
            + view.links.map { "link \($0.other.id)" }.sorted() + view.merged.map { "merged \($0.id)" }.sorted()
            + ["name \(view.employer.facts.name)", "into \(view.into.map { $0.id.rawValue } ?? "nobody")"]
    }

    private func fill(_ id: ID<Employer>, _ word: String) async throws {
        let coach = desk.coach
        _ = try await house.addVacancy(desk.facts(), reference: "V1", of: id, as: coach)
        let site = EmployerSite(
            id: house.newID(),
            employer: id,
            name: "Loods \(word)",
            address: "",
            postcode: "",
            municipality: ""
        )
        try await house.saveSite(site, isNew: true, as: coach)
        try await house.noteConcern(.cost, words: "Duur \(word)?", answer: "", of: id, as: coach)
        let ask = NewAsk(employer: id, occupation: "orderpicker", day: ReferralWorld.today, way: .phone)
        _ = try await house.ask(ask, as: coach)
    }

    private func merge(_ one: ID<Employer>, into number: String) async throws {
        let version = try await house.employer(one, as: coordinator).employer.version
        try await house.mergeEmployer(one, version: version, into: desk.number(number), reason: "één", as: coordinator)
    }

    private func undo(_ one: ID<Employer>, reason: String = "toch niet", as actor: Actor? = nil) async throws {
        let version = try await house.employer(one, as: coordinator).employer.version
        try await house.undoMerge(of: one, version: version, reason: reason, as: actor ?? coordinator)
    }

    @Test func `taken apart, each has again what it had, and what came since stays with the other`() async throws {
        let (kept, gone) = (try await desk.employer(), try await desk.employer("Linde Gent", "0909990157"))
        let third = try await desk.employer("Groep", "0909990256")
        for (id, word) in [(kept, "noord"), (gone, "zuid")] { try await fill(id, word) }
        // Both belong to a group, and to each other.
        for id in [kept, gone] {
            try await house.linkEmployer(id, to: desk.number("0909990256"), reason: "Groep", as: desk.coach)
        }
        try await house.linkEmployer(kept, to: desk.number("0909990157"), reason: "Zus", as: desk.coach)
        let before = (try await self.kept(kept), try await self.kept(gone), try await self.kept(third))
        try await merge(gone, into: "0909990058")
        #expect(try await self.kept(gone) != before.1)
        try await house.noteConcern(.language, words: "Nieuw?", answer: "", of: kept, as: desk.coach)
        try await undo(gone)
        #expect(try await self.kept(gone) == before.1)
        #expect(try await self.kept(third) == before.2)
        let after = try await self.kept(kept)
        #expect(after.filter { $0 != "concern Nieuw?" } == before.0 && after.count == before.0.count + 1)
        // It stands by itself, under its own number.
        try await house.changeEmployer(gone, version: 3, EmployerFacts(name: "Linde Gent"), as: desk.coach)
        await #expect(throws: Refusal.rule(Message("employers.notMerged"))) { try await undo(gone) }
    }

    @Test func `a chain of merges is taken apart from the end, and from the beginning`() async throws {
        let numbers = ["0909990058", "0909990157", "0909990256"]
        let names = ["Een", "Twee", "Drie"]
        for order in [[1, 0], [0, 1]] {
            let desk = try await EmployerWorld()
            let own = EmployerMergeTests(desk)
            var all: [ID<Employer>] = []
            for (name, number) in zip(names, numbers) { all.append(try await desk.employer(name, number)) }
            for (id, word) in zip(all, names) { try await own.fill(id, word) }
            var before: [[String]] = []
            for id in all { before.append(try await own.kept(id)) }
            try await own.merge(all[0], into: numbers[1])
            try await own.merge(all[1], into: numbers[2])
            for place in order { try await own.undo(all[place]) }
            for (id, had) in zip(all, before) { #expect(try await own.kept(id) == had, "\(order)") }
        }
    }

    private init(_ desk: EmployerWorld) { self.desk = desk }

    @Test func `only a coordinator takes apart, with a reason, on the version that was seen`() async throws {
        let (_, gone) = (try await desk.employer(), try await desk.employer("Linde Gent", "0909990157"))
        try await merge(gone, into: "0909990058")
        await #expect(throws: Refusal.notFound) { try await undo(gone, as: desk.coach) }
        #expect(await desk.faults { try await undo(gone, reason: " ") } == ["reason"])
        await #expect(throws: Refusal.stale) {
            try await house.undoMerge(of: gone, version: 1, reason: "x", as: coordinator)
        }
        #expect(try await house.employer(gone, as: desk.coach).into != nil)
    }

    @Test func `once somebody was put forward for a vacancy that went along, the two stay one`() async throws {
        let own = try await IntroductionWorld()
        let casework = own.on()
        let coordinator = own.world.coordinator.actor
        let number = try EnterpriseNumber("0202239951")
        try await casework.mergeEmployer(own.company, version: 1, into: number, reason: "één", as: coordinator)
        _ = try await own.propose()
        await #expect(throws: Refusal.rule(Message("employers.introducedSince"))) {
            try await casework.undoMerge(of: own.company, version: 2, reason: "toch niet", as: coordinator)
        }
    }
}
