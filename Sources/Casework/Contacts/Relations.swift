package import Domain
internal import Storage

/// Who somebody around a participant is, as it is noted (A7).
package struct RelationFacts: Hashable, Sendable {
    package var party: Party
    package var name: String
    package var organisation: String
    package var phone: String
    package var email: String

    package init(party: Party, name: String, organisation: String, phone: String, email: String) {
        self.party = party
        self.name = name
        self.organisation = organisation
        self.phone = phone
        self.email = email
    }

    /// The parties somebody around a participant can be of; the participant and the coach are there already.
    package static let parties: [Party] = [
        .psd, .vdab, .justiceAssistant, .referrer, .employer, .instructor, .family, .care, .other,
    ]

    fileprivate var faults: Faults {
        var faults = Faults()
        if name.trimmed.isEmpty { faults.add("name", Message("field.required")) }
        if !Self.parties.contains(party) { faults.add("party", Message("field.unknown")) }
        if !email.trimmed.isEmpty, !email.contains("@") { faults.add("email", Message("access.notAnAddress")) }
        return faults
    }
}

extension Casework {
    /// Adds somebody. Where aftercare has moments for that party only when somebody is there, they are planned.
    /// - Throws: `Faults`; `Refusal.rule` when the trajectory is closed.
    @discardableResult
    package func addRelation(
        _ facts: RelationFacts,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Relation> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "add relation", in: tx)
            try facts.faults.throwIfAny()
            let relation = Relation(
                id: work.newID(),
                participant: participant,
                party: facts.party,
                name: facts.name.trimmed,
                organisation: facts.organisation.trimmed,
                phone: facts.phone.trimmed,
                email: facts.email.trimmed
            )
            try RelationTable.insert(relation, in: tx)
            try work.replan(file, in: tx)
            return relation.id
        }
    }

    /// Changes how somebody is called and reached; another party is another person.
    /// - Throws: `Faults`; `Refusal.rule` when they are not involved any more; `Refusal.stale`.
    package func changeRelation(
        _ id: ID<Relation>,
        of participant: ID<Participant>,
        version: Int,
        _ facts: RelationFacts,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "change relation", in: tx)
            var relation = try work.presentRelation(id, of: file, version: version, in: tx)
            var facts = facts
            facts.party = relation.party
            try facts.faults.throwIfAny()
            relation.name = facts.name.trimmed
            relation.organisation = facts.organisation.trimmed
            relation.phone = facts.phone.trimmed
            relation.email = facts.email.trimmed
            guard try RelationTable.update(relation, in: tx) else { throw Refusal.stale }
        }
    }

    /// Notes the last day somebody was involved. Moments of aftercare that were there only for them fall away.
    /// - Throws: `Faults`; `Refusal.rule` when it was noted already; `Refusal.stale`.
    package func endRelation(
        _ id: ID<Relation>,
        of participant: ID<Participant>,
        version: Int,
        on day: Day,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "end relation", in: tx)
            var relation = try work.presentRelation(id, of: file, version: version, in: tx)
            if day > work.today { throw Faults("day", Message("field.future")) }
            if day < file.trajectory.firstDay {
                throw Faults("day", Message("plan.beforeStart", ["day": file.trajectory.firstDay.belgian]))
            }
            relation.until = day
            guard try RelationTable.update(relation, in: tx) else { throw Refusal.stale }
            try work.replan(file, in: tx)
        }
    }

    /// One of those around a participant, for its forms.
    /// - Throws: `Refusal.notFound`.
    package func relation(
        _ id: ID<Relation>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> (participant: Participant, relation: Relation) {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "relation form", in: tx)
            return (file.participant, try work.relation(id, of: file, in: tx))
        }
    }
}

extension Work {
    fileprivate func relation(
        _ id: ID<Relation>,
        of file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> Relation {
        guard let relation = try RelationTable.find(id, in: tx), relation.participant == file.participant.id else {
            throw Refusal.notFound
        }
        return relation
    }

    fileprivate func presentRelation(
        _ id: ID<Relation>,
        of file: OpenFile,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> Relation {
        let relation = try relation(id, of: file, in: tx)
        guard relation.until == nil else { throw Refusal.rule(Message("relation.endedAlready")) }
        guard relation.version == version else { throw Refusal.stale }
        return relation
    }
}
