/// What somebody says about the regular sitting days of a prison.
package struct SittingPatternFacts: Hashable, Sendable {
    package var coach: ID<User>?
    /// The first sitting day; it fixes the weekday, and which of two weeks.
    package var firstDay: Day
    /// 1 for weekly, 2 for every two weeks.
    package var everyWeeks: Int
    package var opens: ClockTime
    package var talks: Int
    package var talkMinutes: Int

    package init(
        coach: ID<User>?,
        firstDay: Day,
        everyWeeks: Int,
        opens: ClockTime,
        talks: Int,
        talkMinutes: Int
    ) {
        self.coach = coach
        self.firstDay = firstDay
        self.everyWeeks = everyWeeks
        self.opens = opens
        self.talks = talks
        self.talkMinutes = talkMinutes
    }

    /// Every mistake in the fields, by the names of the fields.
    package var faults: Faults {
        var faults = Faults()
        if !(1...2).contains(everyWeeks) { faults.add("everyWeeks", Message("field.unknown")) }
        for (field, number, bounds) in [
            ("talks", talks, SittingPattern.talkBounds), ("talkMinutes", talkMinutes, SittingPattern.minuteBounds),
        ] where !bounds.contains(number) {
            faults.add(
                field,
                Message("field.notANumber", ["least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"])
            )
        }
        if faults.isEmpty, opens.minutes + talks * talkMinutes > 24 * 60 {
            faults.add("talks", Message("sitting.pastMidnight"))
        }
        return faults
    }

    /// The rhythm that these facts describe.
    package func pattern(
        id: ID<SittingPattern>,
        prison: String,
        programme: String,
        until: Day? = nil,
        version: Int = 1
    ) -> SittingPattern {
        SittingPattern(
            id: id,
            prison: prison,
            programme: programme,
            coach: coach,
            anchor: firstDay,
            everyWeeks: everyWeeks,
            opens: opens,
            talks: talks,
            talkMinutes: talkMinutes,
            validFrom: firstDay,
            validUntil: until,
            version: version
        )
    }
}

extension SittingPattern {
    /// The facts from a day on: the first day of the rhythm on or after it.
    package func facts(from day: Day) -> SittingPatternFacts {
        let period = 7 * everyWeeks
        let first = days(in: max(day, validFrom)...max(day, validFrom).adding(days: period)).first
        return SittingPatternFacts(
            coach: coach,
            firstDay: first ?? validFrom,
            everyWeeks: everyWeeks,
            opens: opens,
            talks: talks,
            talkMinutes: talkMinutes
        )
    }
}
