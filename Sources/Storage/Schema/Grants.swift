extension Schema {
    /// Lets another user of the database work with the tables: read and write everything, but only add to the audit log
    /// (promise 33). The tables stay with whoever made them; that user brings the schema up to date, and calls this again
    /// afterwards.
    /// - Throws: `StorageError.invalid` when there is no such user, or the engine knows none.
    package static func grant(to role: String, in database: some Database) async throws {
        let grants = database.dialect.grants
        guard !grants.isEmpty else { throw StorageError.invalid("this engine knows no users") }
        try await database.write { tx in
            try tx.run("SELECT set_config('opstap.role', \(role), true) AS role")
            for statement in grants { try tx.run(statement) }
        }
    }
}
