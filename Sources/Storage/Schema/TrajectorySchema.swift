/// Trajectories with their plan, pauses and findings.
enum TrajectorySchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE trajectories (
                id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id),
                referral_id TEXT NOT NULL UNIQUE REFERENCES referrals (id), programme TEXT NOT NULL,
                programme_version INTEGER NOT NULL, coach_id TEXT REFERENCES users (id), state TEXT NOT NULL,
                accepted_on TEXT NOT NULL, started_on TEXT, closed_on TEXT, outcome TEXT, closing_note TEXT,
                sort_key TEXT NOT NULL,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX trajectories_participant ON trajectories (participant_id)
            """,
            """
            CREATE INDEX trajectories_coach ON trajectories (coach_id, state)
            """,
            """
            CREATE INDEX trajectories_state ON trajectories (programme, state)
            """,
            """
            CREATE INDEX trajectories_running ON trajectories (sort_key, participant_id) WHERE state <> 'closed'
            """,
            """
            CREATE INDEX trajectories_any_programme ON trajectories (state, participant_id)
            """,
            """
            CREATE TABLE steps (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), code TEXT NOT NULL,
                position INTEGER NOT NULL, window_start TEXT NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
                anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
                done_on TEXT, deviation_reason TEXT, deviation_text TEXT, moved_from TEXT, moved_to TEXT,
                moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL,
                UNIQUE (trajectory_id, code)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE pauses (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), reason TEXT NOT NULL,
                from_day TEXT NOT NULL, until_day TEXT, noted_on TEXT NOT NULL,
                has_ended INTEGER NOT NULL CHECK (has_ended IN (0, 1)), explanation TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX pauses_running ON pauses (trajectory_id) WHERE has_ended = 0
            """,
            """
            CREATE INDEX pauses_trajectory ON pauses (trajectory_id)
            """,
            """
            CREATE TABLE findings (
                id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), subject TEXT NOT NULL,
                level TEXT, text TEXT NOT NULL, day TEXT, certainty TEXT, evidence TEXT NOT NULL, tier TEXT NOT NULL,
                observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX findings_participant ON findings (participant_id, noted_on, id)
            """,
        ]
    }
}
