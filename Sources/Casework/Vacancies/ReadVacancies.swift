package import Domain
internal import Storage

/// A vacancy with who offers it.
package struct ListedVacancy: Sendable {
    package let vacancy: Vacancy
    package let employer: Employer
    package let state: VacancyState
}

extension Casework {
    /// The vacancies, those that close first before the others; `onlyOpen`: for which somebody can be put forward today.
    /// - Throws: `Refusal.notFound`.
    package func vacancies(onlyOpen: Bool, as actor: Actor) async throws -> [ListedVacancy] {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            let vacancies = try onlyOpen ? VacancyTable.open(on: work.today, in: tx) : VacancyTable.all(in: tx)
            let employers = Dictionary(uniqueKeysWithValues: try EmployerTable.all(in: tx).map { ($0.id, $0) })
            return vacancies.compactMap { vacancy in
                employers[vacancy.employer].map {
                    ListedVacancy(vacancy: vacancy, employer: $0, state: vacancy.state(on: work.today))
                }
            }
        }
    }

    /// The open vacancies in a job of the house's list, those that close first before the others.
    /// - Throws: `Refusal.notFound`.
    package func openVacancies(of occupation: String, as actor: Actor) async throws -> [ListedVacancy] {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            return try work.listed(VacancyTable.open(on: work.today, of: occupation, in: tx), in: tx)
        }
    }

    /// - Throws: `Refusal.notFound`.
    package func vacancy(_ id: ID<Vacancy>, as actor: Actor) async throws -> ListedVacancy {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            guard let vacancy = try VacancyTable.find(id, in: tx),
                let employer = try EmployerTable.find(vacancy.employer, in: tx)
            else { throw Refusal.notFound }
            return ListedVacancy(vacancy: vacancy, employer: employer, state: vacancy.state(on: work.today))
        }
    }
}

extension Work {
    /// Vacancies with who offers them, in their order.
    func listed(_ vacancies: some Collection<Vacancy>, in tx: borrowing Transaction) throws -> [ListedVacancy] {
        let offering = try EmployerTable.those(Set(vacancies.map(\.employer)), in: tx)
        return vacancies.compactMap { vacancy in
            offering[vacancy.employer].map {
                ListedVacancy(vacancy: vacancy, employer: $0, state: vacancy.state(on: today))
            }
        }
    }
}
