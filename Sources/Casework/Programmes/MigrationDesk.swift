package import Domain

/// The migrations that this process is at: two that begin the same one do not both do it.
actor MigrationDesk {
    private var running: Set<ID<ProgrammeMigration>> = []

    /// - Returns: false when it is being done already.
    func begin(_ id: ID<ProgrammeMigration>) -> Bool { running.insert(id).inserted }

    func end(_ id: ID<ProgrammeMigration>) { running.remove(id) }

    func isAt(_ id: ID<ProgrammeMigration>) -> Bool { running.contains(id) }
}

extension Casework {
    /// Whether this process is at it now: one that is unfinished and that nobody is at was broken off.
    package func isMigrating(_ id: ID<ProgrammeMigration>) async -> Bool { await migrationDesk.isAt(id) }

    /// Does what is still to be done of a migration while others go on. Returns when it is finished, or after a while:
    /// then it goes on by itself.
    ///
    /// `patience`: how long whoever asked waits for it.
    package func startMigration(
        _ id: ID<ProgrammeMigration>,
        waiting patience: Duration = .seconds(2),
        as actor: Actor
    ) async throws {
        let casework = self
        let end = ContinuousClock.now.advanced(by: patience)
        // Not of the request: it goes on when whoever asked has gone away.
        Task {
            do {
                try await casework.runMigration(id, as: actor)
            } catch {
                // It stays unfinished, its page says so, and it can go on from there.
                casework.noteBrokenMigration(id, error)
            }
        }
        while ContinuousClock.now < end {
            if try await !migration(id, as: actor).state.isUnfinished { return }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func noteBrokenMigration(_ id: ID<ProgrammeMigration>, _ error: any Error) {
        system.note(
            NotedFault(
                at: clock().now,
                route: "/programmas/{programme}/overgang",
                kind: kind(of: error),
                request: id.rawValue
            )
        )
    }
}
