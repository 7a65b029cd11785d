import HTTPTypes
import HummingbirdTesting
import ReferenceData
import Testing
import Web

/// The public page that says how matching works: it tells the weights that hold, whichever these are.
struct HowMatchingTests {
    private func page(_ weights: WeightsBook = .shipped) async throws -> String {
        try await WebWorld(weights: weights).send(.get, "/hoe-matching-werkt").text
    }

    /// What stands in the column of the most points, in the order of the parts.
    private func mosts(_ page: String) -> [Substring] {
        page.matches(of: /<td data-l="Hoogstens">([^<]*)<\/td>/).map { $0.1 }
    }

    @Test func `the weights that ship stand there with their version`() async throws {
        let page = try await page()
        #expect(mosts(page) == ["40", "25", "15", "10", "10"])
        #expect(page.contains("versie 1") && page.contains("2 minder") && page.contains("5 zonder wensen"))
        #expect(page.contains("0, 10, 30, 60, 100 op 100") && !page.contains("⟦"))
    }

    @Test func `the weights of a house with others stand there, with their version, day and source`() async throws {
        let text = """
            weights:
              - version: 7
                valid_from: 2026-11-03
                source: "Stuurgroep, verslag van november"
                competence: 15000
                occupation: 25000
                distance: 35000
                wishes: 12500
                experience: 12500
                avoided: 1250
                without_wishes: 4000
                closeness: [0, 0, 50, 50, 100]
            """
        let page = try await page(WeightsBook(Array(text.utf8)))
        #expect(mosts(page) == ["15", "25", "35", "12,5", "12,5"])
        #expect(page.contains("versie 7") && page.contains("Stuurgroep, verslag van november"))
        #expect(
            page.contains("1,25 minder") && page.contains("4 zonder wensen")
                && page.contains("0, 0, 50, 50, 100 op 100")
        )
    }
}
