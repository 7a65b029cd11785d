import Casework
import Domain
import Matching
import ReferenceData
import Testing

/// The weights of a house: those that ship are the reference, and others rank otherwise.
struct WeightsTests {
    private static let today = ReferralWorld.start.adding(days: 3)
    private let world: ReferralWorld
    private let participant: ID<Participant>
    /// Asks more than this person can do, at their door; and what they can do, in the next town.
    private let near: ID<Vacancy>
    private let far: ID<Vacancy>

    init() async throws {
        world = try await ReferralWorld()
        participant = try await world.guided()
        let house = world.on(Self.today)
        let employer = try await house.addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: world.coordinator.actor
        )
        let orders = VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)
        let scanning = VacancyTask(words: "Scannen", competence: "goederen-scannen", weight: 5)
        var vacancies: [ID<Vacancy>] = []
        for (town, postcode, tasks) in [("Gent", "9000", [orders, scanning]), ("Wetteren", "9230", [orders])] {
            let facts = VacancyFacts(
                title: "Orderpicker in \(town)",
                group: try #require(OccupationCode("9333")),
                occupation: "orderpicker",
                tasks: tasks,
                weeklyQuarters: 152,
                times: [.day],
                forms: [.permanent],
                postcode: postcode,
                municipality: town
            )
            vacancies.append(
                try await house.addVacancy(
                    facts,
                    reference: town,
                    of: employer,
                    anyway: true,
                    as: world.coordinator.actor
                )
            )
        }
        (near, far) = (vacancies[0], vacancies[1])
        let new = NewProfile(
            statements: [
                .words(.targets, ["orderpicker"]), ProfileStatement(.origin, text: "9000"),
                .competence("orders-verzamelen", level: 3),
            ],
            removedBecause: "Niet meer.",
            observer: Observer(name: "Coach", party: .coach),
            evidence: .declared,
            day: Self.today,
            version: try await house.profileSheet(of: participant, toWrite: true, as: world.coach.actor).version
        )
        try await house.noteProfile(new, of: participant, as: world.coach.actor)
    }

    private var shipped: Casework { world.on(Self.today) }

    /// The same house, where being near counts for more than being able.
    private func weighed() throws -> Casework {
        let text = """
            weights:
              - version: 7
                valid_from: 2020-01-01
                source: "Stuurgroep"
                competence: 15000
                occupation: 25000
                distance: 40000
                wishes: 10000
                experience: 10000
                avoided: 2000
                without_wishes: 5000
                closeness: [0, 10, 30, 60, 100]
            """
        return Casework(
            database: world.database,
            clock: shipped.clock,
            weights: try WeightsBook(Array(text.utf8))
        )
    }

    @Test func `the shipped weights are the reference of the engine`() {
        #expect(MatchingSettings(WeightsBook.shipped.weights(on: Self.today)) == .reference)
    }

    @Test func `a house with other weights ranks otherwise, and every explanation tells which counted`() async throws {
        let usual = try await shipped.matches(of: participant, as: world.coach.actor).matches
        #expect(usual.map(\.vacancy.id) == [far, near])
        #expect(usual.allSatisfy { $0.match.reasons?.settingsVersion == 1 })
        let house = try weighed()
        let found = try await house.matches(of: participant, as: world.coach.actor).matches
        #expect(found.map(\.vacancy.id) == [near, far])
        for match in found {
            let reasons = try #require(match.match.reasons)
            #expect(reasons.settingsVersion == 7)
            #expect(reasons.parts.map(\.most) == [15_000, 25_000, 40_000, 10_000, 10_000])
        }
        // From the side of the vacancy the score is the same.
        let candidates = try await house.candidates(of: near, as: world.coach.actor).candidates
        #expect(candidates.count == 1 && candidates.first?.reasons.score == found.first?.match.score)
    }

    @Test func `the nightly comparison keeps which version of the weights counted`() async throws {
        #expect(try await shipped.runMatching(as: .machine).weightsVersion == 1)
        let house = try weighed()
        #expect(try await house.runMatching(as: .machine).weightsVersion == 7)
        let restarted = Casework(database: world.database, clock: shipped.clock)
        #expect(try await restarted.matchRun(as: world.coach.actor)?.weightsVersion == 7)
    }
}
