import Domain
import Foundation
import Testing
import Texts

struct CatalogueTests {
    @Test func `no key stands in two places`() {
        #expect(Catalogue.dutch.doubles.isEmpty)
        #expect(Catalogue.dutch.keys.count > 200)
    }

    @Test(arguments: Catalogue.dutch.keys)
    func `every text closes what it opens`(key: String) {
        let open = "{"
        let text = Catalogue.dutch(key, [:])
        #expect(!text.contains(open), "\(key): \(text)")
    }

    /// Walks the sources for `t("key"`, `texts("key"` and `Message("key"`: a key without a text would show itself.
    @Test func `every key that the code names has a text`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let pattern = /(?:\bt|texts|Message)\("([a-zA-Z]+(?:\.[a-zA-Z0-9-]+)+)"/
        let files = try #require(
            FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        )
        var seen = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: pattern) {
                seen += 1
                let key = String(match.1)
                #expect(Catalogue.dutch.has(key), "\(file.lastPathComponent) names \(key)")
            }
        }
        #expect(seen > 100)
    }

    /// Participants read on their own page what was done in their file: what the code calls `next phase` stands at
    /// `audit.detail.nextPhase`.
    @Test func `every act that the audit log names has words`() throws {
        let useCases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Casework")
        let files = try #require(
            FileManager.default.enumerator(at: useCases, includingPropertiesForKeys: nil)
        )
        var seen = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /detail: "([A-Za-z ]+)"/) {
                seen += 1
                let words = match.1.split(separator: " ")
                let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
                let key = "audit.detail.\(words[0])\(rest.joined())"
                #expect(Catalogue.dutch.has(key), "\(file.lastPathComponent) names \(key)")
            }
        }
        #expect(seen > 60)
    }

    @Test(arguments: [(0, "0 seconden."), (1, "1 seconde."), (2, "2 seconden.")])
    func `a word follows its number`(number: Int, end: String) {
        #expect(Catalogue.dutch("access.wait", ["seconds": number]).hasSuffix(end))
    }

    @Test func `a missing text shows its key`() { #expect(Catalogue.dutch("no.such.key") == "⟦no.such.key⟧") }

    @Test func `days and amounts read as in Belgium`() throws {
        let day = try Day(iso: "2026-11-23")
        #expect(Catalogue.dutch.longDay(day) == "maandag 23 november 2026")
        #expect(Catalogue.dutch.shortDay(day, today: day) == "ma 23 nov")
        #expect(Catalogue.dutch.shortDay(try Day(iso: "2025-11-23"), today: day) == "zo 23 nov 2025")
        #expect(Catalogue.dutch.amount(25_819_414) == "€ 258.194,14")
    }
}
