import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A participant at the pages of vacancies, with an employer whose vacancies a test adds.
struct OwnMatchWorld {
    static let whyNot = "/mijn-vacatures/waarom-niet"
    static let openings = "/mijn-vacatures/wat-opent"

    let world: WebWorld
    let person: GuidedPerson
    let own: WebWorld.Visitor
    let employer: ID<Employer>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        own = try await world.visitor(.participant, "Zelf", of: person.id)
        employer = try await world.house.casework.addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
    }

    /// A vacancy that fits whoever has the basics, unless it is changed.
    func vacancy(
        _ title: String,
        _ change: (inout VacancyFacts) -> Void = { _ in }
    ) async throws -> ID<Vacancy> {
        var facts = VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [
                VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5),
                VacancyTask(words: "Scannen", competence: "goederen-scannen", weight: 2),
            ],
            weeklyQuarters: 152,
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
        change(&facts)
        return try await world.house.casework.addVacancy(
            facts,
            reference: title,
            of: employer,
            anyway: true,
            as: person.coordinator.actor
        )
    }

    /// The vacancy that asks for everything that the basics lack.
    func demandingVacancy() async throws -> ID<Vacancy> {
        try await vacancy("Xyzzy") { facts in
            (facts.dutch, facts.licences, facts.certificates) = (.b1, [.b], [.vca])
            (facts.times, facts.forms, facts.weeklyQuarters) = ([.night], [.internship], 160)
            (facts.access, facts.demands) = (.ownTransport, [.lifting])
            (facts.postcode, facts.municipality) = ("8000", "Brugge")
        }
    }

    static let basics = [
        "target-1": "orderpicker", "origin": "9000", "more": "Bestellingen verzamelen: 3", "wish-quiet": "likes",
        "wish-nights": "likes", "wish-daytime": "avoids",
    ]

    func fill(_ fields: [String: String]) async throws {
        var form = try await world.form(person.page("profiel", "wijzigen"), as: person.coach)
        for (field, value) in fields { form[field] = value }
        #expect(try await world.send(form, as: person.coach).status == 303)
    }

    /// With nothing escaped, as it is read.
    func shown(_ path: String, as visitor: WebWorld.Visitor? = nil) async throws -> String {
        try await world.shown(path, as: visitor ?? own)
    }
}
