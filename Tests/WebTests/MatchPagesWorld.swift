import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Somebody in guidance at the pages of matching, with a coach who fills in the profile, and a vacancy that fits it.
struct MatchPagesWorld {
    let world: WebWorld
    let person: GuidedPerson
    let vacancy: ID<Vacancy>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        let casework = world.house.casework
        let company = try await casework.addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
        let facts = VacancyFacts(
            title: "Orderpicker voor de avond",
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)],
            licences: [.b],
            weeklyQuarters: 152,
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
        vacancy = try await casework.addVacancy(facts, reference: "1", of: company, as: person.coordinator.actor)
    }

    func fill(_ fields: [String: String]) async throws -> WebAnswer {
        var form = try await world.form(person.page("profiel", "wijzigen"), as: person.coach)
        for (field, value) in fields { form[field] = value }
        return try await world.send(form, as: person.coach)
    }

    static let basics = [
        "target-1": "orderpicker", "origin": "9000", "more": "Bestellingen verzamelen: 3", "licences-B": "ja",
        "wish-quiet": "likes",
    ]
}
