extension Migration {
    /// Which forms were taken already (promise 18), and contacts that were noted by mistake.
    static let submissions = Migration(name: "forms that were taken, contacts that were withdrawn") { dialect in
        [
            """
            CREATE TABLE form_submissions (
                token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
                location TEXT
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX form_submissions_made ON form_submissions (made_at)
            """,
            """
            ALTER TABLE contact_moments ADD COLUMN withdrawal TEXT
            """,
        ]
    }
}
