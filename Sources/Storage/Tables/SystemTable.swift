package import Domain

/// What the program asks of its own database, about nobody.
package enum SystemTable {
    /// Leaves a mark, to find out whether writing works. There is one row, however often it is written.
    package static func mark(at now: Instant, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO health_marks (name, marked_at) VALUES ('probe', \(now))
            ON CONFLICT (name) DO UPDATE SET marked_at = excluded.marked_at
            """
        )
    }

    /// How many steps of the schema this database has had.
    package static func schemaVersion(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COALESCE(MAX(position), 0) AS version FROM schema_steps").map { try $0("version") } ?? 0
    }

    /// How many lines the audit log has.
    package static func auditLines(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT position FROM audit_head").map { try $0("position") } ?? 0
    }

    /// How many browsers are signed in, those included whose session ran out and was not cleared away yet.
    package static func sessions(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS number FROM sign_in_sessions").map { try $0("number") } ?? 0
    }
}
