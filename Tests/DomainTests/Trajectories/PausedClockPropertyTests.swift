import Domain
import Testing

/// Pauses as somebody can note them over some months: one at a time, in the past, at once or ahead.
struct RandomPauses {
    var dice: SeededGenerator
    let startedOn: Day
    private(set) var pauses: [Pause] = []

    init(seed: UInt64, startedOn: Day) {
        dice = SeededGenerator(seed: seed)
        self.startedOn = startedOn
        var today = startedOn
        for number in 1...8 {
            today = today.adding(days: Int.random(in: 0...30, using: &dice))
            let from = today.adding(days: Int.random(in: -25...15, using: &dice))
            let until = from.adding(days: Int.random(in: 1...45, using: &dice))
            let new = pause(from, until: until, notedOn: today, hasEnded: true, id: "\(number)")
            guard new.faults(beside: pauses, startedOn: startedOn, today: today).isEmpty else { continue }
            pauses.append(new)
            // The next one is noted once this one is over.
            today = max(today, until)
        }
    }

    var bases: [Day] { (0..<300).map { startedOn.adding(days: $0) } }
}

struct PausedClockPropertyTests {
    private let startedOn: Day

    init() throws { startedOn = try day("2026-01-05") }

    private let monday: (Day) -> Day = { $0.weekday.isWeekend ? $0.monday.adding(days: 7) : $0 }

    @Test(arguments: Array<UInt64>(1...40))
    func `a pause never moves a day earlier, and days keep their order`(seed: UInt64) {
        let random = RandomPauses(seed: seed, startedOn: startedOn)
        let clock = PausedClock(random.pauses)
        var previous = startedOn
        for base in random.bases {
            let what: Comment = "seed \(seed), base \(base)"
            let holds = clock.day(base, since: startedOn, settle: monday)
            #expect(holds >= monday(base), what)
            #expect(holds >= previous, what)
            previous = holds
            for left in random.pauses {
                let without = PausedClock(random.pauses.filter { $0.id != left.id })
                #expect(without.day(base, since: startedOn, settle: monday) <= holds, "without \(left.from); \(what)")
            }
        }
        #expect(!random.pauses.isEmpty)
    }

    @Test(arguments: Array<UInt64>(1...40))
    func `what was overdue when a pause was noted is not moved by it`(seed: UInt64) throws {
        let random = RandomPauses(seed: seed, startedOn: startedOn)
        let last = try #require(random.pauses.last)
        let (before, after) = (PausedClock(random.pauses.dropLast()), PausedClock(random.pauses))
        for base in random.bases {
            let stood = before.day(base, since: startedOn)
            let holds = after.day(base, since: startedOn)
            if stood < last.notedOn || stood < last.from {
                #expect(holds == stood, "seed \(seed), base \(base)")
            } else {
                #expect(holds == stood.adding(days: last.days(since: startedOn)), "seed \(seed), base \(base)")
            }
        }
    }

    /// Counts day by day, as somebody would on a calendar.
    @Test(arguments: Array<UInt64>(1...40))
    func `as many days of guidance lie before a day as the rule gives`(seed: UInt64) {
        let random = RandomPauses(seed: seed, startedOn: startedOn)
        // Known beforehand, so that nothing is overdue.
        let pauses = random.pauses.map {
            pause($0.from, until: $0.until, notedOn: startedOn, hasEnded: true, id: $0.id.rawValue)
        }
        let standsStill = { (day: Day) in pauses.contains { $0.from <= day && day < $0.until ?? day } }
        let running = (0..<900).map { startedOn.adding(days: $0) }.filter { !standsStill($0) }
        let clock = PausedClock(pauses)
        for (distance, base) in random.bases.enumerated() {
            #expect(clock.day(base, since: startedOn) == running[distance], "seed \(seed), base \(base)")
        }
    }

    @Test(arguments: Array<UInt64>(1...40))
    func `the pauses that are named add up to the days something moved`(seed: UInt64) {
        let random = RandomPauses(seed: seed, startedOn: startedOn)
        let clock = PausedClock(random.pauses)
        for base in random.bases {
            let named = clock.pauses(moving: base, since: startedOn)
            let sum = named.reduce(0) { $0 + $1.days(since: startedOn) }
            #expect(clock.day(base, since: startedOn) == base.adding(days: sum), "seed \(seed), base \(base)")
            #expect(named.map(\.from) == named.map(\.from).sorted())
        }
    }

    @Test(arguments: Array<UInt64>(1...40))
    func `a day chosen by hand stands, and only later pauses move it, to later`(seed: UInt64) {
        var random = RandomPauses(seed: seed, startedOn: startedOn)
        let clock = PausedClock(random.pauses)
        for base in random.bases {
            let to = startedOn.adding(days: Int.random(in: 0..<300, using: &random.dice))
            for known in 0...random.pauses.count {
                let moved = MovedDay(from: base, to: to, by: "Nele", pausesKnown: known)
                let holds = clock.day(base, since: startedOn, moved: moved, settle: monday)
                #expect(holds >= to, "seed \(seed), base \(base)")
                if known == random.pauses.count { #expect(holds == to, "seed \(seed), base \(base)") }
            }
        }
    }

    @Test(arguments: Array<UInt64>(1...40))
    func `the weeks of guidance are counted without the days that stood still`(seed: UInt64) {
        let random = RandomPauses(seed: seed, startedOn: startedOn)
        let plan = Plan(startedOn: startedOn, pauses: random.pauses)
        var guided = 0
        for today in random.bases {
            #expect(plan.daysGuided(until: today) == guided, "seed \(seed), today \(today)")
            #expect(plan.week(on: today) == guided / 7 + 1, "seed \(seed), today \(today)")
            check(stair: plan.stair(weeks: 12, on: today), week: guided / 7, of: plan, on: today)
            let standsStill = random.pauses.contains { $0.from <= today && today < $0.until ?? today }
            if !standsStill { guided += 1 }
        }
    }

    private func check(stair: [FlowWeek], week current: Int, of plan: Plan, on today: Day) {
        #expect(stair.count == 12)
        for (week, stands) in stair.enumerated() {
            let possible: Set<FlowWeek> =
                week < current ? [.past, .paused] : week == current ? [.now, .paused] : [.ahead]
            #expect(possible.contains(stands), "week \(week + 1) on \(today)")
        }
    }
}
