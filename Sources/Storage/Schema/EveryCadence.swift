extension Migration {
    /// Contacts that count from something else than a start at work: from guidance, a phase or the closing. No engine but one
    /// takes a demand off a column, so the table is made anew.
    static let everyCadence = Migration(name: "every-cadence") { dialect in
        let columns: SQL = """
            id, trajectory_id, placement_id, cadence, party, item, due, rule, anchor, anchor_day, programme_version, state,
            settled_on, reason, moved_from, moved_to, moved_reason, moved_by, moved_pauses, version
            """
        return [
            """
            CREATE TABLE planned_contacts (
                id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                placement_id TEXT REFERENCES placements (id), passage_id TEXT REFERENCES passages (id),
                cadence TEXT NOT NULL, party TEXT NOT NULL, item INTEGER NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
                anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
                settled_on TEXT, reason TEXT, moved_from TEXT, moved_to TEXT, moved_reason TEXT, moved_by TEXT,
                moved_pauses INTEGER, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            "INSERT INTO planned_contacts (\(columns)) SELECT \(columns) FROM due_contacts",
            "DROP TABLE due_contacts",
            "ALTER TABLE planned_contacts RENAME TO due_contacts",
            """
            CREATE UNIQUE INDEX due_contacts_item
            ON due_contacts (trajectory_id, (COALESCE(placement_id, passage_id, '')), cadence, item) WHERE state <> 'dropped'
            """,
            """
            CREATE INDEX due_contacts_trajectory ON due_contacts (trajectory_id, due)
            """,
        ]
    }
}
