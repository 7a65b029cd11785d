/// The act by which running trajectories go over to another version of their definition (F1): one reason, one undoing.
package struct ProgrammeMigration: Hashable, Sendable {
    package let id: ID<ProgrammeMigration>
    package let programme: String
    package let fromVersion: Int
    package let toVersion: Int
    /// Which phase of the new definition takes the place of one that is gone, by code.
    package let phases: [String: String]
    package let reason: String
    /// The name of who began it.
    package let by: String
    package let startedAt: Instant
    /// How many trajectories ran on the old version when it began.
    package let total: Int
    package var state: MigrationState
    /// The last trajectory that was looked at, in the order of their ids; what comes before is done.
    package var last: ID<Trajectory>?
    /// How many went over, and how many could not.
    package var moved: Int
    package var left: Int
    package var undoing: MigrationUndoing?

    package init(
        id: ID<ProgrammeMigration>,
        programme: String,
        fromVersion: Int,
        toVersion: Int,
        phases: [String: String],
        reason: String,
        by: String,
        startedAt: Instant,
        total: Int,
        state: MigrationState = .running,
        last: ID<Trajectory>? = nil,
        moved: Int = 0,
        left: Int = 0,
        undoing: MigrationUndoing? = nil
    ) {
        self.id = id
        self.programme = programme
        self.fromVersion = fromVersion
        self.toVersion = toVersion
        self.phases = phases
        self.reason = reason
        self.by = by
        self.startedAt = startedAt
        self.total = total
        self.state = state
        self.last = last
        self.moved = moved
        self.left = left
        self.undoing = undoing
    }

    /// How many trajectories were looked at in what goes on now.
    package var done: Int { undoing.map { $0.restored + $0.kept } ?? moved + left }
    /// How many there are to look at in what goes on now.
    package var toDo: Int { undoing == nil ? total : moved }
}

/// How far a migration has come.
package enum MigrationState: String, CaseIterable, Sendable {
    case running, done, undoing, undone

    /// Whether something of it is still to be done.
    package var isUnfinished: Bool { self == .running || self == .undoing }
}

/// How a migration was undone.
package struct MigrationUndoing: Hashable, Sendable {
    package let reason: String
    package let by: String
    package let startedAt: Instant
    /// How many were put back, and how many somebody had changed since: those stay as they are.
    package var restored: Int
    package var kept: Int

    package init(reason: String, by: String, startedAt: Instant, restored: Int = 0, kept: Int = 0) {
        self.reason = reason
        self.by = by
        self.startedAt = startedAt
        self.restored = restored
        self.kept = kept
    }
}

/// What became of one trajectory in a migration.
package enum MigratedStanding: String, CaseIterable, Sendable {
    case moved
    /// It could not go over.
    case left
    case restored
    /// Somebody changed it since: the undoing left it as it is.
    case kept
}
