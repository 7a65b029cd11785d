package import Domain

/// Rounds of tours over which candidates are divided.
package enum TourRoundTable {
    package static func insert(_ round: TourRound, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO tour_rounds (id, programme, title, publication, version)
            VALUES (\(round.id), \(round.programme), \(round.title), \(round.publication), \(round.version))
            """
        )
    }

    package static func find(_ id: ID<TourRound>, in tx: borrowing Transaction) throws -> TourRound? {
        try tx.first("SELECT * FROM tour_rounds WHERE id = \(id)").map(TourRound.init(row:))
    }

    /// All of them, the latest first.
    package static func all(in tx: borrowing Transaction) throws -> [TourRound] {
        try tx.rows("SELECT * FROM tour_rounds ORDER BY id DESC").map(TourRound.init(row:))
    }

    /// Saves title and publication, and makes every other save of the round wait its turn: of two at once one is stale.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ round: TourRound, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE tour_rounds SET title = \(round.title), publication = \(round.publication), version = version + 1
            WHERE id = \(round.id) AND version = \(round.version) RETURNING id
            """
        )
    }
}

/// Who was selected for a round, in the order of coming.
package enum TourCandidateTable {
    package static func insert(_ candidate: TourCandidate, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO tour_candidates (id, round_id, participant_id, trajectory_id, added_on, added_by)
            VALUES (\(candidate.id), \(candidate.round), \(candidate.participant), \(candidate.trajectory),
                \(candidate.addedOn), \(candidate.addedBy))
            """
        )
    }

    package static func all(of round: ID<TourRound>, in tx: borrowing Transaction) throws -> [TourCandidate] {
        try tx.rows("SELECT * FROM tour_candidates WHERE round_id = \(round) ORDER BY id").map(TourCandidate.init(row:))
    }

    /// Takes somebody out, with the changes by hand about them.
    package static func remove(_ candidate: TourCandidate, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            DELETE FROM tour_changes WHERE round_id = \(candidate.round) AND participant_id = \(candidate.participant)
            """
        )
        try tx.run("DELETE FROM tour_candidates WHERE id = \(candidate.id)")
    }
}

/// Changes by hand in who goes where. One that is taken back is gone; the audit log keeps who did what.
package enum TourChangeTable {
    package static func insert(_ change: TourChange, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(change.reason, .tourChangeReason, change.id, of: change.participant)
        try tx.run(
            """
            INSERT INTO tour_changes (id, round_id, participant_id, tour_id, kind, reason, noted_on, noted_by)
            VALUES (\(change.id), \(change.round), \(change.participant), \(change.tour), \(change.kind), \(reason),
                \(change.notedOn), \(change.notedBy))
            """
        )
    }

    package static func all(of round: ID<TourRound>, in tx: borrowing Transaction) throws -> [TourChange] {
        let rows = try tx.rows("SELECT * FROM tour_changes WHERE round_id = \(round) ORDER BY id")
        try tx.fetchDataKeys(for: rows, .tourChangeReason)
        return try rows.map { try TourChange(row: $0, in: tx) }
    }

    package static func remove(_ id: ID<TourChange>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM tour_changes WHERE id = \(id)")
    }
}

extension TourChangeKind: SQLConvertible {}

extension TourRound {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            programme: try row("programme"),
            title: try row("title"),
            publication: try row("publication"),
            version: try row("version")
        )
    }
}

extension TourCandidate {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            round: try row("round_id"),
            participant: try row("participant_id"),
            trajectory: try row("trajectory_id"),
            addedOn: try row("added_on"),
            addedBy: try row("added_by")
        )
    }
}

extension TourChange {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            round: try row("round_id"),
            participant: try row("participant_id"),
            tour: try row("tour_id"),
            kind: try row("kind"),
            reason: try row.opened(.tourChangeReason, in: tx),
            notedOn: try row("noted_on"),
            notedBy: try row("noted_by")
        )
    }
}
