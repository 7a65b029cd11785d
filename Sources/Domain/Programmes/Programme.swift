/// A programme as its definition file says it (F1): checked values, no behaviour of its own.
package struct Programme: Hashable, Sendable {
    package let code: String
    package let name: String
    package let summary: String
    package let funding: Funding
    /// Fewest completed years on the day of referral.
    package let minimumAge: Int
    package let referrers: [Coded]
    package let refusalGrounds: [Coded]
    package let sittings: SittingRules
    /// The flow (A11): its length in weeks and its steps in order.
    package let flowWeeks: Int
    package let steps: [StepRule]
    package let deviationReasons: [Coded]
    package let subjects: [SubjectRule]
    package let screening: FormRule
    package let detentionFactors: [DetentionRule]
    /// Words that betray an offence; a text about detention that holds one is refused (A5).
    package let offenceWords: [String]
    package let contactWatches: [ContactWatch]
    package let contractForms: [ContractForm]
    package let cadences: [CadenceRule]
    package let pauses: [PauseRule]
    package let outcomes: [OutcomeRule]
    package let indicators: [IndicatorRule]

    package init(
        code: String, name: String, summary: String, funding: Funding, minimumAge: Int, referrers: [Coded],
        refusalGrounds: [Coded], sittings: SittingRules, flowWeeks: Int, steps: [StepRule], deviationReasons: [Coded],
        subjects: [SubjectRule], screening: FormRule, detentionFactors: [DetentionRule], offenceWords: [String],
        contactWatches: [ContactWatch], contractForms: [ContractForm], cadences: [CadenceRule], pauses: [PauseRule],
        outcomes: [OutcomeRule], indicators: [IndicatorRule]
    ) {
        self.code = code
        self.name = name
        self.summary = summary
        self.funding = funding
        self.minimumAge = minimumAge
        self.referrers = referrers
        self.refusalGrounds = refusalGrounds
        self.sittings = sittings
        self.flowWeeks = flowWeeks
        self.steps = steps
        self.deviationReasons = deviationReasons
        self.subjects = subjects
        self.screening = screening
        self.detentionFactors = detentionFactors
        self.offenceWords = offenceWords
        self.contactWatches = contactWatches
        self.contractForms = contractForms
        self.cadences = cadences
        self.pauses = pauses
        self.outcomes = outcomes
        self.indicators = indicators
    }
}

/// A code with the words people see.
package struct Coded: Hashable, Sendable {
    package let code: String
    package let label: String

    package init(code: String, label: String) {
        self.code = code
        self.label = label
    }
}

/// The grant behind the programme (A13).
package struct Funding: Hashable, Sendable {
    package let name: String
    package let amountInCents: Int
    package let first: Day
    package let last: Day
    /// What has to be said about the period, such as why it ends on another day than the papers say.
    package let note: String

    package init(name: String, amountInCents: Int, first: Day, last: Day, note: String) {
        self.name = name
        self.amountInCents = amountInCents
        self.first = first
        self.last = last
        self.note = note
    }
}

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

/// One line of the flow, with the weeks in which it belongs; week 1 begins on the first day of guidance.
package struct StepRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let fromWeek: Int
    package let toWeek: Int
    /// The act that completes it by itself; `hand` when a coach ticks it off.
    package let doneBy: StepAct

    package init(code: String, label: String, fromWeek: Int, toWeek: Int, doneBy: StepAct) {
        self.code = code
        self.label = label
        self.fromWeek = fromWeek
        self.toWeek = toWeek
        self.doneBy = doneBy
    }
}

package enum StepAct: String, CaseIterable, Sendable {
    case hand, screening, employerTalk = "employer-talk", placement
}

/// Something findings are about (A4): a competence, a language, a wish.
package struct SubjectRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let tier: Tier
    /// The levels in rising order; empty when a finding about it is text only.
    package let levels: [Coded]

    package init(code: String, label: String, tier: Tier, levels: [Coded]) {
        self.code = code
        self.label = label
        self.tier = tier
        self.levels = levels
    }
}

package struct FormRule: Hashable, Sendable {
    package let title: String
    package let sections: [Section]

    package init(title: String, sections: [Section]) {
        self.title = title
        self.sections = sections
    }

    package struct Section: Hashable, Sendable {
        package let title: String
        package let questions: [Question]

        package init(title: String, questions: [Question]) {
            self.title = title
            self.questions = questions
        }
    }

    /// A question about a subject; its answer becomes a finding with the tier of the subject.
    package struct Question: Hashable, Sendable {
        package let subject: String
        package let label: String
        package let hint: String
        package let isRequired: Bool

        package init(subject: String, label: String, hint: String, isRequired: Bool) {
            self.subject = subject
            self.label = label
            self.hint = hint
            self.isRequired = isRequired
        }
    }

    package var questions: [Question] { sections.flatMap(\.questions) }
}

/// A detention factor that touches the search for work (A5): a date with its certainty, or a restriction in words.
package struct DetentionRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let kind: DetentionKind
    /// Whether a person may work from that date on.
    package let permitsWork: Bool

    package init(code: String, label: String, kind: DetentionKind, permitsWork: Bool) {
        self.code = code
        self.label = label
        self.kind = kind
        self.permitsWork = permitsWork
    }
}

package enum DetentionKind: String, CaseIterable, Sendable { case date, restriction }

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
    package let label: String
    package let circuit: Circuit
    package let countsAsActivation: Bool
    package let esfClass: ESFClass
    package let needs: Set<PlacementFact>

    package init(
        code: String, label: String, circuit: Circuit, countsAsActivation: Bool, esfClass: ESFClass,
        needs: Set<PlacementFact>
    ) {
        self.code = code
        self.label = label
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

/// Contacts at offsets from the start of a placement, with one party (A12).
package struct CadenceRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let party: Party
    /// Only where the participant has somebody of that party.
    package let onlyWherePresent: Bool
    package let offsets: [Offset]
    /// Whether a moment on a rest day moves to the next working day.
    package let movesToWorkingDay: Bool
    /// Days after which an open contact counts as missed.
    package let graceDays: Int

    package init(
        code: String, label: String, party: Party, onlyWherePresent: Bool, offsets: [Offset], movesToWorkingDay: Bool,
        graceDays: Int
    ) {
        self.code = code
        self.label = label
        self.party = party
        self.onlyWherePresent = onlyWherePresent
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

package struct PauseRule: Hashable, Sendable {
    package let code: String
    package let label: String
    /// Longest length, in weeks; a longer one needs a look.
    package let limitWeeks: Int

    package init(code: String, label: String, limitWeeks: Int) {
        self.code = code
        self.label = label
        self.limitWeeks = limitWeeks
    }
}

package struct OutcomeRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let isPositive: Bool

    package init(code: String, label: String, isPositive: Bool) {
        self.code = code
        self.label = label
        self.isPositive = isPositive
    }
}

/// A figure with its target (A14), counted from the history.
package struct IndicatorRule: Hashable, Sendable {
    package let code: String
    package let label: String
    package let definition: String
    package let measure: Measure
    package let target: Int

    package init(code: String, label: String, definition: String, measure: Measure, target: Int) {
        self.code = code
        self.label = label
        self.definition = definition
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

extension Collection<Coded> {
    package func label(of code: String) -> String? { first { $0.code == code }?.label }
}

extension Programme {
    package func subject(_ code: String) -> SubjectRule? { subjects.first { $0.code == code } }
    package func detentionFactor(_ code: String) -> DetentionRule? { detentionFactors.first { $0.code == code } }
    package func step(_ code: String) -> StepRule? { steps.first { $0.code == code } }
    package func contractForm(_ code: String) -> ContractForm? { contractForms.first { $0.code == code } }
    package func cadence(_ code: String) -> CadenceRule? { cadences.first { $0.code == code } }
    package func pause(_ code: String) -> PauseRule? { pauses.first { $0.code == code } }
    package func outcome(_ code: String) -> OutcomeRule? { outcomes.first { $0.code == code } }
    package func indicator(_ code: String) -> IndicatorRule? { indicators.first { $0.code == code } }
}
