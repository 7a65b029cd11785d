import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import Testing
import Web

/// What stands between the network and the pages: hosts, sizes, ids, headers that only some answers have.
struct EdgeTests {
    @Test(arguments: [
        "localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:8080",
        "opstap.voorbeeld.be", "Opstap.Voorbeeld.be:443", "0.0.0.0:8080", "[fe80::1]",
    ])
    func `a host of ours is answered`(host: String) {
        #expect(AllowedHosts(["0.0.0.0", "https://opstap.voorbeeld.be/", "fe80::1"]).allows(host))
    }

    @Test(arguments: [
        "", "elders.test", "localhost.elders.test", "elders.test:8080", "opstap.voorbeeld.be.elders.test",
        "voorbeeld.be", "localhost@elders.test", "localhost:8080@elders.test", "localhost/x", "localhost:x",
        "localhost:123456", "localhost ", "[::1", "::1", "[::2]", "[localhost]", "localhost,elders.test", "127.1", "é",
        "localhost\r\nX: y", ":8080", "[]",
    ])
    func `another host is not`(host: String) {
        #expect(!AllowedHosts(["https://opstap.voorbeeld.be"]).allows(host))
    }

    @Test func `a second host is refused`() async throws {
        let world = try await WebWorld()
        let host = try #require(HTTPField.Name("Host"))
        let response = try await world.send(.get, "/aanmelden", headers: [host: "localhost"])
        #expect(response.status == .badRequest && response.text.contains("<h1>"))
    }

    @Test func `a form takes what its route takes`() async throws {
        let world = try await WebWorld()
        let coach = try await world.visitor(.coach)
        let text = { (size: Int) in "sleutel=\(coach.formToken)&text=" + String(repeating: "a", count: size) }
        let expected: [(path: String, size: Int, isTooLarge: Bool)] = [
            ("/aanmelden", 100_000, false), ("/aanmelden", 140_000, true),
            ("/deelnemers/x/contact", 100_000, false), ("/deelnemers/x/contact", 140_000, true),
            ("/deelnemers/x/screening", 140_000, false), ("/deelnemers/x/screening", 1_100_000, true),
        ]
        for (path, size, isTooLarge) in expected {
            let response = try await world.send(.post, path, as: coach, body: text(size))
            #expect((response.status == .contentTooLarge) == isTooLarge, "\(path) \(size): \(response.status)")
            if isTooLarge { #expect(response.header("Connection") == "close") }
        }
    }

    @Test func `every route with a limit of its own is there`() async throws {
        let routes = makeRouter(try await WebWorld().house).routes
        let forms = Set(routes.filter { $0.method == .post }.map(\.path.description))
        #expect(!BodyLimits.routes.isEmpty && forms.isSuperset(of: BodyLimits.routes))
    }

    @Test func `every request has an id of its own, and never the one it brings along`() async throws {
        let world = try await WebWorld()
        let name = try #require(HTTPField.Name("X-Request-Id"))
        var seen: Set<String> = []
        for _ in 0..<5 {
            let response = try await world.send(.get, "/aanmelden", headers: [name: "mijn-eigen"])
            let id = try #require(response.header("X-Request-Id"))
            #expect(id.wholeMatch(of: /[2-9a-z]{4}-[2-9a-z]{4}/) != nil && !response.text.contains(id))
            seen.insert(id)
        }
        #expect(seen.count == 5)
    }

    @Test func `the page of a fault names the request, and so does the administrator's page`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        world.outage.fail(with: StorageError.full("of geheim"))
        let fault = try await world.send(.get, "/wachtwoord/kanarie?zoek=kanarie")
        world.outage.fail(with: nil)
        let id = try #require(fault.header("X-Request-Id"))
        #expect(fault.status == .insufficientStorage && fault.text.contains(id))
        let page = try await world.send(.get, "/beheer/systeem", as: administrator)
        #expect(page.status == .ok && page.text.contains(id))
        #expect(page.text.contains("/wachtwoord/{token}") && page.text.contains("StorageError.full"))
        #expect(!page.text.contains("kanarie") && !page.text.contains("geheim"))
        let other = try await world.send(.get, "/nergens")
        #expect(!other.text.contains(try #require(other.header("X-Request-Id"))))
    }

    @Test func `the administrator sees how the program fares, and nobody else does`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let page = try await world.send(.get, "/beheer/systeem", as: administrator)
        let engine = try await world.house.casework.database.facts()
        #expect(page.status == .ok && page.text.contains(ProgramVersion.current))
        #expect(page.text.contains("\(engine.name) \(engine.version)") && !page.text.contains("⟦"))
        for role in [Role.coach, .coordinator, .referrer] {
            let visitor = try await world.visitor(role)
            #expect(try await world.send(.get, "/beheer/systeem", as: visitor).status == .notFound)
            #expect(try await !world.send(.get, "/", as: visitor).text.contains("/beheer/systeem"))
        }
        #expect(try await world.send(.get, "/beheer/systeem").status == .seeOther)
    }

    @Test func `the book keeps the last fifty faults, the latest first`() {
        let book = SystemBook()
        for number in 1...60 {
            book.note(
                NotedFault(at: Instant(milliseconds: number), route: "/x", kind: "Fault", request: "\(number)")
            )
        }
        #expect(book.faults.count == 50 && book.faults.first?.request == "60" && book.faults.last?.request == "11")
    }

    @Test func `who signs out leaves nothing in the browser, and a one-time address is told to nobody`() async throws {
        let world = try await WebWorld()
        let coach = try await world.visitor(.coach)
        let out = try await world.send(.post, "/afmelden", as: coach, body: "sleutel=\(coach.formToken)")
        #expect(out.status == .seeOther && out.header("Clear-Site-Data") == "\"cache\", \"storage\"")
        #expect(try await world.send(.get, "/aanmelden").header("Clear-Site-Data") == nil)
        for path in ["/wachtwoord/x", "/eerste-beheerder/x"] {
            #expect(try await world.send(.get, path).header("Referrer-Policy") == "no-referrer")
        }
    }

    @Test func `over TLS browsers are told to stay with it, and only then`() async throws {
        let secure = try await WebWorld(isSecure: true).send(.get, "/aanmelden")
        #expect(secure.header("Strict-Transport-Security") == "max-age=63072000; includeSubDomains")
        #expect(try await WebWorld().send(.get, "/aanmelden").header("Strict-Transport-Security") == nil)
    }

    @Test func `another method is refused with those that are known`() async throws {
        let response = try await WebWorld().send(.put, "/aanmelden", body: "x")
        #expect(response.status == .methodNotAllowed && response.header("Allow") == "GET, HEAD, POST")
    }
}
