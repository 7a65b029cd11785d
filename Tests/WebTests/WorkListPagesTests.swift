import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing

/// Lists of employers and postings of vacancies, taken in by the web.
struct WorkListPagesTests {
    private static let boundary = "opstap-test"
    private let office: EmployerOffice

    init() async throws { office = try await EmployerOffice() }

    private func upload(_ path: String, _ content: String, dryRun: Bool) async throws -> TestResponse {
        let form = try await office.form(path)
        let fields =
            form.fields.filter { $0.name != "file" && $0.name != "dryRun" } + (dryRun ? [("dryRun", "ja")] : [])
        let parts = fields.map { name, value in
            "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = """
            --\(Self.boundary)\r\nContent-Disposition: form-data; name="file"; filename="lijst"\r\n\
            Content-Type: text/plain\r\n\r\n\(content)\r\n--\(Self.boundary)--\r\n
            """
        return try await office.world.send(
            .post,
            path,
            as: office.coach,
            headers: [.contentType: "multipart/form-data; boundary=\(Self.boundary)"],
            body: parts.joined() + file
        )
    }

    @Test func `lists are taken in by the web, first without storing, each row with its verdict`() async throws {
        let list = "Naam;Ondernemingsnummer\r\nLinde;0909.990.058\r\nFout;0909.990.059"
        let dry = try await upload("/werkgevers/invoer", list, dryRun: true)
        let report = try await office.page(try #require(dry.header("Location")))
        #expect(report.text.contains("1 nieuw, 0 al gekend, 1 geweigerd") && report.text.contains("controlegetal"))
        #expect(try await office.casework.employers(EmployerFilter(), as: office.coach.actor).employers.isEmpty)
        let stored = try await upload("/werkgevers/invoer", list, dryRun: false)
        #expect(stored.status == .seeOther)
        let listed = try await office.casework.employers(EmployerFilter(), as: office.coach.actor).employers
        #expect(listed.map(\.facts.name) == ["Linde"])
        let other = try await office.world.visitor(.coach, "Jonas")
        #expect(try await office.page(try #require(dry.header("Location")), as: other).status == .notFound)
        let kept = try await office.page(try #require(stored.header("Location")), as: other)
        #expect(kept.status == .ok && kept.text.contains("1 nieuw, 0 al gekend, 1 geweigerd"))
        #expect(kept.text.contains("controlegetal"))
    }

    @Test func `what was taken in stands in a list, and the file leaves as it came, never as a page`() async throws {
        let empty = try await office.page("/werkgevers/invoer/eerder")
        #expect(empty.status == .ok && empty.text.contains("Er is nog geen lijst ingevoerd."))
        let list = "Naam;Ondernemingsnummer\r\n<script>alert(1)</script>;0909.990.058\r\nFout;0909.990.059"
        let stored = try await upload("/werkgevers/invoer", list, dryRun: false)
        let place = try #require(stored.header("Location"))
        let earlier = try await office.page("/werkgevers/invoer/eerder")
        #expect(earlier.text.contains(place) && earlier.text.contains("Hanne") && earlier.text.contains("90 dagen"))
        let file = try await office.page(place + "/bestand")
        #expect(file.status == .ok && file.text == list)
        #expect(file.header("Content-Type") == "application/octet-stream")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"lijst\"; filename*=UTF-8''lijst")
        #expect(file.header("X-Content-Type-Options") == "nosniff")
        #expect(file.header("Content-Security-Policy")?.contains("sandbox") == true)
        let refused = try await office.page(place + "/geweigerd")
        #expect(refused.text.contains("\"Fout\"") && !refused.text.contains("script"))
        // The same list stands in one room only.
        let elsewhere = place.replacing("/werkgevers/", with: "/vacatures/")
        for page in ["", "/bestand", "/geweigerd"] {
            #expect(try await office.page(elsewhere + page).status == .notFound)
        }
        let dry = try #require(try await upload("/werkgevers/invoer", list, dryRun: true).header("Location"))
        #expect(try await office.page(dry).status == .ok)
        #expect(try await office.page(dry + "/bestand").status == .notFound)
    }

    @Test func `a list about work may be as large as any list`() async throws {
        let rows = (0..<4000).map { "Werkgever nummer \($0) met een lange naam;fout" }
        let list = (["Naam;Ondernemingsnummer"] + rows).joined(separator: "\r\n")
        #expect(list.utf8.count > 150_000)
        #expect(try await upload("/werkgevers/invoer", list, dryRun: true).status == .seeOther)
    }

    @Test func `postings are taken in by the same door, and rubbish is told`() async throws {
        _ = try await office.employer()
        let posting = """
            {"@type":"JobPosting","title":"Orderpicker","identifier":"P1","employmentType":"FULL_TIME",\
            "hiringOrganization":{"name":"Linde nv","vatID":"BE0909990058"},"extra":1}
            """
        let stored = try await upload("/vacatures/invoer", posting, dryRun: false)
        let report = try await office.page(try #require(stored.header("Location")))
        #expect(report.text.contains("1 nieuw") && report.text.contains("Niet gebruikt, want niet gekend: extra."))
        #expect(try await office.casework.vacancies(onlyOpen: true, as: office.coach.actor).count == 1)
        for rubbish in ["{\"a\":", "[[[[", String(repeating: "[", count: 5000)] {
            #expect(try await upload("/vacatures/invoer", rubbish, dryRun: false).status == .unprocessableContent)
        }
    }
}
