extension Migration {
    /// Candidates put forward blind for vacancies, what happened to each, and which employer an account belongs to (A6).
    static let introductions = Migration(name: "introductions") { dialect in
        [
            """
            CREATE TABLE employer_accounts (
                user_id TEXT PRIMARY KEY REFERENCES users (id), employer_id TEXT NOT NULL REFERENCES employers (id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_accounts_employer ON employer_accounts (employer_id)
            """,
            """
            CREATE TABLE introductions (
                id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
                trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id),
                vacancy_id TEXT NOT NULL REFERENCES vacancies (id), employer_id TEXT NOT NULL REFERENCES employers (id),
                state TEXT NOT NULL, pitch TEXT NOT NULL, card TEXT NOT NULL, fingerprint TEXT NOT NULL,
                proposed_on TEXT NOT NULL, answer_by TEXT, shown_on TEXT, consent_form TEXT, consent_on TEXT,
                revealed_until TEXT, interview_day TEXT, interview_time INTEGER,
                interview_place TEXT, talk_id TEXT REFERENCES employer_talks (id),
                placement_id TEXT REFERENCES placements (id), declined_on TEXT, version INTEGER NOT NULL,
                CHECK (state IN ('proposed', 'shown', 'invited', 'declined', 'withdrawn', 'expired')
                    OR (consent_form IS NOT NULL AND consent_on IS NOT NULL AND revealed_until IS NOT NULL))
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX introductions_running ON introductions (participant_id, vacancy_id)
            WHERE state IN ('proposed', 'shown', 'invited', 'revealed', 'interview', 'hired')
            """,
            """
            CREATE INDEX introductions_trajectory ON introductions (trajectory_id)
            """,
            """
            CREATE INDEX introductions_vacancy ON introductions (vacancy_id)
            """,
            """
            CREATE INDEX introductions_employer ON introductions (employer_id, state)
            """,
            """
            CREATE TABLE introduction_steps (
                id TEXT PRIMARY KEY, introduction_id TEXT NOT NULL REFERENCES introductions (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), act TEXT NOT NULL, from_state TEXT NOT NULL,
                to_state TEXT NOT NULL, day TEXT NOT NULL, by_name TEXT NOT NULL, by_role TEXT NOT NULL,
                statement TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX introduction_steps_introduction ON introduction_steps (introduction_id)
            """,
            """
            CREATE INDEX introduction_steps_participant ON introduction_steps (participant_id)
            """,
        ]
    }
}
