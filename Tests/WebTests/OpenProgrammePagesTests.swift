import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A programme without prisons in the pages: nothing of prisons is asked or shown, and all else is there.
struct OpenProgrammePagesTests {
    private static let open = "Tests/Fixtures/programmes/buurtspoor.yaml"
    private static let inside = "Programmes/reintegratie-door-werk.yaml"

    /// Fills in the form of a page and expects to be led on.
    private func fill(
        _ page: String,
        _ values: [String: String],
        in world: WebWorld,
        as visitor: WebWorld.Visitor
    ) async throws -> String {
        let address = String(page.prefix { $0 != "?" })
        var form = try await world.form(page, to: address, as: visitor)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { form[name] = value }
        let answer = try await world.send(form, as: visitor)
        #expect(answer.status == 303, "\(page): \(answer.text.suffix(3000))")
        return answer.place ?? ""
    }

    /// Somebody who was referred and accepted by the pages, and whose guidance began.
    private func guided(in world: WebWorld) async throws -> (page: String, coach: WebWorld.Visitor) {
        let coach = try await world.visitor(.coach, "Katrien")
        let coordinator = try await world.visitor(.coordinator, "Sara")
        let referrer = try await world.visitor(.referrer, "Wim")
        let person = [
            "familyName": "Claes", "givenName": "Nele", "birthDay": "01/06/1990", "site": "gent",
            "partner": "beschut-wonen", "reason": "Wil werken.", "consent": "ja",
        ]
        let place = try await fill("/aanmeldingen/nieuw?programma=buurtspoor", person, in: world, as: referrer)
        let referral = String(place.prefix { $0 != "?" })
        let asked = try await world.send(.get, referral, as: coordinator)
        #expect(asked.text.contains("Beschut Wonen") && !asked.text.contains("zitdag"))
        var accept = try SentForm(in: asked.text, to: "\(referral)/aanvaarden")
        accept["coach"] = coach.actor.id.rawValue
        #expect(try await world.send(accept, as: coordinator).status == 303)
        let list = try await world.send(.get, "/deelnemers", as: coach)
        let file = try #require(list.text.firstMatch(of: #/href="(/deelnemers/[a-z0-9-]+)"/#)?.output.1)
        _ = try await fill("\(file)/begin", [:], in: world, as: coach)
        return (String(file), coach)
    }

    @Test func `the figures open at a programme in which something happened, whatever its name`() async throws {
        let world = try await WebWorld(programmes: [Self.open, Self.inside])
        let person = try await GuidedPerson(in: world)
        let page = try await world.send(.get, "/cijfers", as: person.coordinator)
        #expect(page.status == .ok && page.text.contains("Re-integratie door werk, op "))
    }

    @Test func `figures by a condition stand beside the others, and each opens its people`() async throws {
        let world = try await WebWorld(programmes: [Self.inside, "Programmes/jobroad.yaml"])
        let coordinator = try await world.visitor(.coordinator, "Sara")
        let figures = try await world.send(.get, "/cijfers?programma=jobroad", as: coordinator)
        #expect(figures.status == .ok && figures.text.contains("/cijfers/binnen-het-jaar?programma=jobroad"))
        #expect(figures.text.contains("Geteld over"))
        let people = try await world.send(.get, "/cijfers/vast?programma=jobroad", as: coordinator)
        #expect(people.status == .ok && people.text.contains("telt hier niemand mee"))
        let table = try await world.send(.get, "/cijfers/vast/personen.csv?programma=jobroad", as: coordinator)
        #expect(table.status == .ok && table.text.contains("Opgestart"))
    }

    @Test func `the day of registration is asked where a programme counts from it, and noted on the referral`()
        async throws
    {
        let world = try await WebWorld(programmes: [Self.open, "Programmes/jobroad.yaml"])
        let coordinator = try await world.visitor(.coordinator, "Sara")
        let other = try await world.send(.get, "/aanmeldingen/nieuw?programma=buurtspoor", as: coordinator)
        #expect(other.status == .ok && !other.text.contains("name=\"registeredOn\""))
        let person = [
            "familyName": "Claes", "givenName": "Nele", "birthDay": "01/06/1990", "reason": "Wil werken.",
            "consent": "ja",
        ]
        let place = try await fill("/aanmeldingen/nieuw?programma=jobroad", person, in: world, as: coordinator)
        let referral = String(place.prefix { $0 != "?" })
        #expect(try await world.send(.get, referral, as: coordinator).text.contains("nog niet bekend"))
        _ = try await fill("\(referral)/inschrijving", ["registeredOn": "02/11/2026"], in: world, as: coordinator)
        let page = try await world.send(.get, referral, as: coordinator)
        #expect(page.text.contains("02/11/2026"))
        var wrong = try await world.form("\(referral)/inschrijving", to: "\(referral)/inschrijving", as: coordinator)
        wrong["registeredOn"] = "31/02/2026"
        #expect(try await world.send(wrong, as: coordinator).status == 422)
    }

    @Test func `Today has no figures of a programme in which nobody is counted`() async throws {
        let world = try await WebWorld(programmes: [Self.open, Self.inside])
        let person = try await GuidedPerson(in: world)
        let page = try await world.send(.get, "/vandaag", as: person.coordinator)
        #expect(page.text.contains("Re-integratie door werk") && !page.text.contains("Buurtspoor"))
    }

    @Test func `a page that says no about a file leads back to it`() async throws {
        let world = try await WebWorld(programmes: [Self.inside])
        let person = try await GuidedPerson(in: world)
        let page = try await world.send(.get, person.page("begin"), as: person.coach)
        #expect(page.status == .unprocessableContent && page.text.contains("href=\"\(person.page())\""))
    }

    @Test func `with several programmes the programme is chosen first, and only its questions are asked`() async throws
    {
        let world = try await WebWorld(programmes: [Self.inside, Self.open])
        let referrer = try await world.visitor(.referrer)
        let choice = try await world.send(.get, "/aanmeldingen/nieuw", as: referrer)
        #expect(choice.text.contains("/aanmeldingen/nieuw?programma=buurtspoor") && !choice.text.contains("familyName"))
        let open = try await world.send(.get, "/aanmeldingen/nieuw?programma=buurtspoor", as: referrer)
        #expect(open.text.contains("name=\"site\"") && open.text.contains("name=\"partner\""))
        #expect(!open.text.contains("name=\"prison\"") && !open.text.contains("detentie"))
        let inside = try await world.send(.get, "/aanmeldingen/nieuw?programma=reintegratie-door-werk", as: referrer)
        #expect(inside.text.contains("name=\"prison\"") && !inside.text.contains("name=\"site\""))
    }

    @Test func `a referral without a site is told so at the field, with all that was typed`() async throws {
        let world = try await WebWorld(programmes: [Self.inside, Self.open])
        let referrer = try await world.visitor(.referrer)
        let page = "/aanmeldingen/nieuw"
        var form = try await world.form("\(page)?programma=buurtspoor", to: page, as: referrer)
        form["familyName"] = "Claes"
        let answer = try await world.send(form, as: referrer)
        #expect(answer.status == 422)
        let again = try SentForm(in: answer.text, to: page)
        #expect(again["familyName"] == "Claes" && again["programme"] == "buurtspoor")
        #expect(answer.text.contains("href=\"#f-site\""))
        form["programme"] = "bestaat-niet"
        #expect(try await world.send(form, as: referrer).status == 422)
    }

    @Test func `the file shows no prison, talks or detention, but the phase with its gates`() async throws {
        let world = try await WebWorld(programmes: [Self.open])
        let (page, coach) = try await guided(in: world)
        let file = try await world.send(.get, page, as: coach)
        #expect(file.status == .ok)
        for hidden in ["id=\"detentie\"", "id=\"gesprekken\"", "overplaatsing", "href=\"/agenda\""] {
            #expect(!file.text.contains(hidden), "\(hidden)")
        }
        for shown in [
            "id=\"verloop-programma\"", "Twee stagedagen", "niet voldaan", "Welk spoor", "Instapnorm", "Module",
        ] {
            #expect(file.text.contains(shown), "\(shown)")
        }
        let today = try await world.send(.get, "/vandaag", as: coach)
        #expect(today.status == .ok && !today.text.contains("href=\"/agenda\""))
    }

    @Test func `the coach walks through form, session, decision and phase to work and outcome`() async throws {
        let world = try await WebWorld(programmes: [Self.open])
        let (page, coach) = try await guided(in: world)
        let asked = try await world.send(.get, "\(page)/formulier/instap", as: coach).text
        #expect(
            asked.contains("Alleen als dit klopt: Kinderen is minstens 1."),
            "having children asks who looks after them"
        )
        #expect(asked.contains("{&quot;field&quot;:&quot;text-kinderen&quot;,&quot;least&quot;:1,&quot;empty&quot;:0}"))
        var wrong = try await world.form("\(page)/formulier/instap", to: "\(page)/formulier/instap", as: coach)
        (wrong["level-woonst"], wrong["text-kinderen"], wrong["text-opvang"]) = ("huur", "0", "oma")
        let superfluous = try await world.send(wrong, as: coach)
        #expect(superfluous.status == 422 && superfluous.text.contains("geldt niet"))
        _ = try await fill(
            "\(page)/formulier/instap",
            ["level-woonst": "huur", "text-kinderen": "1", "score-europasi.werk": "3", "text-opvang": "oma"],
            in: world,
            as: coach
        )
        _ = try await fill("\(page)/sessie/stagedag", [:], in: world, as: coach)
        _ = try await fill(
            "\(page)/beslissing/spoor",
            ["option": "gewoon", "reason": "Is er klaar voor."],
            in: world,
            as: coach
        )
        var form = try await world.form("\(page)/fase", as: coach)
        form["phase"] = "opvolging"
        let refused = try await world.send(form, as: coach)
        #expect(
            refused.status == 422 && refused.text.contains("href=\"#f-reason\""),
            "one day of two, and a phase skipped"
        )
        _ = try await fill("\(page)/fase", ["phase": "opvolging", "reason": "Eerdere stage."], in: world, as: coach)
        let work = ["form": "vast", "workplace": "Bakkerij", "start": "24/11/2026"]
        _ = try await fill("\(page)/opstart", work, in: world, as: coach)
        _ = try await fill("\(page)/afsluiten", ["outcome": "werk"], in: world, as: coach)
        let file = try await world.send(.get, page, as: coach)
        for shown in ["Eerdere stage.", "Fase overgeslagen: Verdieping", "Aan het werk", "Gewone arbeidsmarkt"] {
            #expect(file.text.contains(shown), "\(shown)")
        }
    }

    @Test func `a barrier is noted, looked at, acted on and put right by the pages`() async throws {
        let world = try await WebWorld(programmes: [Self.open])
        let (page, coach) = try await guided(in: world)
        let empty = try await world.form("\(page)/drempel", as: coach)
        let refused = try await world.send(empty, as: coach)
        #expect(refused.status == 422 && refused.text.contains("href=\"#f-kind\""))
        let place = try await fill(
            "\(page)/drempel",
            ["kind": "gezondheid", "description": "Rugpijn bij tillen."],
            in: world,
            as: coach
        )
        let barrier = String(place.prefix { $0 != "?" })
        let file = try await world.send(.get, page, as: coach)
        #expect(file.text.contains("id=\"drempels\"") && file.text.contains("Rugpijn bij tillen."))
        _ = try await fill(
            "\(barrier)/kijken",
            ["course": "workedOn", "note": "Gaat naar de kine."],
            in: world,
            as: coach
        )
        var onward = try await world.form("\(barrier)/doorverwijzing", as: coach)
        for (name, value) in ["who": "Wijkgezondheidscentrum", "what": "Onderzoek", "due": "01/12/2026"] {
            onward[name] = value
        }
        let asked = try await world.send(onward, as: coach)
        #expect(asked.status == 422 && asked.text.contains("href=\"#f-consent\""))
        onward = try SentForm(in: asked.text, to: "\(barrier)/doorverwijzing")
        onward["consent"] = "given"
        #expect(try await world.send(onward, as: coach).status == 303)
        var shown = try await world.send(.get, barrier, as: coach).text
        for words in ["Gaat naar de kine.", "Wijkgezondheidscentrum", "nog te doen", "wordt aan gewerkt"] {
            #expect(shown.contains(words), "\(words)")
        }
        let result = try #require(shown.firstMatch(of: #/href="([^"]+/afloop)"/#)?.output.1)
        _ = try await fill(String(result), ["isDone": "ja"], in: world, as: coach)
        let correct = try #require(shown.firstMatch(of: #/href="([^"]+/kijken/[a-z0-9-]+)"/#)?.output.1)
        _ = try await fill(String(correct), ["reason": "Verkeerde persoon."], in: world, as: coach)
        shown = try await world.send(.get, barrier, as: coach).text
        for words in ["gegaan", "ingetrokken: Verkeerde persoon.", "class=\"gone\""] {
            #expect(shown.contains(words), "\(words)")
        }
        let coordinator = try await world.visitor(.coordinator, "Leen")
        #expect(try await world.send(.get, barrier, as: coordinator).status == 404, "health is not for a coordinator")
        #expect(
            try await world.send(.get, "\(page)/willen-en-kunnen", as: coach).status == 404,
            "not in this programme"
        )
    }
}
