import Domain
import Testing

/// The scan of what an employer reads: what it finds, where, and what it lets pass. The shipped words are tested with their list.
struct BlindScanTests {
    private let scan = BlindScan(
        BlindWords(
            phrases: [
                .status: ["gedetineer*", "elektronisch toezicht", "cel"].map(BlindWords.Phrase.init),
                .health: ["verslav*"].map(BlindWords.Phrase.init), .sex: ["hij"].map(BlindWords.Phrase.init),
            ],
            months: ["maart", "mei"],
            particles: ["van", "de", "el"]
        ),
        names: ["Sander", "Van de Wiele", "Amélie D'Hondt", "El-Amrani"],
        places: ["Gevangenis Gent", "Nieuwe Wandeling", "Ledeberg", "9050"],
        programmes: ["Re-integratie door werk", "VDAB Gent"]
    )

    private typealias Hit = BlindScan.Hit

    private static let finds: [(text: String, hits: [Hit])] = [
        ("Sander werkt graag buiten.", [Hit(.name, "Sander", line: 1)]),
        ("De ploeg kent SANDER.", [Hit(.name, "SANDER", line: 1)]),
        ("Sanders handen zijn vlug.", [Hit(.name, "Sanders", line: 1)]),
        ("Goed met mensen.\nTeam van Wiele.", [Hit(.name, "Wiele", line: 2)]),
        ("Vraag het aan dhondt.", [Hit(.name, "dhondt", line: 1)]),
        ("Amelie rijdt.", [Hit(.name, "Amelie", line: 1)]),
        ("(Amrani)", [Hit(.name, "Amrani", line: 1)]),
        ("Werkte in de gevangenis Gent.", [Hit(.place, "gevangenis Gent", line: 1)]),
        ("Woont in Ledeberg (9050).", [Hit(.place, "Ledeberg", line: 1), Hit(.place, "9050", line: 1)]),
        ("Is gedetineerd.", [Hit(.status, "gedetineerd", line: 1)]),
        ("Onder elektronisch\ttoezicht.", [Hit(.status, "elektronisch toezicht", line: 1)]),
        ("Vrij van VERSLAVING", [Hit(.health, "VERSLAVING", line: 1)]),
        ("Hij kan lassen.", [Hit(.sex, "Hij", line: 1)]),
        ("Volgt re-integratie door werk.", [Hit(.programme, "re-integratie door werk", line: 1)]),
        ("Magazijn van 2015 tot 2018.", [Hit(.date, "2015", line: 1, years: 3), Hit(.date, "2018", line: 1)]),
        ("Sinds maart vrij.", [Hit(.date, "maart", line: 1)]),
        ("Attest van 12/03/2019.", [Hit(.date, "12/03/2019", line: 1)]),
        ("Vanaf 1-5-2027.", [Hit(.date, "1-5-2027", line: 1)]),
        ("Mail jan@voorbeeld.be.", [Hit(.contact, "jan@voorbeeld.be", line: 1)]),
        ("Bel 0470 12 34 56 even.", [Hit(.contact, "0470 12 34 56", line: 1)]),
        ("Zie www.voorbeeld.be", [Hit(.contact, "www.voorbeeld.be", line: 1)]),
    ]

    @Test(arguments: finds.indices)
    func `it says what it found and where`(place: Int) {
        let expected = Self.finds[place]
        #expect(scan.hits(in: expected.text) == expected.hits, "\(expected.text)")
    }

    @Test(arguments: [
        "", "Drie jaar ervaring als lasser, werkt nauwkeurig en op tijd.", "Werkt 38 uur per week, ook in het weekend.",
        "Kan met een heftruck rijden (30 ton) en een koelcel vullen.", "Niveau 3 van 4 voor orderpicken.",
        "Kan starten binnen 2 weken.", "Rijdt 25 km ver.",
        "Van de ploeg de beste.",
    ])
    func `what tells nothing passes`(text: String) {
        #expect(scan.hits(in: text).isEmpty, "\(scan.hits(in: text))")
    }

    @Test func `a span of years is told as a length`() throws {
        let hit = try #require(scan.hits(in: "Kok 2011-2016").first)
        #expect(hit.message.key == "introduction.scan.years" && hit.message.facts["years"] == "5")
    }

    @Test func `a name is found wherever it stands, however it is written`() {
        var dice = SeededGenerator(seed: 7)
        let words = ["werkt", "graag", "buiten", "met", "machines", "en", "mensen"]
        for _ in 0..<400 {
            var text = (0..<Int.random(in: 1...12, using: &dice)).map { _ in words.randomElement(using: &dice) ?? "" }
            let written =
                ["Sander", "sander", "SÁNDER", "«Sander»", "Sander,", "-Sander-"].randomElement(using: &dice) ?? ""
            text.insert(written, at: Int.random(in: 0...text.count, using: &dice))
            let glue = [" ", "\n", "  ", " \t"].randomElement(using: &dice) ?? " "
            let hits = scan.hits(in: text.joined(separator: glue))
            #expect(hits.count == 1 && hits.first?.kind == .name, "\(text)")
        }
    }

    @Test(arguments: [
        "\u{0}", "\u{200B}", "🇧🇪", "ﷺ", String(repeating: "a/", count: 2000), "é\u{301}\u{301}", "\r\n\r\n", "((((", "@",
    ])
    func `nothing makes it stumble`(text: String) {
        _ = scan.hits(in: text)
        _ = scan.hits(in: "Sander" + text)
    }
}
