import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Somebody whom a programme with criteria does not take at once, on the pages of who decides and who referred.
struct AdmissionPagesTests {
    private static let programmes = ["Programmes/reintegratie-door-werk.yaml", "Tests/Fixtures/instap.yaml"]

    private struct People {
        let coordinator, coach, referrer: WebWorld.Visitor

        init(in world: WebWorld) async throws {
            coordinator = try await world.visitor(.coordinator, "Sara")
            coach = try await world.visitor(.coach, "Katrien")
            referrer = try await world.visitor(.referrer, "Wim")
        }
    }

    private func refer(_ given: String, in world: WebWorld, by people: People) async throws -> String {
        let new = NewReferral(
            programme: "instap",
            name: PersonName(given: given, family: "Peeters"),
            birthDay: try Day(iso: "1985-03-14"),
            reason: "Wil werken.",
            hasConsent: true,
            identity: .another(than: nil)
        )
        guard case .stored(let id) = try await world.house.casework.refer(new, as: people.referrer.actor) else {
            throw WebWorld.Unexpected()
        }
        return "/aanmeldingen/\(id)"
    }

    /// The form of a decision, filled in.
    private func sent(
        _ page: String,
        _ act: String,
        _ values: [String: String],
        in world: WebWorld,
        as visitor: WebWorld.Visitor
    ) async throws -> WebAnswer {
        let shown = try await world.send(.get, page, as: visitor)
        var form = try SentForm(in: shown.text, to: "\(page)/\(act)")
        for (name, value) in values { form[name] = value }
        return try await world.send(form, as: visitor)
    }

    @Test func `from the check to not yet, back, and in against a soft criterion`() async throws {
        let world = try await WebWorld(programmes: Self.programmes)
        let people = try await People(in: world)
        let page = try await refer("Koen", in: world, by: people)
        let sara = people.coordinator
        let first = try await world.send(.get, page, as: sara).text
        #expect(first.contains("Instapcheck") && first.contains("Stabiele woonst") && first.contains("nog onbekend"))
        #expect(first.contains("niet voor u zichtbaar") && first.contains("Instapnorm invullen"))

        var norm = try await world.form("\(page)/instap/norm", as: sara)
        norm["level-woonst"] = "geen"
        #expect(try await world.send(norm, as: sara).status == 303)
        let known = try await world.send(.get, page, as: sara).text
        #expect(known.contains("niet voldaan") && known.contains("Er is nog geen stabiele woonst."))
        #expect(known.contains("bevinding van 24/11/2026 door Sara"))

        let refused = try await sent(page, "aanvaarden", [:], in: world, as: sara)
        #expect(refused.status == 422 && refused.text.contains("Schrijf waarom u toch aanvaardt."))

        let empty = try await sent(page, "nog-niet", ["lookAgainOn": "24/11/2026"], in: world, as: sara)
        #expect(empty.status == 422)
        let later = ["postponeGround": "norm", "advice": "Zoek een woonst.", "handover": "CAW Gent"]
        #expect(try await sent(page, "nog-niet", later, in: world, as: sara).status == 303)
        let told = try await world.send(.get, page, as: people.referrer).text
        #expect(told.contains("Zoek een woonst.") && told.contains("CAW Gent") && !told.contains("Stabiele woonst"))

        #expect(try await sent(page, "heroverwegen", [:], in: world, as: sara).status == 303)
        let reason = ["admissionReason": "Woont bij zijn zus."]
        #expect(try await sent(page, "aanvaarden", reason, in: world, as: sara).status == 303)
        let decided = try await world.send(.get, page, as: sara).text
        #expect(decided.contains("Woont bij zijn zus.") && decided.contains("Beslissingen over de instap"))
        #expect(!decided.contains("Instapnorm invullen"))
    }

    @Test
    func
        `a coach who was asked finds the check on Today, scores what the coordinator does not see, and no other coach`()
        async throws
    {
        let world = try await WebWorld(programmes: Self.programmes)
        let people = try await People(in: world)
        let stranger = try await world.visitor(.coach, "andere-coach")
        let page = try await refer("Koen", in: world, by: people)
        #expect(try await world.send(.get, page, as: people.coach).status == .notFound)
        var ask = try await world.form("\(page)/instapcheck", as: people.coordinator)
        ask["coach"] = people.coach.actor.id.rawValue
        #expect(try await world.send(ask, as: people.coordinator).status == 303)
        #expect(try await world.send(.get, page, as: people.coordinator).text.contains("Gevraagd aan Katrien."))

        #expect(try await world.send(.get, "/vandaag", as: people.coach).text.contains(page))
        #expect(!(try await world.send(.get, "/vandaag", as: stranger)).text.contains(page))
        #expect(try await world.send(.get, "\(page)/instap/norm", as: stranger).status == .notFound)
        let seen = try await world.send(.get, page, as: people.coach)
        #expect(seen.status == .ok && !seen.text.contains("niet voor u zichtbaar"))
        #expect(!seen.text.contains("\(page)/aanvaarden"), "who checks does not decide")
        var norm = try await world.form("\(page)/instap/norm", as: people.coach)
        norm["level-zorg"] = "zwaar"
        #expect(try await world.send(norm, as: people.coach).status == 303)
        #expect(try await world.send(.get, page, as: people.coach).text.contains("De zorg gaat voor."))
        #expect(!(try await world.send(.get, page, as: people.coordinator)).text.contains("De zorg gaat voor."))
    }

    @Test func `a full edition asks to wait, and the page says where somebody stands`() async throws {
        let world = try await WebWorld(programmes: Self.programmes)
        let people = try await People(in: world)
        let first = try await refer("Els", in: world, by: people)
        #expect(!(try await world.send(.get, first, as: people.coordinator).text).contains("/wachtlijst\""))
        #expect(try await sent(first, "aanvaarden", [:], in: world, as: people.coordinator).status == 303)
        let page = try await refer("Koen", in: world, by: people)
        let full = try await sent(page, "aanvaarden", [:], in: world, as: people.coordinator)
        #expect(full.status == 422 && full.text.contains("In Nu is geen plaats vrij."))
        #expect(try await sent(page, "wachtlijst", [:], in: world, as: people.coordinator).status == 303)
        let shown = try await world.send(.get, page, as: people.referrer).text
        #expect(shown.contains("1 van 1") && shown.contains("dag van de aanmelding, moment van aanmelden"))
    }

    @Test func `an early stop is asked what the definition demands, and the file shows it`() async throws {
        let world = try await WebWorld(programmes: Self.programmes)
        let people = try await People(in: world)
        let page = try await refer("Koen", in: world, by: people)
        let coach = ["coach": "\(people.coach.actor.id)"]
        #expect(try await sent(page, "aanvaarden", coach, in: world, as: people.coordinator).status == 303)
        let found = try await world.send(.get, page, as: people.coordinator).text
        let file = try #require(found.firstMatch(of: #/href="(/deelnemers/[0-9a-f]+)"/#)).output.1
        let closing = "\(file)/afsluiten"
        var form = try await world.form(closing, as: people.coach)
        form["outcome"] = "gestopt"
        form["advice"] = "Rust eerst."
        let half = try await world.send(form, as: people.coach)
        #expect(half.status == 422 && half.text.contains("Schrijf aan wie u de deelnemer overdraagt"))
        #expect(half.text.contains("Rust eerst."))
        var whole = try SentForm(in: half.text, to: closing)
        whole["receiver"] = "CAW Gent"
        whole["handover"] = "Samen gebeld."
        #expect(try await world.send(whole, as: people.coach).status == 303)
        let shown = try await world.send(.get, String(file), as: people.coordinator).text
        #expect(shown.contains("CAW Gent") && shown.contains("Samen gebeld.") && shown.contains("Rust eerst."))
        #expect(shown.contains("Heropenen kan tot en met 04/12/2026"))
    }
}
