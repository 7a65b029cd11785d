import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// Changes that another site asks for: every way in which a browser, or somebody who pretends to be one, can say it.
struct CrossSiteTests {
    private static let sites: [String?] = [nil, "same-origin", "none", "same-site", "cross-site", "?"]
    private static let origins: [String?] = [
        nil, "http://localhost", "https://localhost", "null", "https://elders.test", "http://localhost:81",
        "http://localhost.elders.test",
    ]

    /// Whether both say that it is ours, or say nothing.
    private static func isOurs(_ site: String?, _ origin: String?) -> Bool {
        guard site == nil || site == "same-origin" || site == "none" else { return false }
        return switch origin {
        case nil, "http://localhost", "https://localhost": true
        case "null": site != nil
        default: false
        }
    }

    @Test func `a change needs our origin, our site and our token, each of them`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        let coach = try await world.visitor(.coach)
        let path = "/beheer/gebruikers/\(coach.actor.id)/sessies"
        for site in Self.sites {
            for origin in Self.origins {
                for token in [administrator.formToken, coach.formToken, "", "x"] {
                    var headers = HTTPFields()
                    headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site
                    headers[.origin] = origin
                    let body = "sleutel=\(token)&eenmaal=\(Token.make())"
                    let response = try await world.send(.post, path, as: administrator, headers: headers, body: body)
                    let isTaken = Self.isOurs(site, origin) && token == administrator.formToken
                    #expect(
                        response.status == (isTaken ? .seeOther : .forbidden),
                        "\(site ?? "-") \(origin ?? "-") \(token.prefix(4))"
                    )
                }
            }
        }
    }

    @Test func `signing in has no token, and is held to origin and site`() async throws {
        let world = try await WebWorld()
        for site in Self.sites {
            for origin in Self.origins {
                var headers = HTTPFields()
                headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site
                headers[.origin] = origin
                for path in ["/aanmelden", "/wachtwoord-vergeten"] {
                    let response = try await world.send(.post, path, headers: headers, body: "email=")
                    let status: HTTPResponse.Status = Self.isOurs(site, origin) ? .unprocessableContent : .forbidden
                    #expect(response.status == status, "\(path) \(site ?? "-") \(origin ?? "-")")
                    #expect(response.header("Vary")?.contains("Sec-Fetch-Site") == true)
                }
            }
        }
    }
}

struct TrustedProxiesTests {
    private let proxies = TrustedProxies(["127.0.0.1", "::1", "10.0.0.5"])

    @Test(
        arguments: [
            // Nobody stands between: what is said is not believed.
            ("192.0.2.7", ["203.0.113.9"], "192.0.2.7"),
            ("127.0.0.1", [], "127.0.0.1"),
            ("127.0.0.1", ["203.0.113.9"], "203.0.113.9"),
            // What the visitor said himself stands before what the proxy added.
            ("127.0.0.1", ["10.9.8.7, 203.0.113.9"], "203.0.113.9"),
            ("127.0.0.1", ["10.9.8.7", "203.0.113.9"], "203.0.113.9"),
            ("127.0.0.1", ["203.0.113.9, 10.0.0.5"], "203.0.113.9"),
            ("127.0.0.1", ["10.0.0.5, 127.0.0.1"], "10.0.0.5"),
            ("127.0.0.1", ["onzin"], "127.0.0.1"), ("127.0.0.1", ["203.0.113.9, onzin"], "127.0.0.1"),
            ("127.0.0.1", [""], "127.0.0.1"), ("127.0.0.1", ["203.0.113.9,"], "127.0.0.1"),
            ("::1", ["2001:db8:1:2:3:4:5:6"], "2001:db8:1:2::/64"), ("::1", ["2001:db8:1:2::9"], "2001:db8:1:2::/64"),
            ("::1", ["2001:db8::9"], "2001:db8:0:0::/64"), ("::ffff:127.0.0.1", ["203.0.113.9"], "203.0.113.9"),
            ("::1", [], "::1"),
        ] as [(String, [String], String)]
    )
    func `the last address that a trusted proxy did not have itself counts`(
        connection: String,
        forwarded: [String],
        origin: String
    ) {
        #expect(proxies.origin(connection: connection, forwarded: forwarded) == origin)
    }

    @Test func `where nobody is trusted the connection alone counts`() {
        #expect(TrustedProxies.nobody.origin(connection: "127.0.0.1", forwarded: ["203.0.113.9"]) == "127.0.0.1")
        #expect(TrustedProxies.nobody.origin(connection: nil, forwarded: ["203.0.113.9"]) == "local")
    }
}
