package import Domain

/// The moments of aftercare (A12).
package enum DueContactTable {
    /// - Throws: `StorageError.conflict` when an item of the same placement, cadence and index stands that is not dropped.
    package static func insert(_ item: DueContact, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO due_contacts (id, trajectory_id, placement_id, cadence, party, item, due, rule, anchor, anchor_day,
                programme_version, state, settled_on, reason, moved_from, moved_to, moved_reason, moved_by, moved_pauses,
                version)
            VALUES (\(item.id), \(item.trajectory), \(item.placement), \(item.cadence), \(item.party), \(item.index),
                \(item.due), \(item.provenance.rule), \(item.provenance.anchor), \(item.provenance.anchorDay),
                \(item.provenance.programmeVersion), \(item.state), \(item.settledOn), \(item.reason),
                \(item.moved?.from), \(item.moved?.to), \(item.movedReason), \(item.moved?.by),
                \(item.moved?.pausesKnown), \(item.version))
            """
        )
    }

    package static func find(_ id: ID<DueContact>, in tx: borrowing Transaction) throws -> DueContact? {
        try tx.first("SELECT * FROM due_contacts WHERE id = \(id)").map(DueContact.init(row:))
    }

    /// Every item of a trajectory, dropped ones included, by day.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [DueContact] {
        try tx.rows(
            "SELECT * FROM due_contacts WHERE trajectory_id = \(trajectory) ORDER BY due, cadence, item, id"
        ).map(DueContact.init(row:))
    }

    /// Saves the day, the state and the reasons.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ item: DueContact, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE due_contacts SET due = \(item.due), state = \(item.state), settled_on = \(item.settledOn),
                reason = \(item.reason), moved_from = \(item.moved?.from), moved_to = \(item.moved?.to),
                moved_reason = \(item.movedReason), moved_by = \(item.moved?.by),
                moved_pauses = \(item.moved?.pausesKnown), version = version + 1
            WHERE id = \(item.id) AND version = \(item.version) RETURNING id
            """
        )
    }

    /// The parties somebody of whom is involved with a participant after a day: for whom a cadence runs only where there
    /// is one.
    package static func partiesInvolved(
        with participant: ID<Participant>,
        after day: Day,
        in tx: borrowing Transaction
    ) throws -> Set<Party> {
        let rows = try tx.rows(
            """
            SELECT DISTINCT party FROM relations
            WHERE participant_id = \(participant) AND (until_day IS NULL OR until_day > \(day))
            """
        )
        return Set(try rows.map { try $0("party") })
    }

    /// The trajectories with an open item that was due before a day, in the order of their ids.
    package static func trajectoriesWithOpenItems(
        dueBefore day: Day,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>] {
        try tx.rows(
            """
            SELECT DISTINCT trajectory_id FROM due_contacts
            WHERE state = \(DueContactState.open) AND due < \(day) ORDER BY trajectory_id
            """
        ).map { try $0("trajectory_id") }
    }
}

extension DueContactState: SQLConvertible {}
extension Party: SQLConvertible {}

extension DueContact {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            placement: try row("placement_id"),
            cadence: try row("cadence"),
            party: try row("party"),
            index: try row("item"),
            due: try row("due"),
            provenance: try Provenance(row: row),
            state: try row("state"),
            settledOn: try row.optional("settled_on"),
            reason: try row.optional("reason"),
            moved: try MovedDay(row: row),
            movedReason: try row.optional("moved_reason"),
            version: try row("version")
        )
    }
}
