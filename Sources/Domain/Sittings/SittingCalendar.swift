/// One seat of a sitting day: when the talk on it begins, and who sits there.
package struct SittingSeat: Hashable, Sendable {
    /// What a seat is whatever happens to its day: the talk at a place of a rhythm, on a day of that rhythm.
    package struct Origin: Hashable, Sendable {
        package let pattern: ID<SittingPattern>
        package let index: Int
        package let day: Day

        package init(pattern: ID<SittingPattern>, index: Int, day: Day) {
            self.pattern = pattern
            self.index = index
            self.day = day
        }
    }

    package let number: Int
    package let time: ClockTime
    package let minutes: Int
    package let coach: ID<User>?
    package let origin: Origin
}

/// A day of the rhythm as it really falls: held, or not and why.
package struct SittingDay: Hashable, Sendable {
    package enum Off: Hashable, Sendable {
        /// The name of the holiday.
        case holiday(String)
        case cancelled(SittingExceptionKind, reason: String)
        case moved(to: Day, reason: String)
    }

    package let day: Day
    /// The seats in order of time, numbered from 0; none on a day that falls out.
    package let seats: [SittingSeat]
    /// Why the day falls out; nil on a day that is held.
    package let off: Off?
    /// The days in whose place it comes.
    package let replaces: [Day]

    package var isHeld: Bool { off == nil }

    /// Who sits there on this day; empty when it falls out or nobody is named.
    package var coaches: Set<ID<User>> { Set(seats.compactMap(\.coach)) }
}

/// The sitting days of one prison for one programme (A2): the rhythms, less holidays and exceptions, each moved day
/// with its hours on the day that comes in its place.
package struct SittingCalendar: Sendable {
    package let patterns: [SittingPattern]
    private let exceptions: [Day: SittingException]
    /// The days that were moved to a day.
    private let movedIn: [Day: [Day]]
    private let holidays: Holidays

    package init(patterns: [SittingPattern], exceptions: [SittingException], holidays: Holidays) {
        self.patterns = patterns.sorted { $0.id < $1.id }
        self.exceptions = Dictionary(exceptions.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
        let moves = exceptions.compactMap { exception in exception.movedTo.map { (to: $0, day: exception.day) } }
        movedIn = Dictionary(grouping: moves, by: \.to).mapValues { $0.map(\.day).sorted() }
        self.holidays = holidays
    }

    package func exception(on day: Day) -> SittingException? { exceptions[day] }

    package func holiday(on day: Day) -> String? { holidays.name(of: day) }

    /// The day as it falls; nil when no rhythm passes through it and no other day was moved to it.
    package func sittingDay(on day: Day) -> SittingDay? {
        let origins = origins(on: day, seen: [])
        guard !origins.isEmpty else { return nil }
        let off = off(day)
        return SittingDay(
            day: day,
            seats: off == nil ? seats(of: origins) : [],
            off: off,
            replaces: Set(origins.map(\.day)).subtracting([day]).sorted()
        )
    }

    /// Every day of the rhythm in a range, those that fall out among them.
    package func days(in range: ClosedRange<Day>) -> [SittingDay] { candidates(in: range).compactMap(sittingDay(on:)) }

    /// The days in a range that are held.
    package func heldDays(in range: ClosedRange<Day>) -> [SittingDay] { days(in: range).filter(\.isHeld) }

    /// The first of those for which something holds: the ones after it are not worked out.
    package func firstHeldDay(
        in range: ClosedRange<Day>,
        where holds: (SittingDay) -> Bool = { _ in true }
    ) -> SittingDay? {
        candidates(in: range).lazy.compactMap(sittingDay(on:)).first { $0.isHeld && holds($0) }
    }

    /// The days in a range that a rhythm passes through or another day was moved to, in their order.
    private func candidates(in range: ClosedRange<Day>) -> [Day] {
        let rhythm = patterns.flatMap { $0.days(in: range) }
        return Set(rhythm).union(movedIn.keys.filter(range.contains)).sorted()
    }

    package func seat(_ seat: Seat) -> SittingSeat? {
        sittingDay(on: seat.day)?.seats.first { $0.number == seat.number }
    }

    /// Where a seat stands now: its day may have moved; nil when it is not there any more.
    package func seat(of origin: SittingSeat.Origin) -> Seat? {
        var (day, seen) = (origin.day, Set<Day>())
        while let next = exceptions[day]?.movedTo {
            guard seen.insert(day).inserted else { return nil }
            day = next
        }
        return sittingDay(on: day)?.seats.first { $0.origin == origin }.map { Seat(day: day, number: $0.number) }
    }

    private typealias Rhythm = (pattern: SittingPattern, day: Day)

    /// The rhythms that come together on a day: its own, and those of the days that were moved to it.
    private func origins(on day: Day, seen: Set<Day>) -> [Rhythm] {
        guard !seen.contains(day) else { return [] }
        let own = patterns.filter { $0.falls(on: day) }.map { (pattern: $0, day: day) }
        let others = (movedIn[day] ?? []).flatMap { origins(on: $0, seen: seen.union([day])) }
        return own + others
    }

    /// A holiday falls out by itself; what somebody wrote about the day goes before it.
    private func off(_ day: Day) -> SittingDay.Off? {
        if let exception = exceptions[day] {
            guard let to = exception.movedTo else { return .cancelled(exception.kind, reason: exception.reason) }
            return .moved(to: to, reason: exception.reason)
        }
        return holidays.name(of: day).map { .holiday($0) }
    }

    /// A talk of one of some rhythms, by its place among these.
    private typealias RhythmTalk = (time: ClockTime, rhythm: Int, index: Int)

    private func seats(of origins: [Rhythm]) -> [SittingSeat] {
        var talks: [RhythmTalk] = []
        for (place, rhythm) in origins.enumerated() {
            for index in 0..<max(0, rhythm.pattern.talks) {
                guard let time = rhythm.pattern.time(ofTalk: index) else { continue }
                talks.append((time, place, index))
            }
        }
        // The talks of one rhythm come in order by themselves.
        if origins.count > 1 {
            let order = { (talk: RhythmTalk) in (talk.time, origins[talk.rhythm].pattern.id, origins[talk.rhythm].day) }
            talks.sort { order($0) < order($1) }
        }
        return talks.enumerated().map { number, talk in
            let (pattern, day) = origins[talk.rhythm]
            return SittingSeat(
                number: number,
                time: talk.time,
                minutes: pattern.talkMinutes,
                coach: pattern.coach,
                origin: .init(pattern: pattern.id, index: talk.index, day: day)
            )
        }
    }
}

extension SittingCalendar {
    /// What speaks against an exception on a day; nil when nothing does. A holiday can only be moved: it falls out by
    /// itself.
    package func objection(toExceptOn day: Day, isMove: Bool) -> Message? {
        switch sittingDay(on: day)?.off {
        case .cancelled, .moved: return Message("sitting.fallsOutAlready")
        case .holiday(let name): return isMove ? nil : Message("sitting.isHoliday", ["holiday": name])
        case nil: break
        }
        if sittingDay(on: day) != nil { return nil }
        guard let next = firstHeldDay(in: day...day.adding(weeks: 5)) else { return Message("sitting.noSittingDay") }
        return Message("sitting.noSittingDayNext", ["next": next.day.belgian])
    }

    /// What speaks against a day that comes in the place of another; nil when nothing does.
    ///
    /// `first`: the first day that can still be taken.
    package func objection(to day: Day, insteadOf other: Day, from first: Day) -> Message? {
        if day == other { return Message("sitting.sameDay") }
        if day < first { return Message("sitting.tooSoon", ["first": first.belgian]) }
        if let holiday = holiday(on: day) { return Message("sitting.isHoliday", ["holiday": holiday]) }
        return exception(on: day) == nil ? nil : Message("sitting.fallsOutAlready")
    }
}
