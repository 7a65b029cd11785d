import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing

/// Vacancies in the web.
struct VacancyPagesTests {
    private let office: EmployerOffice

    init() async throws { office = try await EmployerOffice() }

    @Test func `the occupation and the tasks of a vacancy are chosen by typing, without a script`() async throws {
        let employer = try office.place(of: try await office.employer())
        let id = String(try #require(employer.split(separator: "/").last))
        var form = try await office.form("/vacatures/nieuw?werkgever=\(id)", to: "/vacatures/nieuw")
        #expect(form["employer"] == id)
        (form["reference"], form["title"], form["occupation"]) = ("V1", "Picker", "orderpikker")
        (form["tasks"], form["forms-permanent"]) = ("Goederen scannen\ninventaris", "ja")
        let asked = try await office.send(form)
        #expect(
            asked.status == 422 && asked.text.contains("value=\"orderpicker\"")
                && asked.text.contains("«inventaris» is")
        )
        var chosen = try SentForm(in: asked.text, to: "/vacatures/nieuw")
        chosen["occupationChoice"] = "orderpicker"
        chosen["taak-1"] = "voorraad-tellen"
        let stored = try await office.send(chosen)
        #expect(stored.status == 303, "\(stored.text)")
        let vacancy = try #require(
            try await office.casework.vacancies(onlyOpen: true, as: office.coach.actor).first?.vacancy
        )
        #expect(vacancy.facts.occupation == "orderpicker")
        #expect(vacancy.facts.tasks.map(\.competence) == ["goederen-scannen", "voorraad-tellen"])
    }

    @Test func `months of experience that a vacancy asks are noted, and stand on its page`() async throws {
        let vacancy = try await vacancy()
        var form = try await office.form("\(vacancy)/wijzigen")
        form["experience"] = "veel"
        #expect(try await office.send(form).status == 422)
        form["experience"] = "12"
        let stored = try await office.send(form)
        #expect(stored.status == 303, "\(stored.text)")
        #expect(try await office.page(vacancy).text.contains("12 maanden"))
        #expect(try await office.page("\(vacancy)/jobposting").text.contains("\"monthsOfExperience\":12"))
    }

    @Test func `a vacancy is closed with a reason, opened again and counted`() async throws {
        let vacancy = try await vacancy()
        var close = try await office.form("\(vacancy)/sluiten")
        #expect(try await office.send(close).status == 422)
        close["reason"] = "withdrawn"
        #expect(try await office.send(close).status == 303)
        #expect(try await office.page(vacancy).text.contains("de werkgever zoekt niet meer"))
        #expect(try await office.page("\(vacancy)/wijzigen").status == .unprocessableContent)
        let open = try await office.form("\(vacancy)/heropenen")
        #expect(try await office.send(open).status == 303)
        var fill = try await office.form("\(vacancy)/invulling")
        (fill["places"], fill["reason"]) = ("1", "zelf gevonden")
        #expect(try await office.send(fill).status == 303)
        #expect(try await office.page(vacancy).text.contains("zelf gevonden"))
    }

    @Test func `a vacancy leaves as a file that no page runs`() async throws {
        let vacancy = try await vacancy()
        for path in ["\(vacancy)/jobposting", "/vacatures/jobpostings"] {
            let file = try await office.page(path)
            #expect(file.status == .ok && file.header("Content-Type") == "application/ld+json")
            #expect(file.header("Content-Disposition")?.hasPrefix("attachment") == true)
            #expect(file.text.contains("\"JobPosting\"") && file.text.contains("0909990058"))
        }
    }

    private func vacancy() async throws -> String {
        let employer = try office.place(of: try await office.employer())
        let group = try #require(OccupationCode("9333"))
        let facts = VacancyFacts(
            title: "=cmd|' /C calc'!A0",
            group: group,
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "scannen", competence: nil, weight: 5)],
            forms: [.permanent]
        )
        let id = try await office.casework.addVacancy(
            facts,
            reference: "V1",
            of: ID(String(try #require(employer.split(separator: "/").last))),
            as: office.coach.actor
        )
        return "/vacatures/\(id)"
    }
}
