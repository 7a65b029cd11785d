extension Migration {
    /// That somebody was given a place in another group, with the reason sealed (B3).
    static let entryChanges = Migration(name: "changes of the moment of entry") { dialect in
        [
            """
            CREATE TABLE entry_changes (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), from_edition TEXT, from_moment TEXT, from_day TEXT,
                edition TEXT NOT NULL, moment TEXT NOT NULL, day TEXT NOT NULL, changed_on TEXT NOT NULL,
                changed_by TEXT NOT NULL, reason TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX entry_changes_trajectory ON entry_changes (trajectory_id, id)
            """,
            """
            CREATE INDEX entry_changes_participant ON entry_changes (participant_id)
            """,
        ]
    }
}
