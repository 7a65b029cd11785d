import Domain
import ReferenceData
import Testing

/// How long the file of a list that was taken in is kept.
struct RetentionBookTests {
    @Test(arguments: ["2001-01-01", "2021-06-30", "2026-11-24"])
    func `the shipped number of days holds, also before it was written down`(day: String) throws {
        #expect(try RetentionBook.shipped.rule(on: Day(iso: day))?.importDays == 90)
    }
}
