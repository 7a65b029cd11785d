/// After how long without contact a reminder comes (A7).
package struct ContactWatch: Hashable, Sendable {
    package let party: Party
    package let afterWeeks: Int

    package init(party: Party, afterWeeks: Int) {
        self.party = party
        self.afterWeeks = afterWeeks
    }
}

/// A form of start (A10).
package struct ContractForm: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let circuit: Circuit
    package let countsAsActivation: Bool
    package let esfClass: ESFClass
    package let needs: Set<PlacementFact>

    package init(
        code: String,
        label: LocalizedText,
        circuit: Circuit,
        countsAsActivation: Bool,
        esfClass: ESFClass,
        needs: Set<PlacementFact>
    ) {
        self.code = code
        _label = Localized(label)
        self.circuit = circuit
        self.countsAsActivation = countsAsActivation
        self.esfClass = esfClass
        self.needs = needs
    }
}

/// Normal economic circuit, social economy, or neither.
package enum Circuit: String, CaseIterable, Sendable { case normal, social, none }
package enum ESFClass: String, CaseIterable, Sendable { case employment, training, none }
package enum PlacementFact: String, CaseIterable, Sendable {
    case plannedEnd = "planned-end", weeklyHours = "weekly-hours", legalEmployer = "legal-employer"
}

/// Contacts at offsets from an anchor, with one party (A12).
package struct CadenceRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let party: Party
    /// Only where the participant has somebody of that party.
    package let onlyWherePresent: Bool
    package let anchor: CadenceAnchor
    /// The moments, in rising order.
    package let offsets: [Offset]
    /// Whether a moment on a rest day moves to the next working day.
    package let movesToWorkingDay: Bool
    /// Days after which an open contact counts as missed.
    package let graceDays: Int

    package init(
        code: String,
        label: LocalizedText,
        party: Party,
        onlyWherePresent: Bool,
        anchor: CadenceAnchor = .placementStart,
        offsets: [Offset],
        movesToWorkingDay: Bool,
        graceDays: Int
    ) {
        self.code = code
        _label = Localized(label)
        self.party = party
        self.onlyWherePresent = onlyWherePresent
        self.anchor = anchor
        self.offsets = offsets
        self.movesToWorkingDay = movesToWorkingDay
        self.graceDays = graceDays
    }

    /// A distance in time: weeks of seven days, or calendar months.
    package enum Offset: Hashable, Sendable, CustomStringConvertible {
        case weeks(Int)
        case months(Int)

        package func day(after anchor: Day) -> Day {
            switch self {
            case .weeks(let weeks): anchor.adding(weeks: weeks)
            case .months(let months): anchor.adding(months: months)
            }
        }

        /// `week-4`, `month-2`: how a rule names it.
        package var description: String {
            switch self {
            case .weeks(let weeks): "week-\(weeks)"
            case .months(let months): "month-\(months)"
            }
        }
    }
}

/// The event whose day the moments of a cadence count from.
package enum CadenceAnchor: String, CaseIterable, Sendable { case placementStart = "placement-start" }

/// A figure with its target (A14), counted from the history.
package struct IndicatorRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    @Localized package var definition: String
    package let measure: Measure
    package let target: Int

    package init(code: String, label: LocalizedText, definition: LocalizedText, measure: Measure, target: Int) {
        self.code = code
        _label = Localized(label)
        _definition = Localized(definition)
        self.measure = measure
        self.target = target
    }

    package enum Measure: Hashable, Sendable {
        /// Persons whose guidance started in the calendar year; the target is a number a year.
        case guidances
        /// Of the persons whose guidance started in the calendar year, those with a start that counts as activation;
        /// the target is in per cent. A trajectory is ripe when it ended or when so many weeks have gone by.
        case activation(ripeAfterWeeks: Int)
    }
}
