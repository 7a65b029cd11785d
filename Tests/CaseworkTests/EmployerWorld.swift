import Casework
import Domain
import Testing

/// Two coaches at work, and what they write down of employers.
struct EmployerWorld {
    let world: ReferralWorld
    var coach: Actor { world.coach.actor }
    var other: Actor { world.otherCoach.actor }

    init() async throws { world = try await ReferralWorld() }

    func number(_ text: String) throws -> EnterpriseNumber { try EnterpriseNumber(text) }

    func employer(
        _ name: String = "Linde nv",
        _ number: String = "0909990058",
        _ change: (inout EmployerFacts) -> Void = { _ in }
    ) async throws -> ID<Employer> {
        var facts = EmployerFacts(name: name, postcode: "9000", municipality: "Gent")
        change(&facts)
        return try await world.casework.addEmployer(facts, number: self.number(number), as: coach)
    }

    func facts(_ title: String = "Orderpicker", places: Int = 2) throws -> VacancyFacts {
        VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "scannen", competence: "goederen-scannen", weight: 5)],
            forms: [.permanent],
            places: places
        )
    }

    func faults(_ act: () async throws -> Void) async -> [String] {
        do {
            try await act()
            return []
        } catch {
            return (error as? Faults)?.all.map(\.field) ?? ["\(error)"]
        }
    }
}
