package import Domain
internal import Storage

/// Who changed a file last, and when.
package struct LastChange: Hashable, Sendable {
    package let by: String
    package let at: Instant

    package init(by: String, at: Instant) {
        self.by = by
        self.at = at
    }
}

extension Casework {
    /// Who changed something about a participant last, by the audit log. Nil when nobody did, and for who may not change
    /// this file.
    package func lastChange(of participant: ID<Participant>, as actor: Actor) async throws -> LastChange? {
        try await look(as: actor) { work, tx in
            // Who may change every file sees it of a referral too, which has no trajectory yet.
            let scope = try work.scope(.writeFile)
            let isFile = try TrajectoryTable.latest(of: participant, within: scope, in: tx) != nil
            guard isFile || scope == .everything else { return nil }
            let acts: [Action] = [.writeFile, .assignCoach, .decideReferral, .planSittings, .refer, .importReferrals]
            // Opening a form leaves a line too, which says so.
            let line = try AuditTable.about(participant, limit: 100, in: tx).first { line in
                acts.contains { $0.rawValue == line.action } && !(line.detail ?? "").hasSuffix("form")
            }
            return line.map { LastChange(by: $0.actor.name, at: $0.at) }
        }
    }
}
