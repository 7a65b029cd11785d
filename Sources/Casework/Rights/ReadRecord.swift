package import Domain
package import Storage

extension Casework {
    /// Everything the house holds about one person, for who asks what is known of them (GDPR, article 15). Only the machine's own
    /// command line gives it out: it holds what others said and wrote, so somebody reads it before it is handed over.
    /// - Throws: `Refusal.notFound` when there is no such person, or the actor is not the house itself.
    package func record(of participant: ID<Participant>, as actor: Actor) async throws -> PersonRecord {
        guard actor.role == .machine else { throw Refusal.notFound }
        return try await work(as: actor) { work, tx in
            guard try ParticipantTable.find(participant, in: tx) != nil else { throw Refusal.notFound }
            try work.audit(.readFile, named: .exportPerson, about: participant, in: tx)
            return try PersonRecord.read(of: participant, in: tx)
        }
    }
}
