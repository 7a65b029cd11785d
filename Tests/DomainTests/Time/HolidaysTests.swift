import Domain
import Testing

struct HolidaysTests {
    private let holidays = Holidays([
        .init(name: "Paasmaandag", rule: .easter(offset: 1), years: 1975...9999),
        .init(name: "Hemelvaartsdag", rule: .easter(offset: 39), years: 1975...9999),
        .init(name: "Kerstmis", rule: .fixed(month: 12, day: 25), years: 1975...9999),
        .init(name: "Oud feest", rule: .fixed(month: 11, day: 15), years: 1990...1999),
    ])

    /// Easter Sundays as almanacs give them, the earliest and the latest possible among them.
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22",
    ])
    func `Easter Monday follows Easter Sunday`(easter: String) throws {
        let rules = Holidays([.init(name: "Paasmaandag", rule: .easter(offset: 1), years: 1...9999)])
        let sunday = try Day(iso: easter)
        #expect(sunday.weekday == .sunday)
        #expect(rules.name(of: sunday) == nil)
        #expect(rules.name(of: sunday.adding(days: 1)) == "Paasmaandag")
    }

    @Test func `a rule holds only in its years`() throws {
        #expect(try holidays.name(of: Day(iso: "1989-11-15")) == nil)
        #expect(try holidays.name(of: Day(iso: "1990-11-15")) == "Oud feest")
        #expect(try holidays.name(of: Day(iso: "2000-11-15")) == nil)
    }

    @Test(arguments: [
        ("2026-12-24", "2026-12-24"), ("2026-12-25", "2026-12-28"), ("2026-04-04", "2026-04-07"),
        ("2026-05-14", "2026-05-15"),
    ])
    func `a rest day moves to the next working day`(day: String, working: String) throws {
        #expect(try holidays.workingDay(onOrAfter: Day(iso: day)) == Day(iso: working))
    }

    @Test func `without rules only the weekend rests`() throws {
        #expect(try Holidays([]).isWorkingDay(Day(iso: "2026-12-25")))
        #expect(try !Holidays([]).isWorkingDay(Day(iso: "2026-12-26")))
    }
}
