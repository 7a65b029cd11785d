import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// What somebody reaches who gave the password and nothing more.
struct HalfwayTests {
    private func cookie(_ token: String) -> HTTPFields { [.cookie: "opstap=\(token)"] }

    /// Somebody with this role who gave the password, and has to set up a second factor.
    private func halfway(_ world: WebWorld, _ role: Role) async throws -> (token: String, session: HalfwaySession) {
        let email = "\(role.rawValue.lowercased())@opstap.test"
        let new = NewUser(name: "Nele", email: email, role: role, institution: "VDAB", password: WebWorld.password)
        _ = try await world.house.desk.addUser(new, as: .machine)
        let token = try await world.house.desk.signIn(email: email, password: WebWorld.password, origin: "here").token
        guard case .halfway(let session) = try await world.house.desk.presence(token: token) else {
            throw WebWorld.Unexpected()
        }
        return (token, session)
    }

    @Test(arguments: [Role.coordinator, .administrator])
    func `a session with the password only reaches the second factor and signing out, and no other route`(
        role: Role
    )
        async throws
    {
        let world = try await WebWorld(requiringFactor: true)
        let (token, session) = try await halfway(world, role)
        let routes = SessionTests.closed(world)
        #expect(routes.count > 50)
        for route in routes {
            let body = "sleutel=\(session.formToken)&eenmaal=\(Token.make())"
            let response = try await world.send(route.method, route.path, headers: cookie(token), body: body)
            #expect(response.status == .seeOther, "\(route)")
            #expect(response.header("Location")?.hasPrefix("/aanmelden/instellen") == true, "\(route)")
            #expect(!response.text.contains("<h1>"), "\(route)")
        }
        let home = try await world.send(.get, "/", headers: cookie(token))
        #expect(home.header("Location") == "/aanmelden/instellen")
        let page = try await world.send(.get, "/aanmelden/instellen", headers: cookie(token))
        #expect(page.status == .ok && page.text.contains("<svg class=\"qr\"") && !page.text.contains("<nav"))
        // There is no code to give yet.
        #expect(try await world.send(.get, "/aanmelden/code", headers: cookie(token)).status == .seeOther)
        let out = try await world.send(.post, "/afmelden", headers: cookie(token), body: "sleutel=\(session.formToken)")
        #expect(out.status == .seeOther)
        guard case .nobody = try await world.house.desk.presence(token: token) else {
            Issue.record("signed out and still there")
            return
        }
    }

    @Test func `the pages in between are for nobody else`() async throws {
        let world = try await WebWorld()
        let coach = try await world.visitor(.coach)
        for path in SessionTests.halfway {
            for method in [HTTPRequest.Method.get, .post] {
                for headers in [[:], coach.headers, cookie(Token.make())] as [HTTPFields] {
                    let response = try await world.send(method, path, headers: headers, body: "code=123456")
                    #expect(response.status == .seeOther && response.header("Location") == "/", "\(method) \(path)")
                }
            }
        }
    }

    @Test func `setting up takes the token of the form, gives new cookies and shows the codes once`() async throws {
        let world = try await WebWorld(requiringFactor: true)
        let (token, session) = try await halfway(world, .coach)
        let offer = try await world.house.desk.offer(to: session)
        let code = try Self.code(offer.secret, at: world.house.casework.clock().now)
        let without = try await world.send(
            .post,
            "/aanmelden/instellen",
            headers: cookie(token),
            body: "code=\(code)&sleutel=x"
        )
        #expect(without.status == .forbidden)
        let wrong = try await world.send(
            .post,
            "/aanmelden/instellen",
            headers: cookie(token),
            body: "code=000000&sleutel=\(session.formToken)"
        )
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"e-code\""))
        let right = try await world.send(
            .post,
            "/aanmelden/instellen",
            headers: cookie(token),
            body: "code=\(code)&sleutel=\(session.formToken)&naar=%2Fdeelnemers"
        )
        #expect(right.status == .ok && right.text.contains("href=\"/deelnemers\""))
        #expect(right.text.split(separator: "<li><code>").count == 11)
        let cookies = right.headers[values: .setCookie]
        #expect(cookies.count == 2 && !cookies.contains { $0.contains(token) })
        // What came before opens nothing any more.
        #expect(try await world.send(.get, "/vandaag", headers: cookie(token)).status == .seeOther)
    }

    @Test func `a cookie that somebody planted is never taken over`() async throws {
        let world = try await WebWorld()
        _ = try await world.visitor(.coach)
        let planted = Token.make()
        let body = "email=coach%40opstap.test&wachtwoord=paard+batterij+nietje"
        let response = try await world.send(.post, "/aanmelden", headers: cookie(planted), body: body)
        #expect(response.status == .seeOther)
        for value in response.headers[values: .setCookie] { #expect(!value.contains(planted)) }
        #expect(try await world.house.desk.session(token: planted) == nil)
        #expect(try await world.send(.get, "/vandaag", headers: cookie(planted)).status == .seeOther)
    }

    @Test func `a form that comes after the session ended leads back to its page, never to another site`() async throws
    {
        let world = try await WebWorld()
        let referers = [
            ("http://localhost/deelnemers/abc/contact?van=1", "/aanmelden?naar=%2Fdeelnemers%2Fabc%2Fcontact"),
            ("https://elders.test/deelnemers", "/aanmelden"), ("/deelnemers", "/aanmelden"), ("", "/aanmelden"),
            ("http://localhost", "/aanmelden"), ("http://localhost//elders.test", "/aanmelden"),
        ]
        for (referer, leads) in referers {
            let response = try await world.send(
                .post,
                "/deelnemers/abc/contact",
                headers: [.referer: referer],
                body: "sleutel=x"
            )
            #expect(response.status == .seeOther && response.header("Location") == leads, "\(referer)")
        }
    }

    /// The digits that an app shows, reckoned by the house's own arithmetic (which its own tests hold to the RFC).
    private static func code(_ secret: String, at now: Instant) throws -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = secret.compactMap { letters.firstIndex(of: $0) }.map { value in
            let text = String(value, radix: 2)
            return String(repeating: "0", count: 5 - text.count) + text
        }.joined()
        let seed = stride(from: 0, to: bits.count / 8 * 8, by: 8).compactMap { start in
            UInt8(bits.dropFirst(start).prefix(8), radix: 2)
        }
        return OneTimeCode(seed: seed).digits(of: OneTimeCode.step(at: now))
    }
}
