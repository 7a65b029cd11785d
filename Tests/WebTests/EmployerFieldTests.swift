import Casework
import Domain
import HummingbirdTesting
import HTTPTypes
import Testing
import Web

/// An employer chosen by typing, without a script; and the list of vacancies by leaf.
struct EmployerFieldTests {
    private let world: WebWorld
    private let coach: WebWorld.Visitor

    init() async throws {
        world = try await WebWorld()
        coach = try await world.visitor(.coach, "Hanne")
    }

    private func employer(_ number: Int, _ name: String) async throws -> ID<Employer> {
        let first = 8_100_000 + number
        let check = 97 - first % 97
        return try await world.house.casework.addEmployer(
            EmployerFacts(name: name, postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0\(first)\(check < 10 ? "0" : "")\(check)"),
            as: coach.actor
        )
    }

    /// More than a short list holds, and one that comes after them.
    private func many() async throws -> ID<Employer> {
        for number in 1...FoundEmployers.most { _ = try await employer(number, "Bedrijf \(number + 100)") }
        return try await employer(0, "Zonnewerk")
    }

    private func facts(_ title: String, openUntil: Day) throws -> VacancyFacts {
        VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "scannen", competence: nil, weight: 5)],
            forms: [.permanent],
            openUntil: openUntil
        )
    }

    @Test func `the employer of a new vacancy is found by typing; a link that names one still does`() async throws {
        let last = try await many()
        let page = "/vacatures/nieuw"
        var form = try await world.form(page, as: coach)
        let shown = try await world.send(.get, page, as: coach).text
        #expect(shown.contains("Bedrijf 101") && !shown.contains("Zonnewerk") && shown.contains("Er zijn er meer"))
        (form["reference"], form["title"], form["occupation"]) = ("V1", "Picker", "orderpicker")
        (form["tasks"], form["forms-permanent"]) = ("Goederen scannen", "ja")
        #expect(try await world.send(form, as: coach).status == 422, "nothing is chosen by itself")
        var none = try await world.form(page, as: coach)
        none["employerText"] = "zzzz"
        let nowhere = try await world.send(none, as: coach)
        #expect(nowhere.status == 422 && nowhere.text.contains("Geen werkgever gevonden voor «zzzz»"))
        form = try await world.form(page, as: coach)
        (form["reference"], form["title"], form["occupation"]) = ("V1", "Picker", "orderpicker")
        (form["tasks"], form["forms-permanent"], form["employerText"]) = ("Goederen scannen", "ja", "bedrijf gent")
        let which = try await world.send(form, as: coach)
        #expect(which.status == 422 && which.text.contains("Meer dan één werkgever past hierbij"))
        var again = try SentForm(in: which.text, to: page)
        #expect(again["title"] == "Picker", "what was typed is still there")
        again["employerText"] = "zonnew"
        let stored = try await world.send(again, as: coach)
        #expect(stored.status == 303, "\(stored.text)")
        let listed = try await world.house.casework.vacancies(VacancyFilter(), as: coach.actor)
        #expect(listed.vacancies.map(\.employer.id) == [last])
        let linked = try await world.form("\(page)?werkgever=\(last)", to: page, as: coach)
        #expect(linked["employer"] == last.rawValue)
        let strange = try await world.form("\(page)?werkgever=%3Cb%3E", to: page, as: coach)
        #expect(strange["employer"] == "")
    }

    @Test func `the employer of an account is found by typing, and a choice of somebody else is shown beside it`()
        async throws
    {
        let last = try await many()
        let first = try #require(
            await world.house.casework.findEmployers("bedrijf 101", as: coach.actor).employers.first?.id
        )
        let administrator = try await world.visitor(.administrator)
        let account = try await world.visitor(.employer, "Karel").actor.id
        let page = "/beheer/gebruikers/\(account)/werkgever"
        var form = try await world.form(page, as: administrator)
        var late = try await world.form(page, as: administrator)
        form["employerText"] = "zonnewerk"
        #expect(try await world.send(form, as: administrator).status == 303)
        let kept = try await world.form(page, as: administrator)
        #expect(kept["employer"] == last.rawValue, "the own one stands in the short list")
        late["employerText"] = "bedrijf 101"
        let beside = try await world.send(late, as: administrator)
        #expect(beside.status == 409 && beside.text.contains("Zonnewerk") && beside.text.contains("Bedrijf 101"))
        var choice = try SentForm(in: beside.text, to: page)
        choice["keuze.employer"] = "getypt"
        #expect(try await world.send(choice, as: administrator).status == 303)
        let now = try await world.house.desk.employerAccount(account, as: administrator.actor)
        #expect(now.employer == first)
    }

    @Test func `a long list of vacancies is leafed through, and its links keep what was asked`() async throws {
        let employer = try await employer(0, "Zonnewerk")
        for number in 0...VacancyFilter.atOnce {
            _ = try await world.house.casework.addVacancy(
                try facts("Picker \(number + 100)", openUntil: WebWorld.today.adding(days: number)),
                reference: "\(number)",
                of: employer,
                anyway: true,
                as: coach.actor
            )
        }
        func page(_ query: String) async throws -> String {
            let answer = try await world.send(.get, "/vacatures\(query)", as: coach)
            #expect(answer.status == .ok, "\(query)")
            return answer.text
        }
        let first = try await page("")
        #expect(first.contains("Picker 100<") && !first.contains("Picker 150<"))
        #expect(first.contains("Vacatures: 51") && first.contains("?blad=2") && !first.contains("blad=0"))
        let second = try await page("?toon=alle&zoek=zonnewerk&blad=2")
        #expect(second.contains("Picker 150<") && !second.contains("Picker 100<") && !second.contains("blad=3"))
        #expect(second.contains("?toon=alle&amp;zoek=zonnewerk&amp;blad=1"))
        #expect(second.contains("?zoek=zonnewerk\"") && second.contains("name=\"toon\" value=\"alle\""))
        let one = try await page("?zoek=picker+150")
        #expect(one.contains("Picker 150<") && !one.contains("Picker 149<") && !one.contains("blad="))
        #expect(try await page("?zoek=zzzzqqqq").contains("Geen vacature gevonden voor «zzzzqqqq»"))
        for leaf in ["x", "-1", "99999999999999999999", "3"] { _ = try await page("?blad=\(leaf)") }
    }
}
