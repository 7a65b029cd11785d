extension Migration {
    /// Who loaded or published a version of a definition and why, and the drafts that are worked on (F1).
    static let publishing = Migration(name: "publishing") { dialect in
        [
            "ALTER TABLE programme_versions ADD COLUMN loaded_by TEXT",
            "ALTER TABLE programme_versions ADD COLUMN reason TEXT",
            """
            CREATE TABLE programme_drafts (
                code TEXT PRIMARY KEY, definition TEXT NOT NULL, based_on INTEGER NOT NULL, changed_at TEXT NOT NULL,
                changed_by TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
        ]
    }
}
