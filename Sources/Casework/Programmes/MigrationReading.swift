package import Domain
internal import Storage

/// The versions between which trajectories of a programme can go over, and what was done before.
package struct MigrationChoices: Sendable {
    package let programme: Programme
    /// The latest first, with how many trajectories run on each.
    package let versions: [(version: ProgrammeVersion, running: Int)]
    /// The latest first.
    package let acts: [ProgrammeMigration]
}

/// Somebody a migration or its undoing left as they were.
package struct MigratedPerson: Sendable {
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let name: PersonName
    package let obstacle: CaseChanges.Obstacle?
}

/// A migration as it stands, with those it left alone.
package struct MigrationView: Sendable {
    package let act: ProgrammeMigration
    /// The way between the two versions, for the words of both.
    package let move: DefinitionMove
    /// Who could not go over.
    package let left: ListPage<MigratedPerson, Trajectory>
    /// Who was changed since and stays as they are.
    package let kept: ListPage<MigratedPerson, Trajectory>
}

extension Casework {
    /// - Throws: `Refusal.notFound` when there is no such programme.
    package func migrationChoices(of programme: String, as actor: Actor) async throws -> MigrationChoices {
        let choices = try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            let running = try ProgrammeTable.running(on: programme, in: tx)
            return MigrationChoices(
                programme: try work.shelf.latest(programme, in: tx).definition,
                versions: try ProgrammeTable.versions(of: programme, in: tx).map { ($0, running[$0.version] ?? 0) },
                acts: try ProgrammeMigrationTable.all(of: programme, limit: Self.pageSize, in: tx)
            )
        }
        try await noteLook(
            .migrateTrajectories,
            subject: programme,
            detail: Audited.list(["acts"], shown: []),
            as: actor
        )
        return choices
    }

    /// - Throws: `Refusal.notFound`.
    package func migration(_ id: ID<ProgrammeMigration>, as actor: Actor) async throws -> ProgrammeMigration {
        try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            guard let act = try ProgrammeMigrationTable.find(id, in: tx) else { throw Refusal.notFound }
            return act
        }
    }

    /// A migration with the people it left alone, so many at once.
    /// - Throws: `Refusal.notFound`.
    package func migrationView(
        _ id: ID<ProgrammeMigration>,
        leftAfter: ID<Trajectory>? = nil,
        keptAfter: ID<Trajectory>? = nil,
        as actor: Actor
    ) async throws -> MigrationView {
        let view = try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            guard let act = try ProgrammeMigrationTable.find(id, in: tx) else { throw Refusal.notFound }
            return MigrationView(
                act: act,
                move: try work.move(
                    for: MigrationQuestion(
                        programme: act.programme,
                        from: act.fromVersion,
                        to: act.toVersion,
                        phases: act.phases
                    ),
                    in: tx
                ),
                left: try work.people(of: id, .left, after: leftAfter, in: tx),
                kept: try work.people(of: id, .kept, after: keptAfter, in: tx)
            )
        }
        let shown = (view.left.lines + view.kept.lines).map(\.participant)
        try await noteLook(
            .migrateTrajectories,
            subject: id.rawValue,
            detail: Audited.list(["result"], shown: shown),
            as: actor
        )
        return view
    }
}

extension Work {
    fileprivate func people(
        of id: ID<ProgrammeMigration>,
        _ standing: MigratedStanding,
        after last: ID<Trajectory>?,
        in tx: borrowing Transaction
    ) throws -> ListPage<MigratedPerson, Trajectory> {
        let size = Casework.pageSize
        let lines = try MigratedTrajectoryTable.lines(of: id, standing, after: last, limit: size + 1, in: tx)
        let names = try PeopleQuery.personNames(of: lines.map(\.participant), in: tx)
        let people = lines.map { line in
            MigratedPerson(
                trajectory: line.trajectory,
                participant: line.participant,
                name: names[line.participant] ?? PersonName(given: "", family: ""),
                obstacle: line.obstacle
            )
        }
        return ListPage(people, size: size) { $0.trajectory }
    }
}
