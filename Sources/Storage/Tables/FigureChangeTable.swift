package import Domain

/// Of whom anything changed that the figures count, in the order in which that was stored. The database writes it by itself;
/// `Migration.figureChanges` says how and why that order holds.
package enum FigureChangeTable {
    /// How far somebody came who follows the changes.
    package struct Mark: Hashable, Sendable {
        /// Which row of positions it is one of; each database has its own.
        let row: String
        let position: Int

        /// Whether it is of the same database, and of a later change.
        func isAfter(_ other: Mark) -> Bool { row == other.row && position > other.position }
    }

    /// How far the changes are in this transaction.
    package static func mark(in tx: borrowing Transaction) throws -> Mark {
        let found = try tx.first(
            """
            SELECT participant_id, (SELECT MAX(position) FROM figure_changes) AS position FROM figure_changes
            WHERE position = 0
            """
        )
        guard let found else { throw StorageError.damaged(column: "figure_changes.position") }
        return Mark(row: try found("participant_id"), position: try found("position"))
    }

    /// Notes these people once, and lets `body` write any number of rows of them without the database noting each: it is to write
    /// of nobody else. When it fails the transaction is to fail with it.
    package static func noting(
        _ people: [ID<Participant>],
        in tx: borrowing Transaction,
        _ body: () throws -> Void
    ) throws {
        let position = try mark(in: tx).position + 1
        for start in stride(from: 0, to: people.count, by: portion) {
            let tuples = Set(people[start..<min(start + portion, people.count)]).map { person -> SQL in
                "(\(person), CAST(\(position) AS BIGINT))"
            }
            try tx.run(
                """
                INSERT INTO figure_changes (participant_id, position) VALUES \(SQL.joined(tuples, by: ", "))
                ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position
                """
            )
        }
        try tx.run("INSERT INTO figure_changes (participant_id, position) VALUES ('noted-at-once', -1)")
        try body()
        try tx.run("DELETE FROM figure_changes WHERE participant_id = 'noted-at-once'")
    }

    private static let portion = 100

    /// Who changed since a mark, and how far the changes are now; nil when the mark is of another database.
    ///
    /// A transaction that began before the mark was made sees nothing newer than it: the mark stays then, and nobody changed.
    package static func news(
        since mark: Mark,
        in tx: borrowing Transaction
    ) throws -> (people: [ID<Participant>], mark: Mark)? {
        let rows = try tx.rows(
            """
            SELECT participant_id, position FROM figure_changes WHERE position = 0
            UNION ALL SELECT participant_id, position FROM figure_changes WHERE position > \(mark.position)
            ORDER BY position, participant_id
            """
        )
        guard let first = rows.first, try first("participant_id", as: String.self) == mark.row else { return nil }
        let last = try rows.last.map { try $0("position", as: Int.self) } ?? 0
        return (
            people: try rows.dropFirst().map { try $0("participant_id") },
            mark: Mark(row: mark.row, position: max(mark.position, last))
        )
    }
}
