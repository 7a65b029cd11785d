import Casework
import Domain
import Testing

/// Somebody in guidance, and an employer whose vacancies a test adds.
struct MatchingWorld {
    static let today = ReferralWorld.start.adding(days: 3)
    let world: ReferralWorld
    let participant: ID<Participant>
    let employer: ID<Employer>

    init() async throws {
        world = try await ReferralWorld()
        participant = try await world.guided()
        employer = try await world.on(Self.today).addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: world.coordinator.actor
        )
    }

    var house: Casework { world.on(Self.today) }

    func vacancy(
        _ reference: String = "1",
        times: [WorkingTime] = [.day],
        licences: [Licence] = [],
        demands: [PhysicalDemand] = [],
        experience: Int = 0
    ) async throws -> ID<Vacancy> {
        let facts = VacancyFacts(
            title: "Orderpicker \(reference)",
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)],
            licences: licences,
            experienceAsked: experience,
            weeklyQuarters: 152,
            times: times,
            forms: [.permanent],
            demands: demands,
            postcode: "9000",
            municipality: "Gent"
        )
        return try await house.addVacancy(
            facts,
            reference: reference,
            of: employer,
            anyway: true,
            as: world.coordinator.actor
        )
    }

    func note(_ statements: [ProfileStatement], version: Int? = nil, as user: User? = nil) async throws {
        let actor = (user ?? world.coach).actor
        let known = try await house.profileSheet(of: participant, toWrite: true, as: actor).version
        let new = NewProfile(
            statements: statements,
            removedBecause: "Niet meer.",
            observer: Observer(name: "Coach", party: .coach),
            evidence: .declared,
            day: Self.today,
            version: version ?? known
        )
        try await house.noteProfile(new, of: participant, as: actor)
    }

    static let basics = [
        ProfileStatement.words(.targets, ["orderpicker"]), ProfileStatement(.origin, text: "9000"),
        .competence("orders-verzamelen", level: 3),
    ]
}
