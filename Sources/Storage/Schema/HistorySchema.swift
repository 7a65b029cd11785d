/// What happened, and who looked.
enum HistorySchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE events (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, programme TEXT NOT NULL,
                participant_id TEXT NOT NULL REFERENCES participants (id), referral_id TEXT, trajectory_id TEXT, subject TEXT,
                code TEXT, counts INTEGER NOT NULL CHECK (counts IN (0, 1)), actor TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX events_kind ON events (programme, kind, day, participant_id)
            """,
            """
            CREATE INDEX events_participant ON events (participant_id, day, id)
            """,
            """
            CREATE TABLE audit_lines (
                id TEXT PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT NOT NULL, actor_name TEXT NOT NULL, role TEXT NOT NULL,
                action TEXT NOT NULL, participant_id TEXT, subject TEXT, detail TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX audit_lines_participant ON audit_lines (participant_id, at, action, actor_id, actor_name)
            """,
            """
            CREATE INDEX audit_lines_actor ON audit_lines (actor_id, at)
            """,
        ]
    }
}
