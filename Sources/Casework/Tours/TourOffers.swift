package import Domain
internal import Storage

/// Employers at which there can be a tour: those with open vacancies, one leaf of them.
package struct TourEmployers: Sendable {
    package let employers: [(employer: Employer, open: Int)]
    package let hasNext: Bool

    package static let atOnce = 50
}

/// An employer with the vacancies that are open there today.
package struct TourOffer: Sendable {
    package let employer: Employer
    package let vacancies: [Vacancy]
    package let today: Day
}

extension Casework {
    /// The employers with open vacancies that answer to a text; `leaf`: counted from 1.
    /// - Throws: `Refusal.notFound`.
    package func tourEmployers(_ text: String, leaf: Int, as actor: Actor) async throws -> TourEmployers {
        try await look(as: actor) { work, tx in
            try work.require(.planTours)
            let found = try EmployerTable.offering(
                on: work.today,
                text,
                from: (max(1, leaf) - 1) * TourEmployers.atOnce,
                limit: TourEmployers.atOnce + 1,
                in: tx
            )
            return TourEmployers(
                employers: Array(found.prefix(TourEmployers.atOnce)),
                hasNext: found.count > TourEmployers.atOnce
            )
        }
    }

    /// What an employer offers.
    /// - Throws: `Refusal.notFound`.
    package func tourOffer(at employer: ID<Employer>, as actor: Actor) async throws -> TourOffer {
        try await look(as: actor) { work, tx in
            try work.require(.planTours)
            guard let employer = try EmployerTable.find(employer, in: tx), employer.merged == nil else {
                throw Refusal.notFound
            }
            return TourOffer(
                employer: employer,
                vacancies: try VacancyTable.all(of: employer.id, in: tx).filter { $0.isOpen(on: work.today) },
                today: work.today
            )
        }
    }
}
