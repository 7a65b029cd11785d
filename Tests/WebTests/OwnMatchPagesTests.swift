import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Web

/// What a participant reads of vacancies, in their own language: those that fit, why one does not, and what would open (F4, F9).
struct OwnMatchPagesTests {
    private static let whyNot = "/mijn-vacatures/waarom-niet"
    private static let openings = "/mijn-vacatures/wat-opent"

    private let world: WebWorld
    private let person: GuidedPerson
    private let own: WebWorld.Visitor
    private let employer: ID<Employer>

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        own = try await world.visitor(.participant, "Zelf", of: person.id)
        employer = try await world.house.casework.addEmployer(
            EmployerFacts(name: "Magazijn Proef", nace: "52.10", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
    }

    /// A vacancy that fits whoever has the basics, unless it is changed.
    private func vacancy(
        _ title: String,
        _ change: (inout VacancyFacts) -> Void = { _ in }
    ) async throws -> ID<Vacancy> {
        var facts = VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [
                VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5),
                VacancyTask(words: "Scannen", competence: "goederen-scannen", weight: 2),
            ],
            weeklyQuarters: 152,
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
        change(&facts)
        return try await world.house.casework.addVacancy(
            facts,
            reference: title,
            of: employer,
            anyway: true,
            as: person.coordinator.actor
        )
    }

    /// The vacancy that asks for everything that the basics lack.
    private func demandingVacancy() async throws -> ID<Vacancy> {
        try await vacancy("Xyzzy") { facts in
            (facts.dutch, facts.licences, facts.certificates) = (.b1, [.b], [.vca])
            (facts.times, facts.forms, facts.weeklyQuarters) = ([.night], [.internship], 160)
            (facts.access, facts.demands) = (.ownTransport, [.lifting])
            (facts.postcode, facts.municipality) = ("8000", "Brugge")
        }
    }

    private static let basics = [
        "target-1": "orderpicker", "origin": "9000", "more": "Bestellingen verzamelen: 3", "wish-quiet": "likes",
        "wish-nights": "likes", "wish-daytime": "avoids",
    ]

    private func fill(_ fields: [String: String]) async throws {
        var form = try await world.form(person.page("profiel", "wijzigen"), as: person.coach)
        for (field, value) in fields { form[field] = value }
        #expect(try await world.send(form, as: person.coach).status == 303)
    }

    /// With nothing escaped, as it is read.
    private func shown(_ path: String, as visitor: WebWorld.Visitor? = nil) async throws -> String {
        let answer = try await world.send(.get, path, as: visitor ?? own)
        #expect(answer.status == .ok, "\(path)")
        #expect(!answer.text.contains("⟦"), "\(path)")
        return answer.text.replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// What the page itself is about, without its frame.
    private func inside(_ page: String) throws -> String {
        let start = try #require(page.range(of: "<main")?.lowerBound)
        let end = try #require(page.range(of: "</main>")?.lowerBound)
        return String(page[start..<end])
    }

    /// Everything that is written on a page or read out, but for titles, names and places.
    private func words(on page: String) -> Set<String> {
        let written = page.matches(of: #/>([^<>]+)</#).map { String($0.output.1) }
        let readOut = page.matches(of: #/(?:aria-label|placeholder|title)="([^"]*)"/#).map { String($0.output.1) }
        let data = ["Passend", "Xyzzy", "Magazijn Proef", "Gent", "Brugge", "Zelf", "Katrien", "Sara", "Wim"]
        // A level is *niveau* in French as well.
        let names = ["Opstap", "Nederlands", "English", "Français", "Niveau"]
        return Set(
            (written + readOut).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { text in
                text.contains(where: \.isLetter) && !names.contains(text) && !data.contains { text.contains($0) }
            }
        )
    }

    @Test func `each own page is whole in the language that is asked for: no Dutch is left on it but names and titles`()
        async throws
    {
        _ = try await vacancy("Passend")
        let licence = try await vacancy("Passend met rijbewijs") { $0.licences = [.b] }
        let demanding = try await demandingVacancy()
        let profile = ["leastHours": "20", "mostHours": "38", "experience": "orderpicker: 9"]
        try await fill(Self.basics.merging(profile) { $1 })
        let pages = [
            "/mijn-traject?", "/mijn-vacatures?", "/mijn-vacatures?grens=zonder&", Self.openings + "?",
            Self.whyNot + "?", Self.whyNot + "?vacature=\(demanding)&", Self.whyNot + "?vacature=\(licence)&",
            Self.whyNot + "?zoek=passend&", Self.whyNot + "?zoek=wxwx&",
        ]
        for page in pages {
            let dutch = words(on: try await shown(page + "taal=nl"))
            #expect(dutch.count > 10)
            for language in ["en", "fr"] {
                let other = try await shown(page + "taal=\(language)")
                #expect(other.contains("<html lang=\"\(language)\">"))
                #expect(words(on: other).intersection(dutch).isEmpty, "\(page)\(language)")
            }
        }
        // Numbers are written as the language writes them.
        let english = try await shown("/mijn-vacatures?taal=en")
        let french = try await shown("/mijn-vacatures?taal=fr")
        #expect(english.contains(#/[0-9]+\.[0-9] of 100/#) && !english.contains(#/[0-9]+,[0-9] of 100/#))
        #expect(french.contains(#/[0-9]+,[0-9] sur 100/#))
    }

    @Test func `why not names everything that stands in the way, in plain words of each language`() async throws {
        let id = try await demandingVacancy()
        let restrictive = [
            "leastHours": "10", "mostHours": "20", "available": "24/11/2027", "unfit-lifting": "ja",
            "forms-permanent": "ja",
        ]
        try await fill(Self.basics.merging(restrictive) { $1 })
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
            let page = try inside(await shown("\(Self.whyNot)?vacature=\(id)&taal=\(language)"))
            for sentence in words { #expect(page.contains(sentence), "\(language): \(sentence)") }
            #expect(page.matches(of: #/<li>/#).count == words.count)
        }
    }

    @Test(arguments: ["nl", "en", "fr"])
    func `why something is not suitable stays hidden: every reason gives the same page`(language: String) async throws {
        let id = try await vacancy("Passend") { $0.demands = [.lifting] }
        let reasons: [(field: String, value: String)] = [
            ("forbiddenPlaces", "9000"), ("forbidden-sectors-transport", "ja"), ("forbidden-times-day", "ja"),
            ("unfit-lifting", "ja"),
        ]
        try await fill(Self.basics)
        let address = "\(Self.whyNot)?vacature=\(id)&taal=\(language)"
        let allowed = try inside(await shown(address))
        var pages: Set<String> = []
        for reason in reasons {
            try await fill(Dictionary(uniqueKeysWithValues: reasons.map { ($0.field, "") }))
            try await fill([reason.field: reason.value])
            pages.insert(try inside(await shown(address)))
            // Neither on the list, nor among what one change would open.
            for path in ["/mijn-vacatures", Self.openings] {
                #expect(try await !shown("\(path)?taal=\(language)").contains("Passend"), "\(reason.field)")
            }
        }
        let page = try #require(pages.first)
        let words = ["nl": "niet geschikt voor u", "en": "not suitable for you", "fr": "pas adapté pour vous"]
        #expect(pages.count == 1 && page != allowed && page.contains(words[language] ?? "?"))
        #expect(page.matches(of: #/<li>/#).count == 1)
    }

    @Test func `what would open has the list behind each number, and each vacancy leads to why it does not fit yet`()
        async throws
    {
        let fits = try await vacancy("Passend")
        let licence = try await vacancy("Xyzzy") { $0.licences = [.b] }
        try await fill(Self.basics)
        let steps = [
            ("nl", "Een rijbewijs halen: B (auto)", "1 vacature erbij"),
            ("en", "Get a driving licence: B (car)", "1 more job"),
            ("fr", "Obtenir un permis de conduire : B (voiture)", "1 emploi de plus"),
        ]
        for (language, step, count) in steps {
            let page = try inside(await shown("\(Self.openings)?taal=\(language)"))
            #expect(page.contains(step) && page.contains(count), "\(language)")
            #expect(page.contains("\(Self.whyNot)?vacature=\(licence)&taal=\(language)"))
            #expect(page.contains("Xyzzy") && !page.contains("Passend") && !page.contains(fits.rawValue))
            let list = try await shown("/mijn-vacatures?taal=\(language)")
            for path in [Self.openings, Self.whyNot] { #expect(list.contains("href=\"\(path)?taal=\(language)\"")) }
        }
    }

    @Test func `a vacancy is looked up by typing, and one that is not open is not found`() async throws {
        let (first, second) = (try await vacancy("Passend dag"), try await vacancy("Passend ochtend"))
        try await fill(Self.basics)
        #expect(try await shown("\(Self.whyNot)?zoek=ochtend&taal=nl").contains("Waaruit de score bestaat"))
        let many = try await shown("\(Self.whyNot)?zoek=passend&taal=en")
        #expect(many.contains("choose below which one") && !many.contains("What the score is made of"))
        let one = try await shown("\(Self.whyNot)?zoek=passend&vacature=\(second)&taal=en")
        #expect(one.contains("What the score is made of") && !one.contains("choose below which one"))
        // Another language keeps what was looked up.
        #expect(one.contains("\(Self.whyNot)?vacature=\(second)&zoek=passend&taal=fr"))
        #expect(
            try await shown("\(Self.whyNot)?zoek=wxwx&taal=fr").contains("Aucun emploi vacant trouvé pour « wxwx »")
        )
        let long = "\(Self.whyNot)?taal=en&zoek=" + String(repeating: "a", count: 500)
        let refused = try await world.send(.get, long, as: own)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Too long: 500 characters"))
        #expect(refused.text.contains("id=\"e-zoek\""))
        let casework = world.house.casework
        try await casework.closeVacancy(
            first,
            version: casework.vacancy(first, as: person.coordinator.actor).vacancy.version,
            reason: .withdrawn,
            note: "",
            as: person.coordinator.actor
        )
        for id in [first.rawValue, "A_B", "bestaat-niet"] {
            #expect(try await world.send(.get, "\(Self.whyNot)?vacature=\(id)", as: own).status == .notFound, "\(id)")
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
        #expect(try await shown("\(Self.whyNot)?taal=\(language)").contains(text.vacancies))
        #expect(try await shown("\(Self.openings)?taal=\(language)").contains(text.origin))
        let id = try await vacancy("Passend")
        #expect(try await shown("\(Self.whyNot)?vacature=\(id)&taal=\(language)").contains(text.origin))
        try await fill(Self.basics)
        #expect(try await shown("\(Self.openings)?taal=\(language)").contains(text.openings))
    }

    /// Somebody else in guidance, with an own account.
    private func somebodyElse() async throws -> WebWorld.Visitor {
        let casework = world.house.casework
        let new = NewReferral(
            programme: "reintegratie-door-werk",
            name: PersonName(given: "Nele", family: "Claes"),
            birthDay: try Day(iso: "1990-05-06"),
            prison: "gent",
            reason: "Wil werken.",
            hasConsent: true
        )
        guard case .stored(let referral) = try await casework.refer(new, as: person.referrer.actor) else {
            throw WebWorld.Unexpected()
        }
        _ = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: person.coach.actor.id,
            explanation: "",
            as: person.coordinator.actor
        )
        let id = try await casework.referral(referral, as: person.coordinator.actor).referral.participant
        return try await world.visitor(.participant, "Nele", of: id)
    }

    @Test func `a participant sees their own answer and nobody else's; whoever is no participant finds no page`()
        async throws
    {
        let id = try await vacancy("Passend")
        try await fill(Self.basics)
        let address = "\(Self.whyNot)?vacature=\(id)&taal=nl"
        #expect(try await shown(address).contains("van 100"))
        let other = try await somebodyElse()
        for path in [address, "\(address)&deelnemer=\(person.id)", "\(Self.openings)?taal=nl"] {
            let page = try await shown(path, as: other)
            #expect(page.contains("nog niet van waar u vertrekt") && !page.contains("van 100"), "\(path)")
        }
        for visitor in [person.coach, person.coordinator, person.referrer] {
            for path in [address, Self.openings, "/mijn-vacatures"] {
                #expect(try await world.send(.get, path, as: visitor).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `every look leaves a line about the participant`() async throws {
        _ = try await vacancy("Passend")
        for path in ["/mijn-vacatures", Self.whyNot, Self.openings] { _ = try await shown(path) }
        let id = person.id
        for detail in ["matches", "match", "what would open"] {
            let lines = try await world.database.read { tx in
                try tx.rows(
                    """
                    SELECT id FROM audit_lines WHERE action = \(Action.readOwn.rawValue) AND detail = \(detail) \
                    AND participant_id = \(id)
                    """
                ).count
            }
            #expect(lines == 1, "\(detail)")
        }
    }
}
