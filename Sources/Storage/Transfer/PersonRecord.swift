package import Domain

/// Everything that the database holds about one person, table by table as it stands there, with what is sealed opened (GDPR,
/// article 15).
package struct PersonRecord: Sendable {
    package struct Table: Sendable {
        package let name: String
        /// What each row holds, by column; what is empty is left out.
        package let rows: [[String: SQLValue]]
    }

    /// Those that hold anything.
    package let tables: [Table]

    /// How the rows about somebody are found.
    enum Way: Sendable { case own, participant, trajectory }

    /// The tables with something about people who are guided. A table that is in neither of these two lists is about nobody
    /// of them; a test compares with the columns of the schema.
    static let told: [(name: StaticString, way: Way)] = [
        ("participants", .own), ("users", .participant), ("stays", .participant), ("referrals", .participant),
        ("admission_decisions", .participant), ("admission_checkers", .participant), ("trajectories", .participant),
        ("entry_changes", .participant), ("passages", .participant), ("steps", .trajectory), ("pauses", .trajectory),
        ("findings", .participant), ("barriers", .participant), ("barrier_looks", .participant),
        ("barrier_actions", .participant), ("talks", .participant), ("relations", .participant),
        ("contact_moments", .participant), ("due_contacts", .trajectory), ("job_documents", .participant),
        ("shortlist_entries", .participant), ("tour_candidates", .participant), ("tour_changes", .participant),
        ("tour_seats", .participant), ("tour_attendances", .participant), ("start_evaluations", .participant),
        ("employer_asks", .participant), ("employer_talks", .participant), ("introductions", .participant),
        ("introduction_steps", .participant), ("placements", .participant), ("closings", .participant),
        ("emergency_accesses", .participant), ("events", .participant),
    ]

    /// What is kept by person and says nothing more about them: keys, marks by which they are found, what undoes an act of the
    /// house, when to count them anew. Who looked is told apart (`looks`). A partner's list as it came is sealed for the house
    /// and not laid by person: what was taken from it is told where it stands, the rest is forgotten after some days.
    static let untold: Set<String> = [
        "participant_keys", "participant_words", "name_digests", "migrated_trajectories", "audit_lines",
        "figure_changes", "imports", "import_parts",
    ]

    /// Digests, which are for the house alone.
    private static let secrets: Set<String> = ["password_hash", "email_digest", "national_digest"]

    /// More lines about one person are no log any more.
    private static let mostLooks = 100_000

    /// - Throws: `StorageError.damaged` when a sealed text does not open.
    package static func read(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> PersonRecord {
        var tables: [Table] = []
        for (name, way) in told {
            let sealed = SealedColumn.present.filter { $0.table == "\(name)" }
            let found = try tx.rows(question(SQL(stringLiteral: name), way, participant))
            tables.append(Table(name: "\(name)", rows: try found.map { try opened($0, sealed, in: tx) }))
        }
        tables.append(Table(name: "audit_lines", rows: try looks(at: participant, in: tx)))
        return PersonRecord(tables: tables.filter { !$0.rows.isEmpty })
    }

    private static func question(_ table: SQL, _ way: Way, _ participant: ID<Participant>) -> SQL {
        switch way {
        case .own: "SELECT * FROM \(table) WHERE id = \(participant)"
        case .participant: "SELECT * FROM \(table) WHERE participant_id = \(participant) ORDER BY 1"
        case .trajectory:
            """
            SELECT k.*, t.participant_id AS participant_id FROM \(table) k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE t.participant_id = \(participant) ORDER BY 1
            """
        }
    }

    private static func opened(
        _ row: Row,
        _ sealed: [SealedColumn],
        in tx: borrowing Transaction
    ) throws -> [String: SQLValue] {
        var cells: [String: SQLValue] = [:]
        for name in row.columnNames where !secrets.contains(name) {
            let value = try row.value(name)
            if value != .null { cells[name] = value }
        }
        for column in sealed {
            guard let text = try row.openedOptional(column, in: tx) else { continue }
            cells[column.name] = nil
            for (name, word) in try column.words(of: text) { cells[name] = .text(word) }
        }
        return cells
    }

    /// Who looked at this person or did something about them, when and why.
    private static func looks(
        at participant: ID<Participant>,
        in tx: borrowing Transaction
    ) throws -> [[String: SQLValue]] {
        try AuditTable.about(participant, limit: mostLooks, in: tx)
            .map { line -> [String: SQLValue] in
                var cells: [String: SQLValue] = [
                    "at": .text(line.at.description), "actor_name": .text(line.actor.name),
                    "role": .text(line.actor.role.rawValue), "action": .text(line.action),
                ]
                cells["detail"] = line.detail.map { .text($0) }
                cells["reason"] = line.reason.map { .text($0) }
                return cells
            }
    }
}
