package import Domain
internal import Storage

extension Casework {
    /// Notes a vacancy by hand; `reference`: the employer's own number for it.
    /// - Throws: `Faults`; `Refusal.notFound`.
    @discardableResult
    package func addVacancy(
        _ facts: VacancyFacts,
        reference: String,
        of employer: ID<Employer>,
        as actor: Actor
    ) async throws -> ID<Vacancy> {
        try await work(as: actor) { work, tx in
            try work.require(.writeVacancies)
            guard let employer = try EmployerTable.find(employer, in: tx) else {
                throw Faults("employer", Message("field.chooseOne"))
            }
            var faults = facts.faults
            let reference = reference.trimmed
            if reference.isEmpty { faults.add("reference", Message("field.required")) }
            if try VacancyTable.find(reference: reference, of: employer.id, in: tx) != nil {
                faults.add("reference", Message("vacancy.referenceTaken", ["employer": employer.facts.name]))
            }
            try faults.throwIfAny()
            let vacancy = Vacancy(id: work.newID(), employer: employer.id, reference: reference, facts: facts)
            try VacancyTable.insert(vacancy, in: tx)
            try work.audit(.writeVacancies, subject: vacancy.id.rawValue, detail: "add vacancy", in: tx)
            return vacancy.id
        }
    }

    /// Changes what is said of a vacancy.
    /// - Throws: `Faults`; `Refusal.stale`; `Refusal.notFound`.
    package func changeVacancy(
        _ id: ID<Vacancy>,
        version: Int,
        _ facts: VacancyFacts,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var vacancy = try work.vacancy(id, version: version, in: tx)
            try facts.faults.throwIfAny()
            vacancy.facts = facts
            guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "change vacancy", in: tx)
        }
    }

    /// Closes a vacancy from today, or opens it again.
    /// - Throws: `Refusal.stale`; `Refusal.notFound`.
    package func closeVacancy(_ id: ID<Vacancy>, version: Int, isClosed: Bool, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            var vacancy = try work.vacancy(id, version: version, in: tx)
            vacancy.closedOn = isClosed ? work.today : nil
            guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
            let detail = isClosed ? "close vacancy" : "open vacancy again"
            try work.audit(.writeVacancies, subject: id.rawValue, detail: detail, in: tx)
        }
    }
}

extension Work {
    fileprivate func vacancy(_ id: ID<Vacancy>, version: Int, in tx: borrowing Transaction) throws -> Vacancy {
        try require(.writeVacancies)
        guard let vacancy = try VacancyTable.find(id, in: tx) else { throw Refusal.notFound }
        guard vacancy.version == version else { throw Refusal.stale }
        return vacancy
    }
}
