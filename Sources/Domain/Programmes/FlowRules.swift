/// One line of the flow (A11), with the weeks in which it belongs; week 1 begins on the first day of guidance.
package struct StepRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let fromWeek: Int
    package let toWeek: Int
    /// The act that completes it by itself; `hand` when a coach ticks it off.
    package let doneBy: StepAct

    package init(code: String, label: LocalizedText, fromWeek: Int, toWeek: Int, doneBy: StepAct) {
        self.code = code
        _label = Localized(label)
        self.fromWeek = fromWeek
        self.toWeek = toWeek
        self.doneBy = doneBy
    }
}

package enum StepAct: String, CaseIterable, Sendable {
    case hand, screening, employerTalk = "employer-talk", placement
}

/// The act on whose day the guidance begins: the weeks of the flow count from there, and so does the year of a figure.
package enum GuidanceStart: String, CaseIterable, Sendable { case screening }

/// How talks are planned on sitting days (A3).
package struct SittingRules: Hashable, Sendable {
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

    package init(code: String, label: LocalizedText, isPositive: Bool) {
        self.code = code
        _label = Localized(label)
        self.isPositive = isPositive
    }
}
