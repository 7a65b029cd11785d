internal import Dispatch
internal import Storage

/// A thread of our own for calls that block, so that no thread of the cooperative pool waits for the server.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

/// One connection, made when it is first needed and made again after it broke. A transaction is one synchronous call, so
/// no two of them ever mix on it.
actor PostgresConnection {
    /// After so many nanoseconds without use the connection is tried before it is given work.
    private static let restNanoseconds: UInt64 = 60_000_000_000
    /// The lock that the one writer at a time of these tables holds: any number, as long as every program takes the same.
    private static let writerLock = "7367827, hashtext(current_schema())"

    private let settings: PostgresSettings
    private let vault: Vault
    private let executor: QueueExecutor
    private var session: PostgresSession?
    private var lastUse: UInt64 = 0

    init(settings: PostgresSettings, vault: Vault, label: String) {
        self.settings = settings
        self.vault = vault
        executor = QueueExecutor(label: label)
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Runs the body on one consistent state.
    /// - Throws: `PostgresFault`, or what the body throws.
    func read<Value: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> Value) throws -> Value {
        let session = try open()
        try session.command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        return try finish(session) {
            let value = try run(body, on: session)
            try session.commit()
            return value
        }
    }

    /// What came of a write whose body did its work.
    enum Written<Value: Sendable>: Sendable {
        case confirmed(Value)
        /// The connection broke while the commit was being confirmed: only the server knows what became of it.
        case unconfirmed(Value, TransactionMark)
    }

    /// Runs the body as the only writer: whoever writes waits for a lock of the database first, also from other programs,
    /// so that what it reads is what the last writer left (as in the embedded engine).
    /// - Throws: `PostgresFault`, or what the body throws.
    func write<Value: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> Value) throws -> Written<Value> {
        let session = try open()
        try session.command("SELECT pg_advisory_lock(\(Self.writerLock))")
        let written: Written<Value> = try finish(session) {
            // Only now, so that the transaction sees what was committed while it waited.
            try session.command("BEGIN ISOLATION LEVEL SERIALIZABLE")
            let mark = try TransactionMark(session.rows(TransactionMark.question))
            let value = try run(body, on: session)
            do {
                try session.commit()
            } catch PostgresFault.disconnected {
                return .unconfirmed(value, mark)
            }
            return .confirmed(value)
        }
        release(session)
        return written
    }

    /// What became of a transaction whose end was never confirmed, by the server's own books.
    /// - Throws: `PostgresFault.disconnected` when the server can't be asked yet.
    func fate(of mark: TransactionMark) throws -> TransactionFate { try mark.fate(on: open()) }

    /// Takes as long as it takes, and needs to be alone with the tables.
    func writeTablesAnew() throws {
        let session = try open()
        // The next work gets a connection with the usual limits.
        self.session = nil
        try session.command("SET statement_timeout = 0")
        for row in try session.rows(
            "SELECT CAST(quote_ident(tablename) AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema()"
        ) {
            try session.command("VACUUM FULL \(try row("name", as: String.self))")
        }
    }

    private func open() throws -> PostgresSession {
        let now = DispatchTime.now().uptimeNanoseconds
        defer { lastUse = now }
        if let session, !session.isBroken {
            if now - lastUse < Self.restNanoseconds { return session }
            // A connection that slept may have been cut without a word.
            if (try? session.command("SELECT 1")) != nil { return session }
        }
        session = nil
        let fresh = try PostgresSession(settings: settings)
        session = fresh
        return fresh
    }

    /// Runs what has to end in a commit; otherwise nothing of it stays.
    private func finish<Value>(_ session: PostgresSession, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            leave(session)
            throw error
        }
    }

    /// Ends a transaction that failed. A connection that can't even do that is given up: the server then takes the
    /// transaction back by itself and frees its lock.
    private func leave(_ session: PostgresSession) {
        do throws(PostgresFault) {
            try session.command("ROLLBACK")
            try session.command("SELECT pg_advisory_unlock_all()")
        } catch {
            self.session = nil
        }
    }

    private func release(_ session: PostgresSession) {
        do throws(PostgresFault) {
            try session.command("SELECT pg_advisory_unlock(\(Self.writerLock))")
        } catch {
            // What was committed stays; with the connection its lock goes.
            self.session = nil
        }
    }

    /// Runs the body. It sees the errors of the store, as of any engine; what the driver has to know of them comes out
    /// afterwards. The server ends a transaction at its first refused statement, so a body that went on all the same is
    /// refused as a whole.
    private func run<Value>(
        _ body: (borrowing Transaction) throws -> Value,
        on session: PostgresSession
    ) throws -> Value {
        var refused: PostgresFault?
        let transaction = Transaction(vault: vault) { statement in
            do throws(PostgresFault) {
                return try session.rows(statement)
            } catch {
                refused = error
                throw error.error
            }
        }
        let value: Value
        do {
            value = try body(transaction)
        } catch {
            if let refused, refused.mayPass { throw refused }
            throw error
        }
        if let refused { throw refused }
        return value
    }
}
