import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import Testing
import Texts
import Web

/// The officer's pages, the list of readers, and: no line, no page (promise 32).
struct AuditPagesTests {
    private struct People: Sendable {
        let guided: GuidedPerson
        let officer: WebWorld.Visitor

        var coach: WebWorld.Visitor { guided.coach }
        var coordinator: WebWorld.Visitor { guided.coordinator }
        var participant: String { guided.id.rawValue }
    }

    /// A coach with somebody in guidance, a coordinator and an officer.
    private func people(_ world: WebWorld) async throws -> People {
        People(guided: try await GuidedPerson(in: world), officer: try await world.visitor(.dataProtectionOfficer))
    }

    private let officerPaths = [
        "/inzage", "/inzage/lijst.csv", "/inzage/deelnemer", "/inzage/deelnemer?zoek=Peeters", "/inzage/steekproef",
    ]

    @Test func `the officer's pages are for the officer alone`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        let administrator = try await world.visitor(.administrator)
        for path in officerPaths {
            #expect(try await world.send(.get, path, as: people.officer).status == .ok, "\(path)")
            for visitor in [people.coach, people.coordinator, administrator] {
                let answer = try await world.send(.get, path, as: visitor)
                #expect(answer.status == .notFound && !answer.text.contains("Peeters"), "\(path)")
            }
        }
        // The officer reads who looked, never the file itself.
        for path in ["", "/inzage", "/contact"] {
            let answer = try await world.send(.get, "/deelnemers/\(people.participant)\(path)", as: people.officer)
            #expect(answer.status == .notFound && !answer.text.contains("Peeters"))
        }
    }

    @Test func `a refused request shows in the officer's list, with who and about whom`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        let stranger = try await world.visitor(.coach, "vreemde-coach")
        _ = try await world.send(.get, "/deelnemers/\(people.participant)", as: stranger)
        let list = try await world.send(.get, "/inzage?wie=\(stranger.actor.id)", as: people.officer)
        #expect(list.text.contains("vroeg iets dat geweigerd werd") && list.text.contains("Tariq Peeters"))
        #expect(list.text.contains("vreemde-coach") && !list.text.contains("⟦"))
    }

    @Test(arguments: AuditEntry.words)
    func `every word of a line is said in Dutch`(word: String) { #expect(Catalogue.dutch.has("audit.action.\(word)")) }

    @Test func `a mistake in the address is told at its field, without a line of the log`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        for query in ["van=31/06/2026", "tot=gisteren", "wat=iets", "voor=x", "wie=a&wie=b"] {
            let answer = try await world.send(.get, "/inzage?\(query)", as: people.officer)
            #expect(answer.status == .unprocessableContent && !answer.text.contains("Peeters"), "\(query)")
            let table = try await world.send(.get, "/inzage/lijst.csv?\(query)", as: people.officer)
            #expect(table.status == .unprocessableContent, "\(query)")
        }
    }

    @Test func `the table keeps a formula in a name as text`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        let odd = Actor(id: ID("odd"), name: "=1+1", role: .coach)
        _ = try await world.house.casework.participants(ParticipantFilter(), as: odd)
        let table = try await world.send(.get, "/inzage/lijst.csv", as: people.officer)
        #expect(table.header("Content-Disposition")?.hasPrefix("attachment") == true)
        #expect(table.text.contains("\"'=1+1 (coach)\"") && !table.text.contains("\"=1+1"))
    }

    @Test func `the officer draws, judges and sees it in the list`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        _ = try await world.send(.get, "/deelnemers/\(people.participant)", as: people.coordinator)
        func body(_ rest: String = "") -> String {
            "sleutel=\(people.officer.formToken)&eenmaal=\(Token.make())\(rest)"
        }
        let drawn = try await world.send(.post, "/inzage/steekproef", as: people.officer, body: body())
        #expect(drawn.status == .seeOther)
        let sample = try #require(drawn.header("Location"))
        let page = try await world.send(.get, sample, as: people.officer)
        #expect(page.status == .ok && page.text.contains("Tariq Peeters"))
        let address = try #require(page.text.split(separator: "\"").first { $0.hasPrefix("/inzage/nazicht/") })
        let missing = try await world.send(
            .post,
            String(address),
            as: people.officer,
            body: body("&versie=1&verdict=asked&note=")
        )
        #expect(missing.status == .unprocessableContent && missing.text.contains("Schrijf op wat u navraagt."))
        let judged = try await world.send(
            .post,
            String(address),
            as: people.officer,
            body: body("&versie=1&verdict=fine&note=")
        )
        #expect(judged.status == .seeOther)
        #expect(try await world.send(.get, "/inzage", as: people.officer).text.contains("in orde"))
        let stale = try await world.send(
            .post,
            String(address),
            as: people.officer,
            body: body("&versie=1&verdict=asked&note=Waarom")
        )
        #expect(stale.status == .conflict)
    }

    @Test func `the list of readers names who was there, for who may open the file`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        _ = try await world.send(.get, "/deelnemers/\(people.participant)", as: people.coordinator)
        let path = "/deelnemers/\(people.participant)/inzage"
        let page = try await world.send(.get, path, as: people.coach)
        #expect(page.status == .ok && page.text.contains("Sara, coördinator") && !page.text.contains("⟦"))
        #expect(try await world.send(.get, path, as: world.visitor(.coach, "andere")).status == .notFound)
    }

    @Test func `a page whose line can't be written is not shown`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        let paths: [(String, WebWorld.Visitor)] = [
            ("/deelnemers/\(people.participant)", people.coach),
            ("/deelnemers/\(people.participant)/inzage", people.coach), ("/deelnemers", people.coordinator),
            ("/vandaag", people.coach), ("/aanmeldingen", people.coordinator),
            ("/aanmeldingen/lijst.csv", people.coordinator), ("/inzage", people.officer),
            ("/inzage/lijst.csv", people.officer), ("/inzage/deelnemer?zoek=Peeters", people.officer),
        ]
        for (path, visitor) in paths {
            #expect(try await world.send(.get, path, as: visitor).status == .ok, "\(path)")
        }
        // Reading goes on; a line of the log finds no column to go in.
        try await world.database.write { tx in try tx.run("ALTER TABLE audit_head RENAME COLUMN mark TO lost") }
        for (path, visitor) in paths {
            let answer = try await world.send(.get, path, as: visitor)
            #expect(answer.status.code >= 500 && !answer.text.contains("Peeters"), "\(path)")
        }
    }

    @Test func `a page whose line finds no room is not shown either`() async throws {
        let world = try await WebWorld()
        let people = try await people(world)
        world.outage.fail(with: StorageError.unavailable("no room"))
        let answer = try await world.send(.get, "/deelnemers/\(people.participant)", as: people.coach)
        #expect(answer.status == .serviceUnavailable && !answer.text.contains("Peeters"))
    }
}
