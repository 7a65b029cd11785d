extension Migration {
    /// Vacancy meetings, shortlists, tours with who goes where, and what came of them (D1–D4).
    static let tours = Migration(name: "shortlists, tours, vacancy meetings") { dialect in
        meetingTables(dialect) + roundTables(dialect) + afterTables(dialect)
    }

    private static func meetingTables(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE vacancy_meetings (
                id TEXT PRIMARY KEY, programme TEXT NOT NULL, day TEXT NOT NULL, opens INTEGER NOT NULL, place TEXT NOT NULL,
                attendees TEXT NOT NULL, agreed TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE vacancy_meeting_vacancies (
                meeting_id TEXT NOT NULL REFERENCES vacancy_meetings (id),
                vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL,
                PRIMARY KEY (meeting_id, vacancy_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE shortlist_entries (
                id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
                participant_id TEXT NOT NULL REFERENCES participants (id),
                trajectory_id TEXT NOT NULL REFERENCES trajectories (id), source TEXT NOT NULL, reason TEXT NOT NULL,
                place INTEGER NOT NULL, added_on TEXT NOT NULL, added_by TEXT NOT NULL, removed_on TEXT, removed_by TEXT,
                removal TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX shortlist_entries_once ON shortlist_entries (vacancy_id, participant_id)
            WHERE removed_on IS NULL
            """,
        ]
    }

    private static func roundTables(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE tour_rounds (
                id TEXT PRIMARY KEY, programme TEXT NOT NULL, title TEXT NOT NULL, publication INTEGER NOT NULL,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE tours (
                id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
                employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL, day TEXT NOT NULL,
                opens INTEGER NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, capacity INTEGER NOT NULL,
                talk_minutes INTEGER NOT NULL, talk_gap INTEGER NOT NULL, talks_at_once INTEGER NOT NULL,
                state TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX tours_round ON tours (round_id, day, id)
            """,
            """
            CREATE TABLE tour_vacancies (
                tour_id TEXT NOT NULL REFERENCES tours (id), vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
                position INTEGER NOT NULL, PRIMARY KEY (tour_id, vacancy_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE tour_candidates (
                id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
                participant_id TEXT NOT NULL REFERENCES participants (id),
                trajectory_id TEXT NOT NULL REFERENCES trajectories (id), added_on TEXT NOT NULL, added_by TEXT NOT NULL,
                UNIQUE (round_id, participant_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE tour_changes (
                id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), tour_id TEXT NOT NULL REFERENCES tours (id),
                kind TEXT NOT NULL, reason TEXT NOT NULL, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
                UNIQUE (participant_id, tour_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE tour_publications (
                round_id TEXT NOT NULL REFERENCES tour_rounds (id), number INTEGER NOT NULL, published_on TEXT NOT NULL,
                published_by TEXT NOT NULL, score INTEGER NOT NULL, in_turn INTEGER NOT NULL,
                PRIMARY KEY (round_id, number)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE tour_seats (
                id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id), number INTEGER NOT NULL,
                participant_id TEXT NOT NULL REFERENCES participants (id),
                trajectory_id TEXT NOT NULL REFERENCES trajectories (id), tour_id TEXT REFERENCES tours (id),
                score INTEGER NOT NULL, is_by_hand INTEGER NOT NULL, talk_at INTEGER, UNIQUE (round_id, number, participant_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX tour_seats_tour ON tour_seats (tour_id, number)
            """,
        ]
    }

    private static func afterTables(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE tour_attendances (
                id TEXT PRIMARY KEY, tour_id TEXT NOT NULL REFERENCES tours (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), attended INTEGER NOT NULL,
                justified INTEGER NOT NULL, note TEXT NOT NULL, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
                UNIQUE (tour_id, participant_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE start_evaluations (
                id TEXT PRIMARY KEY, tour_id TEXT NOT NULL REFERENCES tours (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), verdicts TEXT NOT NULL, decision TEXT NOT NULL,
                reason TEXT NOT NULL, day TEXT NOT NULL, decided_by TEXT NOT NULL, version INTEGER NOT NULL,
                UNIQUE (tour_id, participant_id)
            )\(dialect.tableSuffix)
            """,
        ]
    }
}
