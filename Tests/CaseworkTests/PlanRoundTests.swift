import Casework
import Domain
import Storage
import Testing

/// A round of tours in one go: its tours, who is selected, and nothing of it when something is wrong.
struct PlanRoundTests {
    private let world: TourWorld

    init() async throws { world = try await TourWorld() }

    private func plan(
        _ vacancies: [ID<Vacancy>],
        people: [ID<Participant>]? = nil,
        title: String = " Ronde ",
        in days: Int = 7,
        as actor: Actor? = nil
    ) async throws -> RoundView {
        var facts = try world.facts(in: days)
        facts.place = ""
        let new = NewRound(
            title: title,
            programme: OpenProgrammeWorld.programme,
            vacancies: vacancies,
            facts: facts,
            people: people
        )
        return try await world.view(world.casework.planRound(new, as: actor ?? world.coordinator))
    }

    /// An employer elsewhere with the same work as the first vacancy.
    private func elsewhere() async throws -> ID<Vacancy> {
        let employer = try await world.casework.addEmployer(
            EmployerFacts(name: "Magazijn Brugge", postcode: "8000", municipality: "Brugge"),
            number: EnterpriseNumber("0909990058"),
            as: world.coordinator
        )
        let facts = try await world.casework.vacancy(world.vacancies[0], as: world.coordinator).vacancy.facts
        return try await world.casework.addVacancy(facts, reference: "B", of: employer, as: world.coordinator)
    }

    @Test func `each employer gets a tour of its own vacancies, and everybody who is guided is divided`() async throws {
        let people = [try await world.guided("Ann", level: 2), try await world.guided("Bea", level: 4)]
        let other = try await elsewhere()
        let view = try await plan([world.vacancies[0], other, world.vacancies[1], other])
        #expect(view.round.title == "Ronde" && view.round.publication == 0)
        #expect(Set(view.tours.map(\.tour.vacancies)) == [world.vacancies, [other]])
        let places = view.tours.map(\.tour.facts.place).sorted()
        #expect(places == ["Logistiek Proef, Gent", "Magazijn Brugge, Brugge"])
        #expect(Set(view.candidates.map(\.participant)) == Set(people))
        #expect(view.division.placedCount == 2 && view.division.isProved)
        for person in people {
            #expect(try await world.open.world.audit(of: person).contains { $0.detail == "select for a round" })
        }
    }

    @Test func `who is named is divided alone, in the order in which they are named`() async throws {
        let first = try await world.guided("Ann")
        let second = try await world.guided("Bea")
        _ = try await world.guided("Cis")
        let view = try await plan([world.vacancies[0]], people: [second, first, second])
        #expect(view.division.places.map(\.participant) == [second, first])
    }

    @Test func `what is wrong is told at its field, and nothing is stored`() async throws {
        _ = try await world.guided("Ann")
        let vacancies = world.vacancies
        #expect(await fault(at: "title") { _ = try await plan(vacancies, title: " ") } == "field.required")
        #expect(await fault(at: "vacancy") { _ = try await plan([]) } == "tour.noVacancy")
        #expect(await fault(at: "vacancy") { _ = try await plan(vacancies + [ID("nergens")]) } == "field.unknown")
        #expect(await fault(at: "candidate") { _ = try await plan(vacancies, people: [ID("x")]) } == "field.unknown")
        #expect(await fault(at: "day") { _ = try await plan(vacancies, in: -1) } == "tour.dayIsPast")
        await #expect(throws: Refusal.notFound) { _ = try await plan(vacancies, as: world.coach) }
        #expect(try await world.casework.rounds(as: world.coordinator).isEmpty)
    }
}
