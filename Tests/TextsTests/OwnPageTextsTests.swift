import Domain
import Foundation
import Testing
import Texts

/// What a participant reads of their own way, of who read their file, of vacancies and of how matching works stands in all three
/// languages (F9).
struct OwnPageTextsTests {
    private let texts = Catalogue.dutch

    /// Keys that the pages put together, by how they begin.
    private static let made = [
        "match.forYou.", "match.closeness", "code.matchPart.", "code.workFeature.", "code.languageSkill.",
        "code.licence.", "code.certificate.", "code.workingTime.", "code.role.", "howMatching.", "error.",
    ]

    /// What stands around them.
    private static let frame = [
        "frame.skip", "frame.menu", "room.mijn-traject", "access.signIn", "access.signOut",
        "session.ends", "session.idle", "session.longest", "session.over", "session.keep", "session.restored",
        "action.choose", "action.home", "field.repeated", "field.tooLong", "field.controlCharacter", "vacancy.findNone",
        "vacancy.findChoose",
    ]

    /// Every key that a source of the pages names.
    private func named() throws -> [String] {
        let web = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Web")
        let files = [
            "Own/OwnMatchPages.swift", "Own/OwnPages.swift", "Own/OwnReadersPage.swift", "Own/PageLanguage.swift",
            "Matching/MatchWords.swift", "Matching/HowMatchingPage.swift", "Audit/ReadersList.swift",
        ]
        return try files.flatMap { file in
            try String(contentsOf: web.appending(path: file), encoding: .utf8)
                .matches(of: /"([a-z][a-zA-Z]*(?:\.[a-zA-Z0-9-]+)+)"/).map { String($0.output.1) }
        }.filter(texts.has)
    }

    @Test(arguments: ["en", "fr"])
    func `every text of the own pages stands in the language`(language: String) throws {
        let named = try named()
        let made = texts.keys.filter { key in Self.made.contains { key.hasPrefix($0) } }
        #expect(named.count > 40 && made.count > 70)
        for key in named + made + Self.frame {
            #expect(texts.has(key) && texts.has("\(language).\(key)"), "\(language): \(key)")
        }
    }

    /// Texts that a number, a day or a name is put in have the same places for them in each language.
    @Test(arguments: ["en", "fr"])
    func `a translation says the same facts`(language: String) {
        var seen = 0
        for key in texts.keys where key.hasPrefix("howMatching.") || key.hasPrefix("match.forYou.") {
            func facts(_ key: String) -> Set<Substring> {
                Set(texts(key).matches(of: /⟦([^⟧]+)⟧/).map(\.output.1))
            }
            let asked = facts(key)
            seen += asked.count
            #expect(facts("\(language).\(key)") == asked, "\(language): \(key)")
        }
        #expect(seen > 25)
    }

    @Test(arguments: Language.allCases)
    func `how much less fits what takes a place is told with the number of the house`(language: Language) {
        let told = texts.reading(language)("match.leftOut", ["count": 2, "givenWay": "12,5"])
        #expect(told.contains(" 12,5 points ") || told.contains(" 12,5 punten "), "\(told)")
        #expect(!told.contains("10"))
    }

    @Test func `a day is written as the language writes it`() throws {
        let day = try Day(iso: "2026-11-03")
        let written = Language.allCases.map { texts.reading($0).day(day) }
        #expect(Set(written) == ["03/11/2026", "3 November 2026"])
        #expect(texts.day(day) == "03/11/2026" && texts.reading(.en).day(day) == "3 November 2026")
        for month in 1...12 { #expect(texts.has("en.month.\(month)")) }
    }

    @Test(arguments: ["obstacle", "step"])
    func `what stands in the way and what would open has words for coaches and for participants`(list: String) {
        func words(in place: String) -> Set<Substring> {
            Set(texts.keys.filter { $0.hasPrefix("\(place).\(list).") }.compactMap { $0.split(separator: ".").last })
        }
        #expect(!words(in: "match").isEmpty && words(in: "match") == words(in: "match.forYou"))
    }

    @Test func `nothing is translated that is not said`() {
        for key in texts.keys where key.hasPrefix("en.") || key.hasPrefix("fr.") {
            #expect(texts.has(String(key.dropFirst(3))), "\(key)")
        }
    }
}
