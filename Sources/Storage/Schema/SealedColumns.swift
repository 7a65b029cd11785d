internal import Domain

extension Migration {
    /// Seals what stood in plain words (F3), and packs what a finding says into one sealed column.
    static let sealedColumns = Migration(name: "sealed columns", leavesTraces: true) { tx, dialect in
        for statement in SealedColumnsSchema.before(dialect) { try tx.run(statement) }
        try Resealing.sealFindings(in: tx)
        for column in SealedColumnsSchema.columns { try Resealing.seal(column, in: tx) }
        for statement in SealedColumnsSchema.after { try tx.run(statement) }
    }
}

enum SealedColumnsSchema {
    /// A key bears no reference to its participant: it is made before the row that it first seals.
    static func before(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE participant_keys (
                participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX participant_keys_master ON participant_keys (master_id, participant_id)
            """,
            """
            CREATE TABLE schema_traces (position INTEGER PRIMARY KEY)\(dialect.tableSuffix)
            """,
            """
            ALTER TABLE participants ADD COLUMN national_digest TEXT
            """,
            """
            DROP INDEX participants_national
            """,
            """
            CREATE INDEX participants_digest ON participants (national_digest)
            """,
            """
            ALTER TABLE findings ADD COLUMN statement TEXT NOT NULL DEFAULT ''
            """,
        ]
    }

    /// The columns that stood there already. One that came later was sealed from its first row on, and stays out of this
    /// list: a step of the schema never changes.
    static let columns: [SealedColumn] = [
        .nationalNumber, .referralReason, .refusalExplanation, .findingWithdrawal, .contactNote, .stepDeviation,
        .pauseExplanation, .closingNote, .talkFraming, .talkAnswer, .placementWithdrawal, .missedReason, .moveReason,
        .relationPhone, .relationEmail,
    ]

    static let after: [SQL] = [
        "ALTER TABLE findings DROP COLUMN subject", "ALTER TABLE findings DROP COLUMN level",
        "ALTER TABLE findings DROP COLUMN text", "ALTER TABLE findings DROP COLUMN day",
        "ALTER TABLE findings DROP COLUMN certainty", "ALTER TABLE findings DROP COLUMN evidence",
    ]
}

/// Seals rows that are there already, part by part.
enum Resealing {
    private static let part = 1000

    static func seal(_ column: SealedColumn, in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT k.id, \(column.participant) AS participant_id, k.\(column.nameInSQL) AS text
                FROM \(column.tableInSQL) k\(column.way) WHERE k.id > \(last) AND k.\(column.nameInSQL) IS NOT NULL
                ORDER BY k.id LIMIT \(part)
                """
            )
            try tx.fetchDataKeys(of: rows.map { try $0("participant_id", as: ID<Participant>.self) })
            for row in rows {
                let (id, participant): (ID<Row>, ID<Participant>) = (try row("id"), try row("participant_id"))
                let text: String = try row("text")
                let sealed = try tx.sealed(text, column, id, of: participant)
                try tx.run(
                    "UPDATE \(column.tableInSQL) SET \(column.nameInSQL) = \(sealed) WHERE id = \(id)"
                )
                if column == .nationalNumber {
                    let digest = try tx.vault.digest(of: NationalNumber(stored: text))
                    try tx.run("UPDATE participants SET national_digest = \(digest) WHERE id = \(id)")
                }
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }

    static func sealFindings(in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT id, participant_id, subject, level, text, day, certainty, evidence FROM findings
                WHERE id > \(last) ORDER BY id LIMIT \(part)
                """
            )
            for row in rows {
                let id: ID<Finding> = try row("id")
                let statement = FindingStatement(
                    subject: try row("subject"),
                    level: try row.optional("level"),
                    text: try row("text"),
                    day: try row.optional("day"),
                    certainty: try row.optional("certainty"),
                    evidence: try row("evidence")
                )
                let sealed = try tx.sealed(statement.packed(), .findingStatement, id, of: row("participant_id"))
                try tx.run("UPDATE findings SET statement = \(sealed) WHERE id = \(id)")
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }
}

extension SealedColumn {
    /// The names of tables and columns stand in the source, so that they may stand in a statement.
    var tableInSQL: SQL { SQL(parts: [.text(table)]) }
    var nameInSQL: SQL { SQL(parts: [.text(name)]) }

    /// How a row `k` leads to its participant.
    private var goesByTrajectory: Bool { ["steps", "pauses", "due_contacts"].contains(table) }
    var way: SQL { goesByTrajectory ? " JOIN trajectories t ON t.id = k.trajectory_id" : "" }
    var participant: SQL {
        if goesByTrajectory { return "t.participant_id" }
        return isOfParticipant ? "k.id" : "k.participant_id"
    }
}
