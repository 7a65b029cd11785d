extension Migration {
    /// Accounts of participants themselves, and files that a coach opened in an emergency.
    static let caseAccess = Migration(name: "own accounts of participants, and emergency access") { dialect in
        [
            """
            ALTER TABLE users ADD COLUMN participant_id TEXT REFERENCES participants (id)
            """,
            """
            CREATE UNIQUE INDEX users_participant ON users (participant_id) WHERE participant_id IS NOT NULL
            """,
            """
            CREATE TABLE emergency_accesses (
                id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), reason TEXT NOT NULL, from_at TEXT NOT NULL,
                until_at TEXT NOT NULL, ended_at TEXT, reviewed_by TEXT, reviewed_at TEXT, note TEXT, version INTEGER NOT NULL,
                CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL))
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX emergency_accesses_user ON emergency_accesses (user_id, participant_id, until_at)
            """,
            """
            CREATE INDEX emergency_accesses_review ON emergency_accesses (from_at, id) WHERE reviewed_at IS NULL
            """,
            """
            CREATE INDEX emergency_accesses_participant ON emergency_accesses (participant_id)
            """,
        ]
    }
}
