/// A measure of the state for who hires somebody, or a form of working with help of it (C4, C7): dated reference data, with
/// its source.
package struct EmploymentMeasure: Hashable, Sendable {
    package let code: String
    package let label: String
    /// What it does, in a line or two.
    package let summary: String
    package let source: String
    /// Whether a source was read that says so; what was not is shown as to be checked.
    package let isVerified: Bool
    /// Nil where the source does not say since when.
    package let from: Day?
    package let until: Day?
    package let conditions: [Condition]

    package init(
        code: String,
        label: String,
        summary: String,
        source: String,
        isVerified: Bool,
        from: Day?,
        until: Day?,
        conditions: [Condition]
    ) {
        self.code = code
        self.label = label
        self.summary = summary
        self.source = source
        self.isVerified = isVerified
        self.from = from
        self.until = until
        self.conditions = conditions
    }

    package func holds(on day: Day) -> Bool { from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true }

    /// What somebody or their employer has to be.
    package enum Condition: Hashable, Sendable {
        /// In completed years.
        case age(ClosedRange<Int>)
        case withoutWork(months: Int)
        case status([PersonStatus])
        case employer([EmployerSort])
        case article60(Bool)
        /// Somebody else decides it, by facts that are not this house's to weigh, such as a disability: always unknown.
        case decision(by: String)
    }
}

/// How somebody stands to work and benefits. Illness is not among them: what is chosen stands in the address of a page.
package enum PersonStatus: String, CaseIterable, Sendable {
    case jobSeeker, livingWage, benefits, employed, none
}

/// What an employer is to the rules of employment measures.
package enum EmployerSort: String, CaseIterable, Sendable {
    case `private`, localAuthority, school, nonProfit, shelteredWork, agency
}

/// What is known of a person and an employer; nil is unknown, never no.
package struct MeasureFacts: Hashable, Sendable {
    package var age: Int
    package var monthsWithoutWork: Int?
    package var status: PersonStatus?
    package var employer: EmployerSort?
    package var isInArticle60: Bool?

    package init(
        age: Int,
        monthsWithoutWork: Int? = nil,
        status: PersonStatus? = nil,
        employer: EmployerSort? = nil,
        isInArticle60: Bool? = nil
    ) {
        self.age = age
        self.monthsWithoutWork = monthsWithoutWork
        self.status = status
        self.employer = employer
        self.isInArticle60 = isInArticle60
    }
}

/// What a measure says of somebody, condition by condition.
package struct JudgedMeasure: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let condition: EmploymentMeasure.Condition
        package let verdict: Verdict
    }

    package let measure: EmploymentMeasure
    package let lines: [Line]

    package var verdict: Verdict { .all(lines.map(\.verdict)) }

    package init(_ measure: EmploymentMeasure, over facts: MeasureFacts) {
        self.measure = measure
        lines = measure.conditions.map { Line(condition: $0, verdict: $0.verdict(over: facts)) }
    }

    /// Those that hold on a day: first what is met, then what can be, then what is not; each in the order of the list.
    package static func all(
        _ measures: [EmploymentMeasure],
        over facts: MeasureFacts,
        on day: Day
    ) -> [JudgedMeasure] {
        let judged = measures.filter { $0.holds(on: day) }.map { JudgedMeasure($0, over: facts) }
        return [Verdict.met, .unknown, .notMet].flatMap { verdict in judged.filter { $0.verdict == verdict } }
    }
}

extension EmploymentMeasure.Condition {
    package func verdict(over facts: MeasureFacts) -> Verdict {
        switch self {
        case .age(let ages): Verdict(ages.contains(facts.age))
        case .withoutWork(let months): facts.monthsWithoutWork.map { Verdict($0 >= months) } ?? .unknown
        case .status(let allowed): facts.status.map { Verdict(allowed.contains($0)) } ?? .unknown
        case .employer(let allowed): facts.employer.map { Verdict(allowed.contains($0)) } ?? .unknown
        case .article60(let wanted): facts.isInArticle60.map { Verdict($0 == wanted) } ?? .unknown
        case .decision: .unknown
        }
    }
}

extension MeasureFacts {
    /// What a file tells: the age, whether art. 60 runs, and how long there was no work since the last place ended. Who never
    /// worked here may have worked elsewhere, so that is unknown.
    package init(born: Day, placements: [Placement], by programme: Programme, on today: Day) {
        self.init(age: today.completedYears(since: born))
        let standing = placements.filter { $0.withdrawal == nil && $0.start <= today }
        guard !standing.isEmpty else { return }
        let running = standing.filter { $0.end.map { $0 >= today } ?? true }
        let forms = running.compactMap { programme.contractForm($0.form) }
        isInArticle60 = forms.contains { $0.legalEmployer == .ocmw }
        if forms.contains(where: { $0.esfClass == .employment }) {
            (monthsWithoutWork, status) = (0, .employed)
        } else if running.isEmpty, let last = standing.compactMap(\.end).max() {
            monthsWithoutWork = (0...600).last { last.adding(months: $0) <= today } ?? 0
        }
    }
}
