internal import Domain

extension Migration {
    /// Of employers: kind, since when an ambassador, sites, contact persons, concerns, links and merges, what was asked of them;
    /// of vacancies: why they were closed and what takes their places.
    static let employers = Migration(name: "employers and approaches", leavesTraces: false) { tx, dialect in
        for statement in columns + tables(dialect) { try tx.run(dialect.saying(statement)) }
        for row in try tx.rows("SELECT id, number, name, municipality FROM employers ORDER BY id") {
            let words = EmployerTable.searchWords(
                number: try row("number"),
                name: try row("name"),
                municipality: try row("municipality")
            )
            let key = EmployerLikeness.key(try row("name"))
            let id: String = try row("id")
            try tx.run("UPDATE employers SET search_words = \(words), name_key = \(key) WHERE id = \(id)")
        }
    }

    private static let columns: [SQL] = [
        "ALTER TABLE employers ADD COLUMN organisation TEXT NOT NULL DEFAULT 'company'",
        "ALTER TABLE employers ADD COLUMN ambassador_since TEXT",
        "ALTER TABLE employers ADD COLUMN merged_into TEXT",
        "ALTER TABLE employers ADD COLUMN merge_reason TEXT",
        "ALTER TABLE employers ADD COLUMN search_words TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE employers ADD COLUMN name_key TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX employers_name_key ON employers (name_key)",
        "UPDATE employers SET organisation = 'agency' WHERE is_agency = 1",
        "ALTER TABLE vacancies ADD COLUMN close_reason TEXT",
        "ALTER TABLE vacancies ADD COLUMN close_note TEXT",
        "ALTER TABLE vacancies ADD COLUMN pay_least INTEGER",
        "ALTER TABLE vacancies ADD COLUMN pay_most INTEGER",
        "ALTER TABLE vacancies ADD COLUMN pay_unit TEXT",
        "UPDATE vacancies SET close_reason = 'other', close_note = '' WHERE closed_on IS NOT NULL",
    ]

    private static func tables(_ dialect: Dialect) -> [SQL] {
        records(dialect) + [
            """
            CREATE TABLE vacancy_fillings (
                id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
                placement_id TEXT UNIQUE REFERENCES placements (id), places INTEGER NOT NULL, reason TEXT NOT NULL,
                by_name TEXT NOT NULL, day TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX vacancy_fillings_vacancy ON vacancy_fillings (vacancy_id, day)
            """,
            """
            INSERT INTO vacancy_fillings (id, vacancy_id, placement_id, places, reason, by_name, day)
            SELECT id || '-f', id, NULL, filled, '', '', COALESCE(start, open_until, '2000-01-01') FROM vacancies
            WHERE filled > 0
            """,
            """
            CREATE TABLE employer_asks (
                id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), occupation TEXT NOT NULL,
                participant_id TEXT REFERENCES participants (id), programme TEXT, asked_on TEXT NOT NULL,
                asked_by TEXT NOT NULL, asked_by_name TEXT NOT NULL, way TEXT NOT NULL, answer TEXT NOT NULL,
                answered_on TEXT, note TEXT NOT NULL, next_on TEXT, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_asks_employer ON employer_asks (employer_id, asked_on)
            """,
            """
            CREATE INDEX employer_asks_next ON employer_asks (asked_by, next_on)
            """,
            """
            CREATE INDEX employer_asks_occupation ON employer_asks (occupation, asked_on)
            """,
            """
            CREATE INDEX employer_asks_participant ON employer_asks (participant_id)
            """,
        ]
    }

    private static func records(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE employer_sites (
                id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), name TEXT NOT NULL,
                address TEXT NOT NULL, postcode TEXT NOT NULL, municipality TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_sites_employer ON employer_sites (employer_id)
            """,
            """
            CREATE TABLE employer_contacts (
                id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), name TEXT NOT NULL,
                job TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_contacts_employer ON employer_contacts (employer_id)
            """,
            """
            CREATE TABLE employer_concerns (
                id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL,
                words TEXT NOT NULL, answer TEXT NOT NULL, noted_on TEXT NOT NULL, by_name TEXT NOT NULL,
                version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_concerns_employer ON employer_concerns (employer_id)
            """,
            """
            CREATE TABLE employer_links (
                id TEXT PRIMARY KEY, one_id TEXT NOT NULL REFERENCES employers (id),
                other_id TEXT NOT NULL REFERENCES employers (id), reason TEXT NOT NULL, by_name TEXT NOT NULL,
                day TEXT NOT NULL, UNIQUE (one_id, other_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX employer_links_other ON employer_links (other_id)
            """,
        ]
    }
}
