import Domain
import Testing

/// Guidance begins on Monday 5 January 2026.
struct PausedClockTests {
    private let anchor: Day

    init() throws { anchor = try day("2026-01-05") }

    private func standing(_ base: String, _ pauses: [Pause], since anchor: String = "2026-01-05") throws -> String {
        PausedClock(pauses).day(try day(base), since: try day(anchor)).iso
    }

    @Test func `without pauses every day stands as the rule gives it`() throws {
        #expect(try standing("2026-02-01", []) == "2026-02-01")
        #expect(PausedClock([]).pauses(moving: anchor, since: anchor).isEmpty)
    }

    @Test(arguments: [
        // The day before the pause, its first day, a day in it, the day it ends, and long after it.
        ("2026-01-11", "2026-01-11"), ("2026-01-12", "2026-01-26"), ("2026-01-18", "2026-02-01"),
        ("2026-01-26", "2026-02-09"), ("2026-03-29", "2026-04-12"),
    ])
    func `a pause of two weeks moves what lies after its beginning by two weeks`(base: String, holds: String) throws {
        #expect(try standing(base, [pause("2026-01-12", until: "2026-01-26")]) == holds)
    }

    @Test(arguments: [("2026-01-18", "2026-01-18"), ("2026-01-19", "2026-01-19"), ("2026-01-20", "2026-02-03")])
    func `what was overdue when a pause was noted stays where it stood`(base: String, holds: String) throws {
        #expect(try standing(base, [pause("2026-01-12", until: "2026-01-26", notedOn: "2026-01-20")]) == holds)
    }

    @Test(arguments: [("2026-01-18", "2026-01-25"), ("2026-01-19", "2026-02-02"), ("2026-01-30", "2026-02-13")])
    func `a day that one pause moves past the beginning of the next is moved by both`(
        base: String,
        holds: String
    ) throws {
        let pauses = [
            try pause("2026-01-12", until: "2026-01-19", hasEnded: true, id: "1"),
            try pause("2026-01-26", until: "2026-02-02", id: "2"),
        ]
        #expect(try standing(base, pauses) == holds)
    }

    @Test func `a pause of which nobody knows the end moves nothing until it ends`() throws {
        #expect(try standing("2026-01-18", [pause("2026-01-12", until: nil)]) == "2026-01-18")
        let ended = try pause("2026-01-12", until: "2026-01-17", hasEnded: true)
        #expect(try standing("2026-01-18", [ended]) == "2026-01-23")
    }

    @Test func `a pause that ends on its first day was none`() throws {
        #expect(try standing("2026-01-18", [pause("2026-01-12", until: "2026-01-12", hasEnded: true)]) == "2026-01-18")
    }

    @Test func `only what stood still after the anchor counts`() throws {
        let around = try pause("2026-01-12", until: "2026-01-26")
        #expect(try standing("2026-02-02", [around], since: "2026-01-19") == "2026-02-09")
        #expect(try standing("2026-02-02", [around], since: "2026-01-26") == "2026-02-02")
    }

    @Test func `a day chosen by hand stands, whatever was known then`() throws {
        let known = try pause("2026-01-12", until: "2026-01-26", id: "1")
        let moved = MovedDay(from: try day("2026-02-01"), to: try day("2026-02-14"), by: "Nele", pausesKnown: 1)
        let clock = PausedClock([known])
        let monday: (Day) -> Day = { $0.weekday.isWeekend ? $0.monday.adding(days: 7) : $0 }
        let base = try day("2026-01-18")
        // A Saturday that somebody chose stays a Saturday.
        #expect(clock.day(base, since: anchor, moved: moved, settle: monday).iso == "2026-02-14")
        #expect(clock.pauses(moving: base, since: anchor, moved: moved).isEmpty)
    }

    @Test func `a later pause moves a day chosen by hand as well`() throws {
        let known = try pause("2026-01-12", until: "2026-01-26", hasEnded: true, id: "1")
        let later = try pause("2026-02-10", until: "2026-02-17", id: "2")
        let moved = MovedDay(from: try day("2026-02-01"), to: try day("2026-02-14"), by: "Nele", pausesKnown: 1)
        let base = try day("2026-01-18")
        let clock = PausedClock([later, known])
        #expect(clock.day(base, since: anchor, moved: moved).iso == "2026-02-21")
        #expect(clock.pauses(moving: base, since: anchor, moved: moved).map(\.id) == [later.id])
        // By then it is no longer the day that was chosen, so it is settled like any other.
        let monday: (Day) -> Day = { $0.weekday.isWeekend ? $0.monday.adding(days: 7) : $0 }
        #expect(clock.day(base, since: anchor, moved: moved, settle: monday).iso == "2026-02-23")
    }

    @Test func `the day that holds is the last step, after every pause`() throws {
        let clock = PausedClock([try pause("2026-01-12", until: "2026-01-17")])
        let monday: (Day) -> Day = { $0.weekday.isWeekend ? $0.monday.adding(days: 7) : $0 }
        // Sunday 18 January and five days is Friday: it is not first moved to Monday.
        #expect(clock.day(try day("2026-01-18"), since: anchor, settle: monday).iso == "2026-01-23")
    }

    @Test(arguments: [("2026-02-01", false), ("2026-02-02", true), ("2026-03-01", true)])
    func `something is late the day after it was due`(today: String, isLate: Bool) throws {
        #expect(PausedClock([]).isLate(try day("2026-02-01"), on: try day(today)) == isLate)
    }

    @Test func `nothing that lies in a pause is late while the pause runs`() throws {
        let running = PausedClock([try pause("2026-01-26", until: "2026-02-09")])
        let due = try day("2026-02-01")
        // An expected end that goes by does not start the clock.
        for today in ["2026-02-02", "2026-02-09", "2026-03-01"] { #expect(!running.isLate(due, on: try day(today))) }
        let ended = PausedClock([try pause("2026-01-26", until: "2026-02-09", hasEnded: true)])
        #expect(ended.isLate(due, on: try day("2026-02-09")))
    }

    @Test func `what was late before a pause stays late while it runs`() throws {
        let due = try day("2026-02-01")
        let later = try pause("2026-02-02", until: nil)
        #expect(PausedClock([later]).isLate(due, on: try day("2026-02-10")))
        // It lay in the pause, but was overdue when somebody wrote the pause down.
        let notedLate = try pause("2026-01-26", until: nil, notedOn: "2026-02-05")
        #expect(PausedClock([notedLate]).isLate(due, on: try day("2026-02-10")))
        #expect(!PausedClock([notedLate]).isLate(try day("2026-02-05"), on: try day("2026-02-10")))
    }

    @Test func `a pause that is to come does not run yet`() throws {
        let clock = PausedClock([try pause("2026-02-10", until: nil, notedOn: "2026-02-01")])
        #expect(clock.running(on: try day("2026-02-09")) == nil)
        #expect(clock.running(on: try day("2026-02-10")) != nil)
        #expect(clock.isLate(try day("2026-02-05"), on: try day("2026-02-09")))
    }

    @Test func `days that stood still are counted within the period only`() throws {
        let ended = try pause("2026-01-12", until: "2026-01-19", hasEnded: true, id: "1")
        let running = try pause("2026-01-26", until: "2026-01-28", id: "2")
        let clock = PausedClock([ended, running])
        #expect(clock.days(in: anchor..<(try day("2026-01-12"))) == 0)
        #expect(clock.days(in: anchor..<(try day("2026-01-15"))) == 3)
        #expect(clock.days(in: anchor..<(try day("2026-01-26"))) == 7)
        // The second one runs on past its expected end.
        #expect(clock.days(in: anchor..<(try day("2026-02-05"))) == 17)
        #expect(clock.days(in: (try day("2026-01-17"))..<(try day("2026-01-27"))) == 3)
    }
}

struct PauseRuleTests {
    private func faults(_ pause: Pause, beside others: [Pause] = []) throws -> [String: String] {
        let faults = pause.faults(beside: others, startedOn: try day("2026-01-05"), today: try day("2026-02-01"))
        return Dictionary(faults.all.map { ($0.field, $0.message.key) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `a pause lies within guidance and ends after it begins`() throws {
        #expect(try faults(pause("2026-01-05", until: nil)) == [:])
        #expect(try faults(pause("2026-01-04", until: nil)) == ["from": "plan.beforeStart"])
        #expect(try faults(pause("2027-02-02", until: nil)) == [:])
        #expect(try faults(pause("2027-02-03", until: nil)) == ["from": "plan.tooFar"])
        #expect(try faults(pause("2026-01-12", until: "2026-01-13")) == [:])
        #expect(try faults(pause("2026-01-12", until: "2026-01-12")) == ["until": "pause.endsBeforeItBegins"])
        #expect(try faults(pause("2026-01-12", until: "2036-01-21")) == ["until": "plan.tooFar"])
    }

    @Test func `one pause runs at a time`() throws {
        let running = try pause("2026-01-20", until: "2026-02-20", id: "1")
        #expect(try faults(pause("2026-03-01", until: nil, id: "2"), beside: [running]) == ["from": "pause.oneAtATime"])
        // The same one, changed, is not beside itself.
        #expect(try faults(running, beside: [running]) == [:])
    }

    @Test(arguments: [
        ("2026-01-05", "2026-01-12", true), ("2026-01-05", "2026-01-13", false), ("2026-01-14", "2026-01-16", false),
        ("2026-01-18", "2026-01-25", false), ("2026-01-19", "2026-01-25", true),
    ])
    func `pauses share no day, and may touch`(from: String, until: String, isPossible: Bool) throws {
        let other = try pause("2026-01-12", until: "2026-01-19", hasEnded: true, id: "1")
        let new = try pause(from, until: until, hasEnded: true, id: "2")
        #expect(try faults(new, beside: [other]) == (isPossible ? [:] : ["from": "pause.overlaps"]))
        #expect(new.overlaps(other) == !isPossible && other.overlaps(new) == !isPossible)
    }

    @Test func `a pause that runs goes on past its expected end`() throws {
        let running = try pause("2026-01-12", until: "2026-01-19", id: "1")
        let later = try pause("2026-01-25", until: "2026-01-30", hasEnded: true, id: "2")
        #expect(running.overlaps(later) && later.overlaps(running))
        let never = try pause("2026-01-26", until: "2026-01-26", hasEnded: true, id: "3")
        #expect(!running.overlaps(never) && !never.overlaps(running))
    }

    @Test func `a pause ends between its first day and today`() throws {
        let today = try day("2026-02-01")
        let running = try pause("2026-01-12", until: nil)
        let key = { (text: String) in running.faults(endingOn: try day(text), today: today)["day"]?.key }
        #expect(try key("2026-01-11") == "pause.endsBeforeItBegins")
        #expect(try key("2026-01-12") == nil)
        #expect(try key("2026-02-01") == nil)
        #expect(try key("2026-02-02") == "field.future")
        // One that is to come can end without having been.
        let ahead = try pause("2026-03-01", until: nil, notedOn: "2026-02-01")
        #expect(ahead.faults(endingOn: try day("2026-03-01"), today: today).isEmpty)
        #expect(!ahead.faults(endingOn: today, today: today).isEmpty)
    }
}
