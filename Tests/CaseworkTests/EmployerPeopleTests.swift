import Casework
import Domain
import Testing

/// Who came to an employer, on the employer's page: found by the name that was typed, in whatever spelling.
struct EmployerPeopleTests {
    private static let day = PlacementTests.day

    private func placement(_ workplace: String, _ legal: String = "", form: String = "vast") -> NewPlacement {
        NewPlacement(
            facts: PlacementFacts(
                form: form,
                legalEmployer: legal,
                workplace: workplace,
                jobTitle: "Bakker",
                start: Self.day,
                weeklyQuarters: 152
            ),
            previous: nil
        )
    }

    private func world() async throws -> (ReferralWorld, Casework, ID<Employer>) {
        let world = try await ReferralWorld()
        let id = try await world.casework.addEmployer(
            EmployerFacts(name: "Bakkerij Dé Korenaar bv"),
            number: EnterpriseNumber("0909990058"),
            as: world.coach.actor
        )
        return (world, world.on(Self.day), id)
    }

    @Test func `a start counts for where somebody works and for who employs them, apart from spelling and legal form`()
        async throws
    {
        let (world, house, id) = try await world()
        let (one, two, other) = (try await world.guided(), try await world.guided("Ann"), try await world.guided("Bea"))
        let coach = world.coach.actor
        try await house.startPlacement(placement("BAKKERIJ DE KORENAAR nv"), of: one, as: coach)
        try await house.startPlacement(placement("Elders", "Bakkerij De Korenaar", form: "uitzend"), of: two, as: coach)
        try await house.startPlacement(placement("Elders"), of: other, as: coach)
        let people = try await house.employer(id, as: coach).people
        #expect(Set(people.map(\.participant)) == [one, two] && people.count == 2)
        // Another coach sees nobody of these, a coordinator all.
        #expect(try await house.employer(id, as: world.otherCoach.actor).people.isEmpty)
        #expect(try await house.employer(id, as: world.coordinator.actor).people.count == 2)
    }

    @Test func `what is changed or withdrawn on a start is followed`() async throws {
        let (world, house, id) = try await world()
        let person = try await world.guided()
        let coach = world.coach.actor
        let start = try await house.startPlacement(placement("Elders"), of: person, as: coach)
        #expect(try await house.employer(id, as: coach).people.isEmpty)
        try await house.changePlacement(
            start,
            of: person,
            version: 1,
            facts: placement("De Korenaar, bakkerij").facts,
            as: coach
        )
        #expect(try await house.employer(id, as: coach).people.isEmpty)
        try await house.changePlacement(
            start,
            of: person,
            version: 2,
            facts: placement("Bakkerij De Korenaar").facts,
            as: coach
        )
        #expect(try await house.employer(id, as: coach).people.map(\.participant) == [person])
        try await house.withdrawPlacement(start, of: person, version: 3, reason: "Vergissing.", as: coach)
        #expect(try await house.employer(id, as: coach).people.isEmpty)
    }
}
