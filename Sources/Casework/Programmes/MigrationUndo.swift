package import Domain
internal import Storage

extension Casework {
    /// Begins to undo a migration, as one act; `runMigration` does it. Who did not change since is put back exactly as they
    /// were; the others stay as they are, and are named.
    /// - Throws: `Faults` at `reason`; `Refusal.rule` when it is not finished or was undone; `Refusal.notFound`.
    package func undoMigration(
        _ id: ID<ProgrammeMigration>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            guard var act = try ProgrammeMigrationTable.find(id, in: tx) else { throw Refusal.notFound }
            guard act.state == .done else {
                throw Refusal.rule(Message("migration.notUndone.\(act.state.rawValue)"))
            }
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            try work.requireNoneUnfinished(of: act.programme, in: tx)
            act.state = .undoing
            act.undoing = MigrationUndoing(reason: reason.trimmed, by: work.actor.name, startedAt: work.moment.now)
            try ProgrammeMigrationTable.update(act, in: tx)
            try work.audit(
                .migrateTrajectories,
                subject: id.rawValue,
                detail: "undo migration",
                reason: reason.trimmed,
                in: tx
            )
        }
    }
}

extension Work {
    /// The next ones are put back.
    func undoPart(of act: inout ProgrammeMigration, size: Int, in tx: borrowing Transaction) throws {
        let lines = try MigratedTrajectoryTable.lines(
            of: act.id,
            .moved,
            after: act.last,
            limit: size,
            in: tx
        )
        let cases = try MigratingQuery.cases(lines.map(\.trajectory), today: today, in: tx)
        let known = Dictionary(cases.map { ($0.trajectory.id, $0) }) { first, _ in first }
        var part = MigratedPart(act: act.id, version: act.fromVersion, event: .migrationUndone)
        var kept: [ID<Trajectory>] = []
        for line in lines {
            guard let known = known[line.trajectory], Token.hash(known.mark) == line.mark else {
                kept.append(line.trajectory)
                continue
            }
            part.add(known, line.before.changes(to: known))
        }
        try store(part, in: tx)
        let restored = part.cases.map(\.trajectory.id)
        try MigratedTrajectoryTable.set(.restored, of: restored, in: act.id, tx)
        try MigratedTrajectoryTable.set(.kept, of: kept, in: act.id, tx)
        act.undoing?.restored += restored.count
        act.undoing?.kept += kept.count
        act.last = lines.last?.trajectory ?? act.last
        if lines.count < size {
            act.state = .undone
            act.last = nil
        }
        try audit(part, of: act, left: kept.count, in: tx)
    }
}
