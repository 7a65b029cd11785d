internal import Domain

/// The audit log as a chain, and the reviews of it.
extension Migration {
    /// Gives every line a place and a seal, in the order they were written; what a purpose is noted in; where the chain
    /// has come; and the reviews of the officer.
    static let auditChain = Migration(name: "audit chain", leavesTraces: false) { tx, dialect in
        for statement in chained(dialect) { try tx.run(statement) }
        let vault = tx.vault
        var (position, seal, last) = (0, AuditChain.beginning, ("", ""))
        while true {
            let rows = try tx.rows(
                """
                SELECT * FROM audit_lines WHERE (at, id) > (\(last.0), \(last.1)) ORDER BY at, id LIMIT 1000
                """
            )
            for row in rows {
                let columns = try old.map { try row.optional($0, as: String.self) } + [nil]
                position += 1
                seal = try vault.chain(AuditChain.text(position: position, columns: columns, after: seal))
                last = (columns[1] ?? "", columns[0] ?? "")
                try tx.run(
                    """
                    INSERT INTO audit_chain (id, at, actor_id, actor_name, role, action, participant_id, subject, detail,
                        reason, position, seal)
                    VALUES (\(columns[0]), \(columns[1]), \(columns[2]), \(columns[3]), \(columns[4]), \(columns[5]),
                        \(columns[6]), \(columns[7]), \(columns[8]), NULL, \(position), \(seal))
                    """
                )
            }
            if rows.isEmpty { break }
        }
        for statement in renamed { try tx.run(statement) }
        try tx.run("INSERT INTO audit_head (id, position, seal, mark) VALUES (1, 0, '', '')")
        try AuditTable.setHead(AuditChain.Head(position: position, seal: seal) { try vault.chain($0) }, in: tx)
    }

    private static let old = [
        "id", "at", "actor_id", "actor_name", "role", "action", "participant_id", "subject", "detail",
    ]

    private static func chained(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE audit_chain (
                position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
                actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
                detail TEXT, reason TEXT, seal TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE audit_head (
                id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE audit_reviews (
                id TEXT PRIMARY KEY, sample TEXT NOT NULL, place INTEGER NOT NULL, line_id TEXT NOT NULL UNIQUE,
                signals TEXT NOT NULL, drawn_on TEXT NOT NULL, drawn_by TEXT NOT NULL, reviewer TEXT, reviewed_on TEXT,
                verdict TEXT, note TEXT, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            "CREATE INDEX audit_reviews_sample ON audit_reviews (sample, place)",
        ]
    }

    private static let renamed: [SQL] = [
        "DROP TABLE audit_lines",
        "ALTER TABLE audit_chain RENAME TO audit_lines",
        """
        CREATE INDEX audit_lines_participant ON audit_lines (participant_id, at, action, actor_id, actor_name)
        """,
        "CREATE INDEX audit_lines_actor ON audit_lines (actor_id, position)",
    ]
}
