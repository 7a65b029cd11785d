extension Pause {
    /// Whether the clock stands still on a day. An expected end that goes by does not start the clock again: only the
    /// real end does.
    package func isRunning(on day: Day) -> Bool { !hasEnded && from <= day }

    /// Whether two pauses share a day; one that has not ended goes on.
    package func overlaps(_ other: Pause) -> Bool {
        guard from != lastEnd, other.from != other.lastEnd else { return false }
        return (lastEnd.map { $0 > other.from } ?? true) && (other.lastEnd.map { $0 > from } ?? true)
    }

    /// The day the clock ran again; nil while that has not happened.
    private var lastEnd: Day? { hasEnded ? until : nil }

    /// By how many days it moves what counts from an anchor: its length after the anchor, expected or real; 0 while
    /// its end is unknown.
    package func days(since anchor: Day) -> Int {
        guard let until else { return 0 }
        return max(0, until.days(since: max(from, anchor)))
    }

    /// On how many days of a period the clock stood still.
    package func days(in period: Range<Day>) -> Int {
        let end = min(hasEnded ? until ?? from : period.upperBound, period.upperBound)
        return max(0, end.days(since: max(from, period.lowerBound)))
    }

    /// Whether this pause, while it runs, keeps something from being late: it lay after the beginning, and was not
    /// overdue when the pause was noted.
    package func holds(_ due: Day) -> Bool { due >= from && due >= notedOn }
}

extension Pause {
    /// Every mistake in a pause beside those that are known.
    package func faults(beside others: [Pause], startedOn: Day, today: Day) -> Faults {
        var faults = Faults()
        if from < startedOn { faults.add("from", Message("plan.beforeStart", ["day": startedOn.belgian])) }
        if from.days(since: today) > 366 { faults.add("from", Message("plan.tooFar")) }
        if let until, until <= from { faults.add("until", Message("pause.endsBeforeItBegins")) }
        if let until, until.days(since: from) > 3660 { faults.add("until", Message("plan.tooFar")) }
        for other in others where other.id != id {
            if !hasEnded, !other.hasEnded {
                faults.add("from", Message("pause.oneAtATime", other.facts))
            } else if overlaps(other) {
                faults.add("from", Message("pause.overlaps", other.facts))
            }
        }
        return faults
    }

    /// Every mistake in the day on which a pause ended. One that has not begun ends without having been.
    package func faults(endingOn day: Day, today: Day) -> Faults {
        var faults = Faults()
        if day < from { faults.add("day", Message("pause.endsBeforeItBegins")) }
        if day > max(today, from) { faults.add("day", Message("field.future")) }
        return faults
    }

    /// Its first day and the day the clock runs again, for a message.
    var facts: [String: String] { ["from": from.belgian, "until": until?.belgian ?? "…"] }
}

/// A day that somebody chose in place of the one a rule gave.
package struct MovedDay: Hashable, Sendable {
    /// The day it stood on before.
    package let from: Day
    package let to: Day
    /// The name of the colleague who chose it.
    package let by: String
    /// How many pauses were known then. The day was chosen with them in mind, so only later ones move it.
    package let pausesKnown: Int

    package init(from: Day, to: Day, by: String, pausesKnown: Int) {
        self.from = from
        self.to = to
        self.by = by
        self.pausesKnown = pausesKnown
    }
}

/// The clock of one trajectory, which pauses stop. From the day a rule gives it tells the day that holds, always by the
/// same reckoning, so that planning again changes nothing.
///
/// A pause moves what lies after its beginning later by its length. It does not move what was overdue on the day it was
/// noted, and never moves anything earlier.
package struct PausedClock: Sendable {
    /// In the order they were noted.
    package let pauses: [Pause]

    package init(_ pauses: [Pause]) { self.pauses = pauses.sorted { $0.id < $1.id } }

    /// The day that holds.
    ///
    /// `base`: the day by the rule, as if there were no pauses.
    /// `anchor`: the day the rule counts from; what stood still before it does not count.
    /// `moved`: the day chosen by hand, if any; it takes the place of the rule's.
    /// `settle`: the last step, such as to the next working day; it must not move a day earlier.
    package func day(_ base: Day, since anchor: Day, moved: MovedDay? = nil, settle: (Day) -> Day = { $0 }) -> Day {
        let moving = pauses(moving: base, since: anchor, moved: moved, settle: settle)
        return Self.standing(base, since: anchor, moved: moved, by: moving, settle: settle)
    }

    /// The pauses that move it, in the order of their days.
    package func pauses(
        moving base: Day,
        since anchor: Day,
        moved: MovedDay? = nil,
        settle: (Day) -> Day = { $0 }
    ) -> [Pause] {
        let chosen = moved?.to ?? base
        var counted: [Pause] = []
        for pause in pauses.dropFirst(moved?.pausesKnown ?? 0) {
            let asItStood = Self.standing(base, since: anchor, moved: moved, by: counted, settle: settle)
            if asItStood >= pause.notedOn { counted.append(pause) }
        }
        return Self.sweep(chosen, since: anchor, by: counted).pauses
    }

    /// The day moved by these pauses, settled. A day chosen by hand that no pause moves stands as it was chosen.
    private static func standing(
        _ base: Day,
        since anchor: Day,
        moved: MovedDay?,
        by pauses: [Pause],
        settle: (Day) -> Day
    ) -> Day {
        let day = sweep(moved?.to ?? base, since: anchor, by: pauses).day
        return day == moved?.to ? day : settle(day)
    }

    private static func sweep(_ day: Day, since anchor: Day, by pauses: [Pause]) -> (day: Day, pauses: [Pause]) {
        var day = day
        var moving: [Pause] = []
        let inOrder = pauses.count > 1 ? pauses.sorted { ($0.from, $0.id) < ($1.from, $1.id) } : pauses
        for pause in inOrder where day >= pause.from {
            let length = pause.days(since: anchor)
            guard length > 0 else { continue }
            day = day.adding(days: length)
            moving.append(pause)
        }
        return (day, moving)
    }

    /// The pause that stops the clock on a day.
    package func running(on day: Day) -> Pause? { pauses.first { $0.isRunning(on: day) } }

    /// Whether something that is due on a day is late today: the day has gone by while the clock ran.
    package func isLate(_ due: Day, on today: Day) -> Bool {
        due < today && !(running(on: today)?.holds(due) ?? false)
    }

    /// On how many days of a period the clock stood still; pauses don't overlap.
    package func days(in period: Range<Day>) -> Int { pauses.reduce(0) { $0 + $1.days(in: period) } }
}

extension Day {
    /// Where something stands after it was planned again: the day that holds by now, but never a day of the past that it
    /// did not stand on already. When a pause turns out shorter than expected, what should have been done before today
    /// is due today.
    func replanned(to day: Day, today: Day, settle: (Day) -> Day = { $0 }) -> Day {
        if day >= today { return day }
        return self >= today ? settle(today) : self
    }
}
