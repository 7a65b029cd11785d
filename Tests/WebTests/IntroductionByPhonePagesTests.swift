import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// An introduction to an employer without an account, in the pages of the coach: told and answered by telephone (A6).
struct IntroductionByPhonePagesTests {
    private let world: WebWorld
    private let person: GuidedPerson
    private let vacancy: ID<Vacancy>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        let casework = world.house.casework
        let company = try await casework.addEmployer(
            EmployerFacts(name: "Bakkerij Klein", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
        let facts = VacancyFacts(
            title: "Inpakker",
            group: try #require(OccupationCode("9321")),
            tasks: [VacancyTask(words: "inpakken", competence: nil, weight: 5)],
            weeklyQuarters: 152,
            forms: [.permanent],
            places: 1,
            postcode: "9000",
            municipality: "Gent"
        )
        vacancy = try await casework.addVacancy(facts, reference: "1", of: company, as: person.coordinator.actor)
    }

    /// The page of an introduction that was told to nobody yet.
    private func proposed() async throws -> String {
        var form = try await world.form(person.page("voorstelling"), as: person.coach)
        (form["vacancy"], form["pitch"]) = (vacancy.rawValue, "Werkt nauwkeurig.")
        return String(try #require(try await world.send(form, as: person.coach).place).prefix { $0 != "?" })
    }

    private func fill(_ page: String, _ values: [String: String]) async throws -> WebAnswer {
        var form = try await world.form(page, as: person.coach)
        for (name, value) in values { form[name] = value }
        return try await world.send(form, as: person.coach)
    }

    private static let phone = ["saidBy": "Lies Bakker", "saidWay": "phone", "saidOn": "24/11/2026"]

    private func with(_ more: [String: String]) -> [String: String] { Self.phone.merging(more) { $1 } }

    @Test func `from telling to a placement without an account, and the page says who said what`() async throws {
        let page = try await proposed()
        let first = try await world.send(.get, page, as: person.coach).text
        #expect(first.contains("heeft geen account") && first.contains("Vertellen aan de werkgever"))
        let telling = try await world.send(.get, "\(page)/tonen", as: person.coach).text
        #expect(telling.contains("Werkt nauwkeurig.") && !telling.contains("In het account"))
        #expect(try await fill("\(page)/tonen", with(["onlyThis": "ja"])).status == 303)
        #expect(try await fill("\(page)/antwoord", with(["answer": "invite"])).status == 303)
        let consent = ["consents": "ja", "form": "spoken", "day": "24/11/2026"]
        #expect(try await fill("\(page)/onthullen", with(consent)).status == 303)
        let meeting = ["day": "24/11/2026", "time": "14:00", "place": "Kaai 4"]
        #expect(try await fill("\(page)/gesprek", meeting).status == 303)
        let yes = with(["answer": "hire", "reason": "goodTalk", "note": "Kan maandag beginnen."])
        #expect(try await fill("\(page)/antwoord", yes).status == 303)
        let text = try await world.send(.get, page, as: person.coach).text
        for words in [
            "Lies Bakker, telefoon op 24/11/2026; genoteerd door Katrien",
            "aan Lies Bakker, telefoon op 24/11/2026, door Katrien", "Kan maandag beginnen.", "Opstart noteren",
        ] { #expect(text.contains(words), "\(words)") }
        let start = try await world.form(
            person.page("opstart") + "?voorstelling=" + (page.split(separator: "/").last ?? ""),
            to: person.page("opstart"),
            as: person.coach
        )
        #expect(start["workplace"] == "Bakkerij Klein" && start["jobTitle"] == "Inpakker")
        #expect(try await world.send(start, as: person.coach).status == 303)
        #expect(try await world.send(.get, person.page(), as: person.coach).text.contains("Bakkerij Klein"))
    }

    @Test func `what lacks or does not belong to an answer is said at the field, and nothing is noted`() async throws {
        let page = try await proposed()
        let nothing = try await fill("\(page)/tonen", ["saidOn": ""])
        #expect(nothing.status == 422 && nothing.text.contains("Vertel alleen wat hierboven staat"))
        #expect(try await world.send(.get, "\(page)/antwoord", as: person.coach).status == 422)
        #expect(try await fill("\(page)/tonen", with(["onlyThis": "ja"])).status == 303)
        let wrong: [([String: String], String)] = [
            (["answer": "decline"], "Kies de reden die bij dit antwoord hoort"),
            (["answer": "decline", "reason": "goodTalk"], "Kies de reden die bij dit antwoord hoort"),
            (["answer": "invite", "reason": "placeTaken"], "hoort geen reden"),
            (["answer": "onzin"], "bestaat niet"),
            (["answer": "hire", "reason": "goodTalk"], "Aannemen kan pas na een gesprek"),
            (["answer": "invite", "saidOn": "23/11/2026"], "niet vroeger"),
            (["answer": "invite", "saidOn": "25/11/2026"], "toekomst"),
            (["answer": "invite", "saidBy": ""], "Vul dit in"),
        ]
        for (values, says) in wrong {
            var form = try await world.form("\(page)/antwoord", as: person.coach)
            for (name, value) in with(values) { form[name] = value }
            let answer = try await world.send(form, as: person.coach)
            #expect(answer.status == 422 && answer.text.contains(says), "\(values)")
        }
        #expect(try await world.send(.get, page, as: person.coach).text.contains("getoond"))
    }

    /// Told by telephone, invited, and the name told too.
    private func revealed() async throws -> String {
        let page = try await proposed()
        #expect(try await fill("\(page)/tonen", with(["onlyThis": "ja"])).status == 303)
        #expect(try await fill("\(page)/antwoord", with(["answer": "invite"])).status == 303)
        let consent = ["consents": "ja", "form": "spoken", "day": "24/11/2026"]
        #expect(try await fill("\(page)/onthullen", with(consent)).status == 303)
        return page
    }

    @Test func `a place of detention comes back with what was typed, and passes where it is agreed`() async throws {
        let page = try await revealed()
        let meeting = ["day": "24/11/2026", "time": "14:00", "place": "Gevangenis Gent, onthaal"]
        let refused = try await fill("\(page)/gesprek", meeting)
        #expect(refused.status == 422 && refused.text.contains("zegt dat iemand in detentie is"))
        #expect(refused.text.contains("value=\"Gevangenis Gent, onthaal\"") && refused.text.contains("14:00"))
        #expect(try await !world.send(.get, page, as: person.coach).text.contains("onthaal"))
        let wrong = meeting.merging(["placeAgreed": "misschien"]) { $1 }
        #expect(try await fill("\(page)/gesprek", wrong).status == 422)
        let agreed = meeting.merging(["placeAgreed": "ja"]) { $1 }
        #expect(try await fill("\(page)/gesprek", agreed).status == 303)
        let text = try await world.send(.get, page, as: person.coach).text
        #expect(text.contains("Gevangenis Gent, onthaal") && text.contains("De deelnemer vond goed"))
    }

    @Test func `a talk that nobody noted is noted on its own day, and the pages say that it took place`() async throws {
        let page = try await revealed()
        world.travel(to: WebWorld.today.adding(days: 4))
        let coach = try await world.again(person.coach)
        func fill(_ step: String, _ values: [String: String]) async throws -> WebAnswer {
            var form = try await world.form("\(page)/\(step)", as: coach)
            for (name, value) in values { form[name] = value }
            return try await world.send(form, as: coach)
        }
        let early = try await fill("gesprek", ["day": "23/11/2026", "place": "Kaai 4"])
        #expect(early.status == 422 && early.text.contains("waarop de werkgever de naam vernam, 24/11/2026"))
        let noted = try await fill("gesprek", ["day": "26/11/2026", "place": "Kaai 4"])
        #expect(noted.status == 303)
        let place = try #require(noted.place)
        let text = try await world.send(.get, place, as: coach).text
        #expect(text.contains("Genoteerd dat het gesprek plaatsvond.") && text.contains("26/11/2026, Kaai 4"))
        #expect(text.contains("<b>gesprek vond plaats</b>") && !text.contains("<b>gesprek afgesproken</b>"))
        let file = try await world.send(.get, person.page(), as: coach).text
        #expect(file.contains("Begeleid gesprek vond plaats: Bakkerij Klein"))
        let said = ["saidOn": "27/11/2026", "answer": "hire", "reason": "goodTalk"]
        #expect(try await fill("antwoord", Self.phone.merging(said) { $1 }).status == 303)
        #expect(try await world.send(.get, page, as: coach).text.contains("telefoon op 27/11/2026"))
    }

    @Test func `a no after the name, noted by mistake, is taken back by the coach with a reason`() async throws {
        let page = try await revealed()
        let form = "\(page)/antwoord-terug"
        #expect(try await world.send(.get, form, as: person.coach).status == 422, "there is no answer yet")
        #expect(try await fill("\(page)/antwoord", with(["answer": "decline", "reason": "placeTaken"])).status == 303)
        #expect(try await world.send(.get, page, as: person.coach).text.contains(form))
        #expect(try await !world.send(.get, page, as: person.coordinator).text.contains(form))
        let asked = try await world.send(.get, form, as: person.coach).text
        for words in ["Lies Bakker", "afgewezen door de werkgever", "naam gezegd"] {
            #expect(asked.contains(words), "\(words)")
        }
        let nothing = try await fill(form, ["note": " "])
        #expect(nothing.status == 422 && nothing.text.contains("Vul dit in"))
        #expect(try await fill(form, ["note": "Verkeerd verstaan."]).status == 303)
        let text = try await world.send(.get, page, as: person.coach).text
        #expect(text.contains("genoteerd antwoord teruggenomen") && text.contains("Verkeerd verstaan."))
        #expect(text.contains("Gesprek afspreken") && !text.contains(form))
    }
}
