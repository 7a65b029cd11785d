package import Domain

/// The lines of the plans (A11).
package enum StepTable {
    package static func insert(_ step: Step, in tx: borrowing Transaction) throws {
        let (reason, deviation) = try sealedDeviation(of: step, in: tx)
        try tx.run(
            """
            INSERT INTO steps (id, trajectory_id, code, position, window_start, due, rule, anchor, anchor_day,
                programme_version, state, done_on, deviation_reason, deviation_text, moved_from, moved_to, moved_by,
                moved_pauses, version)
            VALUES (\(step.id), \(step.trajectory), \(step.code), \(step.position), \(step.windowStart), \(step.due),
                \(step.provenance.rule), \(step.provenance.anchor), \(step.provenance.anchorDay),
                \(step.provenance.programmeVersion), \(step.state), \(step.doneOn), \(reason),
                \(deviation), \(step.moved?.from), \(step.moved?.to), \(step.moved?.by),
                \(step.moved?.pausesKnown), \(step.version))
            """
        )
    }

    package static func find(_ id: ID<Step>, in tx: borrowing Transaction) throws -> Step? {
        try tx.first("SELECT k.*, t.participant_id FROM \(steps) WHERE k.id = \(id)").map { try Step(row: $0, in: tx) }
    }

    /// The plan of a trajectory, in the order of the definition.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Step] {
        try tx.rows(listing(of: trajectory)).map { try Step(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "(SELECT k.*, t.participant_id FROM \(steps) WHERE k.trajectory_id = \(trajectory)) s",
            order: [.up("position"), .up("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "code", "window_start", "due", "rule", "anchor", "anchor_day",
            "state",
            "done_on", "deviation_reason", "deviation_text", "moved_from", "moved_to", "moved_by",
        ],
        numbers: ["position", "programme_version", "moved_pauses", "version"]
    )

    /// Saves the days, the state and the deviation.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ step: Step, in tx: borrowing Transaction) throws -> Bool {
        let (reason, deviation) = try sealedDeviation(of: step, in: tx)
        return try tx.exists(
            """
            UPDATE steps SET window_start = \(step.windowStart), due = \(step.due), state = \(step.state),
                done_on = \(step.doneOn), deviation_reason = \(reason),
                deviation_text = \(deviation), moved_from = \(step.moved?.from),
                moved_to = \(step.moved?.to), moved_by = \(step.moved?.by), moved_pauses = \(step.moved?.pausesKnown),
                version = version + 1
            WHERE id = \(step.id) AND version = \(step.version) RETURNING id
            """
        )
    }

    /// Whose they are is known by their trajectory.
    private static let steps: SQL = "steps k JOIN trajectories t ON t.id = k.trajectory_id"

    private static func sealedDeviation(
        of step: Step,
        in tx: borrowing Transaction
    ) throws -> (reason: String?, explanation: String?) {
        guard let deviation = step.deviation else { return (nil, nil) }
        let participant = try TrajectoryTable.participant(of: step.trajectory, in: tx)
        return (
            try tx.sealed(deviation.reason, .stepReason, step.id, of: participant),
            try tx.sealed(deviation.explanation, .stepDeviation, step.id, of: participant)
        )
    }
}

extension StepState: SQLConvertible {}

extension Step {
    /// The row has the `participant_id` of its trajectory.
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            code: try row("code"),
            position: try row("position"),
            windowStart: try row("window_start"),
            due: try row("due"),
            provenance: try Provenance(row: row),
            state: try row("state"),
            doneOn: try row.optional("done_on"),
            deviation: try Deviation(row: row, in: tx),
            moved: try MovedDay(row: row),
            version: try row("version")
        )
    }
}

extension Provenance {
    init(row: Row) throws {
        self.init(
            rule: try row("rule"),
            anchor: try row("anchor"),
            anchorDay: try row("anchor_day"),
            programmeVersion: try row("programme_version")
        )
    }
}

extension MovedDay {
    /// Nil when nobody moved it.
    init?(row: Row) throws {
        guard let to = try row.optional("moved_to", as: Day.self) else { return nil }
        self.init(
            from: try row("moved_from"),
            to: to,
            by: try row("moved_by"),
            pausesKnown: try row("moved_pauses")
        )
    }
}

extension Deviation {
    /// Nil when the step never left the flow.
    fileprivate init?(row: Row, in tx: borrowing Transaction) throws {
        guard let reason = try row.openedOptional(.stepReason, in: tx) else { return nil }
        self.init(reason: reason, explanation: try row.opened(.stepDeviation, in: tx))
    }
}
