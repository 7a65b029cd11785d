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
        #expect(try await office.page(try #require(stored.header("Location")), as: other).status == .notFound)
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
