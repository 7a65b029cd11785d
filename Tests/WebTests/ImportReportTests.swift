import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// What became of a list is leafed through, so many rows at once, of one verdict or of all.
struct ImportReportTests {
    private static let boundary = "opstap-test"

    /// Sends a list of so many rows, of which every tenth is of nobody.
    private func sent(_ count: Int, _ world: WebWorld, _ coordinator: WebWorld.Visitor) async throws -> TestResponse {
        let heads = "Naam;Voornaam;Geboortedatum;Instelling;Verwijzer;Datum aanmelding;Akkoord deelnemer"
        let rows = (0..<count).map { number in
            let family = number.isMultiple(of: 10) ? "" : "Persoon \(number)"
            let born = "\(10 + number % 19)/03/\(1960 + number % 30)"
            return "\(family);Voornaam;\(born);Detentiehuis Kortrijk;T. Verhaeghe;24/11/2026;ja"
        }
        let list = ([heads] + rows).joined(separator: "\r\n")
        let form = try await world.form("/aanmeldingen/invoer", as: coordinator)
        let parts = (form.fields.filter { $0.name != "file" } + [("dryRun", "ja")]).map { name, value in
            "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = """
            --\(Self.boundary)\r\nContent-Disposition: form-data; name="file"; filename="lijst.csv"\r\n\
            Content-Type: text/csv\r\n\r\n\(list)\r\n--\(Self.boundary)--\r\n
            """
        return try await world.send(
            .post,
            "/aanmeldingen/invoer",
            as: coordinator,
            headers: [.contentType: "multipart/form-data; boundary=\(Self.boundary)"],
            body: parts.joined() + file
        )
    }

    private func rows(_ page: TestResponse) -> Int { page.text.components(separatedBy: "<tr>").count - 2 }

    @Test func `a long report has leaves, counts and a filter, and is for who made it`() async throws {
        let world = try await WebWorld()
        let (coordinator, other) = (
            try await world.visitor(.coordinator), try await world.visitor(.coordinator, "andere-coordinator")
        )
        let answer = try await sent(450, world, coordinator)
        try #require(answer.status == .seeOther, "\(answer.text)")
        let place = try #require(answer.header("Location"))
        let first = try await world.send(.get, place, as: coordinator)
        #expect(first.status == .ok && first.text.contains("alle rijen (450)"))
        #expect(rows(first) == 200)
        #expect(rows(try await world.send(.get, place + "?blad=3", as: coordinator)) == 50)
        let beyond = try await world.send(.get, place + "?blad=99999999999", as: coordinator)
        #expect(beyond.status == .ok && beyond.text.contains("Geen rijen"))
        #expect(first.text.contains("geweigerd (45)"))
        #expect(rows(try await world.send(.get, place + "?uitkomst=refused", as: coordinator)) == 45)
        #expect(rows(try await world.send(.get, place + "?uitkomst=new&blad=2", as: coordinator)) > 0)
        #expect(try await world.send(.get, place, as: other).status == .notFound)
        #expect(try await world.send(.get, "/aanmeldingen/invoer/nergens-1", as: coordinator).status == .notFound)
    }
}
