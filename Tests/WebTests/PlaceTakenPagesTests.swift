import Casework
import Domain
import HummingbirdTesting
import Foundation
import HTTPTypes
import Testing
import Web

/// The page where a start at work takes a place of a vacancy, found by typing, without a script.
struct PlaceTakenPagesTests {
    private let world: WebWorld
    private let person: GuidedPerson
    private let start: ID<Placement>
    private var page: String { person.page("tewerkstellingen", start.rawValue, "vacature") }

    /// Somebody who works at Linde.
    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "LINDE bv",
            jobTitle: "Orderpicker",
            start: WebWorld.today,
            plannedEnd: WebWorld.today.adding(days: 364),
            weeklyQuarters: 152
        )
        start = try await world.house.casework.startPlacement(
            NewPlacement(facts: facts, previous: nil),
            of: person.id,
            as: person.coach.actor
        )
    }

    private func employer(_ name: String, _ number: String) async throws -> ID<Employer> {
        try await world.house.casework.addEmployer(
            EmployerFacts(name: name, postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber(number),
            as: person.coach.actor
        )
    }

    private func vacancy(
        _ title: String,
        _ reference: String,
        at employer: ID<Employer>,
        openUntil: Day? = nil
    ) async throws -> ID<Vacancy> {
        let facts = VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            tasks: [VacancyTask(words: "scannen", competence: nil, weight: 5)],
            forms: [.permanent],
            openUntil: openUntil
        )
        return try await world.house.casework.addVacancy(
            facts,
            reference: reference,
            of: employer,
            anyway: true,
            as: person.coach.actor
        )
    }

    private func send(_ fields: [String: String]) async throws -> WebAnswer {
        var form = try await world.form(page, as: person.coach)
        for (name, value) in fields { form[name] = value }
        return try await world.send(form, as: person.coach)
    }

    private func filled(_ id: ID<Vacancy>) async throws -> Int {
        try await world.house.casework.vacancy(id, as: person.coach.actor).vacancy.facts.filled
    }

    @Test func `what is open where the person works stands first, however long the list`() async throws {
        let other = try await employer("Bakkerij Anders", "0909990157")
        for number in 1...FoundVacancies.most + 1 {
            _ = try await vacancy("Hulp", "A\(number)", at: other, openUntil: WebWorld.today.adding(days: number))
        }
        let own = try await vacancy("Orderpicker", "L1", at: employer("Linde nv", "0909990058"))
        let text = try await world.send(.get, page, as: person.coach).text
        let first = try #require(text.range(of: "Linde nv: Orderpicker (L1)"))
        let second = try #require(text.range(of: "Bakkerij Anders: Hulp (A1)"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(text.contains("Er zijn er meer") && !text.contains("(A\(FoundVacancies.most + 1))"))
        #expect(try await send([:]).status == 422, "nothing is chosen by itself")
        #expect(try await send(["vacancy": own.rawValue]).status == 303)
        #expect(try await filled(own) == 1)
    }

    @Test func `what is typed tells which one, and what is typed unclearly takes no place`() async throws {
        let linde = try await employer("Linde nv", "0909990058")
        let (one, other) = (
            try await vacancy("Orderpicker", "L1", at: linde), try await vacancy("Inpakker", "L2", at: linde)
        )
        let none = try await send(["vacancyText": "zzzzqqqq"])
        #expect(none.status == 422 && none.text.contains("Geen open vacature gevonden voor «zzzzqqqq»"))
        let many = try await send(["vacancyText": "linde gent"])
        #expect(many.status == 422 && many.text.contains("kies hieronder welke"))
        let strange = try await send(["vacancy": "<b>"])
        #expect(strange.status == 422)
        for vacancy in [one, other] { #expect(try await filled(vacancy) == 0) }
        #expect(try await send(["vacancyText": "inpakker l2"]).status == 303)
        let fillings = try await world.house.casework.fillings(of: other, as: person.coach.actor)
        #expect(fillings.map(\.placement) == [start])
        // Its one place is gone, and this start took one.
        #expect(try await send(["vacancyText": "inpakker l2"]).text.contains("Geen open vacature gevonden"))
        let again = try await send(["vacancyText": "orderpicker l1"])
        #expect(again.status == 422 && again.text.contains("nam al een plaats"))
        #expect(try await filled(one) == 0)
    }

    @Test func `the page is for who keeps the file`() async throws {
        _ = try await vacancy("Orderpicker", "L1", at: employer("Linde nv", "0909990058"))
        let stranger = try await world.visitor(.coach, "andere")
        for visitor in [stranger, person.referrer] {
            #expect(try await world.send(.get, page, as: visitor).status == .notFound)
        }
    }
}
