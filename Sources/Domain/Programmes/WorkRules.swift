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
    /// Who is the employer in law, and whether the work is done at another organisation, the user.
    package var legalEmployer: LegalEmployer = .workplace
    package var hasUser = false
    /// Whether it is the lasting end that placements lead to (D5).
    package var isLasting = false
    /// Shortest and longest length, in months; nil where there is no rule.
    package var minimumMonths: Int?
    package var maximumMonths: Int?

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

/// Who employs, in the eyes of the law.
package enum LegalEmployer: String, CaseIterable, Sendable {
    /// The organisation where the work is done.
    case workplace
    case agency, ocmw
    /// A training contract with the employment service.
    case vdab
    case own = "self"
    /// Nobody employs: an internship, or training.
    case none
}

/// What a form of start is to ESF.
package enum ESFClass: String, CaseIterable, Sendable { case employment, training, none }

/// What a form of start can ask to be noted of a placement.
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
    /// The phase whose first day it counts from, with the anchor `phase-start`.
    package var phase: String?
    /// What ends it: open moments are dropped. A trajectory that closes always does.
    package var stops: Set<CadenceStop> = [.placementEnd]
    /// What happens to open moments when the anchor moves.
    package var replan = Replanning.follow

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
package enum CadenceAnchor: String, CaseIterable, Sendable {
    case placementStart = "placement-start"
    case guidanceStart = "guidance-start"
    case phaseStart = "phase-start"
    case closing
}

/// What ends a row of moments before its last one.
package enum CadenceStop: String, CaseIterable, Sendable {
    case placementEnd = "placement-end"
    case phaseEnd = "phase-end"
    case placementStart = "placement-start"
}

/// What becomes of planned moments when their anchor moves.
package enum Replanning: String, CaseIterable, Sendable {
    /// Open moments move with the anchor; pauses count.
    case follow
    /// Moments stay where they were planned.
    case keep
}
