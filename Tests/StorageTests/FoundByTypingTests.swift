import Domain
import TestHouse
import Testing

@testable import Storage

/// Vacancies and employers that were there before one could type to find them.
struct FoundByTypingTests {
    private static let day = Day(number: 20_800)

    /// A house as it was before, with two employers and a vacancy of each.
    private func oldHouse() async throws -> TestStore {
        let store = try await TestStore(isMigrated: false)
        let step = try #require(Schema.migrations.firstIndex { $0.name == Migration.foundByTyping.name })
        try await Schema.migrate(store, at: Instant(milliseconds: 0), to: step)
        try await store.write { tx in
            for (number, town) in [("0909990058", "Aalst"), ("0909990157", "Gent")] {
                try tx.run(
                    """
                    INSERT INTO employers (id, number, name, nace, sector, postcode, municipality, is_ambassador, is_agency,
                        email, search_words, version)
                    VALUES (\(number), \(number), \("Werk \(town)"), '', '', '9000', \(town), 0, 0, '',
                        \("werk \(town.lowercased())"), 1)
                    """
                )
                try tx.run(
                    """
                    INSERT INTO vacancies (id, employer_id, reference, title, occupation_group, dutch, licences, certificates,
                        times, forms, demands, places, filled, postcode, municipality, version)
                    VALUES (\("v-\(number)"), \(number), 'N-7', 'Nachtwäker', '9333', 'A0', '', '', '', 'permanent', '', 1, 0, '',
                        '', 1)
                    """
                )
            }
        }
        return store
    }

    @Test func `old vacancies are found by typing and ask no experience`() async throws {
        let store = try await oldHouse()
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        let day = Self.day
        try await store.read { tx in
            let one = try VacancyTable.open(on: day, answering: "NACHTWAKER aalst", limit: 9, in: tx)
            #expect(one.map(\.id.rawValue) == ["v-0909990058"] && one.first?.facts.experienceAsked == 0)
            #expect(try VacancyTable.open(on: day, answering: "n-7 werk", limit: 9, in: tx).count == 2)
            #expect(try VacancyTable.open(on: day, answering: "n-7 werk", limit: 1, in: tx).count == 1)
        }
    }

    @Test func `employers are counted by place and read by portion`() async throws {
        let store = try await oldHouse()
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        let (day, group) = (Self.day, try #require(OccupationCode("9333")))
        try await store.read { tx in
            let places = try EmployerTable.approachPlaces(for: "x", in: group, everybody: true, in: tx)
            #expect(places.map(\.municipality) == ["Aalst", "Gent"] && places.allSatisfy { $0.count == 1 })
            let portions = ApproachPortion.portions(of: [places[1]], from: 0, count: 9)
            let there = try EmployerTable.approached(
                try #require(portions.first),
                isEverywhere: false,
                for: "x",
                in: group,
                everybody: true,
                in: tx
            )
            #expect(there.map(\.facts.municipality) == ["Gent"])
            // Whoever had a vacancy in the unit group is asked before anybody new.
            #expect(try EmployerTable.approachPlaces(for: "x", in: group, everybody: false, in: tx).count == 2)
            let offering = try EmployerTable.offering(on: day, "werk aalst", from: 0, limit: 9, in: tx)
            #expect(offering.map { "\($0.employer.facts.name): \($0.open)" } == ["Werk Aalst: 1"])
        }
    }
}
