package import Domain

/// The trajectories that run on a version of a definition, many at once, with all that another version can change.
package enum MigratingQuery {
    package static func count(
        on programme: String,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS number FROM trajectories
            WHERE programme = \(programme) AND programme_version = \(version) AND state <> \(TrajectoryState.closed)
            """
        ).map { try $0("number") } ?? 0
    }

    /// The next ones behind a trajectory, in the order of their ids.
    package static func cases(
        on programme: String,
        version: Int,
        after last: ID<Trajectory>?,
        limit: Int,
        today: Day,
        in tx: borrowing Transaction
    ) throws -> [MigratingCase] {
        let rows = try tx.rows(
            """
            SELECT * FROM trajectories
            WHERE programme = \(programme) AND programme_version = \(version) AND state <> \(TrajectoryState.closed)
                AND id > \(last?.rawValue ?? "") ORDER BY id LIMIT \(limit)
            """
        )
        return try cases(rows, today: today, in: tx)
    }

    /// Who the next ones are, in that order.
    package static func next(
        on programme: String,
        version: Int,
        after last: ID<Trajectory>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>] {
        try tx.rows(
            """
            SELECT id FROM trajectories
            WHERE programme = \(programme) AND programme_version = \(version) AND state <> \(TrajectoryState.closed)
                AND id > \(last?.rawValue ?? "") ORDER BY id LIMIT \(limit)
            """
        ).map { try $0("id") }
    }

    /// How many planned contacts these people have, and what their versions come to. Rows are added and saved, which makes one or the
    /// other greater; only a migration takes some away, and there is one at a time.
    package struct Contacts: Hashable, Sendable {
        let count: Int
        let versions: Int

        private init(count: Int, versions: Int) {
            self.count = count
            self.versions = versions
        }

        /// Of what was read.
        package init(_ items: some Sequence<DueContact>) {
            self = items.reduce(Contacts(count: 0, versions: 0)) {
                Contacts(count: $0.count + 1, versions: $0.versions + $1.version)
            }
        }

        /// As they are stored now.
        package init(of trajectories: [ID<Trajectory>], in tx: borrowing Transaction) throws {
            let row = try tx.first(
                """
                SELECT COUNT(*) AS number, CAST(COALESCE(SUM(version), 0) AS BIGINT) AS versions FROM due_contacts
                WHERE trajectory_id IN (\(list: trajectories))
                """
            )
            self.init(count: try row?("number") ?? 0, versions: try row?("versions") ?? 0)
        }
    }

    /// These trajectories, in the order of their ids, whatever their version and state.
    package static func cases(
        _ trajectories: [ID<Trajectory>],
        today: Day,
        in tx: borrowing Transaction
    ) throws -> [MigratingCase] {
        guard !trajectories.isEmpty else { return [] }
        let rows = try tx.rows("SELECT * FROM trajectories WHERE id IN (\(list: trajectories)) ORDER BY id")
        return try cases(rows, today: today, in: tx)
    }

    private static func cases(_ rows: [Row], today: Day, in tx: borrowing Transaction) throws -> [MigratingCase] {
        try tx.fetchDataKeys(for: rows, .trajectoryOutcome, .closingNote)
        var cases = try rows.map { MigratingCase(trajectory: try Trajectory(row: $0, in: tx)) }
        let ids = cases.map(\.trajectory.id)
        let steps = try Dictionary(grouping: steps(of: ids, in: tx), by: \.trajectory)
        let passages = try Dictionary(grouping: passages(of: ids, in: tx), by: \.trajectory)
        let pauses = try Dictionary(grouping: pauses(of: ids, in: tx), by: \.trajectory)
        let placements = try Dictionary(grouping: placements(of: ids, in: tx), by: \.trajectory)
        let contacts = try Dictionary(grouping: contacts(of: ids, in: tx), by: \.trajectory)
        let parties = try parties(beside: cases.map(\.trajectory.participant), after: today, in: tx)
        for index in cases.indices {
            let id = cases[index].trajectory.id
            cases[index].steps = steps[id] ?? []
            cases[index].passages = passages[id] ?? []
            cases[index].pauses = pauses[id] ?? []
            cases[index].placements = placements[id] ?? []
            cases[index].contacts = contacts[id] ?? []
            cases[index].parties = parties[cases[index].trajectory.participant] ?? []
        }
        return cases
    }

    private static func steps(of ids: [ID<Trajectory>], in tx: borrowing Transaction) throws -> [Step] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id FROM steps k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.trajectory_id IN (\(list: ids)) ORDER BY k.position, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .stepDeviation)
        return try rows.map { try Step(row: $0, in: tx) }
    }

    private static func passages(of ids: [ID<Trajectory>], in tx: borrowing Transaction) throws -> [Passage] {
        let rows = try tx.rows("SELECT * FROM passages WHERE trajectory_id IN (\(list: ids)) ORDER BY from_day, id")
        try tx.fetchDataKeys(for: rows, .passageReason)
        return try rows.map { try Passage(row: $0, in: tx) }
    }

    private static func pauses(of ids: [ID<Trajectory>], in tx: borrowing Transaction) throws -> [Pause] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id FROM pauses k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.trajectory_id IN (\(list: ids)) ORDER BY k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .pauseExplanation)
        return try rows.map { try Pause(row: $0, in: tx) }
    }

    private static func placements(of ids: [ID<Trajectory>], in tx: borrowing Transaction) throws -> [Placement] {
        let rows = try tx.rows(
            "SELECT * FROM placements WHERE trajectory_id IN (\(list: ids)) ORDER BY start_day, id"
        )
        try tx.fetchDataKeys(for: rows, .placementEnd, .placementWithdrawal)
        return try rows.map { try Placement(row: $0, in: tx) }
    }

    private static func contacts(of ids: [ID<Trajectory>], in tx: borrowing Transaction) throws -> [DueContact] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id FROM due_contacts k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.trajectory_id IN (\(list: ids)) ORDER BY k.due, k.cadence, k.item, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .missedReason, .moveReason)
        return try rows.map { try DueContact(row: $0, in: tx) }
    }

    /// Who stands beside these people on a day; nobody where nobody does.
    package static func parties(
        beside participants: [ID<Participant>],
        after day: Day,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: Set<Party>] {
        var parties: [ID<Participant>: Set<Party>] = [:]
        let rows = try tx.rows(
            """
            SELECT DISTINCT participant_id, party FROM relations
            WHERE participant_id IN (\(list: participants)) AND (until_day IS NULL OR until_day > \(day))
            """
        )
        for row in rows { parties[try row("participant_id"), default: []].insert(try row("party")) }
        return parties
    }
}
