package import Domain

/// The chain of the audit lines: what `AuditChain` says, on the rows of the store.
extension AuditTable {
    /// How many lines are in memory at a time while the log is read whole.
    private static let part = 1_000

    /// How far the chain has come; nil when that row is gone.
    package static func head(in tx: borrowing Transaction) throws -> AuditChain.Head? {
        try tx.first("SELECT position, seal, mark FROM audit_head WHERE id = 1").map { row in
            AuditChain.Head(position: try row("position"), seal: try row("seal"), mark: try row("mark"))
        }
    }

    static func setHead(_ head: AuditChain.Head, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            UPDATE audit_head SET position = \(head.position), seal = \(head.seal), mark = \(head.mark) WHERE id = 1
            """
        )
    }

    /// Reads the whole log and names every fault.
    ///
    /// `notedHead`: the seal of a line, noted outside the database earlier; that line must still be there.
    package static func verify(
        notedHead: String? = nil,
        in tx: borrowing Transaction
    ) throws -> AuditVerdict {
        let vault = tx.vault
        var walk = AuditWalk(head: try head(in: tx), notedHead: notedHead) { try vault.chain($0) }
        var last: Int?
        while true {
            let behind = last.map { "WHERE position > \($0)" as SQL } ?? ""
            let rows = try tx.rows(
                """
                SELECT id, at, actor_id, actor_name, role, action, participant_id, subject, detail, reason, position, seal
                FROM audit_lines \(behind) ORDER BY position LIMIT \(part)
                """
            )
            for row in rows {
                let line = try AuditChain.Line(row: row, vault: vault)
                try walk.pass(line)
                last = line.position
            }
            if rows.count < part { return try walk.end() }
        }
    }
}

extension AuditLine {
    /// Every column as it is stored, in the order of the chain; but the name of who did it as it is, since a participant's
    /// was sealed when lines with it stood in the chain already.
    func columns(sealedReason: String?) -> [String?] {
        [
            id.rawValue, at.description, actor.id.rawValue, actor.name, actor.role.rawValue, action,
            participant?.rawValue, subject, detail, sealedReason,
        ]
    }
}

extension AuditChain.Line {
    /// Reads text as it stands: also what is no moment or no role any more belongs to a line, and a sealed name that does
    /// not open.
    fileprivate init(row: Row, vault: Vault) throws {
        let names = [
            "id", "at", "actor_id", "actor_name", "role", "action", "participant_id", "subject", "detail", "reason",
        ]
        var columns = try names.map { try row.optional($0, as: String.self) }
        if let id = columns[0], let name = columns[3], let role = columns[4] {
            columns[3] = (try? AuditLine.actorName(name, role: role, of: id, in: vault)) ?? name
        }
        self.init(
            position: try row("position"),
            columns: columns,
            seal: try row("seal")
        )
    }
}
