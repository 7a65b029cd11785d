extension Migration {
    /// What keeps a vacancy from standing on too many lists, and what the last nightly comparison tells of it.
    static let showingPrices = Migration(name: "prices of showing") { dialect in
        [
            """
            CREATE TABLE showing_prices (
                vacancy_id TEXT PRIMARY KEY REFERENCES vacancies (id), price INTEGER NOT NULL CHECK (price > 0)
            )\(dialect.tableSuffix)
            """,
            "ALTER TABLE match_runs ADD COLUMN showing_cap INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE match_runs ADD COLUMN most_shown INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE match_runs ADD COLUMN giving_way INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE match_runs ADD COLUMN kept_permille INTEGER NOT NULL DEFAULT 1000",
        ]
    }
}
