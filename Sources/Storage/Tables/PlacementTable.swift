package import Domain

/// The starts at employers (A10); each knows the one before it (D5).
package enum PlacementTable {
    package static func insert(_ placement: Placement, in tx: borrowing Transaction) throws {
        let (endReason, withdrawal) = try sealed(placement, in: tx)
        try tx.run(
            """
            INSERT INTO placements (id, trajectory_id, participant_id, previous_id, form, legal_employer, workplace,
                workplace_key, legal_key, job_title, start_day, planned_end, end_day, end_reason, weekly_quarters,
                withdrawal, version)
            VALUES (\(placement.id), \(placement.trajectory), \(placement.participant), \(placement.previous),
                \(placement.form), \(placement.legalEmployer), \(placement.workplace),
                \(EmployerLikeness.key(placement.workplace)), \(EmployerLikeness.key(placement.legalEmployer)),
                \(placement.jobTitle), \(placement.start), \(placement.plannedEnd), \(placement.end), \(endReason),
                \(placement.weeklyQuarters), \(withdrawal), \(placement.version))
            """
        )
    }

    package static func find(_ id: ID<Placement>, in tx: borrowing Transaction) throws -> Placement? {
        try tx.first("SELECT * FROM placements WHERE id = \(id)").map { try Placement(row: $0, in: tx) }
    }

    /// The placements of a trajectory, the first one first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Placement] {
        try tx.rows(listing(of: trajectory)).map { try Placement(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "placements WHERE trajectory_id = \(trajectory)",
            order: [.up("start_day"), .up("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "previous_id", "form", "legal_employer", "workplace", "job_title",
            "start_day", "planned_end", "end_day", "end_reason", "withdrawal",
        ],
        numbers: ["weekly_quarters", "version"]
    )

    /// Saves the facts that can change and the end; form and start never change.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ placement: Placement, in tx: borrowing Transaction) throws -> Bool {
        let (endReason, withdrawal) = try sealed(placement, in: tx)
        return try tx.exists(
            """
            UPDATE placements SET legal_employer = \(placement.legalEmployer), workplace = \(placement.workplace),
                workplace_key = \(EmployerLikeness.key(placement.workplace)),
                legal_key = \(EmployerLikeness.key(placement.legalEmployer)),
                job_title = \(placement.jobTitle), planned_end = \(placement.plannedEnd), end_day = \(placement.end),
                end_reason = \(endReason), weekly_quarters = \(placement.weeklyQuarters),
                withdrawal = \(withdrawal), version = version + 1
            WHERE id = \(placement.id) AND version = \(placement.version) RETURNING id
            """
        )
    }

    /// Why it ended, and why it was withdrawn.
    private static func sealed(
        _ placement: Placement,
        in tx: borrowing Transaction
    ) throws -> (endReason: String?, withdrawal: String?) {
        let (id, person) = (placement.id, placement.participant)
        return (
            try tx.sealedOptional(placement.endReason, .placementEnd, id, of: person),
            try tx.sealedOptional(placement.withdrawal, .placementWithdrawal, id, of: person)
        )
    }
}

extension Placement {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            previous: try row.optional("previous_id"),
            form: try row("form"),
            legalEmployer: try row("legal_employer"),
            workplace: try row("workplace"),
            jobTitle: try row("job_title"),
            start: try row("start_day"),
            plannedEnd: try row.optional("planned_end"),
            end: try row.optional("end_day"),
            endReason: try row.openedOptional(.placementEnd, in: tx),
            weeklyQuarters: try row.optional("weekly_quarters"),
            withdrawal: try row.openedOptional(.placementWithdrawal, in: tx),
            version: try row("version")
        )
    }
}
