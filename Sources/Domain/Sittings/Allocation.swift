/// Gives talks their seats (A3). Nobody is ever put off a seat for somebody else, and nobody is lost: who finds no seat
/// waits, in order.
package struct Allocation: Sendable {
    package let calendar: SittingCalendar
    /// The days on which a free seat is looked for.
    package let window: ClosedRange<Day>
    private let today: Day
    private let held: [SittingDay]

    package init(calendar: SittingCalendar, rules: SittingRules, today: Day) {
        self.calendar = calendar
        self.today = today
        window = rules.window(from: today)
        held = calendar.heldDays(in: window)
    }

    /// The first seat that nobody has, on or after a day; nil when there is none before the horizon.
    package func firstFree(onOrAfter day: Day, taken: Set<Seat>) -> Seat? {
        for sitting in held where sitting.day >= day {
            for seat in sitting.seats where !taken.contains(Seat(day: sitting.day, number: seat.number)) {
                return Seat(day: sitting.day, number: seat.number)
            }
        }
        return nil
    }

    /// A talk whose seat changes.
    package struct Change: Hashable, Sendable {
        package let talk: Talk
        package let to: Seat?
        /// Whether it is another day or hour for the person; else only the number of the seat differs.
        package let isMove: Bool
    }

    /// What has to change after the calendar became another one, or a seat was freed.
    ///
    /// A talk whose seat is still there keeps it, also when its day moved. The others take the first free seats of the
    /// days after their own, in the order they stood in (or before it, when there are none after); only then the waiting talks take what is left, in the order of
    /// their waiting. Talks of days that have passed stay: somebody still has to say what became of them.
    ///
    /// `talks`: those of this prison and programme from today on, and those that wait.
    /// `before`: the calendar under which their seats were given.
    package func changes(of talks: [Talk], from before: SittingCalendar) -> [Change] {
        let planned = talks.filter { $0.state == .planned }
        var seats: [ID<Talk>: Seat] = [:]
        var taken = Set(talks.filter { $0.state != .planned && $0.state.keepsSeat }.compactMap(\.seat))
        func give(_ seat: Seat?, to talk: Talk) {
            guard let seat else { return }
            seats[talk.id] = seat
            taken.insert(seat)
        }

        let seated = planned.filter { $0.seat.map { $0.day >= today } ?? false }.sorted(by: Talk.bySeat)
        var displaced: [Talk] = []
        for talk in seated {
            if let seat = kept(by: talk, from: before), !taken.contains(seat) {
                give(seat, to: talk)
            } else {
                displaced.append(talk)
            }
        }
        for talk in displaced { give(sameTime(for: talk, from: before, taken: taken), to: talk) }
        for talk in displaced where seats[talk.id] == nil {
            let first = max(talk.waitingSince, talk.seat?.day ?? window.lowerBound)
            give(firstFree(onOrAfter: first, taken: taken), to: talk)
        }
        // Nothing after their own day: a free seat before it is better than none.
        for talk in displaced where seats[talk.id] == nil {
            give(firstFree(onOrAfter: talk.waitingSince, taken: taken), to: talk)
        }
        let waiting = planned.filter { $0.seat == nil }.sorted(by: Talk.byWaiting)
        for talk in waiting { give(firstFree(onOrAfter: talk.waitingSince, taken: taken), to: talk) }

        return (seated + waiting).compactMap { talk in
            let to = seats[talk.id]
            let isMove = isMove(from: talk.seat, under: before, to: to)
            return isMove || to != talk.seat ? Change(talk: talk, to: to, isMove: isMove) : nil
        }
    }

    /// The seat itself, where it stands now. It may stand on another day than before; then that day must be one that
    /// can still be taken.
    private func kept(by talk: Talk, from before: SittingCalendar) -> Seat? {
        guard let old = talk.seat, let origin = before.seat(old)?.origin, let seat = calendar.seat(of: origin) else {
            return nil
        }
        return seat.day == old.day || window.lowerBound <= seat.day ? seat : nil
    }

    /// A seat at the same hour of the same day, of another rhythm.
    private func sameTime(for talk: Talk, from before: SittingCalendar, taken: Set<Seat>) -> Seat? {
        guard let old = talk.seat, let time = before.seat(old)?.time else { return nil }
        let seats = calendar.sittingDay(on: old.day)?.seats.filter { $0.time == time } ?? []
        return seats.map { Seat(day: old.day, number: $0.number) }.first { !taken.contains($0) }
    }

    private func isMove(from old: Seat?, under before: SittingCalendar, to new: Seat?) -> Bool {
        guard let old, let new, old.day == new.day else { return old != new }
        return before.seat(old)?.time != calendar.seat(new)?.time
    }
}

extension Talk {
    /// In the order in which they stand on their days.
    package static func bySeat(_ left: Talk, _ right: Talk) -> Bool {
        guard let first = left.seat, let second = right.seat, first != second else { return left.id < right.id }
        return first < second
    }

    /// In the order of the queue: who waits longest comes first.
    package static func byWaiting(_ left: Talk, _ right: Talk) -> Bool {
        (left.waitingSince, left.id) < (right.waitingSince, right.id)
    }
}

extension Allocation {
    /// What speaks against a seat on a chosen day; nil when one is free there.
    package func objection(toSeatOn day: Day, taken: Set<Seat>) -> Message? {
        if day < window.lowerBound { return Message("sitting.tooSoon", ["first": window.lowerBound.belgian]) }
        if day > window.upperBound { return Message("sitting.tooFar", ["last": window.upperBound.belgian]) }
        let free = firstFree(onOrAfter: day, taken: taken)
        if free?.day == day { return nil }
        let isHeld = calendar.sittingDay(on: day)?.isHeld ?? false
        guard let free else { return Message(isHeld ? "sitting.full" : "sitting.noSittingDay") }
        return Message(isHeld ? "sitting.fullNext" : "sitting.noSittingDayNext", ["next": free.day.belgian])
    }

    /// The held days that can still be taken, with how many of their seats are free.
    package func freeSeats(taken: Set<Seat>) -> [(day: SittingDay, free: Int)] {
        held.map { sitting in
            (sitting, sitting.seats.filter { !taken.contains(Seat(day: sitting.day, number: $0.number)) }.count)
        }
    }
}
