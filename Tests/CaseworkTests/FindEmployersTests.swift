import Casework
import Domain
import Testing

/// Employers, found by typing.
struct FindEmployersTests {
    private let world: EmployerWorld

    init() async throws { world = try await EmployerWorld() }

    private func find(_ text: String, keeping chosen: ID<Employer>? = nil) async throws -> FoundEmployers {
        try await world.world.casework.findEmployers(text, keeping: chosen, as: world.coach)
    }

    private func ids(_ text: String) async throws -> Set<ID<Employer>> {
        Set(try await find(text).employers.map(\.id))
    }

    @Test func `every word may be of the name, the number or the place, however it is spelled`() async throws {
        let linde = try await world.employer()
        let bakery = try await world.employer("Bakkerij Été", "0909990157") { $0.municipality = "Aalst" }
        for text in ["lindé", "GENT linde", "0909990058"] { #expect(try await ids(text) == [linde], "\(text)") }
        for text in ["ete", "aalst bakkerij", "0909990157"] { #expect(try await ids(text) == [bakery], "\(text)") }
        #expect(try await ids("linde aalst").isEmpty)
        // No sign of a search in the store: nothing is typed then.
        #expect(try await ids("%_") == [linde, bakery])
    }

    @Test func `the list is short, says that there are more, and keeps who is chosen while nothing is typed`()
        async throws
    {
        for number in 1...FoundEmployers.most {
            _ = try await world.employer("Bedrijf \(number + 100)", EnterpriseNumber.invented(number))
        }
        let last = try await world.employer("Zonnewerk")
        let all = try await find("")
        #expect(all.employers.count == FoundEmployers.most && all.hasMore)
        #expect(!all.employers.contains { $0.id == last })
        let kept = try await find("", keeping: last)
        #expect(kept.employers.first?.id == last && kept.employers.count == FoundEmployers.most + 1)
        let typed = try await find("bedrijf 101", keeping: last)
        #expect(typed.employers.map(\.facts.name) == ["Bedrijf 101"] && !typed.hasMore)
    }

    @Test func `who is merged into another is neither found nor kept`() async throws {
        let gone = try await world.employer()
        let other = try await world.employer("Bakkerij Anders", "0909990157")
        try await world.world.casework.mergeEmployer(
            gone,
            version: 1,
            into: world.number("0909990157"),
            reason: "één",
            as: world.world.coordinator.actor
        )
        #expect(try await ids("linde").isEmpty)
        #expect(try await find("", keeping: gone).employers.map(\.id) == [other])
    }

    @Test func `nobody who may not read vacancies finds an employer`() async throws {
        _ = try await world.employer()
        let referrer = world.world.referrer.actor
        await #expect(throws: Refusal.notFound) {
            try await world.world.casework.findEmployers("linde", as: referrer)
        }
    }
}

extension EnterpriseNumber {
    /// One of many whose check is right.
    static func invented(_ number: Int) -> String {
        let first = 8_100_000 + number
        let check = 97 - first % 97
        return "0\(first)\(check < 10 ? "0" : "")\(check)"
    }
}
