package import Domain

/// The days on which a rhythm does not hold: at most one line for each day of a prison and programme.
package enum SittingExceptionTable {
    /// - Throws: `StorageError.conflict` when the day has an exception already.
    package static func insert(_ exception: SittingException, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO sitting_exceptions (id, prison, programme, day, kind, moved_to, reason)
            VALUES (\(exception.id), \(exception.prison), \(exception.programme), \(exception.day), \(exception.kind),
                \(exception.movedTo), \(exception.reason))
            """
        )
    }

    /// The exceptions of a programme, in one prison or in all, by day.
    package static func all(
        programme: String,
        prison: String? = nil,
        in tx: borrowing Transaction
    ) throws -> [SittingException] {
        let here: SQL = prison.map { "AND prison = \($0)" } ?? ""
        return try tx.rows(
            "SELECT * FROM sitting_exceptions WHERE programme = \(programme) \(here) ORDER BY day, prison"
        ).map(SittingException.init(row:))
    }

    /// The exceptions of some programmes, by programme.
    package static func all(
        programmes: [String],
        in tx: borrowing Transaction
    ) throws -> [String: [SittingException]] {
        let rows = try tx.rows(
            "SELECT * FROM sitting_exceptions WHERE programme IN (\(list: programmes)) ORDER BY day, prison"
        )
        return Dictionary(grouping: try rows.map(SittingException.init(row:)), by: \.programme)
    }

    /// Takes an exception back.
    package static func delete(_ id: ID<SittingException>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM sitting_exceptions WHERE id = \(id)")
    }
}

extension SittingExceptionKind: SQLConvertible {}

extension SittingException {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            prison: try row("prison"),
            programme: try row("programme"),
            day: try row("day"),
            kind: try row("kind"),
            movedTo: try row.optional("moved_to"),
            reason: try row("reason")
        )
    }
}
