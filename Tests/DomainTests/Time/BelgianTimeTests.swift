import Domain
import Foundation
import Testing

/// A moment as clocks in Belgium show it, against the zone data of the system.
struct BelgianTimeTests {
    @Test func `it says what the zone data say, hour by hour around every change of twenty years`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Brussels"))
        for year in 2015...2035 {
            for month in [1, 3, 7, 10, 12] {
                let first = try Day(year: year, month: month, day: 20)
                for hour in 0..<(14 * 24) {
                    let instant = Instant(milliseconds: first.number * 86_400_000 + hour * 3_600_000 + 59_000)
                    let seconds = instant.milliseconds / 1000
                    let local = seconds + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
                    let shown = BelgianTime(instant)
                    guard shown.day.number == local / 86_400, shown.time.minutes == local % 86_400 / 60 else {
                        Issue.record("\(instant) is shown as \(shown)")
                        return
                    }
                }
            }
        }
    }

    @Test(arguments: ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26", "2026-01-01"])
    func `a day begins at midnight, on the days of the change too`(text: String) throws {
        let day = try Day(iso: text)
        let start = BelgianTime.start(of: day)
        #expect(BelgianTime(start) == BelgianTime(start.adding(seconds: 59)))
        #expect(BelgianTime(start).day == day && BelgianTime(start).time == .midnight)
        #expect(BelgianTime(start.adding(seconds: -1)).day == day.adding(days: -1))
    }
}
