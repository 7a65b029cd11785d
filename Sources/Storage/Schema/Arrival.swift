package import Domain

/// While a house is carried into a database, from a backup or from another place, a mark stands there: what came in so far
/// looks like a house, and nobody may take it for one.
extension Schema {
    /// Sets the mark, before anything else is made there. Setting it again changes nothing.
    package static func beginArrival(in database: some Database, at now: Instant) async throws {
        let dialect = database.dialect
        try await database.write { tx in
            try tx.run(stepTable(dialect))
            // Before the first step: it is none of them.
            try tx.run(
                """
                INSERT INTO schema_steps (position, name, applied_at) VALUES (0, 'arriving', \(now))
                ON CONFLICT (position) DO NOTHING
                """
            )
        }
    }

    /// Whether a house was being carried in here and did not arrive whole. Nothing is written.
    package static func isArriving(in database: some Database) async throws -> Bool {
        let dialect = database.dialect
        return try await database.read { tx in
            let names = try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }
            guard names.contains("schema_steps") else { return false }
            return try tx.exists("SELECT name FROM schema_steps WHERE position = 0")
        }
    }

    /// Takes the mark away: everything is there, and was compared.
    package static func endArrival(in database: some Database) async throws {
        try await database.write { tx in try tx.run("DELETE FROM schema_steps WHERE position = 0") }
    }

    /// Makes the table of the steps, where it is not there yet.
    static func stepTable(_ dialect: Dialect) -> SQL {
        """
        CREATE TABLE IF NOT EXISTS schema_steps (
            position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
        )\(dialect.tableSuffix)
        """
    }
}
