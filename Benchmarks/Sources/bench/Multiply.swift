/// Makes many participants of the few in the demo data. Most of them belong to years past, as in a house that has run
/// for long: one copy in so many is as busy as the demo is, the others are over and lie one to eight years back.
///
/// It knows little of the schema: every table that leads to a participant or a trajectory is copied, ids get the number
/// of the copy behind them, days move back. What must be told by name stands in `Multiply+Values.swift`.
struct Multiply {
    static let coaches = 100

    let file: SQLiteFile
    let sealing: Sealing
    /// 1: every copy is busy.
    let busyOneIn: Int

    /// What grows with the number of people without saying of whom it is; employers stay as many as they are.
    private static let shared: Set<String> = [
        "vacancies", "vacancy_tasks", "tour_rounds", "tours", "tour_vacancies", "tour_publications",
    ]

    /// Brings the number of participants to `people` or a little over it.
    func fill(to people: Int, progress: (String) -> Void) throws {
        let present = try file.number("SELECT COUNT(*) FROM participants")
        guard present > 0, people > present else { return }
        let copies = (people - 1) / present
        try file.run(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000; PRAGMA temp_store = MEMORY"
        )
        let indexes = try file.rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        // What the figures count anew is noted for each row; the copies are of before the first count.
        let triggers = try file.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        for index in indexes { try file.run("DROP INDEX \(index[0] ?? "")") }
        for trigger in triggers { try file.run("DROP TRIGGER \(trigger[0] ?? "")") }
        let tables = try copiedTables()
        try prepare(tables, copies: copies)
        try addCoaches()
        for table in tables {
            progress(table)
            try copy(table)
        }
        progress("name_digests")
        try addDigests()
        try sealing.audit.finish(file)
        for made in indexes + triggers { try file.run(made[1] ?? "") }
        try file.run("PRAGMA journal_mode = WAL")
    }

    private func copiedTables() throws -> [String] {
        let all = try file.column(
            """
            SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                AND name NOT IN ('name_digests', 'users', 'figure_changes')
            """
        )
        return try all.filter { table in
            let columns = Set(try columns(of: table))
            return table == "participants" || Self.shared.contains(table) || columns.contains("participant_id")
                || columns.contains("trajectory_id")
        }
    }

    func columns(of table: String) throws -> [String] {
        try file.column("SELECT name FROM pragma_table_info(\(quoted(table)))")
    }

    private func prepare(_ tables: [String], copies: Int) throws {
        try file.run(
            """
            CREATE TEMP TABLE copies (k INTEGER PRIMARY KEY, is_busy INTEGER, shift TEXT);
            WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < \(copies))
            INSERT INTO copies SELECT k, k % \(busyOneIn) = 0,
                CASE k % \(busyOneIn) WHEN 0 THEN '0 days' ELSE '-' || (400 + k * 37 % 2500) || ' days' END FROM n;
            CREATE TEMP TABLE copied_ids (id TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TEMP TABLE given_names (n INTEGER PRIMARY KEY, name TEXT);
            CREATE TEMP TABLE family_names (n INTEGER PRIMARY KEY, name TEXT);
            CREATE TEMP TABLE name_beginnings (name TEXT, digest TEXT, PRIMARY KEY (name, digest)) WITHOUT ROWID;
            """
        )
        for (table, names) in [("given_names", Names.given), ("family_names", Names.family)] {
            for (number, name) in names.enumerated() {
                try file.run("INSERT INTO \(table) VALUES (\(number), \(quoted(name)))")
                for digest in Names.beginnings(name).map(sealing.digest(ofBeginning:)) {
                    try file.run("INSERT OR IGNORE INTO name_beginnings VALUES (\(quoted(name)), \(quoted(digest)))")
                }
            }
        }
        for table in tables {
            try file.run("CREATE TEMP TABLE base_\(table) AS SELECT * FROM main.\(table) ORDER BY rowid")
            if try columns(of: table).contains("id") {
                try file.run("INSERT OR IGNORE INTO copied_ids SELECT id FROM base_\(table)")
            }
        }
    }

    private func addCoaches() throws {
        let columns = try columns(of: "users")
        let values = columns.map { column in
            switch column {
            case "id": "'bench-coach-' || n.k"
            case "email": "'coach-' || n.k || '@bench.test'"
            case "email_digest": "address_digest('coach-' || n.k || '@bench.test')"
            case "name": "'Coach ' || n.k"
            default: column
            }
        }
        try file.run(
            """
            WITH RECURSIVE n(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM n WHERE k < \(Self.coaches - 1)),
                coach AS (SELECT * FROM users WHERE role = 'coach' ORDER BY id LIMIT 1)
            INSERT INTO users (\(columns.joined(separator: ", "))) SELECT \(values.joined(separator: ", ")) FROM coach CROSS JOIN n
            """
        )
    }

    private func copy(_ table: String) throws {
        let columns = try columns(of: table)
        let values = try columns.map { try value(of: $0, in: table) }
        let names =
            switch table {
            case "participants": Self.names(of: "b.id")
            case "referrals": Self.names(of: "b.participant_id")
            default: ""
            }
        try file.run(
            """
            INSERT INTO main.\(table) (\(columns.joined(separator: ", ")))
            SELECT \(values.joined(separator: ", ")) FROM copies c CROSS JOIN base_\(table) b \(names) ORDER BY c.k, b.rowid
            """
        )
    }

    /// The names of a copy follow from the participant and the copy, so that a referral bears the same.
    private static func names(of participant: String) -> String {
        """
        JOIN base_participants o ON o.id = \(participant)
        JOIN given_names g ON g.n = (c.k * 31 + o.rowid * 17) % \(Names.given.count)
        JOIN family_names f ON f.n = (c.k * 7 + o.rowid * 101 + c.k * o.rowid) % \(Names.family.count)
        """
    }

    /// In the order of the table, which is none but its key.
    private func addDigests() throws {
        try file.run(
            """
            INSERT INTO name_digests (digest, participant_id)
            SELECT DISTINCT w.digest, b.id || '-' || c.k FROM copies c CROSS JOIN base_participants b \(Self.names(of: "b.id"))
                JOIN name_beginnings w ON w.name IN (g.name, f.name)
            ORDER BY 1, 2
            """
        )
    }
}
