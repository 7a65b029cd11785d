import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Editing, looking through, previewing and publishing a definition, as a coordinator does it.
struct PublishingPagesTests {
    private static let programme = "/programmas/reintegratie-door-werk"
    private let world: WebWorld
    private let coordinator: WebWorld.Visitor

    init() async throws {
        world = try await WebWorld()
        coordinator = try await world.visitor(.coordinator, "Sara")
    }

    private func page(_ steps: String) async throws -> TestResponse {
        try await world.send(.get, Self.programme + steps, as: coordinator)
    }

    /// Saves the text in force with something replaced.
    @discardableResult
    private func save(_ before: String, _ after: String) async throws -> WebAnswer {
        var form = try await world.form(Self.programme + "/concept", as: coordinator)
        let text = try #require(form["definition"])
        #expect(text.contains(before))
        // Browsers send both.
        form["definition"] = text.replacing(before, with: after).replacing("\n", with: "\r\n")
        return try await world.send(form, as: coordinator)
    }

    @Test func `a mistake is told with a link to its line, and nothing can be published`() async throws {
        #expect(
            try await save("minimum_age: 18", "minimum_age: achttien").place?.hasPrefix(
                Self.programme + "/concept/controle"
            ) == true
        )
        let check = try await page("/concept/controle")
        let line = try #require(check.text.firstMatch(of: /href="#regel-(\d+)"/)?.1)
        #expect(check.text.contains("id=\"regel-\(line)\" class=\"remarked\"><code>  minimum_age: achttien"))
        #expect(check.text.contains("«achttien» is geen geheel getal.") && !check.text.contains("⟦"))
        let publish = try await page("/concept/publiceren")
        #expect(publish.text.contains("bevat nog 1 fout") && !publish.text.contains("name=\"reason\""))
    }

    @Test func `what changes is said in words, and published with a reason`() async throws {
        try await save("minimum_age: 18", "minimum_age: 21")
        #expect(try await page("/concept/controle").text.contains("De definitie is in orde."))
        let publish = try await page("/concept/publiceren")
        #expect(
            publish.text.contains("laagste leeftijd: van 18 naar 21.") && publish.text.contains("Dit wordt versie 2")
        )
        var form = try SentForm(in: publish.text, to: Self.programme + "/concept/publiceren")
        let silent = try await world.send(form, as: coordinator)
        #expect(silent.status == 422 && silent.text.contains("id=\"e-reason\""))
        form = try SentForm(in: silent.text, to: Self.programme + "/concept/publiceren")
        form["reason"] = "Afspraak met <ESF>"
        let done = try await world.send(form, as: coordinator)
        #expect(done.status == 303 && done.place == Self.programme + "?gedaan=programmePublished")
        let history = try await page("")
        #expect(history.text.contains("Afspraak met &lt;ESF&gt;") && history.text.contains("Sara"))
        #expect(try await page("/concept/controle").status == .notFound, "the draft is gone")
        let version = try await page("/versies/2")
        #expect(version.text.contains("laagste leeftijd: van 18 naar 21.") && version.text.contains("id=\"regel-1\""))
    }

    @Test func `the text of a version comes as a file that loads again`() async throws {
        let file = try await page("/versies/1/bestand")
        #expect(
            file.header("Content-Disposition")?.hasPrefix("attachment; filename=\"reintegratie-door-werk-v1.yaml\"")
                == true
        )
        let loading = try await world.house.casework.loadProgramme(text: file.text, file: "x", as: .machine)
        #expect(loading == .unchanged(1))
        for path in ["/versies/2", "/versies/0", "/versies/een", "/versies/2/bestand", "/concept/bestand"] {
            #expect(try await page(path).status == .notFound, "\(path)")
        }
    }

    @Test func `who is overtaken sees both texts and chooses`() async throws {
        let other = try await world.visitor(.administrator, "Ada")
        let path = Self.programme + "/concept"
        var (mine, theirs) = (try await world.form(path, as: coordinator), try await world.form(path, as: other))
        theirs["definition"] = "code: van-hen\n"
        mine["definition"] = "code: van-mij\n"
        #expect(try await world.send(theirs, as: other).status == 303)
        let answer = try await world.send(mine, as: coordinator)
        #expect(answer.status == 409)
        for piece in ["van-hen", "van-mij", "Ada", "name=\"keuze.definition\""] {
            #expect(answer.text.contains(piece), "\(piece)")
        }
        var again = try SentForm(in: answer.text, to: path)
        again["keuze.definition"] = "getypt"
        #expect(try await world.send(again, as: coordinator).status == 303)
        let stored = try await world.house.casework.draft(of: "reintegratie-door-werk", as: coordinator.actor)
        #expect(stored.text == "code: van-mij\n" && stored.version == 2)
    }

    @Test func `a preview shows months, why each day, and what the draft changes`() async throws {
        let plain = try await page("/voorbeeld?start=2/12/2026&opstart=1/3/2027")
        #expect(plain.status == .ok)
        for piece in [
            "december 2026", "<table class=\"month\">", "Waarom deze dag?", "Er is geen concept", "Nazorg werkgever",
        ] {
            #expect(plain.text.contains(piece), "\(piece)")
        }
        #expect(!plain.text.contains("⟦") && !plain.text.contains("class=\"new\""))
        try await save(
            "weeks: [1, 2, 4, 6]\n    months: [2, 3, 4, 5, 6]",
            "weeks: [1, 2, 4, 7]\n    months: [2, 3, 4, 5, 6]"
        )
        let both = try await page("/voorbeeld?start=2/12/2026&opstart=1/3/2027&pauzeVan=10/12/2026&pauzeTot=20/12/2026")
        #expect(both.text.contains("class=\"new\"") && both.text.contains("class=\"gone\""))
        #expect(both.text.contains("3 komen erbij, 3 vallen weg.") && both.text.contains("Klok staat stil"))
        #expect(!both.text.contains("⟦"))
    }

    @Test(arguments: [
        ("start=31/06/2026", "start"), ("start=1/1/1900", "start"), ("opstart=1/1/2020", "opstart"),
        ("pauzeVan=1/1/2027", "pauzeTot"), ("pauzeVan=2/1/2027&pauzeTot=1/1/2027", "pauzeTot"),
        ("facultatief=misschien", "facultatief"), ("vestiging=nergens", "vestiging"),
    ])
    func `a preview that makes no sense is told at its field`(query: String, field: String) async throws {
        let answer = try await page("/voorbeeld?" + query)
        #expect(answer.status == .unprocessableContent && answer.text.contains("href=\"#f-\(field)\""))
        #expect(!answer.text.contains("⟦") && !answer.text.contains("<table class=\"month\">"))
    }

    @Test func `a sixth programme comes in by its text alone`() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Fixtures/instap.yaml"), encoding: .utf8)
        var form = try await world.form("/programmas/nieuw", as: coordinator)
        form["definition"] = "name: Zonder code"
        let refused = try await world.send(form, as: coordinator)
        #expect(
            refused.status == 422 && refused.text.contains("id=\"e-definition\"")
                && refused.text.contains("Zonder code")
        )
        form = try SentForm(in: refused.text, to: "/programmas/nieuw")
        form["definition"] = text
        #expect(
            try await world.send(form, as: coordinator).place?.hasPrefix("/programmas/instap/concept/controle") == true
        )
        #expect(try await world.send(.get, "/programmas", as: coordinator).text.contains("/programmas/instap"))
        #expect(try await world.send(.get, "/programmas/instap/voorbeeld", as: coordinator).status == .ok)
        form = try await world.form("/programmas/instap/concept/publiceren", as: coordinator)
        form["reason"] = "Nieuw."
        #expect(try await world.send(form, as: coordinator).status == 303)
        #expect(try await world.house.casework.programme("instap", as: coordinator.actor).version == 1)
    }

    @Test func `a file takes the place of the text; one that is no text is told at its field`() async throws {
        let form = try await world.form(Self.programme + "/concept", as: coordinator)
        func send(_ bytes: String) async throws -> TestResponse {
            let mark = "grens"
            let parts = form.fields.filter { $0.name != "file" }.map {
                "--\(mark)\r\nContent-Disposition: form-data; name=\"\($0.name)\"\r\n\r\n\($0.value)\r\n"
            }
            let file =
                "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.yaml\"\r\n\r\n\(bytes)\r\n"
            return try await world.send(
                .post,
                form.action,
                as: coordinator,
                headers: [.contentType: "multipart/form-data; boundary=\(mark)"],
                body: parts.joined() + file + "--\(mark)--\r\n"
            )
        }
        let empty = try await send("")
        #expect(empty.status == .unprocessableContent && empty.text.contains("id=\"e-file\""))
        #expect(try await send("code: uit-het-bestand").status == .seeOther)
        let draft = try await world.house.casework.draft(of: "reintegratie-door-werk", as: coordinator.actor)
        #expect(draft.text == "code: uit-het-bestand\n")
    }

    @Test func `a coach reads the definitions and changes none of them`() async throws {
        try await save("minimum_age: 18", "minimum_age: 21")
        let coach = try await world.visitor(.coach)
        for path in ["", "/versies/1", "/versies/1/bestand"] {
            #expect(try await world.send(.get, Self.programme + path, as: coach).status == .ok, "\(path)")
        }
        #expect(try await !world.send(.get, Self.programme, as: coach).text.contains("Concept"))
        for path in ["/concept", "/concept/controle", "/concept/publiceren", "/concept/weggooien", "/voorbeeld"] {
            #expect(try await world.send(.get, Self.programme + path, as: coach).status == .notFound, "\(path)")
        }
    }

    @Test func `a draft is thrown away after asking`() async throws {
        try await save("minimum_age: 18", "minimum_age: 21")
        let form = try await world.form(Self.programme + "/concept/weggooien", as: coordinator)
        #expect(try await world.send(form, as: coordinator).place == Self.programme + "?gedaan=draftDiscarded")
        #expect(try await page("/concept/weggooien").status == .notFound)
    }
}
