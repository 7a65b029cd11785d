/// In which order employers are approached for a job (A8): ambassadors first, then temp agencies, then new companies; within
/// each by distance, those of which the place is not known at the end.
package enum ApproachOrder {
    /// `metres`: from where somebody leaves for work; nil when either place is not known.
    package static func sorted(_ candidates: [ApproachCandidate]) -> [ApproachCandidate] {
        candidates.sorted { one, other in
            (one.rank, one.metres ?? .max, one.employer.facts.name, one.employer.id)
                < (other.rank, other.metres ?? .max, other.employer.facts.name, other.employer.id)
        }
    }
}

/// An employer that can be asked.
package struct ApproachCandidate: Hashable, Sendable {
    package let employer: Employer
    package let metres: Int?
    /// How many vacancies there ever were in this job or in one of the same unit group.
    package let vacancies: Int
    /// What was asked for this job before, the last one first.
    package let asks: [EmployerAsk]

    package init(employer: Employer, metres: Int?, vacancies: Int, asks: [EmployerAsk]) {
        self.employer = employer
        self.metres = metres
        self.vacancies = vacancies
        self.asks = asks
    }

    var rank: Int { EmployerKind.allCases.firstIndex(of: employer.facts.kind) ?? EmployerKind.allCases.count }
}
