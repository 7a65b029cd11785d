internal import Domain

/// What a figure says of one case that came into its cohort. It holds none of the facts that the case rests on.
struct CountedEntry {
    /// With what is missing to say more, if anything.
    private(set) var person: CohortPerson
    /// Whether it belongs to the whole that a share is taken of.
    var isInCohort = false
    var isCounted = false

    init(person: CohortPerson) { self.person = person }

    /// Of a person whose guidance began in the year, for a figure with a rule of its own.
    init(guided person: CohortPerson, in rule: IndicatorRule) {
        self.person = person
        isInCohort = true
        isCounted = if case .activation = rule.measure { person.activatedOn != nil } else { true }
    }

    mutating func note(_ standing: Standing) {
        if case .missing(let facts) = standing { person.missing = facts }
    }

    /// Whether the outcome can be judged: it counts, it ended, or its time is over.
    func isRipe(for rule: IndicatorRule, on day: Day) -> Bool {
        isCounted || person.isRipe(afterWeeks: rule.weeksUntilRipe, on: day)
    }
}

/// What a condition of a figure says of a case.
enum Standing: Equatable {
    case met, notMet
    /// It can't be said before these are known.
    case missing([FactName])
}

extension IndicatorRule {
    /// Whether it is a part of a whole, and no number.
    var isShare: Bool {
        switch measure {
        case .activation, .share: true
        case .guidances, .count: false
        }
    }

    fileprivate var weeksUntilRipe: Int {
        if case .activation(let weeks) = measure { weeks } else { ripeAfterWeeks ?? 0 }
    }
}
