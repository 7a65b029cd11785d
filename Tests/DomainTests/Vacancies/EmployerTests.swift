import Domain
import Testing

struct EmployerTests {
    private func employer(
        _ name: String,
        _ number: String = "0909990058",
        id: String = "e1",
        organisation: OrganisationKind = .company,
        isAmbassador: Bool = false,
        merged: EmployerMerge? = nil
    ) throws -> Employer {
        Employer(
            id: ID(id),
            number: try EnterpriseNumber(number),
            facts: EmployerFacts(name: name, organisation: organisation, isAmbassador: isAmbassador),
            merged: merged
        )
    }

    @Test(arguments: [
        ("Lindebouw 8 nv", "LINDEBOUW 8", true), ("Lindebouw 8 nv", "N.V. Linde-bouw 8", true),
        ("Bakkerij Dehaene bvba", "Bakkerij De Haene", true), ("Atelier Coté", "atelier cote vzw", true),
        ("Lindebouw 8", "Lindebouw 9", false), ("bv", "nv", false), ("", "", true),
    ])
    func `names are the same apart from spelling and legal form`(one: String, other: String, same: Bool) {
        #expect((EmployerLikeness.key(one) == EmployerLikeness.key(other)) == same)
    }

    @Test func `who has the same number comes before who has the same name, and who was merged is left out`() throws {
        let known = [
            try employer("Linde nv", "0909990157", id: "a"), try employer("Anders", "0909990058", id: "b"),
            try employer("Linde bv", "0909990256", id: "c", merged: EmployerMerge(into: ID("a"), reason: "één")),
        ]
        let number = try EnterpriseNumber("0909990058")
        let twins = EmployerLikeness.twins(number: number, name: "LINDE", among: known)
        #expect(twins.map(\.employer.id) == [ID("b"), ID("a")])
        #expect(twins.map(\.likeness) == [.number, .name])
        #expect(EmployerLikeness.twins(number: number, name: "LINDE", among: known, except: ID("a")).count == 1)
    }

    @Test func `every mistake is told at its field`() throws {
        let today = try Day(iso: "2026-11-26")
        let facts = EmployerFacts(
            name: "",
            nace: "a.b",
            ambassadorSince: today.adding(days: 1),
            email: "jobs"
        )
        #expect(Set(facts.faults(on: today).all.map(\.field)) == ["name", "nace", "email", "ambassadorSince"])
        #expect(EmployerFacts(name: "A", isAmbassador: true, ambassadorSince: today).faults(on: today).isEmpty)
    }

    @Test(arguments: [
        ("maatwerk", false, OrganisationKind.socialEconomy), ("Sociale economie", false, .socialEconomy),
        ("bouw", false, .company), ("maatwerk", true, .agency), ("Overheid", false, .publicService),
        ("", false, .company),
    ])
    func `the kind is read from a list`(sector: String, isAgency: Bool, kind: OrganisationKind) {
        #expect(OrganisationKind(sector: sector, isAgency: isAgency) == kind)
    }

    @Test func `ambassadors are approached first, then agencies, then companies, each by distance`() throws {
        let all = [
            ApproachCandidate(employer: try employer("Ver", id: "1"), metres: 900, vacancies: 3, asks: []),
            ApproachCandidate(employer: try employer("Dicht", id: "2"), metres: 100, vacancies: 0, asks: []),
            ApproachCandidate(employer: try employer("Onbekend", id: "3"), metres: nil, vacancies: 0, asks: []),
            ApproachCandidate(
                employer: try employer("Uitzend", id: "4", organisation: .agency),
                metres: 5000,
                vacancies: 0,
                asks: []
            ),
            ApproachCandidate(
                employer: try employer("Ambassadeur", id: "5", isAmbassador: true),
                metres: nil,
                vacancies: 0,
                asks: []
            ),
        ]
        let expected = ["5", "4", "2", "1", "3"]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let order = ApproachOrder.sorted(all.shuffled(using: &generator)).map(\.employer.id.rawValue)
            #expect(order == expected)
        }
    }

    @Test func `concerns that come back at most employers stand first`() throws {
        let day = try Day(iso: "2026-11-26")
        func concern(_ kind: ConcernKind, _ employer: String, answer: String = "") -> EmployerConcern {
            EmployerConcern(
                id: ID("\(kind)\(employer)\(answer)"),
                employer: ID(employer),
                kind: kind,
                words: "x",
                answer: answer,
                notedOn: day,
                by: "K"
            )
        }
        let counts = ConcernCount.counts(of: [
            concern(.cost, "a"), concern(.cost, "a", answer: "ja"), concern(.language, "a"), concern(.language, "b"),
        ])
        #expect(counts.map(\.kind) == [.language, .cost])
        #expect(counts.map(\.employers) == [2, 1] && counts.map(\.concerns) == [2, 2])
        #expect(counts.map(\.answered) == [0, 1])
    }
}
