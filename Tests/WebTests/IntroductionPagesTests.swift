import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// An introduction in the pages of coach and employer (A6): what each finds, and that no byte tells an employer who it is.
struct IntroductionPagesTests {
    private let world: WebWorld
    private let person: GuidedPerson
    private let employer: WebWorld.Visitor
    private let vacancy: ID<Vacancy>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        employer = try await world.visitor(.employer, "Karel")
        let casework = world.house.casework
        let company = try await casework.addEmployer(
            EmployerFacts(name: "Metaal Proef", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
        try await world.house.desk.setEmployer(company, insteadOf: nil, user: employer.actor.id, as: .machine)
        let facts = VacancyFacts(
            title: "Inpakker",
            group: try #require(OccupationCode("9321")),
            tasks: [VacancyTask(words: "inpakken", competence: nil, weight: 5)],
            weeklyQuarters: 152,
            forms: [.permanent],
            places: 3,
            postcode: "9000",
            municipality: "Gent"
        )
        vacancy = try await casework.addVacancy(facts, reference: "1", of: company, as: person.coordinator.actor)
    }

    private func propose(_ pitch: String = "Werkt nauwkeurig.") async throws -> WebAnswer {
        var form = try await world.form(person.page("voorstelling"), as: person.coach)
        form["vacancy"] = vacancy.rawValue
        form["pitch"] = pitch
        return try await world.send(form, as: person.coach)
    }

    /// The page of the introduction, and what the employer knows it by.
    private func proposed() async throws -> (page: String, reference: String) {
        let place = try #require(try await propose().place)
        let page = String(place.prefix { $0 != "?" })
        let text = try await world.send(.get, page, as: person.coach).text
        let reference = try #require(text.firstMatch(of: #/<code>([0-9a-f]{12})<\/code>/#)).output.1
        return (page, String(reference))
    }

    private func press(_ action: String, on page: String, as visitor: WebWorld.Visitor) async throws -> Int {
        let form = try SentForm(in: try await world.send(.get, page, as: visitor).text, to: action)
        return try await world.send(form, as: visitor).status
    }

    private func fill(
        _ page: String,
        _ values: [String: String],
        as visitor: WebWorld.Visitor
    ) async throws -> WebAnswer {
        var form = try await world.form(page, as: visitor)
        for (name, value) in values { form[name] = value }
        return try await world.send(form, as: visitor)
    }

    /// Everything that the employer can open: pages, forms, and what is refused, headers too.
    private func everyByte(_ reference: String) async throws -> String {
        var bytes = ""
        for step in ["", "/afwijzen", "/aannemen", "/gesprek", "/onzin"] {
            let answer = try await world.send(.get, "/gedeeld/\(reference)\(step)", as: employer)
            bytes += answer.text + answer.headers.map { "\($0.name): \($0.value)" }.joined()
        }
        let paths = [
            "/", "/gedeeld", "/mijn-account", person.page(), person.page("voorstelling"), "/voorstellingen", "/vandaag",
            "/vacatures/\(vacancy)", "/vacatures/\(vacancy)/voorstelling", "/deelnemers?zoek=Peeters",
        ]
        for path in paths {
            let answer = try await world.send(.get, path, as: employer)
            bytes += answer.text + answer.headers.map { "\($0.name): \($0.value)" }.joined()
        }
        return bytes
    }

    /// The address that was asked for holds the id; no answer does.
    private static let never = [
        "14/03/1985", "1985-03-14", "Kan lassen", "Re-integratie", "Katrien", "detentie", "gevangenis",
    ]

    @Test func `no byte of an answer tells who it is before the coach does, and then the name alone`() async throws {
        let (page, reference) = try await proposed()
        func look(knowsName: Bool) async throws {
            let bytes = try await everyByte(reference).replacing(person.id.rawValue, with: "")
            for name in ["Tariq", "Peeters"] { #expect(bytes.contains(name) == knowsName, "\(name)") }
            for word in Self.never where !(knowsName && word == "Katrien") {
                #expect(!bytes.localizedCaseInsensitiveContains(word), "\(word)")
            }
            // The search that was typed in an address that is refused stays out of the answer as well.
            #expect(!bytes.contains("zoek="))
        }
        try await look(knowsName: false)
        #expect(try await world.send(.get, "/gedeeld/\(reference)", as: employer).status == .notFound)
        #expect(try await press("\(page)/tonen", on: "\(page)/tonen", as: person.coach) == 303)
        try await look(knowsName: false)
        let shared = "/gedeeld/\(reference)"
        #expect(try await press("\(shared)/uitnodigen", on: shared, as: employer) == 303)
        try await look(knowsName: false)
        let consent = ["consents": "ja", "form": "spoken", "day": "24/11/2026"]
        #expect(try await fill("\(page)/onthullen", consent, as: person.coach).status == 303)
        try await look(knowsName: true)
        let interview = ["day": "24/11/2026", "time": "14:00", "place": "Kaai 4"]
        #expect(try await fill("\(shared)/gesprek", interview, as: employer).status == 303)
        #expect(try await fill("\(shared)/aannemen", ["reason": "goodTalk"], as: employer).status == 303)
        let start = try await world.form(
            person.page("opstart") + "?voorstelling=" + (page.split(separator: "/").last ?? ""),
            to: person.page("opstart"),
            as: person.coach
        )
        #expect(start["workplace"] == "Metaal Proef" && start["jobTitle"] == "Inpakker" && start["form"] == "vast")
        #expect(start["weeklyHours"] == "38")
        #expect(try await world.send(start, as: person.coach).status == 303)
        let file = try await world.send(.get, person.page(), as: person.coach).text
        #expect(file.contains("Metaal Proef") && file.contains("begonnen"))
    }

    @Test func `the name is gone when its term is over, and after a no`() async throws {
        let (page, reference) = try await proposed()
        #expect(try await press("\(page)/tonen", on: "\(page)/tonen", as: person.coach) == 303)
        let shared = "/gedeeld/\(reference)"
        #expect(try await press("\(shared)/uitnodigen", on: shared, as: employer) == 303)
        let consent = ["consents": "ja", "form": "written", "day": "24/11/2026"]
        #expect(try await fill("\(page)/onthullen", consent, as: person.coach).status == 303)
        #expect(try await world.send(.get, shared, as: employer).text.contains("Peeters"))
        #expect(try await fill("\(shared)/afwijzen", ["reason": "placeTaken"], as: employer).status == 303)
        #expect(try await !everyByte(reference).contains("Peeters"))
    }

    @Test func `the vacancy is found by typing, without a script`() async throws {
        let company = try await world.house.casework.vacancy(vacancy, as: person.coach.actor)
        var facts = company.vacancy.facts
        facts.title = "Poetshulp"
        _ = try await world.house.casework.addVacancy(
            facts,
            reference: "2",
            of: company.employer.id,
            as: person.coordinator.actor
        )
        let page = person.page("voorstelling")
        func typed(_ text: String) async throws -> WebAnswer {
            try await fill(page, ["vacancyText": text, "pitch": "Werkt nauwkeurig."], as: person.coach)
        }
        let none = try await typed("zzzzqqqq")
        #expect(none.status == 422 && none.text.contains("Geen open vacature gevonden voor «zzzzqqqq»"))
        let many = try await typed("metaal proef")
        #expect(many.status == 422 && many.text.contains("kies hieronder welke"))
        #expect(many.text.contains("Werkt nauwkeurig."), "what was typed is still there")
        var chosen = try SentForm(in: many.text, to: page)
        chosen["vacancy"] = vacancy.rawValue
        chosen["vacancyText"] = "poetshulp inpakker"
        #expect(try await world.send(chosen, as: person.coach).status == 422, "another text asks for another choice")
        let one = try await typed("inpakker gent")
        #expect(one.status == 303 && one.place?.contains("/voorstellingen/") == true)
    }

    @Test func `a pitch that betrays somebody comes back with where and what`() async throws {
        let answer = try await propose("Werkt goed.\nTariq Peeters kreeg een enkelband in 2023.")
        #expect(answer.status == 422)
        for words in ["Regel 2: «Tariq»", "Regel 2: «Peeters»", "Regel 2: «enkelband»", "Regel 2: «2023»"] {
            #expect(answer.text.contains(words), "\(words)")
        }
        #expect(answer.text.contains("Werkt goed."), "what was typed is still there")
        #expect(try await world.send(.get, "/voorstellingen", as: person.coach).text.contains("Geen voorstellingen"))
    }

    @Test func `pages of an introduction are for coach and coordinator, the name for the coach alone`() async throws {
        let (page, reference) = try await proposed()
        let stranger = try await world.visitor(.coach, "andere")
        let other = try await world.visitor(.employer, "ander")
        for path in [page, "\(page)/wijzigen", "\(page)/gesprek", "\(page)/intrekken", "\(page)/onthullen"] {
            for visitor in [stranger, person.referrer, employer, other] {
                #expect(try await world.send(.get, path, as: visitor).status == .notFound, "\(path)")
            }
            let seen = try await world.send(.get, path, as: person.coordinator).status
            #expect(path.hasSuffix("onthullen") ? seen == .notFound : seen != .notFound, "\(path)")
        }
        #expect(try await press("\(page)/tonen", on: "\(page)/tonen", as: person.coordinator) == 303)
        #expect(try await world.send(.get, "/gedeeld/\(reference)", as: other).status == .notFound)
        #expect(try await world.send(.get, "/gedeeld/\(reference)", as: person.coach).status == .notFound)
        let empty = try await world.send(.get, "/gedeeld", as: other).text
        #expect(empty.contains("nog niet aan een werkgever gekoppeld") && !empty.contains(reference))
    }

    @Test func `the administrator says for which employer an account is`() async throws {
        let administrator = try await world.visitor(.administrator)
        let other = try await world.visitor(.employer, "ander")
        let page = "/beheer/gebruikers/\(other.actor.id)/werkgever"
        let form = try await world.form(page, as: administrator)
        #expect(try await world.send(form, as: administrator).status == 422, "nothing is chosen by itself")
        let shown = try await world.send(.get, page, as: administrator).text
        let company = try #require(shown.firstMatch(of: #/<option value="([0-9a-f]+)">Metaal Proef/#)).output.1
        #expect(try await fill(page, ["employer": String(company)], as: administrator).status == 303)
        #expect(try await world.send(.get, "/gedeeld", as: other).text.contains("Metaal Proef"))
        // An account that is no employer's has no such page.
        let coach = "/beheer/gebruikers/\(person.coach.actor.id)/werkgever"
        #expect(try await world.send(.get, coach, as: administrator).status == .notFound)
    }
}
