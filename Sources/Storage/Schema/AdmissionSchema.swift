extension Migration {
    /// What was decided about admissions and with which verdicts, waiting lists, days to look again, and what was said
    /// when trajectories closed.
    static let admissions = Migration(name: "decisions about admission, waiting lists, closings") { dialect in
        [
            """
            ALTER TABLE referrals ADD COLUMN edition TEXT
            """,
            """
            ALTER TABLE referrals ADD COLUMN waiting_since TEXT
            """,
            """
            ALTER TABLE referrals ADD COLUMN look_again_on TEXT
            """,
            """
            CREATE INDEX referrals_look_again ON referrals (look_again_on, id) WHERE look_again_on IS NOT NULL
            """,
            """
            CREATE INDEX referrals_edition ON referrals (programme, edition, state) WHERE edition IS NOT NULL
            """,
            """
            CREATE TABLE admission_decisions (
                id TEXT PRIMARY KEY, referral_id TEXT NOT NULL REFERENCES referrals (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), programme_version INTEGER NOT NULL,
                act TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL, verdicts TEXT NOT NULL, reason TEXT,
                advice TEXT, handover TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX admission_decisions_referral ON admission_decisions (referral_id, id)
            """,
            """
            CREATE INDEX admission_decisions_participant ON admission_decisions (participant_id)
            """,
            """
            CREATE TABLE closings (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), day TEXT NOT NULL, outcome TEXT NOT NULL,
                handover TEXT, advice TEXT, receiver TEXT, why_not TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX closings_participant ON closings (participant_id, id)
            """,
            """
            CREATE INDEX closings_trajectory ON closings (trajectory_id)
            """,
        ]
    }
}
