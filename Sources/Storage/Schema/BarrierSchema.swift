extension Migration {
    /// What stands between people and work, who looked at it and what is done about it (C1).
    static let barriers = Migration(name: "barriers") { dialect in
        [
            """
            CREATE TABLE barriers (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
                tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
                look_again_on TEXT, withdrawal TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX barriers_trajectory ON barriers (trajectory_id, look_again_on)
            """,
            """
            CREATE INDEX barriers_participant ON barriers (participant_id)
            """,
            """
            CREATE TABLE barrier_looks (
                id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
                observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX barrier_looks_barrier ON barrier_looks (barrier_id, day)
            """,
            """
            CREATE INDEX barrier_looks_participant ON barrier_looks (participant_id)
            """,
            """
            CREATE TABLE barrier_actions (
                id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, what TEXT NOT NULL,
                who TEXT NOT NULL, due TEXT NOT NULL, consent TEXT, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
                is_done INTEGER CHECK (is_done IN (0, 1)), settled_on TEXT, settled_by TEXT, result_note TEXT, withdrawal TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX barrier_actions_barrier ON barrier_actions (barrier_id, due)
            """,
            """
            CREATE INDEX barrier_actions_participant ON barrier_actions (participant_id)
            """,
        ]
    }
}
