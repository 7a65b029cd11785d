import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing

/// Whom to ask for a job, and who was asked, in the web.
struct ApproachPagesTests {
    private let office: EmployerOffice

    init() async throws { office = try await EmployerOffice() }

    @Test func `who is asked is asked once, by whomever, and the answer stands in the list`() async throws {
        let employer = try office.place(of: try await office.employer("@Linde"))
        let other = try await office.world.visitor(.coach, "Jonas")
        var ask = try await office.form(
            "\(employer)/vragen/nieuw?beroep=orderpicker",
            to: "\(employer)/vragen/nieuw"
        )
        ask["next"] = "25/11/2026"
        #expect(try await office.send(ask).status == 303)
        #expect(try await office.page("/vandaag").text.contains("Werkgevers opvolgen"))
        let elsewhere = try await office.page("/vandaag", as: other)
        #expect(!elsewhere.text.contains("Werkgevers opvolgen"))
        let again = try await office.form(
            "\(employer)/vragen/nieuw?beroep=orderpicker",
            to: "\(employer)/vragen/nieuw",
            as: other
        )
        let told = try await office.send(again, as: other)
        #expect(told.status == 422 && told.text.contains("door Hanne"))
        let list = try await office.page("/benadering?beroep=orderpicker&postcode=9000&alle=ja", as: other)
        #expect(list.status == .ok && list.text.contains("al gevraagd") && list.text.contains("door Hanne"))
        let file = try await office.page("/benadering/lijst?beroep=orderpicker&alle=ja", as: other)
        #expect(file.text.contains("\"'@Linde\"") && file.header("Content-Type")?.hasPrefix("text/csv") == true)
    }

    @Test func `a long approach list is leafed through, and the table that one keeps has all of it`() async throws {
        for number in 0...ApproachList.atOnce {
            let first = 8_100_000 + number
            let check = 97 - first % 97
            _ = try await office.casework.addEmployer(
                EmployerFacts(name: "Bedrijf \(number + 100)", postcode: "9000", municipality: "Gent"),
                number: EnterpriseNumber("0\(first)\(check < 10 ? "0" : "")\(check)"),
                as: office.coach.actor
            )
        }
        let address = "/benadering?beroep=orderpicker&postcode=9000&alle=ja"
        let first = try await office.page(address)
        #expect(first.text.contains("Bedrijf 100<") && !first.text.contains("Bedrijf 150<"))
        #expect(first.text.contains("blad=2") && !first.text.contains("blad=0"))
        let second = try await office.page(address + "&blad=2")
        #expect(second.text.contains("Bedrijf 150<") && !second.text.contains("Bedrijf 100<"))
        #expect(second.text.contains("blad=1") && !second.text.contains("blad=3"))
        for leaf in ["x", "-1", "99999999999999999999", "3"] {
            #expect(try await office.page(address + "&blad=\(leaf)").status == .ok, "\(leaf)")
        }
        let file = try await office.page("/benadering/lijst?beroep=orderpicker&postcode=9000&alle=ja").text
        for number in [100, 125, 150] { #expect(file.contains("Bedrijf \(number)"), "\(number)") }
    }

    @Test func `a job that was typed nearly is offered, and nothing typed is no mistake`() async throws {
        #expect(try await office.page("/benadering").status == .ok)
        #expect(try await office.page("/benadering?beroep=orderpikker").text.contains("beroep=orderpicker"))
        #expect(try await office.page("/benadering?beroep=xqzw").status == .ok)
        #expect(try await office.page("/benadering?postcode=0000").status == .unprocessableContent)
        let sheet = try await office.page("/benadering/uitleg?beroep=orderpicker")
        #expect(sheet.text.contains("Samen naar werk als Orderpicker"))
    }

    @Test func `for somebody, the list begins at the file, and only for who may read it`() async throws {
        let person = try await GuidedPerson(in: office.world)
        #expect(try await office.page("/deelnemers/\(person.id)/benadering", as: person.coach).status == .ok)
        let other = try await office.world.visitor(.coach, "Jonas")
        #expect(try await office.page("/deelnemers/\(person.id)/benadering", as: other).status == .notFound)
    }
}
