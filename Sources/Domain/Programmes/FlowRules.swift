/// One line of the flow (A11), with the weeks in which it belongs; week 1 begins on the first day of guidance, or on
/// the first day of its phase where it has one.
package struct StepRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let fromWeek: Int
    package let toWeek: Int
    /// The act that completes it by itself; `hand` when a coach ticks it off.
    package let doneBy: StepAct
    /// The phase it belongs to, which its weeks count from; nil for a step of the flow as a whole.
    package var phase: String?
    /// The form or the session template that completes it, with `doneBy` `form` or `session`.
    package var form: String?
    package var session: String?

    package init(code: String, label: LocalizedText, fromWeek: Int, toWeek: Int, doneBy: StepAct) {
        self.code = code
        _label = Localized(label)
        self.fromWeek = fromWeek
        self.toWeek = toWeek
        self.doneBy = doneBy
    }
}

/// What does a step: somebody by hand, or an act that is noted elsewhere.
package enum StepAct: String, CaseIterable, Sendable {
    case hand, screening, employerTalk = "employer-talk", placement
    /// Filling in a form; attending a session of a template as often as it requires.
    case form, session
}

/// The act on whose day the guidance begins: the weeks of the flow count from there, and so does the year of a figure.
package enum GuidanceStart: String, CaseIterable, Sendable {
    /// The screening talk was held.
    case screening
    /// The referral was accepted.
    case acceptance
    /// The entry moment of the group, or the day after the selection.
    case entry
}

/// How talks are planned on sitting days (A3).
package struct SittingRules: Hashable, Sendable {
    /// What holds where a definition says nothing: from tomorrow, half a year ahead, a place within two weeks.
    package static let usual = SittingRules(noticeDays: 1, horizonWeeks: 26, shortageDays: 14)

    /// The first day that can be taken, counted from the day a talk is asked for: 1 is the next day.
    package let noticeDays: Int
    /// How far ahead free seats are looked for.
    package let horizonWeeks: Int
    /// Seats are short when the first free one is further away than this.
    package let shortageDays: Int

    package init(noticeDays: Int, horizonWeeks: Int, shortageDays: Int) {
        self.noticeDays = noticeDays
        self.horizonWeeks = horizonWeeks
        self.shortageDays = shortageDays
    }

    /// The first and the last day on which a free seat is looked for. The list of an earlier day may be at the gate.
    package func window(from today: Day) -> ClosedRange<Day> {
        let first = today.adding(days: max(0, noticeDays))
        return first...max(first, today.adding(weeks: horizonWeeks))
    }
}

/// A reason that stops the clock of a trajectory.
package struct PauseRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let cause: PauseCause
    /// Longest length, in weeks; a longer one needs a look.
    package let limitWeeks: Int

    package init(code: String, label: LocalizedText, cause: PauseCause, limitWeeks: Int) {
        self.code = code
        _label = Localized(label)
        self.cause = cause
        self.limitWeeks = limitWeeks
    }
}

/// With whom a pause has to do.
package enum PauseCause: String, CaseIterable, Sendable { case person, organisation, court }

/// How a trajectory can end.
package struct OutcomeRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let isPositive: Bool
    /// Whether it ends the trajectory before its time (B11).
    package var isEarly = false
    /// What has to be said before a trajectory closes with it, or the reason why it can't be said.
    package var demands: Set<ClosingDemand> = []

    package init(code: String, label: LocalizedText, isPositive: Bool) {
        self.code = code
        _label = Localized(label)
        self.isPositive = isPositive
    }
}

/// What closing a trajectory can demand (B11): that somebody was handed over, with which advice, and to whom.
package enum ClosingDemand: String, CaseIterable, Sendable { case handover, advice, receiver }

/// What holds when a trajectory is closed.
package struct ClosingRules: Hashable, Sendable {
    /// Opened again within so many days, it is the same trajectory; later, somebody is referred anew.
    package let reopenDays: Int

    package init(reopenDays: Int = 28) { self.reopenDays = reopenDays }
}
