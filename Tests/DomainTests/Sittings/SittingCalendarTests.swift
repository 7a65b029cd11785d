import Domain
import Testing

struct SittingCalendarTests {
    /// Monday.
    let monday: Day

    init() throws { monday = try day("2026-11-23") }

    @Test(arguments: [
        (1, ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]), (2, ["2026-11-23", "2026-12-07"]),
    ])
    func `a rhythm passes through its weekday every week or every two`(weeks: Int, expected: [String]) throws {
        let calendar = calendar([try pattern(anchor: monday, everyWeeks: weeks)])
        #expect(calendar.days(in: monday...monday.adding(days: 21)).map(\.day.iso) == expected)
        for number in 0..<60 {
            let day = monday.adding(days: number)
            #expect((calendar.sittingDay(on: day) != nil) == (number % (7 * weeks) == 0))
        }
    }

    @Test func `an anchor in the future or long ago fixes the same weeks`() throws {
        for shift in [-518, -28, -14, 0, 14, 28, 518] {
            let pattern = try pattern(anchor: monday.adding(days: shift), everyWeeks: 2, from: try day("2010-01-01"))
            #expect(
                pattern.days(in: monday.adding(days: -3)...monday.adding(days: 15)).map(\.iso) == [
                    "2026-11-23", "2026-12-07",
                ]
            )
        }
    }

    @Test func `a rhythm holds from its first day to its last`() throws {
        let pattern = try pattern(anchor: monday, from: monday.adding(days: 7), until: monday.adding(days: 20))
        #expect(
            pattern.days(in: monday.adding(days: -70)...monday.adding(days: 70)).map(\.iso) == [
                "2026-11-30", "2026-12-07",
            ]
        )
        #expect(!pattern.falls(on: monday) && pattern.falls(on: monday.adding(days: 7)))
        #expect(!pattern.falls(on: monday.adding(days: 21)))
    }

    @Test(arguments: 0..<12)
    func `the first day that is held is the first of all that are, whatever falls out or is moved`(seed: UInt64) throws
    {
        var dice = SeededGenerator(seed: seed)
        let patterns = try (0..<Int.random(in: 0...2, using: &dice)).map { number in
            let anchor = monday.adding(days: Int.random(in: 0..<14, using: &dice))
            return try pattern("p\(number)", anchor: anchor, everyWeeks: Int.random(in: 1...2, using: &dice))
        }
        let days = Set((0..<10).map { _ in monday.adding(days: Int.random(in: 0..<60, using: &dice)) }).sorted()
        let exceptions = days.map { day in
            Bool.random(using: &dice)
                ? exception(day, .closed)
                : exception(day, .moved, to: day.adding(days: Int.random(in: 1..<9, using: &dice)))
        }
        let calendar = calendar(patterns, exceptions)
        for shift in stride(from: -7, to: 70, by: 5) {
            let range = monday.adding(days: shift)...monday.adding(days: shift + 40)
            #expect(calendar.firstHeldDay(in: range) == calendar.heldDays(in: range).first)
            let late = monday.adding(days: shift + 20)
            let first = calendar.firstHeldDay(in: range) { $0.day >= late }
            #expect(first == calendar.heldDays(in: range).first { $0.day >= late })
        }
    }

    @Test func `each seat has its hour`() throws {
        let sitting = try #require(
            calendar([try pattern(anchor: monday, opens: "13:30", talks: 3, minutes: 50)]).sittingDay(on: monday)
        )
        #expect(sitting.seats.map(\.time.description) == ["13:30", "14:20", "15:10"])
        #expect(sitting.seats.map(\.number) == [0, 1, 2])
        #expect(sitting.coaches == [ID("nele")])
    }

    @Test func `two rhythms on one day add up in order of time`() throws {
        let calendar = calendar([
            try pattern("b", anchor: monday, opens: "09:00", talks: 2, minutes: 60, coach: "nele"),
            try pattern("a", anchor: monday, opens: "09:30", talks: 2, minutes: 60, coach: "sofie"),
        ])
        let seats = try #require(calendar.sittingDay(on: monday)).seats
        #expect(seats.map(\.time.description) == ["09:00", "09:30", "10:00", "10:30"])
        #expect(seats.map(\.coach) == ["nele", "sofie", "nele", "sofie"].map { ID($0) })
    }

    @Test func `a holiday falls out by itself and says its name`() throws {
        let friday = try day("2026-12-25")
        let calendar = calendar([try pattern(anchor: friday)])
        #expect(calendar.sittingDay(on: friday)?.off == .holiday("Kerstmis"))
        #expect(calendar.sittingDay(on: friday)?.seats.isEmpty == true)
        #expect(calendar.heldDays(in: friday...friday.adding(days: 14)).map(\.day.iso) == ["2027-01-08"])
        #expect(calendar.sittingDay(on: try day("2027-01-01"))?.off == .holiday("Nieuwjaar"))
    }

    @Test(arguments: [SittingExceptionKind.closed, .strike, .absence])
    func `a cancelled day has no seats and says why`(kind: SittingExceptionKind) throws {
        let sitting = try #require(
            calendar([try pattern(anchor: monday)], [exception(monday, kind)]).sittingDay(on: monday)
        )
        #expect(sitting.off == .cancelled(kind, reason: "omdat"))
        #expect(!sitting.isHeld && sitting.seats.isEmpty)
    }

    @Test func `a moved day keeps its hours on the other date`() throws {
        let wednesday = monday.adding(days: 2)
        let calendar = calendar(
            [try pattern(anchor: monday, talks: 2)],
            [exception(monday, .moved, to: wednesday)]
        )
        #expect(calendar.sittingDay(on: monday)?.off == .moved(to: wednesday, reason: "omdat"))
        let there = try #require(calendar.sittingDay(on: wednesday))
        #expect(there.replaces == [monday] && there.isHeld)
        #expect(there.seats.map(\.time.description) == ["09:00", "09:45"])
        #expect(calendar.days(in: monday...wednesday).map(\.day) == [monday, wednesday])
        let first = SittingSeat.Origin(pattern: ID("p"), index: 0, day: monday)
        #expect(calendar.seat(of: first) == Seat(day: wednesday, number: 0))
    }

    @Test func `a day moved onto another sitting day adds its seats`() throws {
        let next = monday.adding(days: 7)
        let calendar = calendar([try pattern(anchor: monday, talks: 2)], [exception(monday, .moved, to: next)])
        #expect(calendar.sittingDay(on: next)?.seats.map(\.time.description) == ["09:00", "09:00", "09:45", "09:45"])
    }

    @Test func `a day that is moved twice lands where it was moved last`() throws {
        let (tuesday, thursday) = (monday.adding(days: 1), monday.adding(days: 3))
        let calendar = calendar(
            [try pattern(anchor: monday, talks: 1)],
            [exception(monday, .moved, to: tuesday), exception(tuesday, .moved, to: thursday)]
        )
        #expect(calendar.heldDays(in: monday...thursday).map(\.day) == [thursday])
        #expect(calendar.seat(of: .init(pattern: ID("p"), index: 0, day: monday)) == Seat(day: thursday, number: 0))
    }

    @Test func `days that were moved in a circle end without a seat`() throws {
        let tuesday = monday.adding(days: 1)
        let calendar = calendar(
            [try pattern(anchor: monday)],
            [exception(monday, .moved, to: tuesday), exception(tuesday, .moved, to: monday)]
        )
        #expect(calendar.heldDays(in: monday...monday.adding(days: 6)).isEmpty)
        #expect(calendar.seat(of: .init(pattern: ID("p"), index: 0, day: monday)) == nil)
    }

    @Test func `a day that received another and then closes closes for both`() throws {
        let wednesday = monday.adding(days: 2)
        let calendar = calendar(
            [try pattern(anchor: monday)],
            [exception(monday, .moved, to: wednesday), exception(wednesday, .strike)]
        )
        #expect(calendar.sittingDay(on: wednesday)?.off == .cancelled(.strike, reason: "omdat"))
        #expect(calendar.heldDays(in: monday...wednesday).isEmpty)
    }

    @Test func `a holiday can be moved to another day but not cancelled`() throws {
        let friday = try day("2026-12-25")
        let calendar = calendar([try pattern(anchor: friday)])
        #expect(calendar.objection(toExceptOn: friday, isMove: false)?.key == "sitting.isHoliday")
        #expect(calendar.objection(toExceptOn: friday, isMove: true) == nil)
        let moved = SittingCalendar(
            patterns: calendar.patterns,
            exceptions: [exception(friday, .moved, to: friday.adding(days: 3))],
            holidays: someHolidays
        )
        #expect(moved.sittingDay(on: friday.adding(days: 3))?.isHeld == true)
    }

    @Test func `what can't be an exception or a day in its place is refused with the reason`() throws {
        let tuesday = monday.adding(days: 1)
        let rhythm = [try pattern(anchor: monday)]
        let plain = calendar(rhythm)
        #expect(
            plain.objection(toExceptOn: tuesday, isMove: false)
                == Message("sitting.noSittingDayNext", ["next": "30/11/2026"])
        )
        #expect(calendar([]).objection(toExceptOn: monday, isMove: false)?.key == "sitting.noSittingDay")
        let struck = calendar(rhythm, [exception(monday, .strike)])
        #expect(struck.objection(toExceptOn: monday, isMove: true)?.key == "sitting.fallsOutAlready")
        #expect(plain.objection(to: monday, insteadOf: monday, from: monday)?.key == "sitting.sameDay")
        #expect(plain.objection(to: monday, insteadOf: tuesday, from: tuesday)?.key == "sitting.tooSoon")
        #expect(
            plain.objection(to: try day("2026-12-25"), insteadOf: monday, from: tuesday)?.key == "sitting.isHoliday"
        )
        #expect(struck.objection(to: monday, insteadOf: tuesday, from: monday)?.key == "sitting.fallsOutAlready")
        #expect(plain.objection(to: tuesday, insteadOf: monday, from: tuesday) == nil)
    }
}
