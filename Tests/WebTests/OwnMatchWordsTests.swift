import Domain
import HummingbirdTesting
import Testing
import Web

/// What a participant reads of vacancies stands there in their own language, in plain words (F4, F9).
struct OwnMatchWordsTests {
    private static let data = [
        "Passend", "Xyzzy", "Magazijn Proef", "Gent", "Brugge", "Zelf", "Katrien", "Sara", "Wim",
    ]

    private let at: OwnMatchWorld

    init() async throws { at = try await OwnMatchWorld() }

    @Test func `each own page is whole in the language that is asked for: no Dutch is left on it but names and titles`()
        async throws
    {
        _ = try await at.vacancy("Passend")
        let licence = try await at.vacancy("Passend met rijbewijs") { $0.licences = [.b] }
        let demanding = try await at.demandingVacancy()
        let profile = ["leastHours": "20", "mostHours": "38", "experience": "orderpicker: 9"]
        try await at.fill(OwnMatchWorld.basics.merging(profile) { $1 })
        let pages = [
            "/mijn-traject?", "/mijn-vacatures?", "/mijn-vacatures?grens=zonder&", OwnMatchWorld.openings + "?",
            OwnMatchWorld.whyNot + "?", OwnMatchWorld.whyNot + "?vacature=\(demanding)&",
            OwnMatchWorld.whyNot + "?vacature=\(licence)&",
            OwnMatchWorld.whyNot + "?zoek=passend&", OwnMatchWorld.whyNot + "?zoek=wxwx&",
        ]
        for page in pages {
            let dutch = try await at.shown(page + "taal=nl").words(without: Self.data)
            #expect(dutch.count > 10)
            for language in ["en", "fr"] {
                let other = try await at.shown(page + "taal=\(language)")
                #expect(other.contains("<html lang=\"\(language)\">"))
                #expect(other.words(without: Self.data).intersection(dutch).isEmpty, "\(page)\(language)")
            }
        }
        // Numbers are written as the language writes them.
        let english = try await at.shown("/mijn-vacatures?taal=en")
        let french = try await at.shown("/mijn-vacatures?taal=fr")
        #expect(english.contains(#/[0-9]+\.[0-9] of 100/#) && !english.contains(#/[0-9]+,[0-9] of 100/#))
        #expect(french.contains(#/[0-9]+,[0-9] sur 100/#))
    }

    @Test func `why not names everything that stands in the way, in plain words of each language`() async throws {
        let id = try await at.demandingVacancy()
        let restrictive = [
            "leastHours": "10", "mostHours": "20", "available": "24/11/2027", "unfit-lifting": "ja",
            "forms-permanent": "ja",
        ]
        try await at.fill(OwnMatchWorld.basics.merging(restrictive) { $1 })
        let expected: [(language: String, words: [String])] = [
            (
                "nl",
                [
                    "Het is te ver", "Nederlands spreken en verstaan: niveau B1 is nodig",
                    "een rijbewijs nodig: B (auto)",
                    "een attest nodig: VCA (veiligheid)", "eigen vervoer nodig", "niet in uw profiel: nacht",
                    "Het soort contract", "40 uur per week. In uw profiel staat 10 tot 20 uur", "ten laatste op",
                    "Deze vacature is niet geschikt voor u",
                ]
            ),
            (
                "en",
                [
                    "It is too far", "Speaking and understanding Dutch: level B1 is needed",
                    "a driving licence: B (car)", "a certificate: VCA (safety)", "your own transport",
                    "not in your profile: night", "The kind of contract",
                    "40 hours a week. Your profile says 10 to 20 hours", "at the latest",
                    "This job is not suitable for you",
                ]
            ),
            (
                "fr",
                [
                    "C'est trop loin", "Parler et comprendre le néerlandais : le niveau B1 est demandé",
                    "un permis de conduire : B (voiture)", "une attestation : VCA (sécurité)",
                    "votre propre moyen de transport", "pas dans votre profil : la nuit", "Le type de contrat",
                    "40 heures par semaine. Votre profil dit de 10 à 20 heures", "au plus tard",
                    "Cet emploi n'est pas adapté pour vous",
                ]
            ),
        ]
        for (language, words) in expected {
            let page = try await at.shown("\(OwnMatchWorld.whyNot)?vacature=\(id)&taal=\(language)").inside()
            for sentence in words { #expect(page.contains(sentence), "\(language): \(sentence)") }
            #expect(page.matches(of: #/<li>/#).count == words.count)
        }
    }

    @Test(arguments: ["nl", "en", "fr"])
    func `before anything is known each page says what lacks`(language: String) async throws {
        let texts: [String: (vacancies: String, origin: String, openings: String)] = [
            "nl": ("geen vacatures open", "nog niet van waar u vertrekt", "geen vacature erbij"),
            "en": ("no open jobs now", "do not know yet from where you leave", "does not open another job"),
            "fr": ("pas d'emploi vacant", "pas encore d'où vous partez", "n'ajoute aucun emploi"),
        ]
        let text = try #require(texts[language])
        #expect(try await at.shown("\(OwnMatchWorld.whyNot)?taal=\(language)").contains(text.vacancies))
        #expect(try await at.shown("\(OwnMatchWorld.openings)?taal=\(language)").contains(text.origin))
        let id = try await at.vacancy("Passend")
        #expect(try await at.shown("\(OwnMatchWorld.whyNot)?vacature=\(id)&taal=\(language)").contains(text.origin))
        try await at.fill(OwnMatchWorld.basics)
        #expect(try await at.shown("\(OwnMatchWorld.openings)?taal=\(language)").contains(text.openings))
    }
}
