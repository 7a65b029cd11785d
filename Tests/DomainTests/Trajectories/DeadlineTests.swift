import Domain
import Testing

/// By when somebody has to have started (D5): a year of the calendar after registration.
struct DeadlineTests {
    private static let rule = DeadlineRule(
        label: "Aan het werk binnen het jaar",
        anchor: .registration,
        months: 12,
        warningWeeks: 8,
        metBy: .activation
    )

    private static func day(_ text: String) throws -> Day { try Day(iso: text) }

    @Test(arguments: [
        ("2026-11-02", "2027-11-02"),
        // The same day of the month, or its last one.
        ("2024-02-29", "2025-02-28"),
    ])
    func `the last day is the same day of the month, twelve months later`(from: String, due: String) throws {
        let deadline = Deadline(rule: Self.rule, anchorDay: try Self.day(from), metOn: nil)
        #expect(deadline.due == (try Self.day(due)))
    }

    @Test func `it is ahead, near from eight weeks before, met on its last day, and over the day after`() throws {
        let due = try Self.day("2027-11-02")
        func standing(_ offset: Int, metOn: Int? = nil) throws -> Deadline.Standing {
            let deadline = Deadline(
                rule: Self.rule,
                anchorDay: try Self.day("2026-11-02"),
                metOn: metOn.map { due.adding(days: $0) }
            )
            return deadline.standing(on: due.adding(days: offset))
        }
        #expect(try standing(-57) == .ahead(days: 57))
        #expect(try standing(-56) == .near(days: 56))
        #expect(try standing(0) == .near(days: 0))
        #expect(try standing(1) == .over(days: 1))
        #expect(try standing(1, metOn: 0) == .met)
        #expect(try standing(9, metOn: 3) == .metLate(days: 3))
    }

    @Test func `without the day it counts from there is no last day, and nobody is warned`() throws {
        let deadline = Deadline(rule: Self.rule, anchorDay: nil, metOn: nil)
        let today = try Self.day("2030-01-01")
        #expect(deadline.due == nil && deadline.standing(on: today) == .unknown && !deadline.warns(on: today))
    }
}
