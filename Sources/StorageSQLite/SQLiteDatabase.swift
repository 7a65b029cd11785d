internal import GRDB
package import Storage

/// The embedded engine: one file, many readers, one writer (WAL).
package struct SQLiteDatabase: Storage.Database {
    private let pool: DatabasePool

    /// Opens the file, and makes it when it does not exist. Its folder must exist.
    /// - Throws: `StorageError.unavailable` with the engine's own words.
    package init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.label = "opstap"
        // 8 MB of pages for each of the five connections: the upper floors of the indexes stay in memory.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000") }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB sets NORMAL once the pool is open; a confirmed write must survive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    package var dialect: Dialect { Dialect(tableSuffix: " STRICT") }

    package func read<Value: Sendable>(
        _ body: @Sendable (borrowing Storage.Transaction) throws -> Value
    ) async throws -> Value {
        try await pool.read { try body(transaction(on: $0)) }
    }

    package func write<Value: Sendable>(
        _ body: @Sendable (borrowing Storage.Transaction) throws -> Value
    ) async throws -> Value {
        try await pool.write { try body(transaction(on: $0)) }
    }
}

private func transaction(on database: GRDB.Database) -> Storage.Transaction {
    Storage.Transaction { statement in
        let (text, values) = statement.rendered { _ in "?" }
        do {
            let prepared = try database.cachedStatement(sql: text)
            let arguments = StatementArguments(values.map(\.argument))
            var columns: Storage.Row.Columns?
            var rows: [Storage.Row] = []
            let cursor = try GRDB.Row.fetchCursor(prepared, arguments: arguments)
            while let row = try cursor.next() {
                let shared = columns ?? Storage.Row.Columns(Array(row.columnNames))
                columns = shared
                rows.append(Storage.Row(columns: shared, values: row.databaseValues.map(\.portable)))
            }
            return rows
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }
}

extension SQLValue {
    fileprivate var argument: (any DatabaseValueConvertible)? {
        switch self {
        case .null: nil
        case .integer(let number): number
        case .real(let number): number
        case .text(let text): text
        }
    }
}

extension DatabaseValue {
    fileprivate var portable: SQLValue {
        switch storage {
        case .null, .blob: .null
        case .int64(let number): .integer(Int(number))
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        }
    }
}

extension StorageError {
    fileprivate init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .conflict(error.message ?? "")
        case .SQLITE_CONSTRAINT, .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_NOTNULL, .SQLITE_CONSTRAINT_FOREIGNKEY,
            .SQLITE_CONSTRAINT_DATATYPE, .SQLITE_ERROR, .SQLITE_READONLY:
            self = .invalid(error.description)
        default: self = .unavailable(error.description)
        }
    }
}
