import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A participant reads their own pages in Dutch, English or French (F9).
struct OwnLanguageTests {
    @Test(arguments: [
        ("", "nl"), ("fr", "fr"), ("fr-BE,fr;q=0.9,nl;q=0.8", "fr"), ("de, en;q=0.5", "en"), ("ar, ps", "nl"),
        ("nl;q=0.3, en;q=0.7, fr;q=0.7", "en"), ("fr;q=0, en;q=0.1", "en"), ("*;q=0.5", "nl"), (",;,q=", "nl"),
        ("fr;q=x", "nl"), ("EN-us", "en"),
    ])
    func `the language is the best of those that a browser asks for`(header: String, language: String) {
        #expect(PageLanguage.preferred(in: header).rawValue == language)
    }

    @Test func `the own page speaks the language that is asked for, and Dutch otherwise`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let own = try await world.visitor(.participant, "Deelnemer", of: person.id)
        let dutch = try await world.send(.get, "/mijn-traject", as: own).text
        #expect(dutch.contains("Mijn traject") && dutch.contains("hreflang=\"fr\""))
        let french = try await world.send(.get, "/mijn-traject?taal=fr", as: own).text
        #expect(french.contains("<div lang=\"fr\">") && french.contains("Mes rendez-vous"))
        let english = try await world.send(.get, "/mijn-traject?taal=en", as: own).text
        #expect(english.contains("My appointments") && english.contains("You follow"))
        #expect(try await world.send(.get, "/mijn-traject?taal=xx", as: own).text.contains("Mijn afspraken"))
    }
}
