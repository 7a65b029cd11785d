package import Domain
internal import Storage

extension Casework {
    /// Notes a vacancy by hand; `reference`: the employer's own number for it. One that is like another of the same employer
    /// that stands is told, and noted all the same where `anyway` says so.
    /// - Throws: `Faults`; `Refusal.notFound`.
    @discardableResult
    package func addVacancy(
        _ facts: VacancyFacts,
        reference: String,
        of employer: ID<Employer>,
        anyway: Bool = false,
        as actor: Actor
    ) async throws -> ID<Vacancy> {
        try await work(as: actor) { work, tx in
            try work.require(.writeVacancies)
            guard let employer = try EmployerTable.find(employer, in: tx), employer.merged == nil else {
                throw Faults("employer", Message("field.chooseOne"))
            }
            var faults = facts.faults
            let reference = reference.trimmed
            if reference.isEmpty { faults.add("reference", Message("field.required")) }
            if try VacancyTable.find(reference: reference, of: employer.id, in: tx) != nil {
                faults.add("reference", Message("vacancy.referenceTaken", ["employer": employer.facts.name]))
            }
            try faults.throwIfAny()
            if !anyway { try work.refuseTwins(of: facts, at: employer.id, except: nil, in: tx) }
            return try work.insertVacancy(facts, reference: reference, of: employer, detail: "add vacancy", in: tx)
        }
    }

    /// Changes what is said of a vacancy; which places are taken is counted apart.
    /// - Throws: `Faults`; `Refusal.rule` for one that is closed; `Refusal.stale`; `Refusal.notFound`.
    package func changeVacancy(
        _ id: ID<Vacancy>,
        version: Int,
        _ facts: VacancyFacts,
        anyway: Bool = false,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var vacancy = try work.vacancy(id, version: version, for: .change, in: tx)
            var facts = facts
            facts.filled = vacancy.facts.filled
            try facts.faults.throwIfAny()
            if !anyway, !facts.isLike(vacancy.facts) {
                try work.refuseTwins(of: facts, at: vacancy.employer, except: id, in: tx)
            }
            vacancy.facts = facts
            guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "change vacancy", in: tx)
        }
    }

    /// Closes a vacancy from today, with the reason.
    /// - Throws: `Refusal.rule` for one that is closed; `Refusal.stale`; `Refusal.notFound`.
    package func closeVacancy(
        _ id: ID<Vacancy>,
        version: Int,
        reason: VacancyEnd,
        note: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var vacancy = try work.vacancy(id, version: version, for: .close, in: tx)
            if reason == .other, note.trimmed.isEmpty { throw Faults("note", Message("field.required")) }
            vacancy.closedOn = work.today
            vacancy.closing = VacancyClosing(reason: reason, note: note.trimmed)
            guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
            let detail = "close vacancy: \(reason.rawValue)"
            try work.audit(.writeVacancies, subject: id.rawValue, detail: detail, in: tx)
        }
    }

    /// Opens a vacancy again, with another last day or without one.
    /// - Throws: `Faults` at `openUntil`; `Refusal.rule` for one that is open; `Refusal.stale`; `Refusal.notFound`.
    package func reopenVacancy(
        _ id: ID<Vacancy>,
        version: Int,
        openUntil: Day?,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var vacancy = try work.vacancy(id, version: version, for: .reopen, in: tx)
            if let objection = vacancy.objection(toReopenUntil: openUntil, on: work.today) {
                throw Faults("openUntil", objection)
            }
            vacancy.closedOn = nil
            vacancy.closing = nil
            vacancy.facts.openUntil = openUntil
            try vacancy.facts.faults.throwIfAny()
            guard try VacancyTable.update(vacancy, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "open vacancy again", in: tx)
        }
    }
}

extension Work {
    /// A vacancy of which an act is allowed now.
    func vacancy(
        _ id: ID<Vacancy>,
        version: Int?,
        for act: VacancyAct,
        in tx: borrowing Transaction
    ) throws -> Vacancy {
        try require(.writeVacancies)
        guard let vacancy = try VacancyTable.find(id, in: tx) else { throw Refusal.notFound }
        if let version, vacancy.version != version { throw Refusal.stale }
        guard vacancy.acts(on: today, by: actor.role).contains(act) else {
            throw Refusal.rule(Message("vacancy.not.\(act.rawValue)"))
        }
        return vacancy
    }

    /// Stores a vacancy; the places that are said to be taken are counted by hand.
    func insertVacancy(
        _ facts: VacancyFacts,
        reference: String,
        of employer: Employer,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> ID<Vacancy> {
        let vacancy = Vacancy(id: newID(), employer: employer.id, reference: reference, facts: facts)
        try VacancyTable.insert(vacancy, in: tx)
        if facts.filled > 0 {
            let filling = VacancyFilling(
                id: newID(),
                vacancy: vacancy.id,
                placement: nil,
                places: facts.filled,
                reason: "",
                by: actor.name,
                day: today
            )
            try VacancyFillingTable.insert(filling, in: tx)
        }
        try audit(.writeVacancies, subject: vacancy.id.rawValue, detail: detail, in: tx)
        return vacancy.id
    }

    private func isStanding(_ vacancy: Vacancy) -> Bool {
        let state = vacancy.state(on: today)
        return state == .open || state == .filled
    }

    fileprivate func refuseTwins(
        of facts: VacancyFacts,
        at employer: ID<Employer>,
        except: ID<Vacancy>?,
        in tx: borrowing Transaction
    ) throws {
        let twins = try VacancyTable.all(of: employer, in: tx).filter {
            $0.id != except && isStanding($0) && $0.facts.isLike(facts)
        }
        guard let twin = twins.first else { return }
        throw Faults("anyway", Message("vacancy.likely", ["title": twin.facts.title, "reference": twin.reference]))
    }
}
