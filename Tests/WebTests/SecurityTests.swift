import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import Testing
import Web

/// What every answer says to the browser, whoever asks for what.
struct SecurityTests {
    private struct Secret: Error { let words = "SELECT geheim FROM kluis" }

    /// `isKept`: whether browsers may keep it, as they may the stylesheet. `referrers`: to whom the address may be told.
    private func expectStrict(
        _ response: TestResponse,
        isKept: Bool = false,
        referrers: String = "same-origin",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let policy = response.header("Content-Security-Policy") ?? ""
        let parts = Set(policy.split(separator: ";").map { $0.trimmed })
        #expect(
            parts == [
                "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "connect-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'", "base-uri 'none'",
            ],
            sourceLocation: sourceLocation
        )
        #expect(response.header("X-Content-Type-Options") == "nosniff", sourceLocation: sourceLocation)
        #expect(response.header("Referrer-Policy") == referrers, sourceLocation: sourceLocation)
        #expect((response.header("Cache-Control") == "no-store") != isKept, sourceLocation: sourceLocation)
        for (name, value) in [
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
            ("X-Permitted-Cross-Domain-Policies", "none"),
        ] {
            #expect(response.header(name) == value, sourceLocation: sourceLocation)
        }
        #expect(response.header("Permissions-Policy")?.contains("camera=()") == true, sourceLocation: sourceLocation)
        #expect(response.header("X-Request-Id")?.count == 9, sourceLocation: sourceLocation)
        #expect(response.header("Server") == nil, sourceLocation: sourceLocation)
    }

    @Test func `a page, an absent page, a refused form and a redirect have the same strict headers`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let expected: [(TestResponse, HTTPResponse.Status)] = [
            (try await world.send(.get, "/aanmelden"), .ok),
            (try await world.send(.get, "/beheer/gebruikers", as: administrator), .ok),
            (try await world.send(.get, "/nergens"), .notFound),
            (try await world.send(.get, "/nergens", as: administrator), .notFound),
            (try await world.send(.get, "/deelnemers/nergens", as: administrator), .notFound),
            (try await world.send(.delete, "/aanmelden"), .methodNotAllowed),
            (try await world.send(.options, "/nergens"), .methodNotAllowed),
            (try await world.send(.get, "/health"), .ok), (try await world.send(.get, "/metrics"), .notFound),
            (
                try await world.send(.post, "/aanmelden", headers: [.origin: "https://elders.test"], body: ""),
                .forbidden
            ),
            (try await world.send(.post, "/aanmelden", body: "email=%zz"), .badRequest),
            (try await world.send(.post, "/aanmelden", body: "email=nele&wachtwoord=x"), .unprocessableContent),
            (try await world.send(.get, "/vandaag"), .seeOther),
        ]
        for (response, status) in expected {
            #expect(response.status == status)
            expectStrict(response)
            let isHealth = response.header("Content-Type") == "application/json"
            if status != .seeOther, !isHealth {
                #expect(response.header("Content-Type") == "text/html; charset=utf-8")
            }
        }
    }

    @Test func `a fault of ours has them too, and its words stay with us`() async throws {
        let world = try await WebWorld()
        let expected: [(any Error & Sendable, HTTPResponse.Status)] = [
            (Secret(), .internalServerError),
            (StorageError.unavailable("disk gone on geheim"), .serviceUnavailable),
            (StorageError.full("disk full on geheim"), .insufficientStorage),
        ]
        for (error, status) in expected {
            world.outage.fail(with: error)
            let page = try await world.send(.get, "/eerste-beheerder/x")
            #expect(page.status == status)
            expectStrict(page, referrers: "no-referrer")
            #expect(page.text.contains("<h1>") && !page.text.contains("geheim") && !page.text.contains("Secret"))
        }
    }

    @Test func `when the store can't say who asks, that is a page as well`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        world.outage.fail(with: StorageError.unavailable("disk full on geheim"))
        let unavailable = try await world.send(.get, "/beheer/gebruikers", as: administrator)
        #expect(unavailable.status == .serviceUnavailable)
        expectStrict(unavailable)
        world.outage.fail(with: Secret())
        let fault = try await world.send(.get, "/beheer/gebruikers", as: administrator)
        #expect(fault.status == .internalServerError)
        expectStrict(fault)
        #expect(fault.text.contains("<h1>") && !fault.text.contains("geheim"))
    }

    @Test func `the stylesheet is kept by browsers under an address of its own`() async throws {
        let world = try await WebWorld()
        let page = try await world.send(.get, "/aanmelden")
        let address = try #require(
            page.text.split(separator: "\"").first { $0.hasPrefix("/assets/") && $0.hasSuffix(".css") }
        )
        let stylesheet = try await world.send(.get, String(address))
        #expect(stylesheet.status == .ok && stylesheet.header("Content-Type")?.hasPrefix("text/css") == true)
        #expect(stylesheet.header("Cache-Control")?.contains("immutable") == true)
        expectStrict(stylesheet, isKept: true)
        #expect(try await world.send(.get, "/assets/../Package.swift").status == .notFound)
        #expect(try await world.send(.get, "/assets/opstap.css").status == .notFound)
    }

    @Test(arguments: ["/aanmelden", "/nergens", "/beheer/gebruikers"])
    func `whoever asks for the headers alone gets those of the page`(path: String) async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let (page, headers) = (
            try await world.send(.get, path, as: administrator), try await world.send(.head, path, as: administrator)
        )
        #expect(headers.status == page.status && headers.header("Content-Type") == page.header("Content-Type"))
        expectStrict(headers)
        if page.status == .ok { #expect(headers.text.isEmpty) }
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Site", "?"),
        ("Origin", "https://elders.test"), ("Origin", "null"), ("Origin", "http://localhost:81"),
        ("Origin", "http://localhost.elders.test"),
    ])
    func `a form that another site sends is refused`(name: String, value: String) async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let field = try #require(HTTPField.Name(name))
        for path in ["/aanmelden", "/afmelden", "/beheer/gebruikers/nieuw"] {
            let body = "sleutel=\(administrator.formToken)"
            let response = try await world.send(.post, path, as: administrator, headers: [field: value], body: body)
            #expect(response.status == .forbidden, "\(path)")
        }
        // Nobody was signed out.
        #expect(try await world.house.desk.session(token: administrator.token) != nil)
        // A link from elsewhere may be followed.
        #expect(try await world.send(.get, "/aanmelden", headers: [field: value]).status == .ok)
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "none"), ("Origin", "http://localhost"),
        ("Origin", "https://localhost"), ("Accept", "*/*"),
    ])
    func `a form of our own is taken`(name: String, value: String) async throws {
        let world = try await WebWorld()
        let field = try #require(HTTPField.Name(name))
        let response = try await world.send(
            .post,
            "/aanmelden",
            headers: [field: value],
            body: "email=nele%40opstap.test&wachtwoord=x"
        )
        #expect(response.status == .unprocessableContent)
    }

    @Test func `a body that is too large or is not what it says is refused with a page`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let large = "sleutel=\(administrator.formToken)&name=" + String(repeating: "a", count: 1_100_000)
        for (path, body, status) in [
            ("/beheer/gebruikers/nieuw", large, HTTPResponse.Status.contentTooLarge),
            ("/aanmelden", large, .contentTooLarge),
            ("/beheer/gebruikers/nieuw", "name=%", .badRequest), ("/aanmelden", "email=%ff", .badRequest),
        ] {
            let response = try await world.send(.post, path, as: administrator, body: body)
            #expect(response.status == status && response.text.contains("<h1>"), "\(path)")
            expectStrict(response)
        }
        #expect(try await world.send(.get, "/aanmelden?naar=%zz").status == .badRequest)
        #expect(try await world.house.desk.users(as: administrator.actor).count == 1)
    }
}
