package import Domain

/// The ways of people through programmes.
package enum TrajectoryTable {
    package static func insert(_ trajectory: Trajectory, in tx: borrowing Transaction) throws {
        let (outcome, note) = try sealedEnd(of: trajectory, in: tx)
        try tx.run(
            """
            INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, coach_id, state,
                accepted_on, started_on, closed_on, outcome, closing_note, edition, entry_moment, entry_day, version)
            VALUES (\(trajectory.id), \(trajectory.participant), \(trajectory.referral), \(trajectory.programme),
                \(trajectory.programmeVersion), \(trajectory.coach), \(trajectory.state), \(trajectory.acceptedOn),
                \(trajectory.startedOn), \(trajectory.closedOn), \(outcome), \(note),
                \(trajectory.entry?.edition), \(trajectory.entry?.moment), \(trajectory.entry?.day),
                \(trajectory.version))
            """
        )
    }

    package static func find(
        _ id: ID<Trajectory>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Trajectory? {
        try tx.rows(listing(id, within: scope)).first.map { try Trajectory(row: $0, in: tx) }
    }

    /// This one trajectory, when it is within.
    static func listing(_ id: ID<Trajectory>, within scope: Scope) -> Listing {
        Listing(
            shape: shape,
            source: "trajectories t WHERE t.id = \(id) AND \(scope.trajectories("t"))",
            order: [.up("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "participant_id", "referral_id", "programme", "coach_id", "state", "accepted_on", "started_on",
            "closed_on", "outcome", "closing_note", "edition", "entry_moment", "entry_day",
        ],
        numbers: ["programme_version", "version"]
    )

    /// The trajectory that an accepted referral became.
    package static func find(
        referral: ID<Referral>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Trajectory? {
        try tx.first(
            "SELECT t.* FROM trajectories t WHERE t.referral_id = \(referral) AND \(scope.trajectories("t"))"
        ).map { try Trajectory(row: $0, in: tx) }
    }

    /// The trajectory of this participant that began last, when it is within; an earlier one is never given for it.
    package static func latest(
        of participant: ID<Participant>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Trajectory? {
        try tx.rows(listing(latestOf: participant, within: scope)).first.map { try Trajectory(row: $0, in: tx) }
    }

    /// The latest one alone, when it is within.
    static func listing(latestOf participant: ID<Participant>, within scope: Scope) -> Listing {
        Listing(
            shape: shape,
            source: """
                (SELECT * FROM trajectories WHERE participant_id = \(participant)
                    ORDER BY accepted_on DESC, id DESC LIMIT 1) t
                WHERE \(scope.trajectories("t"))
                """,
            order: [.up("id")]
        )
    }

    /// Every trajectory of this participant, the latest first.
    package static func all(
        of participant: ID<Participant>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [Trajectory] {
        try tx.rows(listing(of: participant, within: scope)).map { try Trajectory(row: $0, in: tx) }
    }

    static func listing(of participant: ID<Participant>, within scope: Scope) -> Listing {
        Listing(
            shape: shape,
            source: "trajectories t WHERE t.participant_id = \(participant) AND \(scope.trajectories("t"))",
            order: [.down("accepted_on"), .down("id")]
        )
    }

    /// Saves coach, state and the days that follow from it.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ trajectory: Trajectory, in tx: borrowing Transaction) throws -> Bool {
        let (outcome, note) = try sealedEnd(of: trajectory, in: tx)
        return try tx.exists(
            """
            UPDATE trajectories SET coach_id = \(trajectory.coach), state = \(trajectory.state),
                started_on = \(trajectory.startedOn), closed_on = \(trajectory.closedOn),
                outcome = \(outcome), closing_note = \(note), edition = \(trajectory.entry?.edition),
                entry_moment = \(trajectory.entry?.moment), entry_day = \(trajectory.entry?.day), version = version + 1
            WHERE id = \(trajectory.id) AND version = \(trajectory.version) RETURNING id
            """
        )
    }

    /// Whose trajectory it is, for the tables whose rows know the trajectory alone.
    static func participant(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> ID<Participant> {
        guard let row = try tx.first("SELECT participant_id FROM trajectories WHERE id = \(trajectory)") else {
            throw StorageError.invalid("there is no such trajectory")
        }
        return try row("participant_id")
    }

    private static func sealedEnd(
        of trajectory: Trajectory,
        in tx: borrowing Transaction
    ) throws -> (outcome: String?, note: String?) {
        let (id, person) = (trajectory.id, trajectory.participant)
        return (
            try tx.sealedOptional(trajectory.outcome, .trajectoryOutcome, id, of: person),
            try tx.sealedOptional(trajectory.closingNote, .closingNote, id, of: person)
        )
    }
}

extension TrajectoryState: SQLConstant {}

extension EntryPlace {
    /// Nil for who has no place in a group.
    init?(row: Row) throws {
        guard let day = try row.optional("entry_day", as: Day.self) else { return nil }
        self.init(
            edition: try row.optional("edition") ?? "",
            moment: try row.optional("entry_moment") ?? "",
            day: day
        )
    }
}

extension TrajectoryTable {
    /// How many people have a place in each entry moment of a programme.
    package static func entries(to programme: String, in tx: borrowing Transaction) throws -> [String: [String: Int]] {
        let rows = try tx.rows(
            """
            SELECT edition, entry_moment, COUNT(*) AS taken FROM trajectories
            WHERE programme = \(programme) AND entry_moment IS NOT NULL AND state <> 'closed' GROUP BY edition, entry_moment
            """
        )
        var taken: [String: [String: Int]] = [:]
        for row in rows {
            let (edition, moment): (String, String) = (try row("edition"), try row("entry_moment"))
            taken[edition, default: [:]][moment] = try row("taken")
        }
        return taken
    }
}

extension Trajectory {
    init(row: Row, in tx: borrowing Transaction) throws {
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
            outcome: try row.openedOptional(.trajectoryOutcome, in: tx),
            closingNote: try row.openedOptional(.closingNote, in: tx),
            entry: try EntryPlace(row: row),
            version: try row("version")
        )
    }
}
