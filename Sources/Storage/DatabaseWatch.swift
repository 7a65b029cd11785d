internal import Synchronization

/// How the database fares: what was asked of it, what failed, and how long it took. Numbers only.
package struct DatabaseCounts: Hashable, Sendable {
    package var reads = 0
    package var writes = 0
    /// What was asked within those, one statement after the other.
    package var statements = 0
    /// Transactions that ended in an error of the store; a refusal by a rule is none.
    package var failures = 0
    /// From the call to the beginning of the body: waiting for a connection or for the one that writes.
    package var waited = Duration.zero
    /// From the beginning of the body to the end of the transaction, its commit included.
    package var worked = Duration.zero
    /// Why the last write was not stored; nil once a later one was.
    package var brokenWrite: BrokenWrite?

    /// What kept a write from being stored.
    package enum BrokenWrite: String, Hashable, Sendable { case full, unavailable }

    package init() {}
}

/// Looks at every transaction of a database, and never at what is in it.
package final class DatabaseWatch: Sendable {
    private let state = Mutex(DatabaseCounts())

    package init() {}

    package var counts: DatabaseCounts { state.withLock { $0 } }

    fileprivate func note(_ change: (inout DatabaseCounts) -> Void) { state.withLock { change(&$0) } }
}

/// A database with somebody who counts beside it, and who looks for a master key that another process made (F3) where
/// a transaction met one that is not here.
package struct WatchedDatabase: Database {
    private let engine: any Database
    private let watch: DatabaseWatch

    package init(_ engine: any Database, watch: DatabaseWatch) {
        self.engine = engine
        self.watch = watch
    }

    package var dialect: Dialect { engine.dialect }

    package var vault: Vault { engine.vault }

    package func damage() async throws -> [EngineDamage] { try await engine.damage() }

    package func forget() async throws { try await engine.forget() }

    package func facts() async throws -> EngineFacts { try await engine.facts() }

    package func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let look = Look()
        do {
            let value = try await vault.knowingMasters {
                try await engine.read(seeing: traffic, briefly: isBrief) { tx in try look.passing(tx, body) }
            }
            note(look) { $0.reads += 1 }
            return value
        } catch {
            note(look) {
                $0.reads += 1
                if error is StorageError { $0.failures += 1 }
            }
            throw error
        }
    }

    package func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let look = Look()
        do {
            let value = try await vault.knowingMasters {
                try await engine.write(of: traffic) { tx in try look.passing(tx, body) }
            }
            note(look) {
                $0.writes += 1
                $0.brokenWrite = nil
            }
            return value
        } catch {
            note(look) {
                $0.writes += 1
                guard let error = error as? StorageError else { return }
                $0.failures += 1
                if let broken = DatabaseCounts.BrokenWrite(error) { $0.brokenWrite = broken }
            }
            throw error
        }
    }

    private func note(_ look: Look, _ change: (inout DatabaseCounts) -> Void) {
        let ended = ContinuousClock.now
        watch.note { counts in
            counts.waited += look.begun - look.called
            counts.worked += ended - look.begun
            counts.statements += look.statements
            change(&counts)
        }
    }
}

/// One transaction, from the call on. Its body may be run more than once.
private final class Look: Sendable {
    let called: ContinuousClock.Instant
    private let state: Mutex<(begun: ContinuousClock.Instant, statements: Int)>

    init() {
        let called = ContinuousClock.now
        self.called = called
        state = Mutex((called, 0))
    }

    /// When the body began the last time.
    var begun: ContinuousClock.Instant { state.withLock { $0.begun } }

    var statements: Int { state.withLock { $0.statements } }

    func passing<Value>(_ tx: borrowing Transaction, _ body: (borrowing Transaction) throws -> Value) throws -> Value {
        state.withLock { $0.begun = .now }
        defer {
            let statements = tx.statements
            state.withLock { $0.statements += statements }
        }
        return try body(tx)
    }
}

extension DatabaseCounts.BrokenWrite {
    fileprivate init?(_ error: StorageError) {
        switch error {
        case .full: self = .full
        case .unavailable: self = .unavailable
        case .conflict, .damaged, .invalid: return nil
        }
    }
}
