import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// The CV, the letters and the measures on their pages (C4).
struct JobPapersPagesTests {
    @Test func `a CV is chosen and shown, and a letter begins with it and is changed`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let coach = person.coach
        let cv = try await world.send(.get, person.page("cv"), as: coach)
        #expect(cv.status == .ok && cv.text.contains("Kan lassen.") && cv.text.contains("class=\"paper\""))
        #expect(!cv.text.contains("1985"), "no day of birth stands on it")

        var choice = try await world.form(person.page("cv", "keuze"), as: coach)
        choice["contact"] = "0470 00 00 00"
        choice["lijn.talenten"] = nil
        #expect(try await world.send(choice, as: coach).status == 303)
        let chosen = try await world.send(.get, person.page("cv"), as: coach).text
        #expect(chosen.contains("0470 00 00 00") && !chosen.contains("Kan lassen."))

        var letter = try await world.form(person.page("brief"), as: coach)
        #expect(letter["body"]?.contains("Graag solliciteer ik bij u") == true)
        letter["recipient"] = "Magazijn Linea"
        letter["body"] = "Na mijn verblijf in de gevangenis wil ik werken."
        let refused = try await world.send(letter, as: coach)
        #expect(refused.status == 422 && refused.text.contains("verraadt iets over detentie"))
        letter = try await world.form(person.page("brief"), as: coach)
        letter["recipient"] = "Magazijn Linea"
        let kept = try await world.send(letter, as: coach)
        let place = try #require(kept.place?.split(separator: "?").first.map(String.init))
        #expect(kept.status == 303)
        #expect(try await world.send(.get, place, as: coach).text.contains("Magazijn Linea"))
        var change = try await world.form("\(place)/wijzigen", as: coach)
        change["body"] = "Geachte, ik kom graag langs."
        #expect(try await world.send(change, as: coach).status == 303)
        #expect(try await world.send(.get, place, as: coach).text.contains("ik kom graag langs"))
        #expect(try await world.send(.get, place, as: person.referrer).status == .notFound)
    }

    @Test func `each measure says what it rests on, and a number of months that is none is refused at its field`()
        async throws
    {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let page = try await world.send(.get, person.page("maatregelen"), as: person.coach)
        #expect(page.status == .ok && page.text.contains("Individueel maatwerk") && page.text.contains("VDAB beslist"))
        #expect(page.text.contains("nog na te kijken") && page.text.contains("niet bekend"))
        let asked = "\(person.page("maatregelen"))?zonder=30&statuut=livingWage&werkgever=private"
        let answer = try await world.send(.get, asked, as: person.coach)
        #expect(answer.status == .ok && answer.text.contains("30 maanden"))
        let wrong = try await world.send(.get, "\(person.page("maatregelen"))?zonder=veel", as: person.coach)
        #expect(wrong.status == .unprocessableContent)
    }
}
