package import Domain

/// What stops the clocks. A row is never deleted: `MovedDay` counts how many were known.
package enum PauseTable {
    /// - Throws: `StorageError.conflict` when another pause of the trajectory has not ended.
    package static func insert(_ pause: Pause, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO pauses (id, trajectory_id, reason, from_day, until_day, noted_on, has_ended, explanation, version)
            VALUES (\(pause.id), \(pause.trajectory), \(pause.reason), \(pause.from), \(pause.until), \(pause.notedOn),
                \(pause.hasEnded), \(pause.explanation), \(pause.version))
            """
        )
    }

    package static func find(_ id: ID<Pause>, in tx: borrowing Transaction) throws -> Pause? {
        try tx.first("SELECT * FROM pauses WHERE id = \(id)").map(Pause.init(row:))
    }

    /// The pauses of a trajectory, in the order they were noted.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Pause] {
        try tx.rows("SELECT * FROM pauses WHERE trajectory_id = \(trajectory) ORDER BY id").map(Pause.init(row:))
    }

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
}

extension Pause {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            reason: try row("reason"),
            from: try row("from_day"),
            until: try row.optional("until_day"),
            notedOn: try row("noted_on"),
            hasEnded: try row("has_ended"),
            explanation: try row("explanation"),
            version: try row("version")
        )
    }
}
