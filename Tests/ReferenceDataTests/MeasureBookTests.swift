import Domain
import Foundation
import ReferenceData
import Testing

/// The list of measures: every line is read, has its source, and says what it rests on.
struct MeasureBookTests {
    @Test func `every line of the list is read, once, with a source and conditions`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Sources/ReferenceData/measures.yaml"), encoding: .utf8)
        let lines = text.matches(of: #/(?m)^  - code: /#).count
        let book = MeasureBook.shipped
        #expect(book.count == lines && lines >= 10)
        #expect(Set(book.map(\.code)).count == book.count)
        #expect(book.allSatisfy { !$0.source.isEmpty && !$0.summary.isEmpty && !$0.conditions.isEmpty })
    }

    @Test func `what nobody read in a source says so, and no measure counts as met by itself`() {
        let book = MeasureBook.shipped
        #expect(book.contains { !$0.isVerified } && book.contains(where: \.isVerified))
        // The authority decides each of them: the page never promises one.
        for measure in book {
            #expect(measure.conditions.contains { if case .decision = $0 { true } else { false } }, "\(measure.code)")
        }
    }

    @Test(arguments: [
        "conditions: {status: [jobseeker]}", "conditions: {employer: []}", "conditions: {age_from: 60, age_to: 50}",
        "conditions: {unheard_of: 1}", "conditions: 3",
    ])
    func `a line with a word that is not known is left out`(conditions: String) {
        let yaml = "measures:\n  - {code: x, label: X, summary: X, source: X, \(conditions)}\n"
        #expect(MeasureBook.read(Array(yaml.utf8)).isEmpty)
    }
}
