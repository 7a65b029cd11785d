import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Matches in the pages: the profile form, the list of a participant, the candidates of a vacancy, and the nightly comparison.
struct MatchingPagesTests {
    private let at: MatchPagesWorld
    private var world: WebWorld { at.world }
    private var person: GuidedPerson { at.person }
    private var vacancy: ID<Vacancy> { at.vacancy }

    init() async throws { at = try await MatchPagesWorld() }

    @Test func `a profile is noted on the form, and the list explains what fits`() async throws {
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        let profile = try await world.send(.get, person.page("profiel"), as: person.coach).text
        #expect(profile.contains("Bestellingen verzamelen") && profile.contains("Orderpicker"))
        let list = try await world.send(.get, person.page("passende-vacatures"), as: person.coach).text
        #expect(list.contains("Orderpicker voor de avond") && list.contains("Waaruit de score bestaat"))
        #expect(list.contains("hetzelfde beroep") && list.contains("zonder lawaai") && !list.contains("⟦"))
        let one = person.page("past-vacature") + "?een=\(vacancy)&twee=\(vacancy)"
        #expect(try await world.send(.get, one, as: person.coach).status == 200)
    }

    @Test func `experience that is asked is told with what counted of it`() async throws {
        let listed = try await world.house.casework.vacancy(vacancy, as: person.coordinator.actor).vacancy
        var facts = listed.facts
        facts.experienceAsked = 12
        try await world.house.casework.changeVacancy(
            vacancy,
            version: listed.version,
            facts,
            as: person.coordinator.actor
        )
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        let without = try await world.send(.get, person.page("passende-vacatures"), as: person.coach).text
        #expect(without.contains("Gevraagde ervaring: 12 maanden. Er is geen ervaring gekend"))
        #expect(try await at.fill(["experience": "orderpicker: 9"]).status == 303)
        let counted = try await world.send(.get, person.page("passende-vacatures"), as: person.coach).text
        #expect(counted.contains("Telde mee: 9 maanden als") && !counted.contains("⟦"))
    }

    @Test func `a mistake in the profile is told at its field, and nothing is stored`() async throws {
        let wrong: [([String: String], String)] = [
            (["origin": "0000"], "bestaat niet"), (["more": "toveren: 3"], "staat niet in de lijst van taken"),
            (["more": "Bestellingen verzamelen: 9"], "niveau van 1 tot 4"), (["leastHours": "20"], "Vul beide in"),
            (["mode": "car"], "Vul vervoer en minuten in"), (["experience": "piloot: 12"], "lijst van beroepen"),
        ]
        for (fields, words) in wrong {
            let answer = try await at.fill(fields)
            #expect(answer.status == 422 && answer.text.contains(words))
        }
        let profile = try await world.house.casework.profileSheet(of: person.id, as: person.coach.actor)
        #expect(profile.version == 1)
    }

    @Test func `what would open names the licence, with the list behind the number`() async throws {
        var fields = MatchPagesWorld.basics
        fields["licences-B"] = ""
        #expect(try await at.fill(fields).status == 303)
        let page = try await world.send(.get, person.page("wat-opent"), as: person.coach).text
        #expect(page.contains("rijbewijs B") && page.contains("Orderpicker voor de avond"))
        let why = try await world.send(.get, person.page("past-vacature") + "?een=\(vacancy)", as: person.coach).text
        #expect(why.contains("Wat in de weg staat"))
    }

    @Test func `two vacancies are found by typing and laid beside each other`() async throws {
        let listed = try await world.house.casework.vacancy(vacancy, as: person.coordinator.actor)
        var facts = listed.vacancy.facts
        facts.title = "Nachtwaker"
        _ = try await world.house.casework.addVacancy(
            facts,
            reference: "2",
            of: listed.employer.id,
            as: person.coordinator.actor
        )
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        func page(_ query: String) async throws -> (status: Int, text: String) {
            let answer = try await world.send(.get, person.page("past-vacature") + "?" + query, as: person.coach)
            return (answer.status.code, answer.text)
        }
        let both = try await page("zoek-een=avond&zoek-twee=nachtwaker")
        #expect(both.text.contains("Vacatures naast elkaar") && !both.text.contains("⟦"))
        let many = try await page("zoek-een=magazijn+proef")
        #expect(many.text.contains("kies hieronder welke") && many.text.contains("Kies minstens één vacature"))
        let chosen = try await page("zoek-een=magazijn+proef&een=\(vacancy)")
        #expect(chosen.text.contains("Past deze vacature?") && !chosen.text.contains("kies hieronder welke"))
        let none = try await page("zoek-een=zzzzqqqq")
        #expect(none.status == 200 && none.text.contains("Geen open vacature gevonden voor «zzzzqqqq»"))
        let long = try await page("zoek-een=" + String(repeating: "a", count: 500))
        #expect(long.status == 422 && long.text.contains("id=\"e-zoek-een\""))
        #expect(try await page("een=A_B").status == 404)
    }

    @Test func `candidates have no name; the own coach gets the way to the file, another coach does not`() async throws
    {
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        let address = "/vacatures/\(vacancy)/kandidaten"
        let own = try await world.send(.get, address, as: person.coach).text
        #expect(!own.contains("Tariq") && !own.contains("Peeters") && own.contains("/deelnemers/\(person.id)"))
        let other = try await world.visitor(.coach, "Bert")
        let foreign = try await world.send(.get, address, as: other).text
        #expect(foreign.contains("Kenmerk") && !foreign.contains(person.id.rawValue) && !foreign.contains("Tariq"))
        for path in ["profiel", "passende-vacatures", "past-vacature", "wat-opent"] {
            #expect(try await world.send(.get, person.page(path), as: other).status == 404)
        }
        #expect(try await world.send(.get, address, as: person.referrer).status == 404)
    }

    @Test func `participant and coach each see a job target, side by side with the distance in words`() async throws {
        var fields = MatchPagesWorld.basics
        fields["view-participant-1"] = "withinReach"
        #expect(try await at.fill(fields).status == 303)
        let one = try await world.send(.get, person.page("profiel"), as: person.coach).text
        #expect(one.contains("Twee kijken op het jobdoelwit") && one.contains("nog niet gezegd door: de coach"))
        #expect(try await at.fill(["view-coach-1": "withMuchHelp"]).status == 303)
        let both = try await world.send(.get, person.page("profiel"), as: person.coach).text
        #expect(both.contains("de deelnemer ziet het 2 stappen haalbaarder"))
        let wrong = try await at.fill(["view-coach-2": "withinReach"])
        #expect(wrong.status == 422 && wrong.text.contains("Kies eerst het jobdoelwit zelf"))
        #expect(try await at.fill(["view-coach-1": ""]).status == 303)
        let gone = try await world.send(.get, person.page("profiel"), as: person.coach).text
        #expect(gone.contains("nog niet gezegd door: de coach"))
    }

    private func shown(_ name: String) async throws -> String {
        let page = try await world.send(.get, person.page(name), as: person.coach)
        return page.text
    }

    @Test func `a limit in words asks to be translated until the coach does so, and nobody else reads it`() async throws
    {
        let limit = NewDetentionFactor(
            factor: "plaats",
            day: nil,
            certainty: nil,
            text: "Niet in de binnenstad van Brugge.",
            evidence: .documentSeen,
            observer: Observer(name: "Katrien", party: .coach),
            notedOn: WebWorld.today
        )
        let id = try await world.house.casework.noteDetentionFactor(limit, about: person.id, as: person.coach.actor)
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        #expect(try await shown("profiel").contains("Niet in de binnenstad van Brugge."))
        #expect(try await shown("passende-vacatures").contains("nog niet vertaald"))
        let file = try await world.send(.get, person.page(), as: person.coach).text
        #expect(file.contains("nog niet vertaald"))
        #expect(try await at.fill(["forbiddenPlaces": "8000", "limit-\(id)": "ja"]).status == 303)
        #expect(try await !shown("profiel").contains("nog niet vertaald"))
        #expect(try await !shown("passende-vacatures").contains("nog niet vertaald"))
        let form = try await world.form(person.page("profiel", "wijzigen"), as: person.coach)
        #expect(form["limit-\(id)"] == "ja" && form["forbiddenPlaces"] == "8000")
        let candidates = try await world.send(.get, "/vacatures/\(vacancy)/kandidaten", as: person.coach).text
        #expect(!candidates.contains("binnenstad"))
    }

    @Test func `the nightly comparison has a page`() async throws {
        let before = try await world.send(.get, "/vacatures/vergelijking", as: person.coach)
        #expect(before.status == 200)
        try await world.house.casework.runMatching(as: .machine)
        let after = try await world.send(.get, "/vacatures/vergelijking", as: person.coach).text
        #expect(after.contains("Personen die werk zoeken") && !after.contains("⟦"))
        #expect(!before.text.contains("plaats maken") && after.contains("Vacatures die plaats maken voor andere"))
    }
}
