import Domain
import Testing

/// A prison over a year, in which chance decides what happens.
private struct RandomYear {
    var dice: SeededGenerator
    var today: Day
    var patterns: [SittingPattern] = []
    var exceptions: [SittingException] = []
    var talks: [Talk] = []
    var count = 0

    init(seed: UInt64) throws {
        dice = SeededGenerator(seed: seed)
        today = try day("2026-06-01").adding(days: Int.random(in: 0..<90, using: &dice))
        for _ in 0...Int.random(in: 0...2, using: &dice) { try addPattern() }
    }

    var calendar: SittingCalendar {
        SittingCalendar(patterns: patterns, exceptions: exceptions, holidays: someHolidays)
    }

    var allocation: Allocation {
        Allocation(calendar: calendar, rules: .init(noticeDays: 1, horizonWeeks: 9, shortageDays: 14), today: today)
    }

    mutating func name() -> String {
        count += 1
        return "x\(1000 + count)"
    }

    mutating func addPattern() throws {
        let weeks = Int.random(in: 1...2, using: &dice)
        let opens = ClockTime(minutes: 60 * Int.random(in: 8...14, using: &dice))?.description ?? ""
        patterns.append(
            try pattern(
                name(),
                anchor: today.adding(days: Int.random(in: 0..<14, using: &dice)),
                everyWeeks: weeks,
                opens: opens,
                talks: Int.random(in: 1...4, using: &dice)
            )
        )
    }

    mutating func addTalk() {
        talks.append(
            talk(name(), since: today.adding(days: Int.random(in: -3...3, using: &dice)), kind: .followUp)
        )
    }

    /// Something that happens to the calendar or the talks. Gives the days that were cancelled by it.
    mutating func happen() throws -> Day? {
        let held = calendar.heldDays(in: today...today.adding(days: 60))
        switch Int.random(in: 0..<9, using: &dice) {
        case 0...2: addTalk()
        case 3:
            guard let day = held.randomElement(using: &dice)?.day else { break }
            exceptions.append(exception(day, .strike))
            return day
        case 4:
            guard let day = held.randomElement(using: &dice)?.day else { break }
            let other = today.adding(days: Int.random(in: 1...40, using: &dice))
            if calendar.objection(to: other, insteadOf: day, from: today.adding(days: 1)) == nil {
                exceptions.append(exception(day, .moved, to: other))
            }
        case 5:
            let open = exceptions.indices.filter {
                exceptions[$0].day >= today && exceptions[$0].movedTo ?? .init(number: .max) > today
            }
            if let index = open.randomElement(using: &dice) { exceptions.remove(at: index) }
        case 6:
            guard let index = patterns.indices.randomElement(using: &dice) else { break }
            patterns[index].validUntil = today.adding(days: Int.random(in: 0...20, using: &dice))
            if Bool.random(using: &dice) { try addPattern() }
        case 7:
            guard let index = talks.indices.filter({ talks[$0].state == .planned }).randomElement(using: &dice) else {
                break
            }
            let possible = [TalkState.held, .excused, .cancelled].filter {
                talks[index].objection(to: $0, on: today) == nil
            }
            talks[index].state = possible.randomElement(using: &dice) ?? .cancelled
        default: today = today.adding(days: Int.random(in: 1...9, using: &dice))
        }
        return nil
    }

    mutating func apply(_ changes: [Allocation.Change]) {
        for change in changes {
            if let index = talks.firstIndex(where: { $0.id == change.talk.id }) { talks[index].seat = change.to }
        }
    }
}

struct AllocationPropertyTests {
    @Test(arguments: Array<UInt64>(1...60))
    func `whatever happens nobody is lost, doubled, put off or seated where nobody sits`(seed: UInt64) throws {
        var year = try RandomYear(seed: seed)
        for _ in 0..<12 { year.addTalk() }
        var moved = 0
        for step in 0..<80 {
            let before = (calendar: year.calendar, talks: year.talks)
            let cancelled = try year.happen()
            let changes = year.allocation.changes(of: year.talks, from: before.calendar)
            let known = Set(year.talks.map(\.id))
            year.apply(changes)
            moved += changes.filter { $0.talk.seat != nil && $0.isMove }.count
            let what: Comment = "seed \(seed), step \(step)"

            #expect(Set(year.talks.map(\.id)) == known, what)
            try check(seats: year, what)
            check(changes, in: year, cancelled: cancelled, from: before.calendar, what)
            #expect(year.allocation.changes(of: year.talks, from: year.calendar).isEmpty, "done twice; \(what)")
        }
        // The year was eventful enough to mean something.
        #expect(moved > 0)
    }

    /// No seat is given twice, and every seat to come is one of a day that is held. Nobody waits beside a free seat.
    private func check(seats year: RandomYear, _ what: Comment) throws {
        let kept = year.talks.filter { $0.state == .planned || $0.state == .held }.compactMap(\.seat)
        #expect(Set(kept).count == kept.count, what)
        for talk in year.talks where talk.state == .planned {
            if let seat = talk.seat, seat.day >= year.today {
                #expect(year.calendar.seat(seat) != nil, "\(talk.id) on \(seat); \(what)")
                #expect(seat.day >= talk.waitingSince, what)
            }
        }
        let taken = Set(year.talks.filter(\.state.keepsSeat).compactMap(\.seat))
        for talk in year.talks where talk.state == .planned && talk.seat == nil {
            #expect(year.allocation.firstFree(onOrAfter: talk.waitingSince, taken: taken) == nil, what)
        }
    }

    private func check(
        _ changes: [Allocation.Change],
        in year: RandomYear,
        cancelled: Day?,
        from before: SittingCalendar,
        _ what: Comment
    ) {
        for change in changes {
            if let to = change.to, to.day != change.talk.seat?.day { #expect(to.day > year.today, what) }
            // Who still has the same seat is never put off it.
            if let old = change.talk.seat, let origin = before.seat(old)?.origin,
                let still = year.calendar.seat(of: origin),
                still.day == old.day
            {
                #expect(!change.isMove, what)
            }
        }
        guard let cancelled else { return }
        let away = changes.filter { $0.talk.seat?.day == cancelled }.sorted { Talk.bySeat($0.talk, $1.talk) }
        let movedOn = away.filter { $0.to.map { $0.day > cancelled } ?? false }.compactMap(\.to)
        #expect(movedOn == movedOn.sorted(), "in their order; \(what)")
        #expect(away.prefix(movedOn.count).compactMap(\.to) == movedOn, "the first in the order move on; \(what)")
    }
}
