import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// What goes wrong on the own pages of a participant is said in the language of the page that was asked for (F9).
struct OwnRefusalPagesTests {
    private static let absent = [
        OwnMatchWorld.whyNot + "?vacature=bestaatniet&", OwnMatchWorld.whyNot + "?vacature=geen%20id&",
        "/mijn-vacatures/onzin?", "/mijn-traject/onzin?",
    ]
    private static let titles = ["nl": "Niet gevonden", "en": "Not found", "fr": "Introuvable"]

    private let at: OwnMatchWorld

    init() async throws { at = try await OwnMatchWorld() }

    private func refused(
        _ path: String,
        _ status: HTTPResponse.Status = .notFound,
        headers: HTTPFields = [:]
    ) async throws -> String {
        let answer = try await at.world.send(.get, path, as: at.own, headers: headers)
        #expect(answer.status == status && !answer.text.contains("⟦"), "\(path)")
        return answer.text
    }

    @Test func `what is not there is said in the language of the address, and leads back to the own page in it`()
        async throws
    {
        for path in Self.absent {
            let dutch = try await refused(path + "taal=nl").words(without: ["Zelf"])
            for (language, title) in Self.titles {
                let page = try await refused(path + "taal=\(language)")
                #expect(page.contains("<html lang=\"\(language)\">") && page.contains("<h1>\(title)</h1>"), "\(path)")
                #expect(try page.inside().contains("href=\"/mijn-traject?taal=\(language)\""), "\(path)\(language)")
                guard language != "nl" else { continue }
                #expect(page.words(without: ["Zelf"]).intersection(dutch).isEmpty, "\(path)\(language)")
            }
        }
    }

    @Test func `without a language in the address it is that of the browser`() async throws {
        let french: HTTPFields = [.acceptLanguage: "fr-BE,fr;q=0.9"]
        #expect(try await refused("/mijn-vacatures/onzin", headers: french).contains("<h1>Introuvable</h1>"))
        #expect(try await refused("/mijn-vacatures/onzin?taal=en", headers: french).contains("<h1>Not found</h1>"))
        // A page that is Dutch only says so in Dutch.
        #expect(try await refused("/vacatures/onzin", headers: french).contains("<h1>Niet gevonden</h1>"))
    }

    @Test func `an address that can't be read is answered in the language that it names`() async throws {
        let page = try await refused("/mijn-vacatures?grens=%zz&taal=fr", .badRequest)
        #expect(page.contains("<html lang=\"fr\">") && page.contains("<h1>Demande illisible</h1>"))
    }

    @Test func `a coach, who has no own pages, is not led to them`() async throws {
        let answer = try await at.world.send(.get, "/mijn-traject?taal=en", as: at.person.coach)
        #expect(answer.status == .notFound && answer.text.contains("<h1>Not found</h1>"))
        #expect(!answer.text.contains("/mijn-traject"))
    }
}
