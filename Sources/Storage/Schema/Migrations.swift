package import Domain

/// One forward step of the schema, in words that both engines know. Steps are only ever added at the end.
struct Migration: Sendable {
    let name: String
    let statements: @Sendable (Dialect) -> [SQL]
}

/// The schema: brings a database up to date.
package enum Schema {
    static let migrations: [Migration] = [.firstWay]

    /// How many steps this program knows.
    package static var version: Int { migrations.count }

    /// Brings the database to this program's version, each step in its own transaction.
    /// - Throws: `StorageError.invalid` when the database was made by a newer program; nothing is changed then.
    package static func migrate(_ database: some Database, at now: Instant) async throws {
        let dialect = database.dialect
        let present = try await database.write { tx in
            try tx.run(
                """
                CREATE TABLE IF NOT EXISTS schema_steps (
                    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
                )\(dialect.tableSuffix)
                """
            )
            return try tx.first("SELECT COALESCE(MAX(position), 0) AS version FROM schema_steps").map {
                try $0("version")
            }
                ?? 0
        }
        guard present <= migrations.count else {
            throw StorageError.invalid("schema \(present), this program knows \(migrations.count)")
        }
        for position in present..<migrations.count {
            let migration = migrations[position]
            try await database.write { tx in
                for statement in migration.statements(dialect) { try tx.run(statement) }
                try tx.run(
                    """
                    INSERT INTO schema_steps (position, name, applied_at)
                    VALUES (\(position + 1), \(migration.name), \(now))
                    """
                )
            }
        }
    }
}
