/// People, where they stay, and how they were referred.
enum PeopleSchema {
    static func statements(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE participants (
                id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT NOT NULL, sort_key TEXT NOT NULL,
                birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX participants_sort ON participants (sort_key, id)
            """,
            """
            CREATE INDEX participants_birth ON participants (birth_day)
            """,
            """
            CREATE INDEX participants_national ON participants (national_number)
            """,
            """
            CREATE TABLE participant_words (
                word TEXT NOT NULL, sort_key TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
                PRIMARY KEY (word, sort_key, participant_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX participant_words_participant ON participant_words (participant_id, word)
            """,
            """
            CREATE TABLE stays (
                id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), prison TEXT NOT NULL,
                from_day TEXT NOT NULL, until_day TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX stays_participant ON stays (participant_id, from_day)
            """,
            """
            CREATE UNIQUE INDEX stays_present ON stays (participant_id) WHERE until_day IS NULL
            """,
            """
            CREATE INDEX stays_prison ON stays (prison, participant_id) WHERE until_day IS NULL
            """,
            """
            CREATE TABLE referrals (
                id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), given_name TEXT NOT NULL,
                family_name TEXT NOT NULL, birth_day TEXT NOT NULL, programme TEXT NOT NULL,
                referrer_id TEXT REFERENCES users (id), referrer_name TEXT NOT NULL, institution TEXT, prison TEXT NOT NULL,
                referred_on TEXT NOT NULL, reason TEXT NOT NULL, has_consent INTEGER NOT NULL CHECK (has_consent = 1),
                earliest_day TEXT, source TEXT NOT NULL, state TEXT NOT NULL, decided_by TEXT, decided_on TEXT, ground TEXT,
                explanation TEXT, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX referrals_participant ON referrals (participant_id)
            """,
            """
            CREATE INDEX referrals_state ON referrals (programme, state, referred_on, id)
            """,
            """
            CREATE INDEX referrals_day ON referrals (referred_on, id)
            """,
            """
            CREATE INDEX referrals_state_day ON referrals (state, referred_on, id)
            """,
            """
            CREATE INDEX referrals_prison ON referrals (prison, referred_on, id)
            """,
            """
            CREATE INDEX referrals_referrer ON referrals (referrer_id, referred_on, id)
            """,
        ]
    }
}
