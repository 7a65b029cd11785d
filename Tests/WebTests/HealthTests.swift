import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Web

/// What machines ask of the house: is it well, and how does it fare in numbers.
struct HealthTests {
    private struct Answer: Decodable {
        let status: String
        let checks: [String: String]
    }

    private func health(of world: WebWorld) async throws -> (HTTPResponse.Status, Answer) {
        let response = try await world.send(.get, "/health")
        #expect(response.header("Content-Type") == "application/json")
        return (response.status, try JSONDecoder().decode(Answer.self, from: Data(response.text.utf8)))
    }

    @Test func `a house that works says so, in words only`() async throws {
        let world = try await WebWorld()
        let (status, answer) = try await health(of: world)
        #expect(status == .ok && answer.status == "ok")
        #expect(answer.checks == ["read": "ok", "write": "ok", "disk": "ok", "backup": "ok"])
        let text = try await world.send(.get, "/health").text
        #expect(text.firstMatch(of: /[0-9]/) == nil)
    }

    @Test(arguments: [StorageError.full("x"), .unavailable("x")])
    func `a write that failed turns it red until a later one was stored`(error: StorageError) async throws {
        let world = try await WebWorld()
        #expect(try await health(of: world).0 == .ok)
        world.outage.fail(with: error)
        await #expect(throws: error) { try await world.house.casework.database.write { _ in } }
        let (status, answer) = try await health(of: world)
        #expect(status == .serviceUnavailable && answer.status == "failing" && answer.checks["write"] == "failing")
        world.outage.fail(with: nil)
        #expect(try await health(of: world).0 == .ok)
    }

    @Test func `an old backup asks for attention, and the house goes on`() async throws {
        for (hours, expected) in [(47, "ok"), (49, "degraded")] {
            let world = try await WebWorld()
            let now = world.house.casework.clock().now
            let backup = MadeBackup(
                id: ID("backup-\(hours)"),
                madeAt: now.adding(seconds: -hours * 3600),
                file: "x",
                bytes: 1,
                digest: "",
                verifiedAt: now
            )
            try await world.database.write { tx in try BackupTable.insert(backup, in: tx) }
            let (status, answer) = try await health(of: world)
            #expect(status == .ok && answer.status == expected && answer.checks["backup"] == expected)
        }
    }

    @Test func `numbers are for who has the token`() async throws {
        let world = try await WebWorld(metricsToken: "geheim")
        let header = { (text: String) -> HTTPFields in [.authorization: text] }
        #expect(try await world.send(.get, "/metrics").status == .notFound)
        for wrong in ["Bearer x", "geheim", "bearer geheim", "Basic geheim", "Bearer "] {
            #expect(try await world.send(.get, "/metrics", headers: header(wrong)).status == .notFound, "\(wrong)")
        }
        #expect(try await world.send(.get, "/metrics", headers: header("Bearer geheim")).status == .ok)
        #expect(try await WebWorld().send(.get, "/metrics", headers: header("Bearer ")).status == .notFound)
    }

    @Test func `every line of the numbers can be read, and nothing of a request is in them`() async throws {
        let world = try await WebWorld(metricsToken: "geheim")
        let coach = try await world.visitor(.coach)
        for path in ["/deelnemers?zoek=kanarie", "/kanarie", "/deelnemers/kanarie", "/wachtwoord/kanarie", "/vandaag"] {
            _ = try await world.send(.get, path, as: coach)
        }
        _ = try await world.send(.post, "/aanmelden", body: "email=kanarie&wachtwoord=kanarie")
        let odd = try #require(HTTPRequest.Method("KANARIE"))
        _ = try await world.send(odd, "/aanmelden")
        let text = try await world.send(.get, "/metrics", headers: [.authorization: "Bearer geheim"]).text
        let sample = /[a-z_]+(\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\})? -?[0-9.e+-]+/
        var names: Set<String> = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# TYPE ") { #expect(names.insert(String(line.split(separator: " ")[2])).inserted) }
            if line.hasPrefix("#") { continue }
            #expect(line.wholeMatch(of: sample) != nil, "\(line)")
        }
        #expect(text.hasSuffix("\n") && !text.lowercased().contains("kanarie") && !text.contains("⟦"))
        for expected in [
            #"opstap_requests_total{route="/deelnemers",method="GET",status="2xx"} 1"#,
            #"opstap_requests_total{route="NotFound",method="GET",status="4xx"} 1"#,
            #"opstap_requests_total{route="-",method="other",status="4xx"} 1"#,
            #"opstap_request_duration_seconds_bucket{route="/deelnemers",method="GET",status="2xx",le="+Inf"} 1"#,
            "opstap_sign_ins_refused_total 1", "opstap_sessions 1", "opstap_write_broken 0",
        ] {
            #expect(text.contains(expected + "\n"), "\(expected)")
        }
    }
}
