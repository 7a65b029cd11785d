import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// From shortlist to decision in the pages (D2–D4): what coordinator and coach do there, and what others find.
struct TourPagesTests {
    private let world: WebWorld
    private let person: GuidedPerson
    private let employer: ID<Employer>
    private let vacancy: ID<Vacancy>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        let casework = world.house.casework
        employer = try await casework.addEmployer(
            EmployerFacts(name: "Metaal Proef", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
        let facts = VacancyFacts(
            title: "Inpakker",
            group: try #require(OccupationCode("9321")),
            tasks: [VacancyTask(words: "inpakken", competence: nil, weight: 5)],
            forms: [.permanent],
            places: 3,
            postcode: "9000",
            municipality: "Gent"
        )
        vacancy = try await casework.addVacancy(facts, reference: "1", of: employer, as: person.coordinator.actor)
    }

    @discardableResult
    private func fill(
        _ page: String,
        to action: String? = nil,
        _ values: [String: String] = [:],
        as visitor: WebWorld.Visitor
    ) async throws -> String {
        var form = try await world.form(page, to: action, as: visitor)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { form[name] = value }
        let answer = try await world.send(form, as: visitor)
        #expect(answer.status == 303, "\(page): \(answer.text.suffix(2000))")
        return String((answer.place ?? "").prefix { $0 != "?" })
    }

    private func text(_ page: String, as visitor: WebWorld.Visitor) async throws -> String {
        let answer = try await world.send(.get, page, as: visitor)
        #expect(answer.status == .ok, "\(page)")
        return answer.text
    }

    /// A round with one tour of today and the person in it.
    private func round() async throws -> (page: String, tour: String) {
        let coordinator = person.coordinator
        let page = try await fill(
            "/rondleidingen/nieuw",
            ["title": "Ronde van november", "programme": "reintegratie-door-werk"],
            as: coordinator
        )
        try await fill("\(page)/toevoegen/\(employer)", ["day": WebWorld.today.belgian], as: coordinator)
        try await fill("\(page)/kandidaten", ["people-\(person.id)": "ja"], as: person.coach)
        let change = try #require(
            try await text(page, as: coordinator).firstMatch(of: #/href="(/rondleiding/[a-z0-9-]+)/wijzigen"/#)
        ).output.1
        return (page, String(change))
    }

    @Test func `from a shortlist by hand to a decision about the start`() async throws {
        let (coach, coordinator) = (person.coach, person.coordinator)
        let (page, tour) = try await round()
        let before = try await text(page, as: coordinator)
        #expect(before.contains("Tariq Peeters") && before.contains("Gaan nergens mee"))
        #expect(!before.contains("\(page)/bekendmaken"))
        try await fill(
            "/shortlists/\(vacancy)/erop",
            ["participant": person.id.rawValue, "reason": "Werkte er al."],
            as: coach
        )
        #expect(try await text("/shortlists/\(vacancy)", as: coach).contains("Werkte er al."))
        try await fill(page, to: "\(page)/bekendmaken", as: coordinator)
        #expect(try await text(page, as: coordinator).contains("bekendgemaakt zoals het hier staat"))
        let list = try await text("\(tour)/dag", as: coach)
        #expect(list.contains("Tariq P.") && list.contains("11:05") && !list.contains("Tariq Peeters"))
        try await fill("\(tour)/aanwezigheid", ["there-\(person.id)": "ja"], as: coach)
        var verdicts = ["decision": "agency", "reason": "Kan maandag beginnen."]
        for form in VacancyForm.allCases { verdicts["verdict-\(form.rawValue)"] = "possible" }
        try await fill("\(tour)/evaluatie/\(person.id)", verdicts, as: coach)
        let after = try await text("\(tour)/dag", as: coach)
        #expect(after.contains("was er") && after.contains("uitzendarbeid"))
    }

    @Test func `a vacancy whose last day went by asks nobody for its shortlist`() async throws {
        let (coach, coordinator) = (person.coach, person.coordinator)
        let (page, form) = ("/shortlists/\(vacancy)", "/shortlists/\(vacancy)/erop")
        #expect(try await text(page, as: coach).contains("href=\"\(form)\""))
        let listed = try await world.house.casework.vacancy(vacancy, as: coordinator.actor).vacancy
        var facts = listed.facts
        facts.openUntil = WebWorld.today.adding(days: -1)
        try await world.house.casework.changeVacancy(
            vacancy,
            version: listed.version,
            facts,
            as: coordinator.actor
        )
        #expect(try await !text(page, as: coach).contains("href=\"\(form)\""))
    }

    @Test func `a change by hand is refused at its field where nothing fits, and followed where it can be`()
        async throws
    {
        let coordinator = person.coordinator
        let (page, tour) = try await round()
        var form = try await world.form("\(page)/ingreep", as: coordinator)
        form["participant"] = person.id.rawValue
        form["tour"] = String(tour.split(separator: "/").last ?? "")
        form["reason"] = "Kent de ploeg."
        let refused = try await world.send(form, as: coordinator)
        #expect(refused.status == 422 && refused.text.contains("Geen vacature van deze rondleiding past"))
        #expect(refused.text.contains("Kent de ploeg."))
        try await fill(
            "\(page)/ingreep",
            ["participant": person.id.rawValue, "tour": form["tour"] ?? "", "kind": "forbid", "reason": "Te ver."],
            as: coordinator
        )
        #expect(try await text(page, as: coordinator).contains("Te ver."))
    }

    @Test func `another coach sees that somebody comes and not who, and nobody else finds the pages`() async throws {
        let (page, tour) = try await round()
        let other = try await world.visitor(.coach, "Andere")
        let seen = try await text(page, as: other)
        #expect(
            seen.contains("iemand van een collega") && !seen.contains("Peeters") && !seen.contains(person.id.rawValue)
        )
        for path in [
            "\(page)/ingreep", "\(page)/toevoegen", "\(tour)/wijzigen", "/eerlijke-lijsten", "/rondleidingen/nieuw",
        ] {
            #expect(try await world.send(.get, path, as: other).status == .notFound, "\(path)")
        }
        let referrer = person.referrer
        for path in [
            page, "/rondleidingen", "/shortlists", "/shortlists/\(vacancy)", "\(tour)/dag", "/vacatureoverleg",
        ] {
            #expect(try await world.send(.get, path, as: referrer).status == .notFound, "\(path)")
        }
    }

    @Test func `a meeting is noted with its table, and who may see vacancies reads it`() async throws {
        let page = try await fill(
            "/vacatureoverleg/nieuw",
            [
                "programme": "reintegratie-door-werk", "place": "Stadhuis", "attendees": "Els Maes, VDAB\nMetaal Proef",
                "vacancies-\(vacancy)": "ja",
            ],
            as: person.coordinator
        )
        let seen = try await text(page, as: person.coach)
        #expect(seen.contains("Els Maes, VDAB") && seen.contains("Inpakker"))
        #expect(try await world.send(.get, "\(page)/wijzigen", as: person.coach).status == .notFound)
    }

    @Test func `vacancies come on the table of a meeting by typing, and what was ticked stays ticked`() async throws {
        let coordinator = person.coordinator
        let listed = try await world.house.casework.vacancy(vacancy, as: coordinator.actor)
        var facts = listed.vacancy.facts
        facts.title = "Poetshulp"
        let second = try await world.house.casework.addVacancy(
            facts,
            reference: "2",
            of: employer,
            as: coordinator.actor
        )
        let page = "/vacatureoverleg/nieuw"
        var form = try await world.form(page, as: coordinator)
        (form["programme"], form["place"]) = ("reintegratie-door-werk", "Stadhuis")
        (form["attendees"], form["vacancyText"]) = ("Els Maes, VDAB", "poetshulp")
        form["vacancies-\(vacancy)"] = "ja"
        let asked = try await world.send(form, as: coordinator)
        #expect(asked.status == 422 && asked.text.contains("Vink hieronder aan wat u bedoelt met «poetshulp»"))
        var again = try SentForm(in: asked.text, to: page)
        #expect(again["vacancies-\(vacancy)"] == "ja")
        again["vacancies-\(second)"] = "ja"
        let stored = try await world.send(again, as: coordinator)
        #expect(stored.status == 303, "\(stored.text)")
        let seen = try await text(String((stored.place ?? "").prefix { $0 != "?" }), as: coordinator)
        #expect(seen.contains("Inpakker") && seen.contains("Poetshulp"))
    }

    @Test func `the employer of a tour is found by typing, among those with open vacancies`() async throws {
        let coordinator = person.coordinator
        _ = try await world.house.casework.addEmployer(
            EmployerFacts(name: "Metaal Leeg", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0909990058"),
            as: coordinator.actor
        )
        let (page, _) = try await round()
        let found = try await text("\(page)/toevoegen?zoek=metaal", as: coordinator)
        #expect(found.contains("Metaal Proef") && found.contains("1 open vacature") && !found.contains("Metaal Leeg"))
        let none = try await text("\(page)/toevoegen?zoek=zzzzqqqq", as: coordinator)
        #expect(none.contains("Er is geen werkgever met een open vacature"))
        let words = String(repeating: "a+", count: 1500)
        #expect(try await world.send(.get, "\(page)/toevoegen?zoek=\(words)", as: coordinator).status == .ok)
        #expect(try await world.send(.get, "/werkgevers?zoek=\(words)", as: coordinator).status == .ok)
    }

    @Test func `of too few people the page of fair lists and its table tell nothing`() async throws {
        let page = try await text("/eerlijke-lijsten", as: person.coordinator)
        #expect(page.contains("minder dan 10 mensen") && !page.contains("Gini"))
        let table = try await text("/eerlijke-lijsten/tabel.csv", as: person.coordinator)
        #expect(table.split(separator: "\r\n").count == 1)
        #expect(
            try await world.send(.get, "/eerlijke-lijsten?keer=0", as: person.coordinator).status
                == .unprocessableContent
        )
    }
}
