internal import Synchronization

/// How the database fares: what was asked of it, what failed, and how long it took. Numbers only.
package struct DatabaseCounts: Hashable, Sendable {
    package var reads = 0
    package var writes = 0
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

/// A database with somebody who counts beside it.
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
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let called = ContinuousClock.now
        let begun = Mutex(called)
        do {
            let value = try await engine.read { tx in
                begun.withLock { $0 = .now }
                return try body(tx)
            }
            note(called, begun.withLock { $0 }) { $0.reads += 1 }
            return value
        } catch {
            note(called, begun.withLock { $0 }) {
                $0.reads += 1
                if error is StorageError { $0.failures += 1 }
            }
            throw error
        }
    }

    package func write<Value: Sendable>(
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let called = ContinuousClock.now
        let begun = Mutex(called)
        do {
            let value = try await engine.write { tx in
                begun.withLock { $0 = .now }
                return try body(tx)
            }
            note(called, begun.withLock { $0 }) {
                $0.writes += 1
                $0.brokenWrite = nil
            }
            return value
        } catch {
            note(called, begun.withLock { $0 }) {
                $0.writes += 1
                guard let error = error as? StorageError else { return }
                $0.failures += 1
                if let broken = DatabaseCounts.BrokenWrite(error) { $0.brokenWrite = broken }
            }
            throw error
        }
    }

    private func note(
        _ called: ContinuousClock.Instant,
        _ begun: ContinuousClock.Instant,
        _ change: (inout DatabaseCounts) -> Void
    ) {
        let ended = ContinuousClock.now
        watch.note { counts in
            counts.waited += begun - called
            counts.worked += ended - begun
            change(&counts)
        }
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
