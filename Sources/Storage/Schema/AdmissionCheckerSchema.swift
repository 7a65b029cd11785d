extension Migration {
    /// Which coach was asked to do the check of a referral (B2).
    static let admissionCheckers = Migration(name: "who does the check before somebody enters") { dialect in
        [
            """
            CREATE TABLE admission_checkers (
                referral_id TEXT PRIMARY KEY REFERENCES referrals (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), coach_id TEXT NOT NULL REFERENCES users (id),
                asked_on TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX admission_checkers_coach ON admission_checkers (coach_id, referral_id)
            """,
            """
            CREATE INDEX admission_checkers_participant ON admission_checkers (participant_id)
            """,
        ]
    }
}
