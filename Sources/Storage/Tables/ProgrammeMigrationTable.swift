package import Domain

/// The acts by which trajectories went over to another version of their definition. A programme has at most one that is not
/// finished. The reasons may be about somebody, so they are sealed.
package enum ProgrammeMigrationTable {
    /// - Throws: `StorageError.conflict` when another of the programme is not finished.
    package static func insert(_ act: ProgrammeMigration, in tx: borrowing Transaction) throws {
        let reason = try tx.vault.sealForHouse(act.reason, purpose: ProgrammeMigration.reasonPurpose(of: act.id))
        try tx.run(
            """
            INSERT INTO programme_migrations (id, programme, from_version, to_version, phases, reason, by_name, started_at,
                total, state, last_trajectory, moved, left_behind, undo_reason, undone_by, undone_at, restored, kept)
            VALUES (\(act.id), \(act.programme), \(act.fromVersion), \(act.toVersion), \(Self.text(of: act.phases)),
                \(reason), \(act.by), \(act.startedAt), \(act.total), \(act.state), \(act.last), \(act.moved),
                \(act.left), NULL, NULL, NULL, 0, 0)
            """
        )
    }

    package static func find(
        _ id: ID<ProgrammeMigration>,
        in tx: borrowing Transaction
    ) throws -> ProgrammeMigration? {
        let vault = tx.vault
        return try tx.first("SELECT * FROM programme_migrations WHERE id = \(id)").map {
            try ProgrammeMigration(row: $0, vault: vault)
        }
    }

    /// Those of a programme, the latest first.
    package static func all(
        of programme: String,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ProgrammeMigration] {
        let vault = tx.vault
        return try tx.rows(
            "SELECT * FROM programme_migrations WHERE programme = \(programme) ORDER BY id DESC LIMIT \(limit)"
        ).map { try ProgrammeMigration(row: $0, vault: vault) }
    }

    /// The ids of those that are not finished: a process ended in the middle of them, or they go on now.
    package static func unfinished(in tx: borrowing Transaction) throws -> [ID<ProgrammeMigration>] {
        let states: [MigrationState] = [.running, .undoing]
        return try tx.rows("SELECT id FROM programme_migrations WHERE state IN (\(list: states)) ORDER BY id")
            .map { try $0("id") }
    }

    /// Saves how far it is and, where it is undone, why and by whom. One transaction writes at a time, and it read the row
    /// itself.
    package static func update(_ act: ProgrammeMigration, in tx: borrowing Transaction) throws {
        let reason = try act.undoing.map {
            try tx.vault.sealForHouse($0.reason, purpose: ProgrammeMigration.undoPurpose(of: act.id))
        }
        try tx.run(
            """
            UPDATE programme_migrations SET state = \(act.state), last_trajectory = \(act.last), moved = \(act.moved),
                left_behind = \(act.left), undo_reason = \(reason), undone_by = \(act.undoing?.by),
                undone_at = \(act.undoing?.startedAt), restored = \(act.undoing?.restored ?? 0),
                kept = \(act.undoing?.kept ?? 0)
            WHERE id = \(act.id)
            """
        )
    }

    /// `intake=module groei=bloei`: codes hold neither.
    private static func text(of phases: [String: String]) -> String {
        phases.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }

    fileprivate static func phases(_ text: String) throws(StorageError) -> [String: String] {
        var phases: [String: String] = [:]
        for pair in text.split(separator: " ") {
            let parts = pair.split(separator: "=").map(String.init)
            guard parts.count == 2 else { throw .damaged(column: "programme_migrations.phases") }
            phases[parts[0]] = parts[1]
        }
        return phases
    }
}

extension MigrationState: SQLConstant {}

extension ProgrammeMigration {
    fileprivate static func reasonPurpose(of id: ID<ProgrammeMigration>) -> String { "reason of migration \(id)" }
    fileprivate static func undoPurpose(of id: ID<ProgrammeMigration>) -> String { "undoing of migration \(id)" }

    fileprivate init(row: Row, vault: Vault) throws {
        let id: ID<ProgrammeMigration> = try row("id")
        self.init(
            id: id,
            programme: try row("programme"),
            fromVersion: try row("from_version"),
            toVersion: try row("to_version"),
            phases: try ProgrammeMigrationTable.phases(row("phases")),
            reason: try vault.openForHouse(row("reason"), purpose: Self.reasonPurpose(of: id)),
            by: try row("by_name"),
            startedAt: try row("started_at"),
            total: try row("total"),
            state: try row("state"),
            last: try row.optional("last_trajectory"),
            moved: try row("moved"),
            left: try row("left_behind"),
            undoing: try row.optional("undo_reason", as: String.self).map { sealed in
                MigrationUndoing(
                    reason: try vault.openForHouse(sealed, purpose: Self.undoPurpose(of: id)),
                    by: try row("undone_by"),
                    startedAt: try row("undone_at"),
                    restored: try row("restored"),
                    kept: try row("kept")
                )
            }
        )
    }
}
