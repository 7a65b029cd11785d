import Domain
import HTTPTypes
import HummingbirdTesting
import ReferenceData
import Testing
import Web

/// The public page that says how matching works: it tells the weights that hold, whichever these are, in each language (F4, F9).
struct HowMatchingTests {
    private static let path = "/hoe-matching-werkt"
    /// Of a house that chose its own.
    private static let others = """
        weights:
          - version: 7
            valid_from: 2026-11-03
            source: "Stuurgroep, verslag van november"
            competence: 15000
            occupation: 25000
            distance: 35000
            wishes: 12500
            experience: 12500
            avoided: 1250
            without_wishes: 4000
            closeness: [0, 0, 50, 50, 100]
        """

    private func page(_ weights: WeightsBook = .shipped, _ language: String = "nl") async throws -> String {
        try await WebWorld(weights: weights).shown("\(Self.path)?taal=\(language)")
    }

    /// What stands in the column of the most points, in the order of the parts.
    private func mosts(_ page: String) -> [Substring] {
        page.matches(of: /<td data-l="(?:Hoogstens|At most|Au plus)">([^<]*)<\/td>/).map { $0.1 }
    }

    @Test func `the weights that ship stand there with their version`() async throws {
        let page = try await page()
        #expect(mosts(page) == ["40", "25", "15", "10", "10"])
        #expect(page.contains("versie 1") && page.contains("2 minder") && page.contains("5 zonder wensen"))
        #expect(page.contains("0, 10, 30, 60, 100 op 100") && !page.contains("⟦"))
    }

    @Test func `the weights of a house with others stand there, with their version, day and source, in each language`()
        async throws
    {
        let weights = try WeightsBook(Array(Self.others.utf8))
        let said = [
            ("nl", "12,5", ["versie 7, geldig vanaf 03/11/2026", "1,25 minder", "4 zonder wensen", "100 op 100"]),
            ("en", "12.5", ["version 7, valid from 3 November 2026", "1.25 less", "4 without wishes", "100 of 100"]),
            (
                "fr", "12,5",
                ["version 7, valable à partir du 03/11/2026", "1,25 de moins", "4 sans souhaits", "sur 100"]
            ),
        ]
        for (language, half, words) in said {
            let page = try await page(weights, language)
            #expect(mosts(page) == ["15", "25", "35", half[...], half[...]], "\(language)")
            for word in words { #expect(page.contains(word), "\(language): \(word)") }
            #expect(page.contains("0, 0, 50, 50, 100") && page.contains("lang=\"nl\">Stuurgroep, verslag van november"))
        }
    }

    @Test func `the page is whole in each language: no Dutch is left on it but the source of the weights`() async throws
    {
        let world = try await WebWorld()
        let data = ["onze keuze"]
        let dutch = try await world.shown(Self.path).words(without: data)
        #expect(dutch.count > 30)
        for (language, title) in [("en", "How matching works"), ("fr", "Comment fonctionne la comparaison")] {
            let page = try await world.shown("\(Self.path)?taal=\(language)")
            #expect(page.contains("<html lang=\"\(language)\">") && page.contains("<h1>\(title)</h1>"))
            #expect(page.words(without: data).intersection(dutch).isEmpty, "\(language)")
        }
    }

    @Test func `a browser that asks for a language gets it, the address goes first, and each language is a choice`()
        async throws
    {
        let world = try await WebWorld()
        let french: HTTPFields = [.acceptLanguage: "fr-BE,fr;q=0.9,nl;q=0.8"]
        let page = try await world.shown(Self.path, headers: french)
        #expect(page.contains("<html lang=\"fr\">"))
        for language in ["nl", "en", "fr"] {
            #expect(page.contains("href=\"\(Self.path)?taal=\(language)\""), "\(language)")
            let asked = try await world.shown("\(Self.path)?taal=\(language)", headers: french)
            #expect(asked.contains("<html lang=\"\(language)\">"))
        }
        #expect(try await world.shown("\(Self.path)?taal=xx").contains("<html lang=\"nl\">"))
    }

    @Test func `the link to it keeps the language of the page where it stands`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let own = try await world.visitor(.participant, "Zelf", of: person.id)
        for language in ["nl", "en", "fr"] {
            let page = try await world.shown("/mijn-vacatures?taal=\(language)", as: own)
            #expect(page.contains("href=\"\(Self.path)?taal=\(language)\""))
        }
        let coach = try await world.shown(person.page("passende-vacatures"), as: person.coach)
        #expect(coach.contains("href=\"\(Self.path)?taal=nl\""))
    }
}
