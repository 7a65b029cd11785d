import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// The ranking of candidates on the pages of who decides (E1).
struct SelectionPagesTests {
    private static let programmes = ["Programmes/reintegratie-door-werk.yaml", "Tests/Fixtures/selectie.yaml"]

    private func refer(_ given: String, in world: WebWorld, by visitor: WebWorld.Visitor) async throws -> String {
        let new = NewReferral(
            programme: "selectie",
            name: PersonName(given: given, family: "Peeters"),
            birthDay: try Day(iso: "1985-03-14"),
            reason: "Wil werken.",
            hasConsent: true,
            identity: .another(than: nil)
        )
        guard case .stored(let id) = try await world.house.casework.refer(new, as: visitor.actor) else {
            throw WebWorld.Unexpected()
        }
        return "/aanmeldingen/\(id)"
    }

    private func score(
        _ page: String,
        _ criterion: String,
        _ values: [String: String],
        in world: WebWorld,
        as visitor: WebWorld.Visitor
    ) async throws -> WebAnswer {
        var form = try await world.form("\(page)/score/\(criterion)", as: visitor)
        for (name, value) in values { form[name] = value }
        return try await world.send(form, as: visitor)
    }

    @Test func `scores are given and corrected, and the ranking shows who gave them`() async throws {
        let world = try await WebWorld(programmes: Self.programmes)
        let sara = try await world.visitor(.coordinator, "Sara")
        let wim = try await world.visitor(.referrer, "Wim")
        let page = try await refer("Koen", in: world, by: wim)
        #expect(try await world.send(.get, page, as: sara).text.contains("Score voor de selectie"))
        #expect(!(try await world.send(.get, page, as: wim).text).contains("Score voor de selectie"))

        let wrong = try await score(page, "gesprek", ["score": "101", "reason": ""], in: world, as: sara)
        #expect(wrong.status == 422 && wrong.text.contains("id=\"e-score\"") && wrong.text.contains("id=\"e-reason\""))
        let good = ["score": "80", "reason": "=HYPERLINK(\"x\")"]
        #expect(try await score(page, "gesprek", good, in: world, as: sara).status == 303)
        #expect(
            try await score(page, "motivatie", ["score": "goed", "reason": "Komt stipt."], in: world, as: sara).status
                == 303
        )
        let again = try await score(
            page,
            "motivatie",
            ["score": "sterk", "reason": "Komt stipt."],
            in: world,
            as: sara
        )
        #expect(again.status == 422 && again.text.contains("id=\"e-correction\""), "a correction says why")
        let corrected = ["score": "sterk", "reason": "Komt stipt.", "correction": "Te laag ingeschat."]
        #expect(try await score(page, "motivatie", corrected, in: world, as: sara).status == 303)
        let form = try await world.send(.get, "\(page)/score/motivatie", as: sara).text
        #expect(form.contains("Te laag ingeschat.") && form.contains("<del>"))

        let list = try await world.send(.get, "/aanmeldingen/rangschikking", as: sara).text
        #expect(
            list.contains("Koen Peeters") && list.contains("Sara, 24/11/2026") && list.contains("binnen de plaatsen")
        )
        #expect(list.contains("0 van 2 geselecteerd, nog 2 plaatsen") && list.contains(">92<"))
        let table = try await world.send(
            .get,
            "/aanmeldingen/rangschikking/lijst.csv?programma=selectie&editie=nu",
            as: sara
        )
        #expect(table.status == .ok && table.text.contains("\"'=HYPERLINK(\"\"x\"\")\""), "no cell runs as a formula")
        #expect(table.text.contains("Koen Peeters") && table.text.contains("\"92\""))
    }

    @Test func `the ranking is for who decides, where a programme ranks anybody`() async throws {
        let world = try await WebWorld(programmes: Self.programmes)
        let wim = try await world.visitor(.referrer, "Wim")
        let page = try await refer("Koen", in: world, by: wim)
        for visitor in [
            wim, try await world.visitor(.coach, "Katrien"), try await world.visitor(.administrator, "Ada"),
        ] {
            for path in [
                "/aanmeldingen/rangschikking", "/aanmeldingen/rangschikking/lijst.csv", "\(page)/score/gesprek",
            ] {
                #expect(try await world.send(.get, path, as: visitor).status == .notFound, "\(path)")
            }
        }
        let sara = try await world.visitor(.coordinator, "Sara")
        #expect(try await world.send(.get, "/aanmeldingen", as: sara).text.contains("Rangschikking"))
        #expect(try await world.send(.get, "\(page)/score/zomaar", as: sara).status == .notFound)
        let without = try await WebWorld(programmes: ["Programmes/reintegratie-door-werk.yaml"])
        let other = try await without.visitor(.coordinator, "Sara")
        #expect(try await without.send(.get, "/aanmeldingen/rangschikking", as: other).status == .notFound)
        #expect(!(try await without.send(.get, "/aanmeldingen", as: other).text).contains("Rangschikking"))
    }
}
