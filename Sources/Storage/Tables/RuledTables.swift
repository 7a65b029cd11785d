package import Domain

/// Many rows at once that go on by another rule: their places, days and where these come from. What people wrote in them is
/// not touched.
extension StepTable {
    private static let portion = 40

    package static func rule(_ steps: [Step], in tx: borrowing Transaction) throws {
        for start in stride(from: 0, to: steps.count, by: portion) {
            let tuples = steps[start..<min(start + portion, steps.count)].map { step -> SQL in
                """
                (\(step.id), \(step.trajectory), \(step.code), \(step.position), \(step.windowStart), \(step.due),
                    \(step.provenance.rule), \(step.provenance.anchor), \(step.provenance.anchorDay),
                    \(step.provenance.programmeVersion), \(step.state), \(step.version))
                """
            }
            try tx.run(
                """
                INSERT INTO steps (id, trajectory_id, code, position, window_start, due, rule, anchor, anchor_day,
                    programme_version, state, version)
                VALUES \(SQL.joined(tuples, by: ", "))
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, window_start = excluded.window_start,
                    due = excluded.due, rule = excluded.rule, anchor = excluded.anchor, anchor_day = excluded.anchor_day,
                    programme_version = excluded.programme_version, version = steps.version + 1
                """
            )
        }
    }

    /// Saves the version of the definition whose rules these go on by; nothing else of them changes.
    package static func stamp(_ steps: [ID<Step>], version: Int, in tx: borrowing Transaction) throws {
        try tx.run(
            "UPDATE steps SET programme_version = \(version), version = version + 1 WHERE id IN (\(list: steps))"
        )
    }

    package static func delete(_ steps: [ID<Step>], in tx: borrowing Transaction) throws {
        guard !steps.isEmpty else { return }
        try tx.run("DELETE FROM steps WHERE id IN (\(list: steps))")
    }
}

extension DueContactTable {
    private static let portion = 40

    /// Saves who is asked, the day, the rule that gave it and what it counts from; the items stay open. They must have been
    /// read in this transaction.
    package static func rule(_ items: [DueContact], in tx: borrowing Transaction) throws {
        for start in stride(from: 0, to: items.count, by: portion) {
            let tuples = items[start..<min(start + portion, items.count)].map { item -> SQL in
                """
                (\(item.id), \(item.party), \(item.due), \(item.provenance.rule), \(item.provenance.anchor),
                    \(item.provenance.anchorDay), CAST(\(item.provenance.programmeVersion) AS BIGINT))
                """
            }
            try tx.run(
                """
                WITH ruled (id, party, due, rule, anchor, anchor_day, programme_version) AS (VALUES \(SQL.joined(tuples, by: ", ")))
                UPDATE due_contacts SET party = ruled.party, due = ruled.due, rule = ruled.rule, anchor = ruled.anchor,
                    anchor_day = ruled.anchor_day, programme_version = ruled.programme_version,
                    version = due_contacts.version + 1
                FROM ruled WHERE due_contacts.id = ruled.id
                """
            )
        }
    }

    /// Saves the version of the definition whose rules these go on by; nothing else of them changes.
    package static func stamp(_ items: [ID<DueContact>], version: Int, in tx: borrowing Transaction) throws {
        try tx.run(
            "UPDATE due_contacts SET programme_version = \(version), version = version + 1 WHERE id IN (\(list: items))"
        )
    }

    /// For a migration alone: `MigratingQuery.Contacts` counts on nobody else taking a planned contact away.
    package static func delete(_ items: [ID<DueContact>], in tx: borrowing Transaction) throws {
        guard !items.isEmpty else { return }
        try tx.run("DELETE FROM due_contacts WHERE id IN (\(list: items))")
    }
}

extension PassageTable {
    /// Gives a phase that somebody is in another name, as another version of the definition calls it.
    package static func rename(_ id: ID<Passage>, _ phase: String, in tx: borrowing Transaction) throws {
        try tx.run("UPDATE passages SET phase = \(phase) WHERE id = \(id)")
    }
}

extension TrajectoryTable {
    /// Takes trajectories to another version of their definition.
    package static func set(
        version: Int,
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws {
        guard !trajectories.isEmpty else { return }
        try tx.run(
            """
            UPDATE trajectories SET programme_version = \(version), version = version + 1
            WHERE id IN (\(list: trajectories))
            """
        )
    }
}
