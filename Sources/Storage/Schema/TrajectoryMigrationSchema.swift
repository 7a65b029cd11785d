extension Migration {
    /// Acts by which running trajectories go over to another version of their definition, and what became of each (F1).
    static let trajectoryMigrations = Migration(name: "running trajectories to another version") { dialect in
        [
            """
            CREATE TABLE programme_migrations (
                id TEXT PRIMARY KEY, programme TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER NOT NULL,
                phases TEXT NOT NULL, reason TEXT NOT NULL, by_name TEXT NOT NULL, started_at TEXT NOT NULL,
                total INTEGER NOT NULL, state TEXT NOT NULL, last_trajectory TEXT, moved INTEGER NOT NULL,
                left_behind INTEGER NOT NULL, undo_reason TEXT, undone_by TEXT, undone_at TEXT, restored INTEGER NOT NULL,
                kept INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX programme_migrations_programme ON programme_migrations (programme, id)
            """,
            """
            CREATE UNIQUE INDEX programme_migrations_unfinished ON programme_migrations (programme)
                WHERE state IN ('running', 'undoing')
            """,
            """
            CREATE TABLE migrated_trajectories (
                migration_id TEXT NOT NULL REFERENCES programme_migrations (id),
                trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), standing TEXT NOT NULL, obstacle TEXT,
                before_text TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (migration_id, trajectory_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX migrated_trajectories_standing ON migrated_trajectories (migration_id, standing, trajectory_id)
            """,
            """
            CREATE INDEX migrated_trajectories_participant ON migrated_trajectories (participant_id)
            """,
            """
            CREATE INDEX trajectories_version ON trajectories (programme, programme_version, id) WHERE state <> 'closed'
            """,
        ]
    }
}
