package import Domain
internal import ReferenceData
internal import Storage

/// Which vacancies a list shows.
package struct VacancyFilter: Hashable, Sendable {
    package var text: String
    /// Those for which somebody can be put forward today.
    package var onlyOpen: Bool
    /// Counted from 1.
    package var leaf: Int

    package static let atOnce = 50

    package init(text: String = "", onlyOpen: Bool = true, leaf: Int = 1) {
        self.text = text
        self.onlyOpen = onlyOpen
        self.leaf = leaf
    }
}

/// One leaf of the list of vacancies.
package struct VacancyLeaf: Sendable {
    package let vacancies: [ListedVacancy]
    package let count: Int
    package let hasNext: Bool
}

extension Casework {
    /// A leaf of the list, those that close first before the others. Where no vacancy answers to the words, those in the job that
    /// they may mean.
    /// - Throws: `Refusal.notFound`.
    package func vacancies(_ filter: VacancyFilter, as actor: Actor) async throws -> VacancyLeaf {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            let day: Day? = filter.onlyOpen ? work.today : nil
            var jobs: [String] = []
            var count = try VacancyTable.count(filter.text, in: jobs, openOn: day, in: tx)
            if count == 0, !Folding.words(filter.text).isEmpty {
                jobs = OccupationBook.shipped.search.find(filter.text, limit: 3).map(\.code)
                count = try VacancyTable.count(filter.text, in: jobs, openOn: day, in: tx)
            }
            let found = try VacancyTable.found(
                filter.text,
                in: jobs,
                openOn: day,
                from: (max(1, filter.leaf) - 1) * VacancyFilter.atOnce,
                limit: VacancyFilter.atOnce + 1,
                in: tx
            )
            return VacancyLeaf(
                vacancies: try work.listed(found.prefix(VacancyFilter.atOnce), in: tx),
                count: count,
                hasNext: found.count > VacancyFilter.atOnce
            )
        }
    }
}
