internal import Domain

extension Migration {
    /// By which key a start or a talk is known to be at an employer, what an employer said by telephone or mail, what was merged and
    /// can be taken apart again, and the last nightly comparison.
    static let workRooms = Migration(name: "employers by key, answers noted, merges kept", leavesTraces: false) {
        tx,
        dialect in
        for statement in columns + tables(dialect) { try tx.run(dialect.saying(statement)) }
        for row in try tx.rows("SELECT id, workplace, legal_employer FROM placements ORDER BY id") {
            let workplace = EmployerLikeness.key(try row("workplace"))
            let legal = EmployerLikeness.key(try row("legal_employer"))
            let id: String = try row("id")
            try tx.run("UPDATE placements SET workplace_key = \(workplace), legal_key = \(legal) WHERE id = \(id)")
        }
        for row in try tx.rows("SELECT id, employer FROM employer_talks ORDER BY id") {
            let key = EmployerLikeness.key(try row("employer"))
            let id: String = try row("id")
            try tx.run("UPDATE employer_talks SET employer_key = \(key) WHERE id = \(id)")
        }
    }

    private static let columns: [SQL] = [
        "ALTER TABLE placements ADD COLUMN workplace_key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE placements ADD COLUMN legal_key TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX placements_workplace ON placements (workplace_key, start_day)",
        "CREATE INDEX placements_legal ON placements (legal_key, start_day)",
        "ALTER TABLE employer_talks ADD COLUMN employer_key TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX employer_talks_employer ON employer_talks (employer_key, day)",
        // For the approach list of one job, and for what matching asks at each page to see whether anything changed.
        "CREATE INDEX vacancies_occupation ON vacancies (occupation, employer_id)",
        "CREATE INDEX vacancies_group ON vacancies (occupation_group, employer_id)",
        "CREATE INDEX findings_withdrawn ON findings (participant_id) WHERE withdrawal IS NOT NULL",
        "CREATE INDEX participants_matching ON participants (id, version)",
        "CREATE INDEX trajectories_matching ON trajectories (participant_id, state, version)",
        "ALTER TABLE introduction_steps ADD COLUMN said_way TEXT",
        "ALTER TABLE introduction_steps ADD COLUMN said_on TEXT",
    ]

    private static func tables(_ dialect: Dialect) -> [SQL] {
        [
            """
            CREATE TABLE employer_merges (
                employer_id TEXT PRIMARY KEY REFERENCES employers (id), day TEXT NOT NULL, by_name TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE employer_merge_parts (
                employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL, row_id TEXT NOT NULL,
                reference TEXT NOT NULL, PRIMARY KEY (employer_id, kind, row_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE employer_merge_links (
                employer_id TEXT NOT NULL REFERENCES employers (id), link_id TEXT NOT NULL,
                one_id TEXT NOT NULL REFERENCES employers (id), other_id TEXT NOT NULL REFERENCES employers (id),
                reason TEXT NOT NULL, by_name TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (employer_id, link_id)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE match_runs (
                id TEXT PRIMARY KEY, started_at TEXT NOT NULL, finished_at TEXT NOT NULL, people INTEGER NOT NULL,
                unplaced_people INTEGER NOT NULL, vacancies INTEGER NOT NULL, unplaced_vacancies INTEGER NOT NULL,
                compared INTEGER NOT NULL, with_match INTEGER NOT NULL, never_shown INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
        ]
    }
}
