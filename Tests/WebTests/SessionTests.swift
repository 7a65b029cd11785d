import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// Who comes in where: every route is asked for, so that a new room can't be forgotten.
struct SessionTests {
    /// What anybody may ask for, besides the stylesheet and the like.
    static let open: Set<String> = [
        "/", "/aanmelden", "/afmelden", "/eerste-beheerder/x", "/wachtwoord/x", "/wachtwoord-vergeten", "/health",
        "/metrics", "/hoe-matching-werkt",
    ]
    /// What only somebody between password and second factor reaches.
    static let halfway: Set<String> = ["/aanmelden/code", "/aanmelden/instellen"]

    struct Route: Hashable {
        let method: HTTPRequest.Method
        /// The address, with `x` for what differs.
        let path: String
    }

    /// Every route of the house that is not for anybody.
    static func closed(_ world: WebWorld) -> [Route] {
        makeRouter(world.house).routes.map { route in
            let parts = "\(route.path)".split(separator: "/").map { $0.hasPrefix(":") || $0.hasPrefix("{") ? "x" : $0 }
            return Route(method: route.method, path: "/" + parts.joined(separator: "/"))
        }.filter {
            !Self.open.contains($0.path) && !Self.halfway.contains($0.path) && !$0.path.hasPrefix("/assets/")
        }
    }

    @Test func `every route asks who it is, save those to sign in`() async throws {
        let world = try await WebWorld()
        let routes = Self.closed(world)
        #expect(routes.count > 50 && Set(routes.map(\.method)).isSuperset(of: [.get, .post]))
        for route in routes {
            for headers in [[:], [.cookie: "opstap=\(Token.make())"]] as [HTTPFields] {
                let response = try await world.send(route.method, route.path, headers: headers, body: "")
                let naar = route.path.split(separator: "/").map { "%2F" + $0 }.joined()
                // A file to keep is no page to come back to.
                let comesBack = route.method == .get && route.path != "/sessie" && !route.path.hasSuffix(".csv")
                let to = comesBack ? "/aanmelden?naar=\(naar)" : "/aanmelden"
                #expect(response.status == .seeOther && response.header("Location") == to, "\(route)")
                #expect(!response.text.contains("<h1>"), "\(route)")
            }
        }
    }

    @Test func `no form is taken without the token of its session`() async throws {
        let world = try await WebWorld()
        let coordinator = try await world.visitor(.coordinator)
        let other = try await world.visitor(.coach)
        let routes = Self.closed(world).filter { $0.method == .post }
        var forbidden = 0
        for route in routes {
            for body in ["", "versie=1", "sleutel=", "sleutel=\(other.formToken)", "sleutel=\(coordinator.token)"] {
                let status = try await world.send(.post, route.path, as: coordinator, body: body).status
                // What is not there or is no form at all is refused in its own way.
                #expect([.forbidden, .notFound, .badRequest].contains(status), "\(route) \(body)")
                if status == .forbidden { forbidden += 1 }
            }
        }
        #expect(forbidden > 100)
    }

    @Test func `whoever signs in gets a cookie that only this house reads`() async throws {
        for isSecure in [false, true] {
            let world = try await WebWorld(isSecure: isSecure)
            _ = try await world.visitor(.coach)
            let response = try await world.send(
                .post,
                "/aanmelden",
                body: "email=coach%40opstap.test&wachtwoord=paard+batterij+nietje"
            )
            #expect(response.status == .seeOther && response.header("Location") == "/")
            // The session, and what lets the account know this browser again.
            let name = isSecure ? "__Host-opstap" : "opstap"
            let cookies = response.headers[values: .setCookie].map { $0.split(separator: ";").map { $0.trimmed } }
            #expect(cookies.map { $0.first?.split(separator: "=").first.map(String.init) } == [name, name + "-device"])
            for (parts, seconds) in zip(cookies, [43_200, 15_552_000]) {
                #expect(parts.contains("HttpOnly") && parts.contains("SameSite=Lax") && parts.contains("Path=/"))
                #expect(parts.contains("Max-Age=\(seconds)") && parts.contains("Secure") == isSecure)
                #expect(!parts.contains { $0.hasPrefix("Domain") })
            }
        }
    }

    @Test(arguments: [
        ("/deelnemers", "/deelnemers"), ("/agenda/ritmes/nieuw", "/agenda/ritmes/nieuw"), ("", "/"),
        ("https://elders.test", "/"), ("//elders.test", "/"), ("/\\elders.test", "/"), ("/a%0d%0aSet-Cookie:x", "/"),
        ("/deelnemers?zoek=x", "/"), ("javascript:alert(1)", "/"), ("/.elders.test", "/"),
    ])
    func `after signing in one comes back to a page of this house only`(asked: String, leads: String) async throws {
        let world = try await WebWorld()
        _ = try await world.visitor(.coach)
        var escaped = ""
        for byte in asked.utf8 { escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        let response = try await world.send(
            .post,
            "/aanmelden",
            body: "email=coach%40opstap.test&wachtwoord=paard+batterij+nietje&naar=\(escaped)"
        )
        #expect(response.status == .seeOther && response.header("Location") == leads)
    }

    @Test func `whoever signs out has no session any more, and needs the token of the form for it`() async throws {
        let world = try await WebWorld()
        let coach = try await world.visitor(.coach)
        #expect(try await world.send(.post, "/afmelden", as: coach, body: "sleutel=x").status == .forbidden)
        #expect(try await world.send(.get, "/vandaag", as: coach).status == .ok)
        let out = try await world.send(.post, "/afmelden", as: coach, body: "sleutel=\(coach.formToken)")
        #expect(out.status == .seeOther && out.header("Location") == "/aanmelden")
        #expect(out.header("Set-Cookie")?.contains("Max-Age=0") == true)
        #expect(try await world.send(.get, "/vandaag", as: coach).header("Location") == "/aanmelden?naar=%2Fvandaag")
    }

    @Test func `what was typed comes back escaped, the password never`() async throws {
        let world = try await WebWorld()
        let response = try await world.send(
            .post,
            "/aanmelden",
            body: "email=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&wachtwoord=geheim-woord"
        )
        #expect(response.status == .unprocessableContent)
        #expect(!response.text.contains("<script>alert") && response.text.contains("&lt;script&gt;alert(1)"))
        #expect(!response.text.contains("geheim-woord"))
    }
}
