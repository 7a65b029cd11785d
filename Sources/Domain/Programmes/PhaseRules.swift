/// A part of the way (C1-C7). Phases stand in the order in which people walk through them.
package struct PhaseRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    /// Its length; nil for a phase that lasts as long as it takes.
    package var weeks: Int?
    /// Whether it may be passed over, and whether it may be gone through again.
    package var isOptional = false
    package var isRepeatable = false
    /// The phases it can follow; empty for the one before it in the list, and for the first.
    package var after: [String] = []
    /// What has to be met to begin it, and to leave it.
    package var enter: [GateRule] = []
    package var leave: [GateRule] = []
    /// A phase that starts by itself (C7); nil for one that somebody starts.
    package var startsBefore: SelfStart?
    /// The forms that are filled in during it.
    package var forms: [String] = []

    package init(code: String, label: LocalizedText) {
        self.code = code
        _label = Localized(label)
    }

    /// So many weeks before the day of a fact, such as `rule.art60.end`.
    package struct SelfStart: Hashable, Sendable {
        package let fact: FactName
        package let weeks: Int

        package init(fact: FactName, weeks: Int) {
            self.fact = fact
            self.weeks = weeks
        }

        package var day: DayExpression { DayExpression(base: .fact(fact), unit: .weeks, distance: -weeks) }
    }
}

/// What has to be met to pass; a soft gate is passed against it with a reason.
package struct GateRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let hardness: CriterionRule.Hardness
    package let condition: Condition

    package init(code: String, label: LocalizedText, hardness: CriterionRule.Hardness, condition: Condition) {
        self.code = code
        _label = Localized(label)
        self.hardness = hardness
        self.condition = condition
    }
}

/// A decision with grounds (C3): which way somebody goes on.
package struct DecisionRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let options: [Coded]
    /// The phase in which it is taken; nil for any.
    package let phase: String?

    package init(code: String, label: LocalizedText, options: [Coded], phase: String?) {
        self.code = code
        _label = Localized(label)
        self.options = options
        self.phase = phase
    }
}
