package import Domain

/// The ways of people through programmes. Each row carries the participant's sort key, so that the list of those who are
/// on their way is read in the order of their names.
package enum TrajectoryTable {
    package static func insert(_ trajectory: Trajectory, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, coach_id, state,
                accepted_on, started_on, closed_on, outcome, closing_note, sort_key, version)
            VALUES (\(trajectory.id), \(trajectory.participant), \(trajectory.referral), \(trajectory.programme),
                \(trajectory.programmeVersion), \(trajectory.coach), \(trajectory.state), \(trajectory.acceptedOn),
                \(trajectory.startedOn), \(trajectory.closedOn), \(trajectory.outcome), \(trajectory.closingNote),
                (SELECT sort_key FROM participants WHERE id = \(trajectory.participant)), \(trajectory.version))
            """
        )
    }

    package static func find(_ id: ID<Trajectory>, in tx: borrowing Transaction) throws -> Trajectory? {
        try tx.first("SELECT * FROM trajectories WHERE id = \(id)").map(Trajectory.init(row:))
    }

    /// The trajectory that an accepted referral became.
    package static func find(referral: ID<Referral>, in tx: borrowing Transaction) throws -> Trajectory? {
        try tx.first("SELECT * FROM trajectories WHERE referral_id = \(referral)").map(Trajectory.init(row:))
    }

    /// The trajectory of this participant that began last.
    package static func latest(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> Trajectory? {
        try tx.first(
            """
            SELECT * FROM trajectories WHERE participant_id = \(participant) ORDER BY accepted_on DESC, id DESC LIMIT 1
            """
        ).map(Trajectory.init(row:))
    }

    /// Every trajectory of this participant, the latest first.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Trajectory] {
        try tx.rows(
            "SELECT * FROM trajectories WHERE participant_id = \(participant) ORDER BY accepted_on DESC, id DESC"
        ).map(Trajectory.init(row:))
    }

    /// Saves coach, state and the days that follow from it.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ trajectory: Trajectory, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE trajectories SET coach_id = \(trajectory.coach), state = \(trajectory.state),
                started_on = \(trajectory.startedOn), closed_on = \(trajectory.closedOn),
                outcome = \(trajectory.outcome), closing_note = \(trajectory.closingNote), version = version + 1
            WHERE id = \(trajectory.id) AND version = \(trajectory.version) RETURNING id
            """
        )
    }
}

extension TrajectoryState: SQLConvertible {}

extension Trajectory {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            referral: try row("referral_id"),
            programme: try row("programme"),
            programmeVersion: try row("programme_version"),
            coach: try row.optional("coach_id"),
            state: try row("state"),
            acceptedOn: try row("accepted_on"),
            startedOn: try row.optional("started_on"),
            closedOn: try row.optional("closed_on"),
            outcome: try row.optional("outcome"),
            closingNote: try row.optional("closing_note"),
            version: try row("version")
        )
    }
}
