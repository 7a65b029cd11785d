import Casework
import Domain
import Storage
import Testing

/// A start at work takes a place of a vacancy, and gives it back when it was noted by mistake.
struct VacancyFillingTests {
    private static let day = PlacementTests.day

    private func vacancy(_ world: ReferralWorld, places: Int) async throws -> ID<Vacancy> {
        let coach = world.coach.actor
        let employer = try await world.casework.addEmployer(
            EmployerFacts(name: "Bakkerij bv"),
            number: EnterpriseNumber("0909990058"),
            as: coach
        )
        let facts = VacancyFacts(
            title: "Bakker",
            group: try #require(OccupationCode("7512")),
            tasks: [VacancyTask(words: "bakken", competence: nil, weight: 5)],
            forms: [.permanent],
            places: places
        )
        return try await world.casework.addVacancy(facts, reference: "V1", of: employer, as: coach)
    }

    @Test func `a start takes one place of one vacancy, and the last place fills it`() async throws {
        let world = try await ReferralWorld()
        let (participant, coach) = (try await world.guided(), world.coach.actor)
        let id = try await vacancy(world, places: 1)
        let house = world.on(Self.day)
        let start = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: coach)
        await #expect(throws: Refusal.notFound) {
            try await house.fillVacancy(id, by: start, of: participant, as: world.otherCoach.actor)
        }
        try await house.fillVacancy(id, by: start, of: participant, as: coach)
        #expect(try await house.vacancy(id, as: coach).state == .filled)
        #expect(try await house.fillings(of: id, as: coach).map(\.placement) == [start])
        await #expect(throws: Refusal.rule(Message("vacancy.not.fill"))) {
            try await house.fillVacancy(id, by: start, of: participant, as: coach)
        }
        let people = try await house.employer(house.vacancy(id, as: coach).employer.id, as: coach).people
        #expect(people.map(\.participant) == [participant])
        let others = try await house.employer(house.vacancy(id, as: coach).employer.id, as: world.otherCoach.actor)
        #expect(others.people.isEmpty)
    }

    @Test func `a start that was noted by mistake gives its place back`() async throws {
        let world = try await ReferralWorld()
        let (participant, coach) = (try await world.guided(), world.coach.actor)
        let id = try await vacancy(world, places: 2)
        let house = world.on(Self.day)
        let start = try await house.startPlacement(PlacementTests.bakery(), of: participant, as: coach)
        try await house.fillVacancy(id, by: start, of: participant, as: coach)
        await #expect(throws: Refusal.rule(Message("vacancy.filledAlready"))) {
            try await house.fillVacancy(id, by: start, of: participant, as: coach)
        }
        try await house.withdrawPlacement(start, of: participant, version: 1, reason: "Vergissing", as: coach)
        let vacancy = try await house.vacancy(id, as: coach)
        #expect(vacancy.vacancy.facts.filled == 0 && vacancy.state == .open)
        #expect(try await house.fillings(of: id, as: coach).isEmpty)
    }
}
