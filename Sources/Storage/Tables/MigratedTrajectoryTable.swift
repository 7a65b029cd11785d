package import Domain

/// What became of each trajectory in a migration, with what undoing it puts back.
package enum MigratedTrajectoryTable {
    package struct Line: Hashable, Sendable {
        package let trajectory: ID<Trajectory>
        package let participant: ID<Participant>
        package var standing: MigratedStanding
        package let obstacle: CaseChanges.Obstacle?
        package let before: CaseBefore
        /// Of the trajectory right after it went over; empty for one that could not.
        package let mark: String

        package init(
            trajectory: ID<Trajectory>,
            participant: ID<Participant>,
            standing: MigratedStanding,
            obstacle: CaseChanges.Obstacle? = nil,
            before: CaseBefore = CaseBefore(),
            mark: String = ""
        ) {
            self.trajectory = trajectory
            self.participant = participant
            self.standing = standing
            self.obstacle = obstacle
            self.before = before
            self.mark = mark
        }
    }

    private static let portion = 50

    package static func insert(
        _ lines: [Line],
        of migration: ID<ProgrammeMigration>,
        in tx: borrowing Transaction
    ) throws {
        for start in stride(from: 0, to: lines.count, by: portion) {
            let tuples = lines[start..<min(start + portion, lines.count)].map { line -> SQL in
                """
                (\(migration), \(line.trajectory), \(line.participant), \(line.standing), \(line.obstacle?.text),
                    \(CaseBeforeText.text(of: line.before)), \(line.mark))
                """
            }
            try tx.run(
                """
                INSERT INTO migrated_trajectories (migration_id, trajectory_id, participant_id, standing, obstacle,
                    before_text, mark)
                VALUES \(SQL.joined(tuples, by: ", "))
                """
            )
        }
    }

    /// Those with a standing behind a trajectory, in the order of their ids.
    package static func lines(
        of migration: ID<ProgrammeMigration>,
        _ standing: MigratedStanding,
        after last: ID<Trajectory>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        try tx.rows(
            """
            SELECT * FROM migrated_trajectories
            WHERE migration_id = \(migration) AND standing = \(standing) AND trajectory_id > \(last?.rawValue ?? "")
            ORDER BY trajectory_id LIMIT \(limit)
            """
        ).map(Line.init(row:))
    }

    package static func set(
        _ standing: MigratedStanding,
        of trajectories: [ID<Trajectory>],
        in migration: ID<ProgrammeMigration>,
        _ tx: borrowing Transaction
    ) throws {
        guard !trajectories.isEmpty else { return }
        try tx.run(
            """
            UPDATE migrated_trajectories SET standing = \(standing)
            WHERE migration_id = \(migration) AND trajectory_id IN (\(list: trajectories))
            """
        )
    }
}

extension MigratedStanding: SQLConvertible {}

extension MigratedTrajectoryTable.Line {
    fileprivate init(row: Row) throws {
        self.init(
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            standing: try row("standing"),
            obstacle: try row.optional("obstacle").map(CaseChanges.Obstacle.init(text:)),
            before: try CaseBeforeText.before(row("before_text")),
            mark: try row("mark")
        )
    }
}

extension CaseChanges.Obstacle {
    fileprivate var text: String {
        switch self {
        case .phaseGone(let phase): "phaseGone \(phase)"
        }
    }

    fileprivate init(text: String) throws(StorageError) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, parts[0] == "phaseGone" else {
            throw .damaged(column: "migrated_trajectories.obstacle")
        }
        self = .phaseGone(parts[1])
    }
}
