package import Domain
internal import Storage

extension Casework {
    /// Notes an employer. The number is nobody else's; one with the same name is told, and noted all the same where `anyway`
    /// says so.
    /// - Throws: `Faults`; `Refusal.notFound`.
    @discardableResult
    package func addEmployer(
        _ facts: EmployerFacts,
        number: EnterpriseNumber,
        anyway: Bool = false,
        as actor: Actor
    ) async throws -> ID<Employer> {
        try await work(as: actor) { work, tx in
            try work.require(.writeVacancies)
            var faults = facts.faults(on: work.today)
            if let known = try EmployerTable.find(number, in: tx) {
                faults.add("number", Message("import.sameEmployer", ["name": known.facts.name]))
            }
            try faults.throwIfAny()
            if !anyway { try work.refuseTwins(named: facts.name, except: nil, in: tx) }
            let employer = Employer(id: work.newID(), number: number, facts: facts)
            try EmployerTable.insert(employer, in: tx)
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "add employer", in: tx)
            return employer.id
        }
    }

    /// Changes what is said of an employer; the number stays.
    /// - Throws: `Faults`; `Refusal.rule` for one that was merged; `Refusal.stale`; `Refusal.notFound`.
    package func changeEmployer(
        _ id: ID<Employer>,
        version: Int,
        _ facts: EmployerFacts,
        anyway: Bool = false,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var employer = try work.standingEmployer(id, for: .writeVacancies, in: tx)
            guard employer.version == version else { throw Refusal.stale }
            try facts.faults(on: work.today).throwIfAny()
            let isRenamed = EmployerLikeness.key(facts.name) != EmployerLikeness.key(employer.facts.name)
            if isRenamed, !anyway { try work.refuseTwins(named: facts.name, except: id, in: tx) }
            employer.facts = facts
            guard try EmployerTable.update(employer, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "change employer", in: tx)
        }
    }

    /// Two that stay two belong together, such as a group and its branch.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.notFound`.
    package func linkEmployer(
        _ id: ID<Employer>,
        to number: EnterpriseNumber,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(id, for: .writeVacancies, in: tx)
            let other = try work.otherEmployer(number, than: employer, reason: reason, in: tx)
            let links = try EmployerRecordTable.links(of: id, in: tx)
            if links.contains(where: { $0.one == other.id || $0.other == other.id }) {
                throw Faults("number", Message("employers.linkedAlready", ["name": other.facts.name]))
            }
            let link = EmployerLink(
                id: work.newID(),
                one: id,
                other: other.id,
                reason: reason.trimmed,
                by: work.actor.name,
                day: work.today
            )
            try EmployerRecordTable.insert(link, in: tx)
            try work.audit(.writeVacancies, subject: id.rawValue, detail: "link employer", in: tx)
        }
    }

    /// Two that are one become one: vacancies, sites, contact persons, concerns and asks go to the other, and the number of this
    /// one leads there from now on. A vacancy whose number the other has already gets this one's behind it.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    @discardableResult
    package func mergeEmployer(
        _ id: ID<Employer>,
        version: Int,
        into number: EnterpriseNumber,
        reason: String,
        as actor: Actor
    ) async throws -> ID<Employer> {
        try await work(as: actor) { work, tx in
            var employer = try work.standingEmployer(id, for: .mergeEmployers, in: tx)
            guard employer.version == version else { throw Refusal.stale }
            let other = try work.otherEmployer(number, than: employer, reason: reason, in: tx)
            try EmployerMergeTable.keep(id, on: work.today, by: work.actor.name, in: tx)
            let taken = Set(try VacancyTable.all(of: other.id, in: tx).map(\.reference))
            for vacancy in try VacancyTable.all(of: id, in: tx) {
                let own = vacancy.reference
                let reference = taken.contains(own) ? "\(own) (\(employer.number.rawValue))" : own
                try VacancyTable.move(vacancy.id, to: other.id, reference: reference, in: tx)
            }
            try EmployerRecordTable.move(from: id, to: other.id, in: tx)
            employer.merged = EmployerMerge(into: other.id, reason: reason.trimmed)
            guard try EmployerTable.update(employer, in: tx) else { throw Refusal.stale }
            try work.audit(
                .mergeEmployers,
                subject: id.rawValue,
                detail: "into \(other.id.rawValue)",
                reason: reason.trimmed,
                in: tx
            )
            return other.id
        }
    }

    /// Two that were merged by mistake are two again: what went along and is still there comes back, under the old number; what came
    /// since stays with the other.
    /// - Throws: `Faults`; `Refusal.stale`; `Refusal.rule` for one that stands by itself, one of which nobody kept what went along,
    ///   and where somebody was put forward since for a vacancy of it; `Refusal.notFound`.
    package func undoMerge(
        of id: ID<Employer>,
        version: Int,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.mergeEmployers)
            guard var employer = try EmployerTable.find(id, in: tx) else { throw Refusal.notFound }
            guard employer.version == version else { throw Refusal.stale }
            if let objection = try work.objection(toUndoing: employer, in: tx) { throw Refusal.rule(objection) }
            guard let merged = employer.merged else { throw Refusal.notFound }
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            try EmployerMergeTable.takeApart(id, from: merged.into, in: tx)
            employer.merged = nil
            guard try EmployerTable.update(employer, in: tx) else { throw Refusal.stale }
            try work.audit(
                .mergeEmployers,
                subject: id.rawValue,
                detail: "apart from \(merged.into.rawValue)",
                reason: reason.trimmed,
                in: tx
            )
        }
    }
}

extension Work {
    /// An employer that is not merged into another.
    func standingEmployer(
        _ id: ID<Employer>,
        for action: Action,
        in tx: borrowing Transaction
    ) throws -> Employer {
        try require(action)
        guard let employer = try EmployerTable.find(id, in: tx) else { throw Refusal.notFound }
        guard employer.merged == nil else { throw Refusal.rule(Message("employers.mergedAlready")) }
        return employer
    }

    /// Why a merge can't be undone; nil when it can.
    func objection(toUndoing employer: Employer, in tx: borrowing Transaction) throws -> Message? {
        guard employer.merged != nil else { return Message("employers.notMerged") }
        guard try EmployerMergeTable.isKept(employer.id, in: tx) else { return Message("employers.notKept") }
        return try EmployerMergeTable.hasIntroductions(since: employer.id, in: tx)
            ? Message("employers.introducedSince") : nil
    }

    /// The other one of two, which stands and is not this one; a reason is due.
    fileprivate func otherEmployer(
        _ number: EnterpriseNumber,
        than employer: Employer,
        reason: String,
        in tx: borrowing Transaction
    ) throws -> Employer {
        var faults = Faults()
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        let other = try EmployerTable.find(number, in: tx)
        if other == nil { faults.add("number", Message("employers.unknownNumber", ["number": number.written])) }
        if other?.id == employer.id { faults.add("number", Message("employers.itself")) }
        try faults.throwIfAny()
        guard let other else { throw Refusal.notFound }
        return other
    }

    fileprivate func refuseTwins(named name: String, except: ID<Employer>?, in tx: borrowing Transaction) throws {
        let twins = EmployerLikeness.twins(
            number: nil,
            name: name,
            among: try EmployerTable.called(name, in: tx),
            except: except
        )
        guard !twins.isEmpty else { return }
        let names = twins.prefix(5).map { "\($0.employer.facts.name) (\($0.employer.number.written))" }
        throw Faults("anyway", Message("employers.likely", ["names": names.joined(separator: ", ")]))
    }
}
