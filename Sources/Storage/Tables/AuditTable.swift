package import Domain

/// One line of the audit log: who did or read what, when, about whom. Lines are added, never changed.
package struct AuditLine: Hashable, Sendable {
    package let id: ID<AuditLine>
    package let at: Instant
    package let actor: Actor
    /// A word of the policy, such as `readFile`.
    package let action: String
    package let participant: ID<Participant>?
    /// The id of the thing that was read or changed, where it is not the file as a whole.
    package let subject: String?
    /// What more there is to say, without personal data.
    package let detail: String?

    package init(
        id: ID<AuditLine>,
        at: Instant,
        actor: Actor,
        action: String,
        participant: ID<Participant>?,
        subject: String?,
        detail: String?
    ) {
        self.id = id
        self.at = at
        self.actor = actor
        self.action = action
        self.participant = participant
        self.subject = subject
        self.detail = detail
    }
}

package enum AuditTable {
    package static func append(_ line: AuditLine, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO audit_lines (id, at, actor_id, actor_name, role, action, participant_id, subject, detail)
            VALUES (\(line.id), \(line.at), \(line.actor.id), \(line.actor.name), \(line.actor.role), \(line.action),
                \(line.participant), \(line.subject), \(line.detail))
            """
        )
    }

    /// The lines about one person, the latest first.
    package static func about(
        _ participant: ID<Participant>,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [AuditLine] {
        try tx.rows(
            """
            SELECT * FROM audit_lines WHERE participant_id = \(participant) ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(AuditLine.init(row:))
    }

    /// Who opened somebody's file since a moment, and how often; who did most comes first.
    package static func readers(
        of participant: ID<Participant>,
        since moment: Instant,
        in tx: borrowing Transaction
    ) throws -> [(name: String, times: Int)] {
        try tx.rows(
            """
            SELECT actor_name, COUNT(*) AS times FROM audit_lines
            WHERE participant_id = \(participant) AND at >= \(moment) AND action IN ('readFile', 'writeFile')
            GROUP BY actor_id, actor_name ORDER BY times DESC, actor_name
            """
        ).map { (try $0("actor_name"), try $0("times")) }
    }
}

extension Role: SQLConvertible {}

extension AuditLine {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            at: try row("at"),
            actor: Actor(id: try row("actor_id"), name: try row("actor_name"), role: try row("role")),
            action: try row("action"),
            participant: try row.optional("participant_id"),
            subject: try row.optional("subject"),
            detail: try row.optional("detail")
        )
    }
}
