import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Employers, vacancies and the approach list in the web.
struct EmployerPagesTests {
    private static let boundary = "opstap-test"
    private let world: WebWorld
    private let coach: WebWorld.Visitor

    init() async throws {
        world = try await WebWorld()
        coach = try await world.visitor(.coach, "Hanne")
    }

    /// Notes an employer by its form.
    private func employer(_ name: String = "Linde nv", _ number: String = "0909990058") async throws -> WebAnswer {
        var form = try await world.form("/werkgevers/nieuw", as: coach)
        (form["name"], form["number"], form["postcode"]) = (name, number, "9000")
        return try await world.send(form, as: coach)
    }

    private func place(of answer: WebAnswer) throws -> String {
        String(try #require(answer.place).prefix { $0 != "?" })
    }

    private func page(_ path: String, as visitor: WebWorld.Visitor? = nil) async throws -> TestResponse {
        try await world.send(.get, path, as: visitor ?? coach)
    }

    @Test func `an employer is noted, found and shown; one with the same name is asked about first`() async throws {
        let answer = try await employer()
        #expect(answer.status == 303)
        #expect(try await page(place(of: answer)).text.contains("0909.990.058"))
        #expect(try await page("/werkgevers?zoek=linde").text.contains("Linde nv"))
        let second = try await employer("LINDE bv", "0909990157")
        #expect(second.status == 422 && second.text.contains("Linde nv (0909.990.058)"))
        var again = try SentForm(in: second.text, to: "/werkgevers/nieuw")
        again["anyway"] = "ja"
        #expect(try await world.send(again, as: coach).status == 303)
        #expect(try await employer("Anders", "0909990058").text.contains("Al gekend: Linde nv"))
    }

    @Test(arguments: [
        ("number", "123", "tien cijfers"), ("name", "", "Vul dit in"), ("postcode", "0001", "postcode bestaat niet"),
        ("nace", "abc", "NACE"), ("ambassadorSince", "24/11/2026", "Vink aan"),
        ("organisation", "kerk", "bestaat niet"),
    ])
    func `what is wrong with an employer is said at the field`(field: String, value: String, says: String) async throws
    {
        var form = try await world.form("/werkgevers/nieuw", as: coach)
        (form["name"], form["number"]) = ("Linde", "0909990058")
        form[field] = value
        let answer = try await world.send(form, as: coach)
        #expect(answer.status == 422 && answer.text.contains(says), "\(answer.text)")
        #expect(try await page("/werkgevers").text.contains("Geen werkgever gevonden"))
    }

    @Test func `the occupation and the tasks of a vacancy are chosen by typing, without a script`() async throws {
        let employer = try place(of: try await employer())
        let id = String(try #require(employer.split(separator: "/").last))
        var form = try await world.form("/vacatures/nieuw?werkgever=\(id)", to: "/vacatures/nieuw", as: coach)
        #expect(form["employer"] == id)
        (form["reference"], form["title"], form["occupation"]) = ("V1", "Picker", "orderpikker")
        (form["tasks"], form["forms-permanent"]) = ("Goederen scannen\ninventaris", "ja")
        let asked = try await world.send(form, as: coach)
        #expect(
            asked.status == 422 && asked.text.contains("value=\"orderpicker\"")
                && asked.text.contains("«inventaris» is")
        )
        var chosen = try SentForm(in: asked.text, to: "/vacatures/nieuw")
        chosen["occupationChoice"] = "orderpicker"
        chosen["taak-1"] = "voorraad-tellen"
        let stored = try await world.send(chosen, as: coach)
        #expect(stored.status == 303, "\(stored.text)")
        let vacancy = try #require(
            try await world.house.casework.vacancies(onlyOpen: true, as: coach.actor).first?.vacancy
        )
        #expect(vacancy.facts.occupation == "orderpicker")
        #expect(vacancy.facts.tasks.map(\.competence) == ["goederen-scannen", "voorraad-tellen"])
    }

    @Test func `months of experience that a vacancy asks are noted, and stand on its page`() async throws {
        let vacancy = try await vacancy()
        var form = try await world.form("\(vacancy)/wijzigen", as: coach)
        form["experience"] = "veel"
        #expect(try await world.send(form, as: coach).status == 422)
        form["experience"] = "12"
        let stored = try await world.send(form, as: coach)
        #expect(stored.status == 303, "\(stored.text)")
        #expect(try await page(vacancy).text.contains("12 maanden"))
        #expect(try await page("\(vacancy)/jobposting").text.contains("\"monthsOfExperience\":12"))
    }

    @Test func `a vacancy is closed with a reason, opened again and counted`() async throws {
        let vacancy = try await vacancy()
        var close = try await world.form("\(vacancy)/sluiten", as: coach)
        #expect(try await world.send(close, as: coach).status == 422)
        close["reason"] = "withdrawn"
        #expect(try await world.send(close, as: coach).status == 303)
        #expect(try await page(vacancy).text.contains("de werkgever zoekt niet meer"))
        #expect(try await page("\(vacancy)/wijzigen").status == .unprocessableContent)
        let open = try await world.form("\(vacancy)/heropenen", as: coach)
        #expect(try await world.send(open, as: coach).status == 303)
        var fill = try await world.form("\(vacancy)/invulling", as: coach)
        (fill["places"], fill["reason"]) = ("1", "zelf gevonden")
        #expect(try await world.send(fill, as: coach).status == 303)
        #expect(try await page(vacancy).text.contains("zelf gevonden"))
    }

    private func vacancy() async throws -> String {
        let employer = try place(of: try await employer())
        let group = try #require(OccupationCode("9333"))
        let facts = VacancyFacts(
            title: "=cmd|' /C calc'!A0",
            group: group,
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "scannen", competence: nil, weight: 5)],
            forms: [.permanent]
        )
        let id = try await world.house.casework.addVacancy(
            facts,
            reference: "V1",
            of: ID(String(try #require(employer.split(separator: "/").last))),
            as: coach.actor
        )
        return "/vacatures/\(id)"
    }

    @Test func `a vacancy leaves as a file that no page runs`() async throws {
        let vacancy = try await vacancy()
        for path in ["\(vacancy)/jobposting", "/vacatures/jobpostings"] {
            let file = try await page(path)
            #expect(file.status == .ok && file.header("Content-Type") == "application/ld+json")
            #expect(file.header("Content-Disposition")?.hasPrefix("attachment") == true)
            #expect(file.text.contains("\"JobPosting\"") && file.text.contains("0909990058"))
        }
    }

    private func upload(_ path: String, _ content: String, dryRun: Bool) async throws -> TestResponse {
        let form = try await world.form(path, as: coach)
        let fields =
            form.fields.filter { $0.name != "file" && $0.name != "dryRun" } + (dryRun ? [("dryRun", "ja")] : [])
        let parts = fields.map { name, value in
            "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file = """
            --\(Self.boundary)\r\nContent-Disposition: form-data; name="file"; filename="lijst"\r\n\
            Content-Type: text/plain\r\n\r\n\(content)\r\n--\(Self.boundary)--\r\n
            """
        return try await world.send(
            .post,
            path,
            as: coach,
            headers: [.contentType: "multipart/form-data; boundary=\(Self.boundary)"],
            body: parts.joined() + file
        )
    }

    @Test func `lists are taken in by the web, first without storing, each row with its verdict`() async throws {
        let list = "Naam;Ondernemingsnummer\r\nLinde;0909.990.058\r\nFout;0909.990.059"
        let dry = try await upload("/werkgevers/invoer", list, dryRun: true)
        let report = try await page(try #require(dry.header("Location")))
        #expect(report.text.contains("1 nieuw, 0 al gekend, 1 geweigerd") && report.text.contains("controlegetal"))
        #expect(try await world.house.casework.employers(EmployerFilter(), as: coach.actor).employers.isEmpty)
        let stored = try await upload("/werkgevers/invoer", list, dryRun: false)
        #expect(stored.status == .seeOther)
        let listed = try await world.house.casework.employers(EmployerFilter(), as: coach.actor).employers
        #expect(listed.map(\.facts.name) == ["Linde"])
        let other = try await world.visitor(.coach, "Jonas")
        #expect(try await page(try #require(stored.header("Location")), as: other).status == .notFound)
    }

    @Test func `postings are taken in by the same door, and rubbish is told`() async throws {
        _ = try await employer()
        let posting = """
            {"@type":"JobPosting","title":"Orderpicker","identifier":"P1","employmentType":"FULL_TIME",\
            "hiringOrganization":{"name":"Linde nv","vatID":"BE0909990058"},"extra":1}
            """
        let stored = try await upload("/vacatures/invoer", posting, dryRun: false)
        let report = try await page(try #require(stored.header("Location")))
        #expect(report.text.contains("1 nieuw") && report.text.contains("Niet gebruikt, want niet gekend: extra."))
        #expect(try await world.house.casework.vacancies(onlyOpen: true, as: coach.actor).count == 1)
        for rubbish in ["{\"a\":", "[[[[", String(repeating: "[", count: 5000)] {
            #expect(try await upload("/vacatures/invoer", rubbish, dryRun: false).status == .unprocessableContent)
        }
    }

    @Test func `who is asked is asked once, by whomever, and the answer stands in the list`() async throws {
        let employer = try place(of: try await employer("@Linde"))
        let other = try await world.visitor(.coach, "Jonas")
        var ask = try await world.form(
            "\(employer)/vragen/nieuw?beroep=orderpicker",
            to: "\(employer)/vragen/nieuw",
            as: coach
        )
        ask["next"] = "25/11/2026"
        #expect(try await world.send(ask, as: coach).status == 303)
        #expect(try await page("/vandaag").text.contains("Werkgevers opvolgen"))
        let elsewhere = try await page("/vandaag", as: other)
        #expect(!elsewhere.text.contains("Werkgevers opvolgen"))
        let again = try await world.form(
            "\(employer)/vragen/nieuw?beroep=orderpicker",
            to: "\(employer)/vragen/nieuw",
            as: other
        )
        let told = try await world.send(again, as: other)
        #expect(told.status == 422 && told.text.contains("door Hanne"))
        let list = try await page("/benadering?beroep=orderpicker&postcode=9000&alle=ja", as: other)
        #expect(list.status == .ok && list.text.contains("al gevraagd") && list.text.contains("door Hanne"))
        let file = try await page("/benadering/lijst?beroep=orderpicker&alle=ja", as: other)
        #expect(file.text.contains("\"'@Linde\"") && file.header("Content-Type")?.hasPrefix("text/csv") == true)
    }

    @Test func `a long approach list is leafed through, and the table that one keeps has all of it`() async throws {
        for number in 0...ApproachList.atOnce {
            let first = 8_100_000 + number
            let check = 97 - first % 97
            _ = try await world.house.casework.addEmployer(
                EmployerFacts(name: "Bedrijf \(number + 100)", postcode: "9000", municipality: "Gent"),
                number: EnterpriseNumber("0\(first)\(check < 10 ? "0" : "")\(check)"),
                as: coach.actor
            )
        }
        let address = "/benadering?beroep=orderpicker&postcode=9000&alle=ja"
        let first = try await page(address)
        #expect(first.text.contains("Bedrijf 100<") && !first.text.contains("Bedrijf 150<"))
        #expect(first.text.contains("blad=2") && !first.text.contains("blad=0"))
        let second = try await page(address + "&blad=2")
        #expect(second.text.contains("Bedrijf 150<") && !second.text.contains("Bedrijf 100<"))
        #expect(second.text.contains("blad=1") && !second.text.contains("blad=3"))
        for leaf in ["x", "-1", "99999999999999999999", "3"] {
            #expect(try await page(address + "&blad=\(leaf)").status == .ok, "\(leaf)")
        }
        let file = try await page("/benadering/lijst?beroep=orderpicker&postcode=9000&alle=ja").text
        for number in [100, 125, 150] { #expect(file.contains("Bedrijf \(number)"), "\(number)") }
    }

    @Test func `a job that was typed nearly is offered, and nothing typed is no mistake`() async throws {
        #expect(try await page("/benadering").status == .ok)
        #expect(try await page("/benadering?beroep=orderpikker").text.contains("beroep=orderpicker"))
        #expect(try await page("/benadering?beroep=xqzw").status == .ok)
        #expect(try await page("/benadering?postcode=0000").status == .unprocessableContent)
        #expect(
            try await page("/benadering/uitleg?beroep=orderpicker").text.contains("Samen naar werk als Orderpicker")
        )
    }

    @Test func `for somebody, the list begins at the file, and only for who may read it`() async throws {
        let person = try await GuidedPerson(in: world)
        #expect(try await page("/deelnemers/\(person.id)/benadering", as: person.coach).status == .ok)
        let other = try await world.visitor(.coach, "Jonas")
        #expect(try await page("/deelnemers/\(person.id)/benadering", as: other).status == .notFound)
    }

    @Test func `merging and taking apart again is for a coordinator alone`() async throws {
        let employer = try place(of: try await employer())
        _ = try await self.employer("Anders", "0909990157")
        #expect(try await page("\(employer)/samenvoegen").status == .notFound)
        #expect(try await page("\(employer)/samenvoeging-ongedaan").status == .notFound)
        let coordinator = try await world.visitor(.coordinator)
        #expect(try await page("\(employer)/samenvoeging-ongedaan", as: coordinator).status == .unprocessableContent)
        var merge = try await world.form("\(employer)/samenvoegen", as: coordinator)
        (merge["number"], merge["reason"]) = ("0909990157", "Een en dezelfde")
        #expect(try await world.send(merge, as: coordinator).status == 303)
        #expect(try await page(employer, as: coordinator).text.contains("Samenvoeging ongedaan maken"))
        #expect(try await !page(employer).text.contains("Samenvoeging ongedaan maken"))
        var undo = try await world.form("\(employer)/samenvoeging-ongedaan", as: coordinator)
        #expect(try await world.send(undo, as: coordinator).status == 422)
        undo["reason"] = "Toch niet"
        #expect(try await world.send(undo, as: coordinator).status == 303)
        #expect(try await !page(employer).text.contains("Samengevoegd met"))
    }
}
