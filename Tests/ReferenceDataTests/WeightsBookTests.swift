import Domain
import ReferenceData
import Testing

/// The weights of the score: what ships, which hold on a day, and what is said of a file that is no good.
struct WeightsBookTests {
    static let good = """
        weights:
          - version: 1
            valid_from: 2026-01-01
            source: "Stuurgroep, december 2025"
            competence: 40000
            occupation: 25000
            distance: 15000
            wishes: 10000
            experience: 10000
            avoided: 2000
            without_wishes: 5000
            closeness: [0, 10, 30, 60, 100]
          - version: 3
            valid_from: 2026-06-01
            source: "Stuurgroep, mei 2026"
            competence: 15000
            occupation: 25000
            distance: 40000
            wishes: 12500
            experience: 7500
            avoided: 0
            without_wishes: 12500
            closeness: [0, 0, 50, 50, 100]

        """

    private func faults(_ text: String) -> [WeightsFaults.Fault] {
        do throws(WeightsFaults) {
            _ = try WeightsBook(Array(text.utf8))
            return []
        } catch {
            return error.all
        }
    }

    @Test func `the shipped weights are those of the exact specification`() throws {
        let weights = WeightsBook.shipped.weights(on: try Day(iso: "2026-11-26"))
        #expect(weights.version == 1 && !weights.source.isEmpty)
        #expect(MatchPart.allCases.map(weights.most) == [40_000, 25_000, 15_000, 10_000, 10_000])
        #expect(weights.avoided == 2000 && weights.withoutWishes == 5000 && weights.closeness == [0, 10, 30, 60, 100])
        #expect(WeightsBook.shipped.weights(on: try Day(iso: "2020-01-01")) == weights)
    }

    @Test func `each choice holds from its day on`() throws {
        let book = try WeightsBook(Array(Self.good.utf8))
        let days = ["2020-01-01", "2026-01-01", "2026-05-31", "2026-06-01", "2030-01-01"]
        #expect(try days.map { book.weights(on: try Day(iso: $0)).version } == [1, 1, 1, 3, 3])
        let change = try Day(iso: "2026-06-01")
        let second = book.weights(on: change)
        #expect(MatchPart.allCases.map(second.most) == [15_000, 25_000, 40_000, 12_500, 7500])
        #expect(second.avoided == 0 && second.withoutWishes == 12_500 && second.closeness == [0, 0, 50, 50, 100])
        #expect(second.source == "Stuurgroep, mei 2026" && second.validFrom == change)
    }

    private static let bad: [(from: String, to: String, line: Int, problem: WeightsFaults.Problem)] = [
        ("competence: 40000", "competence: 40001", 2, .sum(100_001)),
        ("distance: 15000", "distance: 14999", 2, .sum(99_999)),
        ("distance: 15000", "distance: -1", 7, .outside("distance", found: -1, least: 0, most: 100_000)),
        ("occupation: 25000", "occupation: 25.5", 6, .notANumber("occupation", found: "25.5")),
        ("occupation: 25000", "occupation: veel", 6, .notANumber("occupation", found: "veel")),
        ("experience: 10000", "experiense: 10000", 9, .unknownKey("experiense")),
        ("avoided: 2000", "sex: 2000", 10, .unknownKey("sex")),
        ("    avoided: 2000\n", "", 2, .missing("avoided")),
        (
            "without_wishes: 5000", "without_wishes: 10001", 11,
            .outside("without_wishes", found: 10_001, least: 0, most: 10_000)
        ),
        ("[0, 10, 30, 60, 100]", "[0, 10, 60, 30, 100]", 12, .closeness),
        ("[0, 10, 30, 60, 100]", "[10, 30, 60, 100]", 12, .closeness),
        ("[0, 10, 30, 60, 100]", "[0, 10, 30, 60, veel]", 12, .closeness),
        ("valid_from: 2026-01-01", "valid_from: 2026-02-30", 3, .notADay(found: "2026-02-30")),
        ("version: 1", "version: 0", 2, .outside("version", found: 0, least: 1, most: 1_000_000)),
        ("version: 3", "version: 1", 13, .order),
        ("valid_from: 2026-06-01", "valid_from: 2026-01-01", 13, .order),
        ("\"Stuurgroep, december 2025\"", "\"\"", 4, .missing("source")),
        ("weights:", "gewichten:", 1, .missing("weights")),
    ]

    @Test(arguments: bad.indices)
    func `a file that is no good is refused with the line and what is wrong there`(position: Int) {
        let bad = Self.bad[position]
        let text = Self.good.replacing(bad.from, with: bad.to, maxReplacements: 1)
        #expect(text != Self.good)
        let found = faults(text)
        #expect(found.contains { $0.line == bad.line && $0.problem == bad.problem }, "\(bad.to): \(found)")
    }

    @Test func `a key that stands there twice, and what is no YAML, is refused`() {
        let twice = Self.good.replacing("    avoided: 2000", with: "    avoided: 2000\n    avoided: 3000")
        #expect(faults(twice).map(\.problem) == [.twice("avoided")])
        #expect(faults("weights: [").map(\.problem) == [.unreadable])
        #expect(faults("").map(\.problem) == [.missing("weights")])
        #expect(faults("weights: []").map(\.problem) == [.missing("weights")])
        let long = Self.good + String(repeating: "#", count: WeightsBook.mostBytes)
        #expect(faults(long).map(\.problem) == [.unreadable])
    }

    @Test func `every mistake of a file is told at once, the first line first`() {
        let text = Self.good.replacing("competence: 40000", with: "competence: -3")
            .replacing("without_wishes: 12500", with: "without_wishes: x")
        #expect(faults(text).map(\.line) == [5, 22])
    }
}
