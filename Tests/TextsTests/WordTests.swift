import Domain
import Testing
import Texts

/// The words that a programme can have its own for.
struct WordTests {
    private func programme(_ participant: LocalizedText, coach: LocalizedText? = nil) -> Programme {
        var wording = Wording(participant: participant, participants: LocalizedText(nl: participant.nl + "en"))
        wording.coach = coach
        return Programme(
            code: "p",
            name: "Programma",
            summary: "Een programma.",
            languages: [.nl],
            wording: wording,
            funding: Funding(name: "ESF", amountInCents: nil, first: Day(number: 0), last: nil, note: ""),
            minimumAge: 0,
            referrers: [],
            refusalGrounds: [],
            sittings: nil,
            guidanceStart: .acceptance,
            flowWeeks: 1,
            steps: [],
            deviationReasons: [],
            subjects: [],
            screening: nil,
            detentionFactors: [],
            offenceWords: [],
            contactWatches: [],
            contractForms: [],
            cadences: [],
            pauses: [],
            outcomes: [],
            indicators: []
        )
    }

    @Test func `each word stands somewhere, and the house has its own for it`() {
        let texts = Catalogue.dutch
        let used = texts.keys.reduce(into: Set<Word>()) { $0.formUnion(texts.words(in: $1)) }
        for word in Word.allCases where word != .participants {
            #expect(used.contains(word), "no text says [\(word.rawValue)]")
        }
        for word in Word.allCases { #expect(texts.has("wording.\(word.rawValue)")) }
    }

    @Test func `what stands between brackets in a text is such a word`() {
        for key in Catalogue.dutch.keys {
            let text = Catalogue.dutch(key)
            for match in text.matches(of: #/\[([A-Za-z]+)\]/#) {
                Issue.record("\(key) says [\(match.output.1)], which no programme can have its own word for")
            }
        }
    }

    @Test func `a text speaks with the word of the programme, with its capital`() {
        let texts = Catalogue.dutch
        #expect(texts("file.changeCoach") == "andere coach" && texts("file.coachTitle") == "Coach kiezen")
        let own = texts.speaking(of: programme("cliënt", coach: "begeleider"))
        #expect(own("file.changeCoach") == "andere begeleider" && own("file.coachTitle") == "Begeleider kiezen")
        #expect(own.code(Party.participant) == "cliënt" && own.code(Party.referrer) == "toeleider")
        #expect(texts("file.changeCoach") == "andere coach", "the texts of the house stay what they were")
    }

    @Test func `of several programmes only what they share is said`() {
        let texts = Catalogue.dutch
        let (one, other) = (programme("cliënt", coach: "gids"), programme("kandidaat", coach: "gids"))
        let shared = texts.speaking(of: one, other)
        #expect(shared("file.changeCoach") == "andere gids" && shared.code(Party.participant) == "deelnemer")
        #expect(texts.speaking(of: [])("file.changeCoach") == "andere coach")
    }

    @Test func `what is written in another language is written in Dutch as well, with the same facts`() {
        let texts = Catalogue.dutch
        let others = texts.keys.filter { $0.hasPrefix("en.") || $0.hasPrefix("fr.") }
        #expect(others.count > 20)
        let missing = #/⟦([a-zA-Z]+)⟧/#
        for key in others {
            let dutch = String(key.dropFirst(3))
            #expect(texts.has(dutch), "\(key)")
            let facts = Set(texts(key).matches(of: missing).map(\.output.1))
            #expect(facts == Set(texts(dutch).matches(of: missing).map(\.output.1)), "\(key)")
        }
        let english = Set(others.filter { $0.hasPrefix("en.") }.map { $0.dropFirst(3) })
        #expect(english == Set(others.filter { $0.hasPrefix("fr.") }.map { $0.dropFirst(3) }))
    }

    @Test func `who reads another language reads it where it is written, with the words of the programme in it`() {
        let wording = LocalizedText(nl: "begeleider", fr: "accompagnateur")
        let french = Catalogue.dutch.reading(.fr).speaking(of: programme("cliënt", coach: wording))
        #expect(french("own.withoutCoach", ["programme": "P"]).contains("accompagnateur"))
        #expect(Catalogue.dutch.reading(.fr)("own.title") == "Mon parcours")
        #expect(french("file.changeCoach") == "andere accompagnateur", "what is not written in it reads in Dutch")
    }
}
