package import Storage

/// The engine for a house with several servers: PostgreSQL over libpq, some connections that read and one that writes.
package struct PostgresDatabase: Storage.Database {
    private let settings: PostgresSettings
    private let readers: PostgresPool
    private let writer: PostgresConnection

    /// Nothing is connected yet; that happens at the first transaction.
    package init(settings: PostgresSettings, vault: Vault) {
        self.settings = settings
        self.vault = vault
        writer = PostgresConnection(settings: settings, vault: vault, label: "opstap.postgres.writer")
        readers = PostgresPool(
            (1...max(1, settings.readers)).map {
                PostgresConnection(settings: settings, vault: vault, label: "opstap.postgres.reader\($0)")
            }
        )
    }

    package let vault: Vault

    package var dialect: Dialect { .postgres }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let connection = await readers.take()
        do {
            let value = try await persistently { try await connection.read(body) }
            await readers.giveBack(connection)
            return value
        } catch {
            await readers.giveBack(connection)
            throw error
        }
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await persistently {
            switch try await writer.write(body) {
            case .confirmed(let value): return value
            case .unconfirmed(let value, let mark):
                let fate = try await persistently { try await writer.fate(of: mark) }
                switch fate {
                case .committed: return value
                case .undone: throw PostgresFault.disconnected(.unavailable("cut off before the commit"))
                case .unknown:
                    throw PostgresFault.final(.unavailable("the server crashed while it committed, and can't tell"))
                }
            }
        }
    }

    /// Writes every table anew. What the server's own log (WAL) and its backups hold stays as long as it keeps them.
    package func forget() async throws { try await persistently { try await writer.writeTablesAnew() } }

    package func facts() async throws -> EngineFacts {
        try await read { tx in
            let rows = try tx.rows(
                """
                SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes,
                    current_setting('synchronous_commit') AS synchronous_commit, current_setting('fsync') AS fsync,
                    current_setting('full_page_writes') AS full_page_writes
                """
            )
            guard let row = rows.first else { throw StorageError.damaged(column: "version") }
            return EngineFacts(
                name: "PostgreSQL",
                version: try row("version"),
                bytes: try row("bytes"),
                settings: try ["synchronous_commit", "fsync", "full_page_writes"].map {
                    EngineSetting($0, try row($0))
                }
            )
        }
    }

    /// Tries again what was overtaken by another transaction or cut off by the server, a bounded number of times.
    private func persistently<Value: Sendable>(_ attempt: () async throws -> Value) async throws -> Value {
        for pause in settings.pauses {
            do {
                return try await attempt()
            } catch PostgresFault.final(let error) {
                throw error
            } catch is PostgresFault {
                try await Task.sleep(for: .milliseconds(pause))
            }
        }
        do {
            return try await attempt()
        } catch let fault as PostgresFault {
            throw fault.error
        }
    }
}
