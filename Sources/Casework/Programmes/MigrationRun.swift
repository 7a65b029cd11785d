package import Domain
internal import Storage

extension Casework {
    /// So many trajectories go over in one transaction: others read and write between two of these.
    package static let migratedAtOnce = 50

    /// Begins to take trajectories to another version of their definition (F1), as one act. `runMigration` does it.
    ///
    /// `reason`: why, in the words of who does it.
    /// - Throws: `Faults` at `from`, `to`, `reason` and the phases; `Refusal.rule` when nobody runs on that version, or
    ///   another act of the programme is not finished.
    package func beginMigration(
        _ question: MigrationQuestion,
        because reason: String,
        as actor: Actor
    ) async throws -> ID<ProgrammeMigration> {
        try await work(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            let move = try work.move(for: question, in: tx)
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            try work.requireNoneUnfinished(of: question.programme, in: tx)
            let total = try MigratingQuery.count(on: question.programme, version: question.from, in: tx)
            guard total > 0 else {
                throw Refusal.rule(Message("migration.nobody", ["version": "\(question.from)"]))
            }
            let act = ProgrammeMigration(
                id: work.newID(),
                programme: question.programme,
                fromVersion: question.from,
                toVersion: question.to,
                phases: move.phases,
                reason: reason.trimmed,
                by: work.actor.name,
                startedAt: work.moment.now,
                total: total
            )
            try ProgrammeMigrationTable.insert(act, in: tx)
            try work.audit(
                .migrateTrajectories,
                subject: act.id.rawValue,
                detail: "begin migration",
                reason: act.reason,
                in: tx
            )
            return act.id
        }
    }

    /// Does what is still to be done of a migration or its undoing, part by part. One that was broken off goes on where it
    /// was. Does nothing when this process is at it already.
    ///
    /// `size`: so many trajectories in each part. While one is written, the next is read and reckoned.
    /// `report`: is told after each part how far it is.
    /// - Throws: `Refusal.notFound`; `CancellationError` between two parts.
    @discardableResult
    package func runMigration(
        _ id: ID<ProgrammeMigration>,
        inPartsOf size: Int = migratedAtOnce,
        as actor: Actor,
        report: @Sendable (ProgrammeMigration) -> Void = { _ in }
    ) async throws -> ProgrammeMigration {
        guard await migrationDesk.begin(id) else { return try await migration(id, as: actor) }
        do {
            // The form that asked for it was taken when it began.
            let act = try await Submission.$current.withValue(nil) {
                var part = try await reckonedPart(of: id, behind: nil, size: size, as: actor)
                while true {
                    let present = part
                    async let next = reckonedPart(of: id, behind: present, size: size, as: actor)
                    let act = try await migrationPart(id, present, size: size, as: actor)
                    report(act)
                    if !act.state.isUnfinished { return act }
                    try Task.checkCancellation()
                    part = try await next
                }
            }
            await migrationDesk.end(id)
            return act
        } catch {
            await migrationDesk.end(id)
            throw error
        }
    }

    /// Writes the next part: the one that was reckoned, or what is read anew when that does not hold any more.
    /// - Throws: `Refusal.notFound`.
    package func migrationPart(
        _ id: ID<ProgrammeMigration>,
        _ part: ReckonedPart?,
        size: Int,
        as actor: Actor
    ) async throws -> ProgrammeMigration {
        try await work(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            guard var act = try ProgrammeMigrationTable.find(id, in: tx) else { throw Refusal.notFound }
            switch act.state {
            case .running: try work.migratePart(part, of: &act, size: size, in: tx)
            case .undoing: try work.undoPart(of: &act, size: size, in: tx)
            case .done, .undone: return act
            }
            try ProgrammeMigrationTable.update(act, in: tx)
            return act
        }
    }

    /// Goes on with what a process left unfinished when it ended.
    /// - Returns: how many acts.
    @discardableResult
    package func finishMigrations(as actor: Actor) async throws -> Int {
        let ids = try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            return try ProgrammeMigrationTable.unfinished(in: tx)
        }
        for id in ids { try await runMigration(id, as: actor) }
        return ids.count
    }
}

extension Work {
    /// - Throws: `Refusal.rule`.
    func requireNoneUnfinished(of programme: String, in tx: borrowing Transaction) throws {
        guard
            let act = try ProgrammeMigrationTable.all(of: programme, limit: Casework.pageSize, in: tx).first(where: {
                $0.state.isUnfinished
            })
        else { return }
        throw Refusal.rule(Message("migration.runs", ["id": act.id.rawValue]))
    }

    /// The next ones go over.
    fileprivate func migratePart(
        _ reckoned: ReckonedPart?,
        of act: inout ProgrammeMigration,
        size: Int,
        in tx: borrowing Transaction
    ) throws {
        let reckoned =
            if let reckoned, try holds(reckoned, for: act, size: size, in: tx) {
                reckoned
            } else {
                try reckon(behind: act.last, of: act, size: size, in: tx)
            }
        var part = MigratedPart(act: act.id, version: act.toVersion, event: .versionMigrated)
        var lines: [MigratedTrajectoryTable.Line] = []
        for (known, changes, mark) in reckoned.cases {
            let (id, person) = (known.trajectory.id, known.trajectory.participant)
            guard changes.obstacle == nil else {
                lines.append(.init(trajectory: id, participant: person, standing: .left, obstacle: changes.obstacle))
                act.left += 1
                continue
            }
            part.add(known, changes)
            lines.append(
                .init(
                    trajectory: id,
                    participant: person,
                    standing: .moved,
                    before: CaseBefore(changes),
                    mark: mark
                )
            )
            act.moved += 1
        }
        try store(part, in: tx)
        try MigratedTrajectoryTable.insert(lines, of: act.id, in: tx)
        act.last = reckoned.last
        if reckoned.cases.count < size {
            act.state = .done
            act.last = nil
        }
        try audit(part, of: act, left: lines.count - part.cases.count, in: tx)
    }
}
