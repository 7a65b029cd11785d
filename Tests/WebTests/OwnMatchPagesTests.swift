import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Web

/// What a participant finds of vacancies: why one does not fit, and what would open; and what stays hidden there (F4).
struct OwnMatchPagesTests {
    private let at: OwnMatchWorld

    init() async throws { at = try await OwnMatchWorld() }

    @Test(arguments: ["nl", "en", "fr"])
    func `why something is not suitable stays hidden: every reason gives the same page`(language: String) async throws {
        let id = try await at.vacancy("Passend") { $0.demands = [.lifting] }
        let reasons: [(field: String, value: String)] = [
            ("forbiddenPlaces", "9000"), ("forbidden-sectors-transport", "ja"), ("forbidden-times-day", "ja"),
            ("unfit-lifting", "ja"),
        ]
        try await at.fill(OwnMatchWorld.basics)
        let address = "\(OwnMatchWorld.whyNot)?vacature=\(id)&taal=\(language)"
        let allowed = try await at.shown(address).inside()
        var pages: Set<String> = []
        for reason in reasons {
            try await at.fill(Dictionary(uniqueKeysWithValues: reasons.map { ($0.field, "") }))
            try await at.fill([reason.field: reason.value])
            pages.insert(try await at.shown(address).inside())
            // Neither on the list, nor among what one change would open.
            for path in ["/mijn-vacatures", OwnMatchWorld.openings] {
                #expect(try await !at.shown("\(path)?taal=\(language)").contains("Passend"), "\(reason.field)")
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
        let fits = try await at.vacancy("Passend")
        let licence = try await at.vacancy("Xyzzy") { $0.licences = [.b] }
        try await at.fill(OwnMatchWorld.basics)
        let steps = [
            ("nl", "Een rijbewijs halen: B (auto)", "1 vacature erbij"),
            ("en", "Get a driving licence: B (car)", "1 more job"),
            ("fr", "Obtenir un permis de conduire : B (voiture)", "1 emploi de plus"),
        ]
        for (language, step, count) in steps {
            let page = try await at.shown("\(OwnMatchWorld.openings)?taal=\(language)").inside()
            #expect(page.contains(step) && page.contains(count), "\(language)")
            #expect(page.contains("\(OwnMatchWorld.whyNot)?vacature=\(licence)&taal=\(language)"))
            #expect(page.contains("Xyzzy") && !page.contains("Passend") && !page.contains(fits.rawValue))
            let list = try await at.shown("/mijn-vacatures?taal=\(language)")
            for path in [OwnMatchWorld.openings, OwnMatchWorld.whyNot] {
                #expect(list.contains("href=\"\(path)?taal=\(language)\""))
            }
        }
    }

    @Test func `a vacancy is looked up by typing, and one that is not open is not found`() async throws {
        let (first, second) = (try await at.vacancy("Passend dag"), try await at.vacancy("Passend ochtend"))
        try await at.fill(OwnMatchWorld.basics)
        #expect(try await at.shown("\(OwnMatchWorld.whyNot)?zoek=ochtend&taal=nl").contains("Waaruit de score bestaat"))
        let many = try await at.shown("\(OwnMatchWorld.whyNot)?zoek=passend&taal=en")
        #expect(many.contains("choose below which one") && !many.contains("What the score is made of"))
        let one = try await at.shown("\(OwnMatchWorld.whyNot)?zoek=passend&vacature=\(second)&taal=en")
        #expect(one.contains("What the score is made of") && !one.contains("choose below which one"))
        // Another language keeps what was looked up.
        #expect(one.contains("\(OwnMatchWorld.whyNot)?vacature=\(second)&zoek=passend&taal=fr"))
        #expect(
            try await at.shown("\(OwnMatchWorld.whyNot)?zoek=wxwx&taal=fr").contains(
                "Aucun emploi vacant trouvé pour « wxwx »"
            )
        )
        let long = "\(OwnMatchWorld.whyNot)?taal=en&zoek=" + String(repeating: "a", count: 500)
        let refused = try await at.world.send(.get, long, as: at.own)
        #expect(refused.status == .unprocessableContent && refused.text.contains("Too long: 500 characters"))
        #expect(refused.text.contains("id=\"e-zoek\""))
        let casework = at.world.house.casework
        try await casework.closeVacancy(
            first,
            version: casework.vacancy(first, as: at.person.coordinator.actor).vacancy.version,
            reason: .withdrawn,
            note: "",
            as: at.person.coordinator.actor
        )
        for id in [first.rawValue, "A_B", "bestaat-niet"] {
            #expect(
                try await at.world.send(.get, "\(OwnMatchWorld.whyNot)?vacature=\(id)", as: at.own).status == .notFound,
                "\(id)"
            )
        }
    }

    /// Somebody else in guidance, with an own account.
    private func somebodyElse() async throws -> WebWorld.Visitor {
        let casework = at.world.house.casework
        let new = NewReferral(
            programme: "reintegratie-door-werk",
            name: PersonName(given: "Nele", family: "Claes"),
            birthDay: try Day(iso: "1990-05-06"),
            prison: "gent",
            reason: "Wil werken.",
            hasConsent: true
        )
        guard case .stored(let referral) = try await casework.refer(new, as: at.person.referrer.actor) else {
            throw WebWorld.Unexpected()
        }
        _ = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: at.person.coach.actor.id,
            explanation: "",
            as: at.person.coordinator.actor
        )
        let id = try await casework.referral(referral, as: at.person.coordinator.actor).referral.participant
        return try await at.world.visitor(.participant, "Nele", of: id)
    }

    @Test func `a participant sees their own answer and nobody else's; whoever is no participant finds no page`()
        async throws
    {
        let id = try await at.vacancy("Passend")
        try await at.fill(OwnMatchWorld.basics)
        let address = "\(OwnMatchWorld.whyNot)?vacature=\(id)&taal=nl"
        #expect(try await at.shown(address).contains("van 100"))
        let other = try await somebodyElse()
        for path in [address, "\(address)&deelnemer=\(at.person.id)", "\(OwnMatchWorld.openings)?taal=nl"] {
            let page = try await at.shown(path, as: other)
            #expect(page.contains("nog niet van waar u vertrekt") && !page.contains("van 100"), "\(path)")
        }
        for visitor in [at.person.coach, at.person.coordinator, at.person.referrer] {
            for path in [address, OwnMatchWorld.openings, "/mijn-vacatures"] {
                #expect(try await at.world.send(.get, path, as: visitor).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `every look leaves a line about the participant`() async throws {
        _ = try await at.vacancy("Passend")
        for path in ["/mijn-vacatures", OwnMatchWorld.whyNot, OwnMatchWorld.openings] { _ = try await at.shown(path) }
        let id = at.person.id
        for detail in ["matches", "match", "what would open"] {
            let lines = try await at.world.database.read { tx in
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
