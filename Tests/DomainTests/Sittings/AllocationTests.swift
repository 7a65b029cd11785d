import Domain
import Testing

struct AllocationTests {
    /// Monday, a sitting day every week from here on; today is the Tuesday before.
    let monday: Day
    let today: Day

    init() throws {
        monday = try day("2026-11-30")
        today = try day("2026-11-24")
    }

    private func allocation(_ calendar: SittingCalendar, _ rules: SittingRules = rules) -> Allocation {
        Allocation(calendar: calendar, rules: rules, today: today)
    }

    @Test func `the first free seat is the first of the first day, then the next`() throws {
        let allocation = allocation(calendar([try pattern(anchor: monday, talks: 2)]))
        var taken: Set<Seat> = []
        var given: [Seat] = []
        for _ in 0..<5 {
            let seat = try #require(allocation.firstFree(onOrAfter: today, taken: taken))
            taken.insert(seat)
            given.append(seat)
        }
        let expected = [(0, 0), (0, 1), (7, 0), (7, 1), (14, 0)].map { Seat(day: monday.adding(days: $0), number: $1) }
        #expect(given == expected)
        #expect(given == given.sorted())
    }

    @Test(arguments: [(0, "2026-11-24"), (1, "2026-12-01"), (7, "2026-12-01"), (8, "2026-12-08")])
    func `a seat is never nearer than the notice`(notice: Int, first: String) throws {
        let calendar = calendar([try pattern(anchor: today, talks: 1)])
        let rules = SittingRules(noticeDays: notice, horizonWeeks: 26, shortageDays: 14)
        #expect(allocation(calendar, rules).firstFree(onOrAfter: today.adding(days: -30), taken: [])?.day.iso == first)
    }

    @Test func `beyond the horizon there is no seat`() throws {
        let calendar = calendar([try pattern(anchor: today.adding(days: 70))])
        #expect(
            allocation(calendar, .init(noticeDays: 1, horizonWeeks: 10, shortageDays: 1)).firstFree(
                onOrAfter: today,
                taken: []
            ) != nil
        )
        #expect(
            allocation(calendar, .init(noticeDays: 1, horizonWeeks: 9, shortageDays: 1)).firstFree(
                onOrAfter: today,
                taken: []
            ) == nil
        )
    }

    @Test func `a cancelled day moves its talks in their order to the first free seats after it`() throws {
        let rhythm = [try pattern(anchor: monday, talks: 2)]
        let talks = [
            talk("b", Seat(day: monday, number: 0), since: today),
            talk("a", Seat(day: monday, number: 1), since: today),
            talk("c", Seat(day: monday.adding(days: 7), number: 1), since: today),
        ]
        let changes = allocation(calendar(rhythm, [exception(monday, .strike)])).changes(
            of: talks,
            from: calendar(rhythm)
        )
        #expect(changes.map(\.talk.id) == [ID("b"), ID("a")])
        #expect(
            changes.map(\.to) == [
                Seat(day: monday.adding(days: 7), number: 0), Seat(day: monday.adding(days: 14), number: 0),
            ]
        )
        #expect(changes.allSatisfy { $0.isMove })
    }

    @Test func `people who are moved go before people who wait`() throws {
        let rhythm = [try pattern(anchor: monday, talks: 1)]
        let talks = [
            talk("waits", since: today.adding(days: -90)), talk("moved", Seat(day: monday, number: 0), since: today),
        ]
        let changes = allocation(calendar(rhythm, [exception(monday, .closed)])).changes(
            of: talks,
            from: calendar(rhythm)
        )
        #expect(changes.map(\.talk.id) == [ID("moved"), ID("waits")])
        #expect(changes.map(\.to?.day.iso) == ["2026-12-07", "2026-12-14"])
    }

    @Test func `who loses a seat and finds none waits`() throws {
        let rhythm = [try pattern(anchor: monday, until: monday)]
        let talks = [talk("a", Seat(day: monday, number: 2), since: today)]
        let changes = allocation(calendar(rhythm, [exception(monday, .closed)])).changes(
            of: talks,
            from: calendar(rhythm)
        )
        #expect(changes.map(\.to) == [nil] && changes.map(\.isMove) == [true])
    }

    @Test func `who finds nothing after their own day takes a free seat before it`() throws {
        let last = monday.adding(days: 7)
        let rhythm = [try pattern(anchor: monday, talks: 1, until: last)]
        let changes = allocation(calendar(rhythm, [exception(last, .closed)])).changes(
            of: [talk("a", Seat(day: last, number: 0), since: today)],
            from: calendar(rhythm)
        )
        #expect(changes.map(\.to) == [Seat(day: monday, number: 0)])
    }

    @Test func `a moved day takes its talks along at their hours`() throws {
        let rhythm = [try pattern(anchor: monday, talks: 3)]
        let wednesday = monday.adding(days: 2)
        let talks = [0, 2].map { talk("a\($0)", Seat(day: monday, number: $0), since: today) }
        let changes = allocation(calendar(rhythm, [exception(monday, .moved, to: wednesday)])).changes(
            of: talks,
            from: calendar(rhythm)
        )
        #expect(changes.map(\.to) == [Seat(day: wednesday, number: 0), Seat(day: wednesday, number: 2)])
        // Taken back, they come back.
        let back = changes.map { talk($0.talk.id.rawValue, $0.to, since: today) }
        let undone = allocation(calendar(rhythm)).changes(
            of: back,
            from: calendar(rhythm, [exception(monday, .moved, to: wednesday)])
        )
        #expect(undone.map(\.to) == talks.map(\.seat))
    }

    @Test func `a day moved onto a full one puts nobody off`() throws {
        let rhythm = [try pattern(anchor: monday, talks: 2)]
        let next = monday.adding(days: 7)
        let talks = [monday, next].flatMap { day in
            (0...1).map { talk("\(day.iso)-\($0)", Seat(day: day, number: $0), since: today) }
        }
        let after = calendar(rhythm, [exception(monday, .moved, to: next)])
        let changes = allocation(after).changes(of: talks, from: calendar(rhythm))
        let seats = Dictionary(uniqueKeysWithValues: changes.map { ($0.talk.id, $0.to) })
        let final = talks.map { seats[$0.id] ?? $0.seat }
        #expect(Set(final).count == 4 && final.allSatisfy { $0?.day == next })
        // Who stood on that day keeps day and hour: only the number of the seat may change, and nobody is told.
        for change in changes where change.talk.seat?.day == next { #expect(!change.isMove) }
        for change in changes where change.talk.seat?.day == monday { #expect(change.isMove) }
    }

    @Test func `a second rhythm on a day leaves everybody at their hour`() throws {
        let old = try pattern("b", anchor: monday, opens: "13:00", talks: 2)
        let new = try pattern("a", anchor: monday, opens: "09:00", talks: 2)
        let talks = (0...1).map { talk("t\($0)", Seat(day: monday, number: $0), since: today) }
        let changes = allocation(calendar([old, new])).changes(of: talks, from: calendar([old]))
        #expect(changes.map(\.to) == [Seat(day: monday, number: 2), Seat(day: monday, number: 3)])
        #expect(changes.allSatisfy { !$0.isMove })
    }

    @Test func `a rhythm that is replaced by another keeps those whose hour is still there`() throws {
        let old = try pattern(
            "a",
            anchor: monday,
            opens: "09:00",
            talks: 3,
            minutes: 60,
            until: monday.adding(days: -1)
        )
        let begun = try pattern("a", anchor: monday, opens: "09:00", talks: 3, minutes: 60)
        let new = try pattern("b", anchor: monday, opens: "10:00", talks: 2, minutes: 60)
        let talks = (0...2).map { talk("t\($0)", Seat(day: monday, number: $0), since: today) }
        let changes = allocation(calendar([old, new])).changes(of: talks, from: calendar([begun]))
        let moves = Dictionary(uniqueKeysWithValues: changes.map { ($0.talk.id, $0) })
        #expect(moves[ID("t1")]?.to == Seat(day: monday, number: 0) && moves[ID("t1")]?.isMove == false)
        #expect(moves[ID("t2")]?.to == Seat(day: monday, number: 1) && moves[ID("t2")]?.isMove == false)
        #expect(moves[ID("t0")]?.to == Seat(day: monday.adding(days: 7), number: 0) && moves[ID("t0")]?.isMove == true)
    }

    @Test func `who waits longest takes the seat that comes free, and nobody before their day`() throws {
        let rhythm = calendar([try pattern(anchor: monday, talks: 1)])
        let talks = [
            talk("second", since: today), talk("first", since: today.adding(days: -9)),
            talk("later", since: monday.adding(days: 10)),
        ]
        let changes = allocation(rhythm).changes(of: talks, from: rhythm)
        #expect(changes.map(\.talk.id) == ["first", "second", "later"].map { ID($0) })
        #expect(changes.map(\.to?.day.iso) == ["2026-11-30", "2026-12-07", "2026-12-14"])
    }

    @Test(arguments: [
        (TalkState.held, true), (.refusedToCome, true), (.notBrought, true), (.excused, false), (.cancelled, false),
    ])
    func `an hour that was spent is nobody else's, one that was called off is free`(
        state: TalkState,
        isTaken: Bool
    ) throws {
        let rhythm = calendar([try pattern(anchor: monday, talks: 1)])
        let talks = [talk("old", Seat(day: monday, number: 0), since: today, state: state), talk("new", since: today)]
        let change = try #require(allocation(rhythm).changes(of: talks, from: rhythm).first)
        #expect(change.to?.day == (isTaken ? monday.adding(days: 7) : monday))
    }

    @Test func `a talk of a day that has passed stays where it is`() throws {
        let past = today.adding(days: -7)
        let rhythm = [try pattern(anchor: past)]
        let talks = [talk("a", Seat(day: past, number: 0), since: past)]
        #expect(allocation(calendar([])).changes(of: talks, from: calendar(rhythm)).isEmpty)
    }

    @Test func `a chosen day without a free seat is refused with the next one`() throws {
        let rhythm = [try pattern(anchor: monday, talks: 1)]
        let allocation = allocation(calendar(rhythm))
        let full: Set<Seat> = [Seat(day: monday, number: 0)]
        #expect(allocation.objection(toSeatOn: monday, taken: []) == nil)
        #expect(
            allocation.objection(toSeatOn: monday, taken: full) == Message("sitting.fullNext", ["next": "07/12/2026"])
        )
        #expect(
            allocation.objection(toSeatOn: monday.adding(days: 1), taken: [])
                == Message("sitting.noSittingDayNext", ["next": "07/12/2026"])
        )
        #expect(allocation.objection(toSeatOn: today, taken: []) == Message("sitting.tooSoon", ["first": "25/11/2026"]))
        #expect(allocation.objection(toSeatOn: today.adding(days: 200), taken: [])?.key == "sitting.tooFar")
    }
}
