package import Domain
internal import ReferenceData
internal import Storage

/// A short list of open vacancies, for who chooses one by typing.
package struct FoundVacancies: Sendable {
    package let vacancies: [ListedVacancy]
    /// Whether more of them answer to what was typed.
    package let hasMore: Bool

    package static let most = 20
}

extension Casework {
    /// The open vacancies that answer to a text: by title, number or place, by the employer, or else by the job that it may mean. While
    /// nothing is typed, those of employers who are called so, then those that close first.
    ///
    /// `chosen`: stands in the list anyhow while nothing is typed, as long as it is open.
    /// - Throws: `Refusal.notFound`.
    package func findVacancies(
        _ text: String,
        at employers: [String] = [],
        keeping chosen: ID<Vacancy>? = nil,
        as actor: Actor
    ) async throws -> FoundVacancies {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            return try work.foundVacancies(text, at: employers, keeping: chosen, in: tx)
        }
    }
}

extension Work {
    /// The short list; the policy is asked by whoever calls it.
    func foundVacancies(
        _ text: String,
        at employers: [String] = [],
        keeping chosen: ID<Vacancy>? = nil,
        in tx: borrowing Transaction
    ) throws -> FoundVacancies {
        let found = try openVacancies(answering: text, at: employers, in: tx)
        var shown = Array(found.prefix(FoundVacancies.most))
        if Folding.words(text).isEmpty, let kept = try openVacancy(chosen, notAmong: shown, in: tx) {
            shown.insert(kept, at: 0)
        }
        return FoundVacancies(vacancies: try listed(shown, in: tx), hasMore: found.count > FoundVacancies.most)
    }

    /// At most one more than a short list holds, so that it shows whether there are more.
    func openVacancies(
        answering text: String,
        at employers: [String] = [],
        in tx: borrowing Transaction
    ) throws -> [Vacancy] {
        let limit = FoundVacancies.most + 1
        let found = try VacancyTable.open(on: today, answering: text, limit: limit, in: tx)
        guard Folding.words(text).isEmpty else {
            if !found.isEmpty { return found }
            // A typing mistake, or another word for the job.
            let jobs = OccupationBook.shipped.search.find(text, limit: 3).map(\.code)
            return try VacancyTable.open(on: today, in: jobs, limit: limit, in: tx)
        }
        let ids = try Set(employers).sorted().flatMap { try EmployerTable.called($0, in: tx).map(\.id) }
        let first = try VacancyTable.open(on: today, at: ids, limit: limit, in: tx)
        let known = Set(first.map(\.id))
        return Array((first + found.filter { !known.contains($0.id) }).prefix(limit))
    }

    /// A vacancy that is open, and in no list yet.
    func openVacancy(
        _ id: ID<Vacancy>?,
        notAmong listed: [Vacancy],
        in tx: borrowing Transaction
    ) throws -> Vacancy? {
        guard let id, !listed.contains(where: { $0.id == id }), let vacancy = try VacancyTable.find(id, in: tx),
            vacancy.isOpen(on: today)
        else { return nil }
        return vacancy
    }
}
