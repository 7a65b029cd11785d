/// A table as backups and moves carry it.
package struct TransferTable: Sendable {
    package let name: String
    private let identifier: SQL
    /// The columns of the primary key: pages of rows are read in this order.
    private let key: [(name: String, identifier: SQL)]
    /// Columns that point at rows of the same table. They are filled in once all its rows are there, because a row may
    /// come before the one it points at.
    let later: Set<String>
    /// Whether a new database has rows in it by itself, which give way.
    let isSelfMade: Bool

    init(
        _ name: StaticString,
        key: [StaticString] = ["id"],
        later: [StaticString] = [],
        isSelfMade: Bool = false
    ) {
        self.name = "\(name)"
        identifier = SQL(stringLiteral: name)
        self.key = key.map { ("\($0)", SQL(stringLiteral: $0)) }
        self.later = Set(later.map { "\($0)" })
        self.isSelfMade = isSelfMade
    }

    /// What a database knows of itself; every database has its own.
    private static let ofTheSchema: Set<String> = ["schema_steps", "schema_traces", "figure_changes"]

    /// Every other table, each after those that it points at. A backup refuses a database with a table that
    /// is not in this list, so a migration that makes one adds it here.
    package static let all: [TransferTable] = [
        TransferTable("house_keys", key: ["name"], isSelfMade: true),
        TransferTable("participants"),
        TransferTable("participant_keys", key: ["participant_id"]),
        // Of schemas before names were sealed.
        TransferTable("participant_words", key: ["word", "sort_key", "participant_id"]),
        TransferTable("name_digests", key: ["digest", "participant_id"]),
        TransferTable("users"),
        TransferTable("user_factors", key: ["user_id", "state"]),
        TransferTable("recovery_codes", key: ["user_id", "code_hash"]),
        TransferTable("known_devices", key: ["token_hash"]),
        TransferTable("password_requests", key: ["email_hash"]),
        TransferTable("sign_in_sessions", key: ["token_hash"]),
        TransferTable("sign_in_failures", key: ["subject"]),
        TransferTable("one_time_links", key: ["token_hash"]),
        TransferTable("form_submissions", key: ["token_hash"]),
        TransferTable("imports"),
        TransferTable("import_parts", key: ["import_id", "part", "position"]),
        TransferTable("programme_versions", key: ["code", "version"]),
        TransferTable("programme_drafts", key: ["code"]),
        TransferTable("stays"),
        TransferTable("referrals"),
        TransferTable("trajectories"),
        TransferTable("passages"),
        TransferTable("steps"),
        TransferTable("pauses"),
        TransferTable("findings"),
        TransferTable("sitting_patterns"),
        TransferTable("sitting_exceptions"),
        TransferTable("talks"),
        TransferTable("relations"),
        TransferTable("contact_moments"),
        TransferTable("placements", later: ["previous_id"]),
        TransferTable("due_contacts"),
        TransferTable("employer_talks"),
        TransferTable("events"),
        TransferTable("emergency_accesses"),
        TransferTable("admission_decisions"),
        TransferTable("admission_checkers", key: ["referral_id"]),
        TransferTable("closings"),
        TransferTable("entry_changes"),
        TransferTable("job_documents"),
        TransferTable("barriers"),
        TransferTable("barrier_looks"),
        TransferTable("barrier_actions"),
        TransferTable("programme_migrations"),
        TransferTable("migrated_trajectories", key: ["migration_id", "trajectory_id"]),
        TransferTable("employers"),
        TransferTable("vacancies"),
        TransferTable("vacancy_tasks", key: ["vacancy_id", "position"]),
        TransferTable("vacancy_fillings"),
        TransferTable("employer_sites"),
        TransferTable("employer_contacts"),
        TransferTable("employer_concerns"),
        TransferTable("employer_links"),
        TransferTable("employer_asks"),
        TransferTable("vacancy_meetings"),
        TransferTable("vacancy_meeting_vacancies", key: ["meeting_id", "vacancy_id"]),
        TransferTable("shortlist_entries"),
        TransferTable("tour_rounds"),
        TransferTable("tours"),
        TransferTable("tour_vacancies", key: ["tour_id", "vacancy_id"]),
        TransferTable("tour_candidates"),
        TransferTable("tour_changes"),
        TransferTable("tour_publications", key: ["round_id", "number"]),
        TransferTable("tour_seats"),
        TransferTable("tour_attendances"),
        TransferTable("start_evaluations"),
        TransferTable("esco_editions"),
        TransferTable("esco_occupations", key: ["uri"]),
        TransferTable("esco_skills", key: ["uri"]),
        TransferTable("esco_relations", key: ["occupation_uri", "skill_uri"]),
        TransferTable("employer_merges", key: ["employer_id"]),
        TransferTable("employer_merge_parts", key: ["employer_id", "kind", "row_id"]),
        TransferTable("employer_merge_links", key: ["employer_id", "link_id"]),
        TransferTable("match_runs"),
        TransferTable("showing_prices", key: ["vacancy_id"]),
        TransferTable("employer_accounts", key: ["user_id"]),
        TransferTable("introductions"),
        TransferTable("introduction_steps"),
        TransferTable("audit_lines"),
        TransferTable("audit_head", isSelfMade: true),
        TransferTable("audit_reviews"),
        TransferTable("health_marks", key: ["name"]),
        TransferTable("backups"),
    ]

    /// The tables of the list that this database has: an older schema has fewer.
    /// - Throws: `TransferError.unknownTable` for a table that is not in the list.
    package static func present(in tx: borrowing Transaction, _ dialect: Dialect) throws -> [TransferTable] {
        let names = try Set(tx.rows(dialect.tableNames).map { try $0("name", as: String.self) })
        if let unknown = names.subtracting(all.map(\.name)).subtracting(ofTheSchema).min() {
            throw TransferError.unknownTable(unknown)
        }
        return all.filter { names.contains($0.name) }
    }

    /// The next rows after a key, in the order of the key.
    func page(after last: [SQLValue]?, limit: Int, in tx: borrowing Transaction) throws -> [Row] {
        let order = SQL.joined(key.map(\.identifier), by: ", ")
        guard let last else {
            return try tx.rows("SELECT * FROM \(identifier) ORDER BY \(order) LIMIT \(limit)")
        }
        let place = SQL.joined(last.map(SQL.init(value:)), by: ", ")
        return try tx.rows(
            "SELECT * FROM \(identifier) WHERE (\(order)) > (\(place)) ORDER BY \(order) LIMIT \(limit)"
        )
    }

    func key(of row: Row) throws -> [SQLValue] { try key.map { try row.value($0.name) } }

    package func count(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS number FROM \(identifier)").map { try $0("number") } ?? 0
    }

    /// Takes away the rows that a new database has by itself: its own key, the beginning of its audit log.
    func clear(in tx: borrowing Transaction) throws {
        // Where there is nothing, nothing is asked that a user of the database may not do.
        if try count(in: tx) > 0 { try tx.run("DELETE FROM \(identifier)") }
    }

    /// Adds rows, without the columns that come later.
    func insert(_ rows: [[SQLValue]], columns: [String], in tx: borrowing Transaction) throws {
        let names = try SQL.joined(columns.map(SQL.init(column:)), by: ", ")
        let isLater = columns.map(later.contains)
        // Engines bound the number of values of one statement.
        let portion = max(1, 1000 / max(1, columns.count))
        for start in stride(from: 0, to: rows.count, by: portion) {
            let tuples = rows[start..<min(start + portion, rows.count)].map { row -> SQL in
                let values = zip(row, isLater).map { SQL(value: $1 ? .null : $0) }
                return "(\(SQL.joined(values, by: ", ")))"
            }
            try tx.run("INSERT INTO \(identifier) (\(names)) VALUES \(SQL.joined(tuples, by: ", "))")
        }
    }

    /// Fills in the columns that come later, for rows that are there.
    func complete(_ rows: [[SQLValue]], columns: [String], in tx: borrowing Transaction) throws {
        for row in rows {
            let cells = Dictionary(zip(columns, row)) { first, _ in first }
            let changes = try later.sorted().map { "\(try SQL(column: $0)) = \(SQL(value: cells[$0] ?? .null))" as SQL }
            let place = key.map { "\($0.identifier) = \(SQL(value: cells[$0.name] ?? .null))" as SQL }
            try tx.run(
                "UPDATE \(identifier) SET \(SQL.joined(changes, by: ", ")) WHERE \(SQL.joined(place, by: " AND "))"
            )
        }
    }

    /// Whether a row has something in a column that comes later.
    func hasLater(_ row: [SQLValue], columns: [String]) -> Bool {
        !later.isEmpty && zip(columns, row).contains { later.contains($0) && $1 != .null }
    }
}

extension SQL {
    /// A value as it was stored.
    fileprivate init(value: SQLValue) { self.init(parts: [.value(value)]) }

    /// The name of a column that a backup or another database told: letters, digits and `_` only, so that it can't be
    /// anything but a name.
    fileprivate init(column name: String) throws(TransferError) {
        let isName = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
        }
        guard isName, let first = name.utf8.first, first >= UInt8(ascii: "_") else { throw .unreadable }
        self.init(parts: [.text(name)])
    }
}

/// Why a database can't be carried over, or did not arrive whole.
package enum TransferError: Error, Hashable, Sendable {
    /// The database has a table that this program does not know.
    case unknownTable(String)
    /// What came is no snapshot, or a broken one.
    case unreadable
    /// The rows that arrived are not those that left.
    case different(table: String)
}
