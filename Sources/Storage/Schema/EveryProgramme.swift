extension Migration {
    /// What programmes without sitting days ask for: from whom and for where a referral came, the entry moment somebody has a
    /// place in, and the phases they go through (B1, B3, C1-C7).
    static let everyProgramme = Migration(name: "every programme") { dialect in
        [
            "ALTER TABLE referrals ADD COLUMN referrer_kind TEXT",
            "ALTER TABLE referrals ADD COLUMN partner TEXT",
            "ALTER TABLE referrals ADD COLUMN site TEXT",
            "ALTER TABLE trajectories ADD COLUMN edition TEXT",
            "ALTER TABLE trajectories ADD COLUMN entry_moment TEXT",
            "ALTER TABLE trajectories ADD COLUMN entry_day TEXT",
            """
            CREATE INDEX trajectories_entry ON trajectories (programme, edition, entry_moment)
            """,
            """
            CREATE TABLE passages (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
                until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
                reason TEXT, decided_by TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE UNIQUE INDEX passages_running ON passages (trajectory_id) WHERE until_day IS NULL
            """,
            """
            CREATE INDEX passages_trajectory ON passages (trajectory_id, from_day, id)
            """,
        ]
    }
}
