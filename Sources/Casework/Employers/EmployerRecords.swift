package import Domain
internal import Storage

extension Casework {
    /// Notes a site of an employer, or changes one: the site with this id and version.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func saveSite(_ site: EmployerSite, isNew: Bool, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(site.employer, for: .writeVacancies, in: tx)
            if site.name.isEmpty { throw Faults("name", Message("field.required")) }
            if isNew {
                try EmployerRecordTable.insert(site, in: tx)
            } else {
                guard try EmployerRecordTable.sites(of: employer.id, in: tx).contains(where: { $0.id == site.id })
                else { throw Refusal.notFound }
                guard try EmployerRecordTable.update(site, in: tx) else { throw Refusal.stale }
            }
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "employer site", in: tx)
        }
    }

    /// Notes whom one talks to at an employer, or changes it.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func saveContact(_ contact: EmployerContact, isNew: Bool, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(contact.employer, for: .writeVacancies, in: tx)
            try contact.faults(on: work.today).throwIfAny()
            if isNew {
                try EmployerRecordTable.insert(contact, in: tx)
            } else {
                let known = try EmployerRecordTable.contacts(of: employer.id, in: tx)
                guard known.contains(where: { $0.id == contact.id }) else { throw Refusal.notFound }
                guard try EmployerRecordTable.update(contact, in: tx) else { throw Refusal.stale }
            }
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "employer contact", in: tx)
        }
    }

    /// Notes what an employer is afraid of or stumbles over (E8).
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.notFound`.
    package func noteConcern(
        _ kind: ConcernKind,
        words: String,
        answer: String,
        of employer: ID<Employer>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(employer, for: .writeVacancies, in: tx)
            if words.trimmed.isEmpty { throw Faults("words", Message("field.required")) }
            let concern = EmployerConcern(
                id: work.newID(),
                employer: employer.id,
                kind: kind,
                words: words.trimmed,
                answer: answer.trimmed,
                notedOn: work.today,
                by: work.actor.name
            )
            try EmployerRecordTable.insert(concern, in: tx)
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "employer concern", in: tx)
        }
    }

    /// Changes a concern, or says what was answered to it.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func changeConcern(
        _ id: ID<EmployerConcern>,
        of employer: ID<Employer>,
        version: Int,
        _ kind: ConcernKind,
        words: String,
        answer: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(employer, for: .writeVacancies, in: tx)
            let concerns = try EmployerRecordTable.concerns(of: employer.id, in: tx)
            guard var concern = concerns.first(where: { $0.id == id }) else { throw Refusal.notFound }
            guard concern.version == version else { throw Refusal.stale }
            if words.trimmed.isEmpty { throw Faults("words", Message("field.required")) }
            concern.kind = kind
            concern.words = words.trimmed
            concern.answer = answer.trimmed
            guard try EmployerRecordTable.update(concern, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "employer concern", in: tx)
        }
    }

    /// An id for something that a form makes.
    package func newID<Subject>() -> ID<Subject> { ids.next(at: clock().now) }
}
