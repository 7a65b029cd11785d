package import Domain

/// One line of the audit log: who did or read what, when, about whom, why. Lines are added, never changed.
package struct AuditLine: Hashable, Sendable {
    package let id: ID<AuditLine>
    package let at: Instant
    package let actor: Actor
    /// A word of the policy, such as `readFile`, or of `AuditWord`.
    package let action: String
    package let participant: ID<Participant>?
    /// The id of the thing that was read or changed, where it is not the file as a whole.
    package let subject: String?
    /// What more there is to say, without personal data.
    package let detail: String?
    /// Why, in the words of the one who did it, where a reason was asked. It is sealed in the store: it may be about
    /// somebody's health.
    package let reason: String?

    package init(
        id: ID<AuditLine>,
        at: Instant,
        actor: Actor,
        action: String,
        participant: ID<Participant>?,
        subject: String?,
        detail: String?,
        reason: String? = nil
    ) {
        self.id = id
        self.at = at
        self.actor = actor
        self.action = action
        self.participant = participant
        self.subject = subject
        self.detail = detail
        self.reason = reason
    }
}

/// The lines of the audit log, each sealed over the one before, and their head.
package enum AuditTable {
    /// Adds a line behind the last one (promise 33).
    package static func append(_ line: AuditLine, in tx: borrowing Transaction) throws { try append([line], in: tx) }

    /// Adds lines behind the last one, in this order. Only one transaction writes at a time, so nobody else moves the head.
    package static func append(_ lines: [AuditLine], in tx: borrowing Transaction) throws {
        guard !lines.isEmpty else { return }
        guard let head = try head(in: tx) else { throw StorageError.damaged(column: "audit_head") }
        let vault = tx.vault
        var (position, seal) = (head.position, head.seal)
        for line in lines {
            position += 1
            let reason = try line.reason.map {
                try vault.sealForHouse($0, purpose: AuditLine.reasonPurpose(of: line.id))
            }
            let columns = line.columns(sealedReason: reason)
            seal = try vault.chain(AuditChain.text(position: position, columns: columns, after: seal))
            try insert(line, sealedReason: reason, position: position, seal: seal, in: tx)
        }
        try setHead(AuditChain.Head(position: position, seal: seal) { try vault.chain($0) }, in: tx)
    }

    private static func insert(
        _ line: AuditLine,
        sealedReason: String?,
        position: Int,
        seal: String,
        in tx: borrowing Transaction
    ) throws {
        let name = try line.storedActorName(in: tx.vault)
        try tx.run(
            """
            INSERT INTO audit_lines (id, at, actor_id, actor_name, role, action, participant_id, subject, detail, reason,
                position, seal)
            VALUES (\(line.id), \(line.at), \(line.actor.id), \(name), \(line.actor.role), \(line.action),
                \(line.participant), \(line.subject), \(line.detail), \(sealedReason), \(position), \(seal))
            """
        )
    }

    /// The lines about one person, the latest first.
    package static func about(
        _ participant: ID<Participant>,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [AuditLine] {
        let vault = tx.vault
        return try tx.rows(
            """
            SELECT * FROM audit_lines WHERE participant_id = \(participant) ORDER BY position DESC LIMIT \(limit)
            """
        ).map { try AuditLine(row: $0, vault: vault) }
    }

    /// Who opened somebody's file since a moment, and how often; who did most comes first.
    package static func readers(
        of participant: ID<Participant>,
        since moment: Instant,
        in tx: borrowing Transaction
    ) throws -> [(name: String, times: Int)] {
        try tx.rows(listing(readersOf: participant, since: moment)).map(reader)
    }

    static func listing(readersOf participant: ID<Participant>, since moment: Instant) -> Listing {
        Listing(
            shape: readerShape,
            source: """
                (SELECT actor_name, COUNT(*) AS times FROM audit_lines
                    WHERE participant_id = \(participant) AND at >= \(moment) AND action IN ('readFile', 'writeFile')
                    GROUP BY actor_id, actor_name) r
                """,
            order: [.down("times"), .up("actor_name")]
        )
    }

    private static let readerShape = RowShape(texts: ["actor_name"], numbers: ["times"])

    static func reader(_ row: Row) throws -> (name: String, times: Int) { (try row("actor_name"), try row("times")) }
}

extension Role: SQLConvertible {}

extension AuditLine {
    /// For what a reason is sealed.
    static func reasonPurpose(of id: ID<AuditLine>) -> String { "reason of audit line \(id)" }

    /// The name of who did it, as it is stored: a participant's is sealed (F3).
    fileprivate func storedActorName(in vault: Vault) throws(VaultError) -> String {
        guard actor.role == .participant else { return actor.name }
        return try Self.sealedActorName(actor.name, of: id.rawValue, in: vault)
    }

    static func sealedActorName(_ name: String, of line: String, in vault: Vault) throws(VaultError) -> String {
        try vault.sealForHouse(name, purpose: "actor of audit line \(line)")
    }

    /// The name that was stored so.
    static func actorName(_ stored: String, role: String, of line: String, in vault: Vault) throws(VaultError) -> String
    {
        guard role == Role.participant.rawValue else { return stored }
        return try vault.openForHouse(stored, purpose: "actor of audit line \(line)")
    }

    init(row: Row, vault: Vault) throws {
        let id: ID<AuditLine> = try row("id")
        self.init(
            id: id,
            at: try row("at"),
            actor: Actor(
                id: try row("actor_id"),
                name: try Self.actorName(row("actor_name"), role: row("role"), of: id.rawValue, in: vault),
                role: try row("role")
            ),
            action: try row("action"),
            participant: try row.optional("participant_id"),
            subject: try row.optional("subject"),
            detail: try row.optional("detail"),
            reason: try row.optional("reason", as: String.self).map {
                try vault.openForHouse($0, purpose: Self.reasonPurpose(of: id))
            }
        )
    }
}
