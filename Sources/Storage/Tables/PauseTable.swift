package import Domain

/// What stops the clocks. A row is never deleted: `MovedDay` counts how many were known.
package enum PauseTable {
    /// - Throws: `StorageError.conflict` when another pause of the trajectory has not ended.
    package static func insert(_ pause: Pause, in tx: borrowing Transaction) throws {
        let participant = try TrajectoryTable.participant(of: pause.trajectory, in: tx)
        let explanation = try tx.sealed(pause.explanation, .pauseExplanation, pause.id, of: participant)
        let reason = try tx.sealed(pause.reason, .pauseReason, pause.id, of: participant)
        try tx.run(
            """
            INSERT INTO pauses (id, trajectory_id, reason, from_day, until_day, noted_on, has_ended, explanation, version)
            VALUES (\(pause.id), \(pause.trajectory), \(reason), \(pause.from), \(pause.until), \(pause.notedOn),
                \(pause.hasEnded), \(explanation), \(pause.version))
            """
        )
    }

    package static func find(_ id: ID<Pause>, in tx: borrowing Transaction) throws -> Pause? {
        try tx.first("SELECT k.*, t.participant_id FROM \(pauses) WHERE k.id = \(id)").map {
            try Pause(row: $0, in: tx)
        }
    }

    /// The pauses of a trajectory, in the order they were noted.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Pause] {
        try tx.rows(listing(of: trajectory)).map { try Pause(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "(SELECT k.*, t.participant_id FROM \(pauses) WHERE k.trajectory_id = \(trajectory)) s",
            order: [.up("id")]
        )
    }

    private static let shape = RowShape(
        texts: ["id", "trajectory_id", "participant_id", "reason", "from_day", "until_day", "noted_on", "explanation"],
        numbers: ["has_ended", "version"]
    )

    /// Saves the end, expected or real.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ pause: Pause, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE pauses SET until_day = \(pause.until), has_ended = \(pause.hasEnded), version = version + 1
            WHERE id = \(pause.id) AND version = \(pause.version) RETURNING id
            """
        )
    }

    /// Whose they are is known by their trajectory.
    private static let pauses: SQL = "pauses k JOIN trajectories t ON t.id = k.trajectory_id"
}

extension Pause {
    /// The row has the `participant_id` of its trajectory.
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            reason: try row.opened(.pauseReason, in: tx),
            from: try row("from_day"),
            until: try row.optional("until_day"),
            notedOn: try row("noted_on"),
            hasEnded: try row("has_ended"),
            explanation: try row.opened(.pauseExplanation, in: tx),
            version: try row("version")
        )
    }
}
