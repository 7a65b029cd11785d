import Domain
import HTTPTypes
import HummingbirdTesting
import Testing

/// Employers in the web.
struct EmployerPagesTests {
    private let office: EmployerOffice

    init() async throws { office = try await EmployerOffice() }

    @Test func `an employer is noted, found and shown; one with the same name is asked about first`() async throws {
        let answer = try await office.employer()
        #expect(answer.status == 303)
        #expect(try await office.page(office.place(of: answer)).text.contains("0909.990.058"))
        #expect(try await office.page("/werkgevers?zoek=linde").text.contains("Linde nv"))
        let second = try await office.employer("LINDE bv", "0909990157")
        #expect(second.status == 422 && second.text.contains("Linde nv (0909.990.058)"))
        var again = try SentForm(in: second.text, to: "/werkgevers/nieuw")
        again["anyway"] = "ja"
        #expect(try await office.send(again).status == 303)
        #expect(try await office.employer("Anders", "0909990058").text.contains("Al gekend: Linde nv"))
    }

    @Test(arguments: [
        ("number", "123", "tien cijfers"), ("name", "", "Vul dit in"), ("postcode", "0001", "postcode bestaat niet"),
        ("nace", "abc", "NACE"), ("ambassadorSince", "24/11/2026", "Vink aan"),
        ("organisation", "kerk", "bestaat niet"),
    ])
    func `what is wrong with an employer is said at the field`(field: String, value: String, says: String) async throws
    {
        var form = try await office.form("/werkgevers/nieuw")
        (form["name"], form["number"]) = ("Linde", "0909990058")
        form[field] = value
        let answer = try await office.send(form)
        #expect(answer.status == 422 && answer.text.contains(says), "\(answer.text)")
        #expect(try await office.page("/werkgevers").text.contains("Geen werkgever gevonden"))
    }

    @Test func `merging and taking apart again is for a coordinator alone`() async throws {
        let employer = try office.place(of: try await office.employer())
        _ = try await office.employer("Anders", "0909990157")
        #expect(try await office.page("\(employer)/samenvoegen").status == .notFound)
        #expect(try await office.page("\(employer)/samenvoeging-ongedaan").status == .notFound)
        let coordinator = try await office.world.visitor(.coordinator)
        let early = try await office.page("\(employer)/samenvoeging-ongedaan", as: coordinator)
        #expect(early.status == .unprocessableContent)
        var merge = try await office.form("\(employer)/samenvoegen", as: coordinator)
        (merge["number"], merge["reason"]) = ("0909990157", "Een en dezelfde")
        #expect(try await office.send(merge, as: coordinator).status == 303)
        #expect(try await office.page(employer, as: coordinator).text.contains("Samenvoeging ongedaan maken"))
        #expect(try await !office.page(employer).text.contains("Samenvoeging ongedaan maken"))
        var undo = try await office.form("\(employer)/samenvoeging-ongedaan", as: coordinator)
        #expect(try await office.send(undo, as: coordinator).status == 422)
        undo["reason"] = "Toch niet"
        #expect(try await office.send(undo, as: coordinator).status == 303)
        #expect(try await !office.page(employer).text.contains("Samengevoegd met"))
    }
}
