import Foundation
import Testing
import Texts

/// What a participant reads of their own way and of vacancies stands in all three languages (F9).
struct OwnPageTextsTests {
    private let texts = Catalogue.dutch

    /// Keys that the pages put together, by how they begin.
    private static let made = [
        "match.forYou.", "match.closeness", "code.matchPart.", "code.workFeature.", "code.languageSkill.",
        "code.licence.",
        "code.certificate.", "code.workingTime.",
    ]

    /// What stands around them.
    private static let frame = [
        "frame.skip", "frame.menu", "room.mijn-traject", "code.role.participant", "access.signIn", "access.signOut",
        "session.ends", "session.idle", "session.longest", "session.over", "session.keep", "session.restored",
        "action.choose", "field.repeated", "field.tooLong", "field.controlCharacter", "vacancy.findNone",
        "vacancy.findChoose",
    ]

    /// Every key that a source of the pages names.
    private func named() throws -> [String] {
        let web = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Web")
        let files = [
            "Own/OwnMatchPages.swift", "Own/OwnPages.swift", "Own/PageLanguage.swift", "Matching/MatchWords.swift",
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
