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
    private static let open: Set<String> = ["/", "/aanmelden", "/afmelden", "/eerste-beheerder/x", "/wachtwoord/x"]

    private struct Route: Hashable {
        let method: HTTPRequest.Method
        /// The address, with `x` for what differs.
        let path: String
    }

    /// Every route of the house that is not for anybody.
    private func closed(_ world: WebWorld) -> [Route] {
        makeRouter(world.house).routes.map { route in
            let parts = "\(route.path)".split(separator: "/").map { $0.hasPrefix(":") || $0.hasPrefix("{") ? "x" : $0 }
            return Route(method: route.method, path: "/" + parts.joined(separator: "/"))
        }.filter { !Self.open.contains($0.path) && !$0.path.hasPrefix("/assets/") }
    }

    @Test func `every route asks who it is, save those to sign in`() async throws {
        let world = try await WebWorld()
        let routes = closed(world)
        #expect(routes.count > 50 && Set(routes.map(\.method)).isSuperset(of: [.get, .post]))
        for route in routes {
            for headers in [[:], [.cookie: "opstap=\(Token.make())"]] as [HTTPFields] {
                let response = try await world.send(route.method, route.path, headers: headers, body: "")
                let to = route.method == .get ? "/aanmelden?naar=\(route.path)" : "/aanmelden"
                #expect(response.status == .seeOther && response.header("Location") == to, "\(route)")
                #expect(!response.text.contains("<h1>"), "\(route)")
            }
        }
    }

    @Test func `no form is taken without the token of its session`() async throws {
        let world = try await WebWorld()
        let coordinator = try await world.visitor(.coordinator)
        let other = try await world.visitor(.coach)
        let routes = closed(world).filter { $0.method == .post }
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
            let cookie = try #require(response.header("Set-Cookie"))
            let parts = cookie.split(separator: ";").map { $0.trimmed }
            #expect(parts.first?.hasPrefix(isSecure ? "__Host-opstap=" : "opstap=") == true)
            #expect(parts.contains("HttpOnly") && parts.contains("SameSite=Lax") && parts.contains("Path=/"))
            #expect(parts.contains("Max-Age=43200") && parts.contains("Secure") == isSecure)
            #expect(!parts.contains { $0.hasPrefix("Domain") })
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
        #expect(try await world.send(.get, "/vandaag", as: coach).header("Location") == "/aanmelden?naar=/vandaag")
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
