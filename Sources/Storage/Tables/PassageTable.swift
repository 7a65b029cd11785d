package import Domain

/// The phases that people went through. Rows are added; only the day one was left is written afterwards.
package enum PassageTable {
    /// - Throws: `StorageError.conflict` when another phase of the trajectory runs.
    package static func insert(_ passage: Passage, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(passage.reason, .passageReason, passage.id, of: passage.participant)
        // A gate may ask for what is known of health or justice.
        let gates = passage.unmetGates.joined(separator: " ")
        let unmet = try tx.sealed(gates, .passageGates, passage.id, of: passage.participant)
        try tx.run(
            """
            INSERT INTO passages (id, trajectory_id, participant_id, phase, from_day, until_day, is_skipped, unmet_gates,
                reason, decided_by)
            VALUES (\(passage.id), \(passage.trajectory), \(passage.participant), \(passage.phase), \(passage.from),
                \(passage.until), \(passage.isSkipped), \(unmet),
                \(reason), \(passage.decidedBy))
            """
        )
    }

    /// The phases of a trajectory, in the order in which they began.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Passage] {
        try tx.rows(listing(of: trajectory)).map { try Passage(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "passages WHERE trajectory_id = \(trajectory)",
            order: [.up("from_day"), .up("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "phase", "from_day", "until_day", "unmet_gates", "reason",
            "decided_by",
        ],
        numbers: ["is_skipped"]
    )

    /// Writes the day a phase was left.
    /// - Returns: false when it was left already; nothing is saved then.
    package static func leave(_ id: ID<Passage>, on day: Day, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists("UPDATE passages SET until_day = \(day) WHERE id = \(id) AND until_day IS NULL RETURNING id")
    }
}

extension Passage {
    init(row: Row, in tx: borrowing Transaction) throws {
        let gates = try row.opened(.passageGates, in: tx)
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            phase: try row("phase"),
            from: try row("from_day"),
            until: try row.optional("until_day"),
            isSkipped: try row("is_skipped"),
            unmetGates: gates.split(separator: " ").map(String.init),
            reason: try row.openedOptional(.passageReason, in: tx) ?? "",
            decidedBy: try row("decided_by")
        )
    }
}
