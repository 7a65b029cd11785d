package import Domain

/// The talks on sitting days, and those that wait for a seat.
package enum TalkTable {
    /// - Throws: `StorageError.conflict` when the seat is taken.
    package static func insert(_ talk: Talk, programme: String, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO talks (id, trajectory_id, participant_id, programme, kind, prison, day, seat, moved_from,
                moved_reason, waiting_since, state, version)
            VALUES (\(talk.id), \(talk.trajectory), \(talk.participant), \(programme), \(talk.kind), \(talk.prison),
                \(talk.seat?.day), \(talk.seat?.number), \(talk.movedFrom), \(talk.movedReason), \(talk.waitingSince),
                \(talk.state), \(talk.version))
            """
        )
    }

    package static func find(_ id: ID<Talk>, within scope: Scope, in tx: borrowing Transaction) throws -> Talk? {
        try tx.first(
            """
            SELECT k.* FROM talks k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.id = \(id) AND \(scope.trajectories("t"))
            """
        ).map(Talk.init(row:))
    }

    /// Every talk of a trajectory, in the order in which they came about.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Talk] {
        try tx.rows(listing(of: trajectory)).map(Talk.init(row:))
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(shape: shape, source: "talks WHERE trajectory_id = \(trajectory)", order: [.up("id")])
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "kind", "prison", "day", "moved_from", "moved_reason",
            "waiting_since", "state",
        ],
        numbers: ["seat", "version"]
    )

    /// The talks of a trajectory that are to come or wait for a seat.
    package static func planned(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Talk] {
        try tx.rows(
            "SELECT * FROM talks WHERE trajectory_id = \(trajectory) AND state = \(TalkState.planned) ORDER BY id"
        ).map(Talk.init(row:))
    }

    /// The talks of a prison and programme from a day on, whatever their state.
    package static func seated(
        programme: String,
        prison: String,
        from day: Day,
        in tx: borrowing Transaction
    ) throws -> [Talk] {
        try tx.rows(
            """
            SELECT * FROM talks WHERE programme = \(programme) AND prison = \(prison) AND day >= \(day)
            ORDER BY day, seat, id
            """
        ).map(Talk.init(row:))
    }

    /// The talks that wait for a seat in a prison, who waits longest first.
    package static func waiting(
        programme: String,
        prison: String,
        in tx: borrowing Transaction
    ) throws -> [Talk] {
        try tx.rows(
            """
            SELECT * FROM talks WHERE programme = \(programme) AND prison = \(prison) AND state = \(TalkState.planned)
                AND day IS NULL
            ORDER BY waiting_since, id
            """
        ).map(Talk.init(row:))
    }

    /// The prisons of a programme where somebody waits for a seat.
    package static func prisonsWithWaiting(programme: String, in tx: borrowing Transaction) throws -> [String] {
        try tx.rows(
            """
            SELECT DISTINCT prison FROM talks
            WHERE programme = \(programme) AND state = \(TalkState.planned) AND day IS NULL ORDER BY prison
            """
        ).map { try $0("prison") }
    }

    /// Saves where it stands and its state.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    /// - Throws: `StorageError.conflict` when the seat is taken.
    package static func update(_ talk: Talk, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE talks SET prison = \(talk.prison), day = \(talk.seat?.day), seat = \(talk.seat?.number),
                moved_from = \(talk.movedFrom), moved_reason = \(talk.movedReason), state = \(talk.state),
                version = version + 1
            WHERE id = \(talk.id) AND version = \(talk.version) RETURNING id
            """
        )
    }

    /// Takes these talks off their seats for a moment, so that they can change places among each other; each is given
    /// its new place in the same transaction.
    package static func vacate(_ talks: [ID<Talk>], in tx: borrowing Transaction) throws {
        for id in talks { try tx.run("UPDATE talks SET day = NULL, seat = NULL WHERE id = \(id)") }
    }
}

extension TalkKind: SQLConvertible {}
extension TalkState: SQLConstant {}
extension MoveReason: SQLConvertible {}

extension Talk {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            kind: try row("kind"),
            prison: try row("prison"),
            seat: try Seat(row: row),
            movedFrom: try row.optional("moved_from"),
            movedReason: try row.optional("moved_reason"),
            waitingSince: try row("waiting_since"),
            state: try row("state"),
            version: try row("version")
        )
    }
}

extension Seat {
    /// Nil while the talk waits for one.
    fileprivate init?(row: Row) throws {
        guard let day: Day = try row.optional("day") else { return nil }
        self.init(day: day, number: try row("seat"))
    }
}
