extension Schema {
    /// Opens the vault of a database: takes the key of the house in use, and makes it for a new one.
    /// - Throws: `VaultError.unknownMaster` when it was wrapped by a master key that is not here.
    static func openVault(of database: some Database) async throws {
        let dialect = database.dialect
        // Only a new house is written in: what can't be opened stays as it is.
        let known = try await database.read { tx in
            let tables = try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }
            return tables.contains("house_keys") ? try HouseKeyTable.find(in: tx) : nil
        }
        let key: WrappedKey
        if let known {
            key = known
        } else {
            key = try await database.write { tx in
                try tx.run(
                    """
                    CREATE TABLE IF NOT EXISTS house_keys (
                        name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
                    )\(dialect.tableSuffix)
                    """
                )
                // Another program may have been first.
                if let key = try HouseKeyTable.find(in: tx) { return key }
                let key = try tx.vault.newHouseKey()
                try HouseKeyTable.put(key, in: tx)
                return key
            }
        }
        try database.vault.enter(key)
    }

    /// Finds out whether the key of the house opens, before anything is written, by a master key that another process made
    /// if need be. A database without one gets one.
    /// - Throws: `VaultError.unknownMaster` when it was wrapped by a master key that is not here.
    package static func checkHouseKey(of database: some Database) async throws {
        let dialect = database.dialect
        let key = try await database.read { tx in
            let names = try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }
            return names.contains("house_keys") ? try HouseKeyTable.find(in: tx) : nil
        }
        guard let key else { return }
        let vault = database.vault
        try await vault.knowingMasters { _ = try vault.unwrap(key, of: .house) }
    }

    /// Whether the database came as far as the step that seals.
    private static func hasSealedColumns(_ database: some Database) async throws -> Bool {
        try await database.read { tx in
            try tx.exists("SELECT position FROM schema_steps WHERE name = \(Migration.sealedColumns.name)")
        }
    }

    /// - Throws: `VaultError.unknownMaster` when some participant's key was wrapped by a master key that is not here.
    static func checkMasters(of database: some Database) async throws {
        guard try await hasSealedColumns(database) else { return }
        let used = try await database.read { tx in try ParticipantKeyTable.counts(in: tx).keys.sorted() }
        let known = database.vault.masters
        if let unknown = used.first(where: { known.find($0) == nil }) { throw VaultError.unknownMaster(unknown) }
    }

    /// Removes what a migration left in plain words. It is noted until it is done, so that a cut between the two does
    /// not leave it there.
    static func removeTraces(of database: some Database) async throws {
        guard try await hasSealedColumns(database),
            try await database.read({ tx in try tx.exists("SELECT position FROM schema_traces") })
        else { return }
        try await database.forget()
        try await database.write { tx in try tx.run("DELETE FROM schema_traces") }
    }
}
