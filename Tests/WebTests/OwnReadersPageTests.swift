import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Web

/// Who read one's own file, for a participant, in their own language (F2, F9).
struct OwnReadersPageTests {
    private static let path = "/mijn-traject/inzage"
    private static let names = ["Lezer", "Katrien", "Sara", "Wim", "Zelf"]

    private let world: WebWorld
    private let person: GuidedPerson
    private let own: WebWorld.Visitor

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        own = try await world.visitor(.participant, "Zelf", of: person.id)
    }

    /// Looks in the file, by somebody in each role, so many times, in as many seconds.
    private func look(_ roles: [Role], times: Int = 1) async throws {
        let id = person.id
        let moment = Instant(milliseconds: WebWorld.today.number * 86_400_000)
        let lines = roles.flatMap { role in
            (0..<times).map { time in
                AuditLine(
                    id: ID("look-\(role)-\(time)"),
                    at: moment.adding(seconds: time),
                    actor: Actor(id: ID("u-\(role)"), name: "Lezer", role: role),
                    action: Action.readFile.rawValue,
                    participant: id,
                    subject: nil,
                    detail: nil
                )
            }
        }
        try await world.database.write { tx in try AuditTable.append(lines, in: tx) }
    }

    @Test func `the page is whole in the language that is asked for, with its frame: no Dutch is left on it but names`()
        async throws
    {
        try await look([.coordinator, .dataProtectionOfficer], times: 2)
        for rest in ["", "voor=1&"] {
            let dutch = try await world.shown("\(Self.path)?\(rest)taal=nl", as: own).words(without: Self.names)
            #expect(dutch.count > 10)
            for language in ["en", "fr"] {
                let other = try await world.shown("\(Self.path)?\(rest)taal=\(language)", as: own)
                #expect(other.contains("<html lang=\"\(language)\">"))
                #expect(other.words(without: Self.names).intersection(dutch).isEmpty, "\(language) \(rest)")
            }
        }
    }

    @Test func `days, roles, what was done and how often are said as the language says them`() async throws {
        try await look([.coordinator, .referrer, .administrator, .dataProtectionOfficer, .machine], times: 2)
        let said = [
            "nl": [
                "24/11/2026", "Lezer, coördinator", "Lezer, toeleider", "Lezer, beheerder",
                "Lezer, functionaris voor gegevensbescherming", "Lezer, opdrachtregel", "Katrien, coach",
                "gelezen en erin geschreven", "2 keer",
            ],
            "en": [
                "24 November 2026", "Lezer, coordinator", "Lezer, referrer", "Lezer, administrator",
                "Lezer, data protection officer", "Lezer, command line", "Katrien, coach", "read and written in",
                "2 times",
            ],
            "fr": [
                "24/11/2026", "Lezer, coordinateur", "Lezer, orienteur", "Lezer, administrateur",
                "Lezer, délégué à la protection des données", "Lezer, ligne de commande", "Katrien, coach",
                "lu et complété", "2 fois",
            ],
        ]
        for (language, words) in said {
            let page = try await world.shown("\(Self.path)?taal=\(language)", as: own).inside()
            for word in words { #expect(page.contains(word), "\(language): \(word)") }
        }
    }

    @Test(arguments: ["nl", "en", "fr"])
    func `the language stays through the links, also to what was earlier`(language: String) async throws {
        try await look([.coordinator], times: 401)
        let way = try await world.shown("/mijn-traject?taal=\(language)", as: own)
        #expect(way.contains("href=\"\(Self.path)?taal=\(language)\""))
        #expect(way.contains("href=\"/mijn-vacatures?taal=\(language)\""))
        let page = try await world.shown("\(Self.path)?taal=\(language)", as: own)
        // The menu.
        #expect(page.contains("href=\"/mijn-traject?taal=\(language)\""))
        let link = try #require(page.firstMatch(of: #/href="(/mijn-traject/inzage\?taal=[a-z]+&voor=[0-9]+)"/#))
        let earlier = try await world.shown(String(link.output.1), as: own)
        #expect(earlier.contains("<html lang=\"\(language)\">") && earlier.contains("Katrien, coach"))
        // Another language keeps what is read.
        let place = try #require(link.output.1.split(separator: "=").last)
        for other in ["nl", "en", "fr"] {
            #expect(earlier.contains("href=\"\(Self.path)?voor=\(place)&taal=\(other)\""), "\(other)")
        }
    }

    @Test func `a page without readers says so, and without a choice the browser decides`() async throws {
        let none = [
            "nl": "Nog niemand opende dit dossier.", "en": "Nobody opened this file yet.",
            "fr": "Personne n'a encore ouvert ce dossier.",
        ]
        for (language, words) in none {
            let asked = try await world.shown(
                "\(Self.path)?voor=1",
                as: own,
                headers: [.acceptLanguage: "de, \(language);q=0.5"]
            )
            #expect(asked.contains(words) && asked.contains("<html lang=\"\(language)\">"), "\(language)")
        }
    }

    @Test func `whoever is no participant finds no such page, in any language`() async throws {
        for visitor in [person.coach, person.coordinator, person.referrer] {
            for language in ["nl", "en", "fr"] {
                let answer = try await world.send(.get, "\(Self.path)?taal=\(language)", as: visitor)
                #expect(answer.status == .notFound && !answer.text.contains("Peeters"))
            }
        }
    }
}
