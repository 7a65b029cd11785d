import Casework
import Domain
import Testing
import Web

/// Limits on sectors and hours beside vacancies of which these are not known (A5): they can't be held against them, and that is told.
struct UncheckedLimitPagesTests {
    private let own: OwnMatchWorld

    init() async throws { own = try await OwnMatchWorld() }

    private func list() async throws -> String {
        try await own.shown(own.person.page("passende-vacatures"), as: own.person.coach)
    }

    /// A vacancy that fits, of an employer of whose work the branch is not sure.
    private func vacancy(of employer: EmployerFacts, _ number: String) async throws {
        let facts = VacancyFacts(
            title: "Orderpicker elders",
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)],
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
        let coordinator = own.person.coordinator.actor
        let casework = own.world.house.casework
        let id = try await casework.addEmployer(employer, number: EnterpriseNumber(number), as: coordinator)
        _ = try await casework.addVacancy(facts, reference: "1", of: id, as: coordinator)
    }

    @Test func `a limit on sectors is not sure for an employer without a branch, nor for one that lends people out`()
        async throws
    {
        _ = try await own.vacancy("Orderpicker")
        try await own.fill(OwnMatchWorld.basics.merging(["forbidden-sectors-construction": "ja"]) { $1 })
        #expect(try await !list().contains("niet zeker"))
        try await vacancy(of: EmployerFacts(name: "Zonder tak", postcode: "9000", municipality: "Gent"), "0404616494")
        #expect(try await list().contains("Bij 1 vacature is de sector"))
        let agency = EmployerFacts(
            name: "Uitzend Proef",
            nace: "78.20",
            postcode: "9000",
            municipality: "Gent",
            organisation: .agency
        )
        try await vacancy(of: agency, "0202239951")
        #expect(try await list().contains("Bij 2 vacatures is de sector"))
    }

    @Test func `a limit on hours is not sure for a vacancy that does not say when, and without limits nothing is told`()
        async throws
    {
        _ = try await own.vacancy("Orderpicker") { $0.times = [] }
        try await own.fill(OwnMatchWorld.basics)
        let before = try await list()
        #expect(before.contains("Orderpicker") && !before.contains("niet zeker"))
        try await own.fill(["forbidden-times-night": "ja"])
        #expect(try await list().contains("Bij 1 vacature is de sector van het werk of de werktijd niet zeker"))
        let asked = try await own.shown("/mijn-vacatures")
        #expect(asked.contains("Orderpicker") && !asked.contains("niet zeker"))
    }

    @Test func `who puts somebody forward reads where a limit has to be looked at, before and after it is kept`()
        async throws
    {
        let id = try await own.vacancy("Orderpicker") { $0.times = [] }
        try await own.fill(OwnMatchWorld.basics.merging(["forbidden-times-night": "ja"]) { $1 })
        let unsure = "De sector van het werk of de werktijd is niet zeker"
        #expect(try await own.shown("/vacatures/\(id)/kandidaten", as: own.person.coach).contains(unsure))
        let path = "\(own.person.page("voorstelling"))?vacature=\(id)"
        #expect(try await own.shown(path, as: own.person.coach).contains("%; grenzen zelf nakijken)"))
        let introduction = try await own.world.house.casework.proposeIntroduction(
            NewIntroduction(vacancy: id, pitch: ""),
            of: own.person.id,
            as: own.person.coach.actor
        )
        let page = own.person.page("voorstellingen", introduction.rawValue)
        #expect(try await own.shown(page, as: own.person.coach).contains(unsure))
    }

    @Test func `a vacancy that a limit forbids stands in the form as not suitable, and is refused there in words`()
        async throws
    {
        let id = try await own.vacancy("Orderpicker")
        try await own.fill(OwnMatchWorld.basics.merging(["forbiddenPlaces": "9000"]) { $1 })
        let path = "\(own.person.page("voorstelling"))?vacature=\(id)"
        #expect(try await own.shown(path, as: own.person.coach).contains("Orderpicker, Magazijn Proef (niet geschikt)"))
        var form = try await own.world.form(path, to: own.person.page("voorstelling"), as: own.person.coach)
        form["pitch"] = "Werkt nauwkeurig."
        let answer = try await own.world.send(form, as: own.person.coach)
        #expect(answer.status == 422)
        #expect(answer.text.contains("niet geschikt voor deze persoon") && answer.text.contains("Werkt nauwkeurig."))
    }
}
