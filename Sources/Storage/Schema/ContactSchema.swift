/// Contacts, aftercare, placements, talks with employers.
enum ContactSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE relations (
                id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
                name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX relations_participant ON relations (participant_id)
            """,
            """
            CREATE TABLE contact_moments (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL, person TEXT NOT NULL,
                day TEXT NOT NULL, channel TEXT NOT NULL, note TEXT NOT NULL, by_name TEXT NOT NULL, due_contact_id TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX contact_moments_trajectory ON contact_moments (trajectory_id, party, day)
            """,
            """
            CREATE TABLE placements (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), previous_id TEXT REFERENCES placements (id),
                form TEXT NOT NULL, legal_employer TEXT NOT NULL, workplace TEXT NOT NULL, job_title TEXT NOT NULL,
                start_day TEXT NOT NULL, planned_end TEXT, end_day TEXT, end_reason TEXT, weekly_quarters INTEGER,
                withdrawal TEXT, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX placements_trajectory ON placements (trajectory_id, start_day)
            """,
            """
            CREATE TABLE due_contacts (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                placement_id TEXT NOT NULL REFERENCES placements (id), cadence TEXT NOT NULL, party TEXT NOT NULL,
                item INTEGER NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL, anchor TEXT NOT NULL, anchor_day TEXT NOT NULL,
                programme_version INTEGER NOT NULL, state TEXT NOT NULL, settled_on TEXT, reason TEXT,
                moved_from TEXT, moved_to TEXT, moved_reason TEXT, moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX due_contacts_item ON due_contacts (placement_id, cadence, item) WHERE state <> 'dropped'
            """,
            """
            CREATE INDEX due_contacts_trajectory ON due_contacts (trajectory_id, due)
            """,
            """
            CREATE TABLE employer_talks (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), employer TEXT NOT NULL, kind TEXT NOT NULL,
                day TEXT NOT NULL, time INTEGER, place TEXT NOT NULL, accompanied_by TEXT NOT NULL, framing TEXT NOT NULL,
                answer TEXT NOT NULL, answer_note TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_talks_trajectory ON employer_talks (trajectory_id, day)
            """,
        ]
    }
}
