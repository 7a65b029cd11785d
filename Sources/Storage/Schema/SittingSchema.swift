/// Sitting days and the talks on them.
enum SittingSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE sitting_patterns (
                id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, coach_id TEXT REFERENCES users (id),
                anchor TEXT NOT NULL, every_weeks INTEGER NOT NULL CHECK (every_weeks IN (1, 2)), opens INTEGER NOT NULL,
                talks INTEGER NOT NULL, talk_minutes INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX sitting_patterns_prison ON sitting_patterns (programme, prison)
            """,
            """
            CREATE TABLE sitting_exceptions (
                id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL,
                moved_to TEXT, reason TEXT NOT NULL, UNIQUE (programme, prison, day)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE talks (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), programme TEXT NOT NULL, kind TEXT NOT NULL,
                prison TEXT NOT NULL, day TEXT, seat INTEGER, moved_from TEXT, moved_reason TEXT, waiting_since TEXT NOT NULL,
                state TEXT NOT NULL, version INTEGER NOT NULL, CHECK ((day IS NULL) = (seat IS NULL))
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX talks_seat ON talks (programme, prison, day, seat) WHERE state = 'planned' AND day IS NOT NULL
            """,
            """
            CREATE INDEX talks_day ON talks (programme, day, prison, state)
            """,
            """
            CREATE INDEX talks_trajectory ON talks (trajectory_id)
            """,
            """
            CREATE INDEX talks_waiting ON talks (programme, prison, waiting_since, id) WHERE state = 'planned' AND day IS NULL
            """,
        ]
    }
}
