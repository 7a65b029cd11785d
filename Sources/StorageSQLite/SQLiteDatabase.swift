internal import CSQLite
internal import Dispatch
internal import GRDB
package import Storage

/// The embedded engine: one file, many readers, one writer (WAL).
package struct SQLiteDatabase: Storage.Database {
    private let connection: DatabaseQueue
    private let readers: KeptReaders
    private let writer: GroupedWriter
    package let vault: Vault

    /// Whether SQLite leaves the memory in use uncounted, and keeps what the savepoint of a usual write may have to take back in
    /// memory; settled before the first file is opened.
    private static let isSettled =
        sqlite3_leave_memory_uncounted() == SQLITE_OK && sqlite3_keep_savepoints_in_memory() == SQLITE_OK

    /// Opens the file, and makes it when it does not exist. Its folder must exist. One that is only read is not changed by
    /// a byte, and can't be made.
    /// - Throws: `StorageError.unavailable` with the engine's own words.
    package init(path: String, vault: Vault, isReadOnly: Bool = false) throws {
        self.vault = vault
        // Refused once a connection is open in this process: nothing but the speed depends on it.
        _ = Self.isSettled
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.label = "opstap"
        configuration.readonly = isReadOnly
        configuration.journalMode = .wal
        // `GroupedWriter` leaves a transaction open for the next write of its group, a reader for the next read.
        configuration.allowsUnsafeTransactions = true
        // 5 MB of pages for each of the five connections: the upper floors of the indexes stay in memory.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -5000") }
        do {
            connection = try DatabaseQueue(path: path, configuration: configuration)
            readers = try KeptReaders(path: path, count: 4, configuration)
            writer = GroupedWriter(connection: connection, vault: vault, readers: readers)
            guard !isReadOnly else { return }
            // GRDB sets NORMAL with the log; a confirmed write must survive a power cut.
            try connection.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try writer.begin()
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    package var dialect: Dialect { .sqlite }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Storage.Transaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await readers.read(seeing: traffic, briefly: isBrief) { database in
                try body(transaction(on: database, vault: vault))
            }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Storage.Transaction) throws -> Value
    ) async throws -> Value {
        do {
            let vault = vault
            return try await writer.write(of: traffic) { try body(transaction(on: $0, vault: vault)) }
        } catch let error as DatabaseError {
            // The statements map their own; this is what the commit ran into.
            throw StorageError(error)
        }
    }

    package func forget() async throws {
        do {
            let isDone = try await connection.writeWithoutTransaction { database in
                try readers.pause(atMost: .seconds(5)) {
                    // The whole file is written anew, and the log is then cut to nothing.
                    try database.execute(sql: "VACUUM")
                    try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                }
            }
            guard isDone else { throw StorageError.unavailable("somebody reads: nothing can be forgotten") }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    package func damage() async throws -> [EngineDamage] {
        do {
            return try await readers.read(seeing: .looks, briefly: false) { database in
                let words = try String.fetchAll(database, sql: "PRAGMA integrity_check")
                var orphans: [[String]: Int] = [:]
                for row in try GRDB.Row.fetchAll(database, sql: "PRAGMA foreign_key_check") {
                    orphans[[row["table"], row["parent"]], default: 0] += 1
                }
                return words.filter { $0 != "ok" }.map(EngineDamage.file)
                    + orphans.sorted { $0.key.lexicographicallyPrecedes($1.key) }
                    .map { .orphans(table: $0.key[0], parent: $0.key[1], rows: $0.value) }
            }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    /// Brings everything from the log into the one file, unless it was only read, and ends all connections.
    ///
    /// The engine does that by itself only when the connection that ends last may write; of ours that one reads.
    /// - Throws: `StorageError.unavailable` when something stays in the log; the file alone is not the database then.
    package func close() throws {
        do {
            try readers.close()
            guard !connection.configuration.readonly else { return try connection.close() }
            let isBusy = try connection.barrierWriteWithoutTransaction { database in
                try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") != 0
            }
            try connection.close()
            if isBusy { throw StorageError.unavailable("the log could not be emptied") }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    package func facts() async throws -> EngineFacts {
        do {
            // On the connection that writes: its settings are the ones that count.
            return try await connection.writeWithoutTransaction { database in
                let number = { (name: String) in try Int.fetchOne(database, sql: "PRAGMA \(name)") ?? 0 }
                let word = { (name: String) in try String.fetchOne(database, sql: "PRAGMA \(name)") ?? "" }
                return EngineFacts(
                    name: "SQLite",
                    version: try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
                    bytes: try number("page_count") * number("page_size"),
                    settings: [
                        EngineSetting("journal_mode", try word("journal_mode")),
                        EngineSetting("synchronous", String(try number("synchronous"))),
                        EngineSetting("foreign_keys", String(try number("foreign_keys"))),
                        EngineSetting("secure_delete", String(try number("secure_delete"))),
                    ]
                )
            }
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }
}

private func transaction(on database: GRDB.Database, vault: Vault) -> Storage.Transaction {
    Storage.Transaction(vault: vault) { statement in
        let (text, values) = statement.rendered { _ in "?" }
        do {
            let prepared = try database.cachedStatement(sql: text)
            // As optional values of any kind: where GRDB knows the kind, it makes a key path anew for each statement.
            let arguments = StatementArguments(values.map { $0.own as (any DatabaseValueConvertible)? })
            var columns: Storage.Row.Columns?
            var rows: [Storage.Row] = []
            // For its steps alone; the values come from the statement. A row of GRDB makes an index of the names for each
            // statement, and the name of its column with each value.
            let steps = try DatabaseValue.fetchCursor(prepared, arguments: arguments)
            while try steps.next() != nil {
                let shared = columns ?? Storage.Row.Columns(prepared.columnNames)
                columns = shared
                var count = CInt(prepared.columnCount)
                while count > 0, sqlite3_column_type(prepared.sqliteStatement, count - 1) == SQLITE_NULL { count -= 1 }
                let values = (0..<count).map { position in
                    DatabaseValue(sqliteStatement: prepared.sqliteStatement, index: position).portable
                }
                rows.append(Storage.Row(columns: shared, values: values))
            }
            return rows
        } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }
}

extension SQLValue {
    fileprivate var own: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
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
        case .SQLITE_FULL: self = .full(error.description)
        default: self = .unavailable(error.description)
        }
    }
}
