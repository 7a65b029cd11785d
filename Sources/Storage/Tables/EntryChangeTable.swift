package import Domain

/// Places in a group that were changed for another: rows are added, never changed.
package enum EntryChangeTable {
    package static func insert(_ change: EntryChange, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(change.reason, .entryChangeReason, change.id, of: change.participant)
        try tx.run(
            """
            INSERT INTO entry_changes (id, trajectory_id, participant_id, from_edition, from_moment, from_day, edition, moment,
                day, changed_on, changed_by, reason)
            VALUES (\(change.id), \(change.trajectory), \(change.participant), \(change.from?.edition),
                \(change.from?.moment), \(change.from?.day), \(change.to.edition), \(change.to.moment), \(change.to.day),
                \(change.on), \(change.by), \(reason))
            """
        )
    }

    /// Every change of one trajectory, the latest first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [EntryChange] {
        try tx.rows("SELECT * FROM entry_changes WHERE trajectory_id = \(trajectory) ORDER BY id DESC").map {
            try EntryChange(row: $0, in: tx)
        }
    }
}

extension EntryChange {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            from: try EntryPlace(earlierOf: row),
            to: EntryPlace(edition: try row("edition"), moment: try row("moment"), day: try row("day")),
            on: try row("changed_on"),
            by: try row("changed_by"),
            reason: try row.opened(.entryChangeReason, in: tx)
        )
    }
}

extension EntryPlace {
    /// The place that was given up; nil where there was none.
    fileprivate init?(earlierOf row: Row) throws {
        guard let edition = try row.optional("from_edition", as: String.self) else { return nil }
        self.init(edition: edition, moment: try row("from_moment"), day: try row("from_day"))
    }
}
