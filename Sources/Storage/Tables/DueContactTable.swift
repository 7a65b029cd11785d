package import Domain

/// The contacts that cadences planned (A12).
package enum DueContactTable {
    /// - Throws: `StorageError.conflict` when an item of the same row, cadence and index stands that is not dropped.
    package static func insert(_ item: DueContact, in tx: borrowing Transaction) throws {
        let (reason, movedReason) = try sealedReasons(of: item, in: tx)
        try tx.run(
            """
            INSERT INTO due_contacts (id, trajectory_id, placement_id, passage_id, cadence, party, item, due, rule, anchor,
                anchor_day, programme_version, state, settled_on, reason, moved_from, moved_to, moved_reason, moved_by, moved_pauses,
                version)
            VALUES (\(item.id), \(item.trajectory), \(item.placement), \(item.passage), \(item.cadence), \(item.party),
                \(item.index), \(item.due), \(item.provenance.rule), \(item.provenance.anchor), \(item.provenance.anchorDay),
                \(item.provenance.programmeVersion), \(item.state), \(item.settledOn), \(reason),
                \(item.moved?.from), \(item.moved?.to), \(movedReason), \(item.moved?.by),
                \(item.moved?.pausesKnown), \(item.version))
            """
        )
    }

    package static func find(_ id: ID<DueContact>, in tx: borrowing Transaction) throws -> DueContact? {
        try tx.first("SELECT k.*, t.participant_id FROM \(items) WHERE k.id = \(id)")
            .map { try DueContact(row: $0, in: tx) }
    }

    /// Every item of a trajectory, dropped ones included, by day.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [DueContact] {
        try tx.rows(listing(of: trajectory)).map { try DueContact(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "(SELECT k.*, t.participant_id FROM \(items) WHERE k.trajectory_id = \(trajectory)) s",
            order: [.up("due"), .up("cadence"), .up("item"), .up("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "placement_id", "passage_id", "cadence", "party", "due", "rule",
            "anchor", "anchor_day", "state", "settled_on", "reason", "moved_from", "moved_to", "moved_reason",
            "moved_by",
        ],
        numbers: ["item", "programme_version", "moved_pauses", "version"]
    )

    /// Saves the day, the rule that gave it and what it counts from, the state and the reasons.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ item: DueContact, in tx: borrowing Transaction) throws -> Bool {
        let (reason, movedReason) = try sealedReasons(of: item, in: tx)
        return try tx.exists(
            """
            UPDATE due_contacts SET party = \(item.party), due = \(item.due), rule = \(item.provenance.rule),
                anchor = \(item.provenance.anchor), anchor_day = \(item.provenance.anchorDay),
                programme_version = \(item.provenance.programmeVersion), state = \(item.state),
                settled_on = \(item.settledOn), reason = \(reason), moved_from = \(item.moved?.from), moved_to = \(item.moved?.to),
                moved_reason = \(movedReason), moved_by = \(item.moved?.by),
                moved_pauses = \(item.moved?.pausesKnown), version = version + 1
            WHERE id = \(item.id) AND version = \(item.version) RETURNING id
            """
        )
    }

    /// Whose they are is known by their trajectory.
    private static let items: SQL = "due_contacts k JOIN trajectories t ON t.id = k.trajectory_id"

    private static func sealedReasons(
        of item: DueContact,
        in tx: borrowing Transaction
    ) throws -> (reason: String?, moved: String?) {
        guard item.reason != nil || item.movedReason != nil else { return (nil, nil) }
        let participant = try TrajectoryTable.participant(of: item.trajectory, in: tx)
        return (
            try tx.sealedOptional(item.reason, .missedReason, item.id, of: participant),
            try tx.sealedOptional(item.movedReason, .moveReason, item.id, of: participant)
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

extension DueContactState: SQLConstant {}
extension Party: SQLConvertible {}

extension DueContact {
    /// The row has the `participant_id` of its trajectory.
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            placement: try row.optional("placement_id"),
            passage: try row.optional("passage_id"),
            cadence: try row("cadence"),
            party: try row("party"),
            index: try row("item"),
            due: try row("due"),
            provenance: try Provenance(row: row),
            state: try row("state"),
            settledOn: try row.optional("settled_on"),
            reason: try row.openedOptional(.missedReason, in: tx),
            moved: try MovedDay(row: row),
            movedReason: try row.openedOptional(.moveReason, in: tx),
            version: try row("version")
        )
    }
}
