import Domain
import Testing

struct DayTests {
    @Test func `every day of four centuries reads back from its three writings`() throws {
        var day = try Day(year: 1800, month: 1, day: 1)
        let end = try Day(year: 2200, month: 12, day: 31)
        while day <= end {
            #expect(try Day(iso: day.iso) == day)
            #expect(try Day(written: day.belgian) == day)
            let (year, month, number) = day.parts
            #expect(try Day(year: year, month: month, day: number) == day)
            day = day.adding(days: 1)
        }
    }

    @Test(arguments: [
        ("31/06/2025", "30/06/2025"), ("29/02/2023", "28/02/2023"), ("30/02/2024", "29/02/2024"),
        ("31.11.2024", "30/11/2024"), ("31-04-2000", "30/04/2000"),
    ])
    func `a day that does not exist is refused with the nearest real one`(written: String, nearest: String) throws {
        let error = #expect(throws: DayError.self) { try Day(written: written) }
        guard case .doesNotExist(_, _, _, let found) = try #require(error) else {
            Issue.record("refused, but not as a day that does not exist")
            return
        }
        #expect(found.belgian == nearest)
    }

    @Test(arguments: ["", "gisteren", "1/1/68", "2025-6-1", "32/01/2025", "01/13/2025", "+1/02/2025", "1/2/3/2025"])
    func `a text that is no date is refused`(text: String) throws {
        let error = #expect(throws: DayError.self) { try Day(written: text) }
        guard case .notADate = try #require(error) else {
            Issue.record("refused, but as another mistake")
            return
        }
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2025-01-31", 1, "2025-02-28"), ("2024-11-30", 3, "2025-02-28"),
        ("2025-03-31", 6, "2025-09-30"), ("2024-12-31", 12, "2025-12-31"),
    ])
    func `a month later is the same day or the last of a shorter month`(from: String, months: Int, to: String) throws {
        #expect(try Day(iso: from).adding(months: months) == Day(iso: to))
    }

    @Test(arguments: [
        ("2006-11-24", "2024-11-23", 17), ("2006-11-24", "2024-11-24", 18), ("2004-02-29", "2022-02-28", 17),
    ])
    func `years are complete on the birthday`(birth: String, on: String, years: Int) throws {
        #expect(try Day(iso: on).completedYears(since: Day(iso: birth)) == years)
    }

    @Test func `a week begins on Monday`() throws {
        #expect(try Day(iso: "2026-11-24").weekday == .tuesday)
        #expect(try Day(iso: "2026-11-29").monday == Day(iso: "2026-11-23"))
    }

    @Test func `an instant reads back from its text and sorts by it`() throws {
        var last = ""
        for step in 0..<2000 {
            let instant = Instant(milliseconds: 1_700_000_000_000 + step * 86_399_123)
            #expect(Instant(instant.description) == instant)
            #expect(last < instant.description)
            last = instant.description
        }
    }

    @Test(arguments: [("9:30", 570), ("09.30", 570), ("9u30", 570), ("23:59", 1439), ("00:00", 0)])
    func `a time reads as people write it`(text: String, minutes: Int) {
        #expect(ClockTime(text)?.minutes == minutes)
    }

    @Test(arguments: ["", "9", "24:00", "9:60", "-1:30", "9:3", "a:bc"])
    func `a text that is no time is refused`(text: String) {
        #expect(ClockTime(text) == nil)
    }
}
