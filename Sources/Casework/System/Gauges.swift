internal import Storage

/// How the program fares in numbers, for the program that watches over the house; nobody's case is in them.
package struct Gauges: Sendable {
    /// What the database takes.
    package let databaseBytes: Int?
    package let auditLines: Int
    package let sessions: Int
    /// Passwords that are being hashed or wait for it.
    package let hashes: Int
    /// Transactions since the program began.
    package let reads: Int
    package let writes: Int
    package let statements: Int
    /// Those that the store refused.
    package let failures: Int
    /// Waiting for a connection, and in transactions, all together.
    package let waited: Duration
    package let worked: Duration
    /// Whether the last write was not stored.
    package let isWriteBroken: Bool
}

extension Casework {
    package func gauges() async throws -> Gauges {
        let engine = try await database.facts()
        let (auditLines, sessions) = try await database.read { tx in
            (try SystemTable.auditLines(in: tx), try SystemTable.sessions(in: tx))
        }
        let counts = system.watch.counts
        return Gauges(
            databaseBytes: engine.bytes,
            auditLines: auditLines,
            sessions: sessions,
            hashes: HashingPool.shared.size,
            reads: counts.reads,
            writes: counts.writes,
            statements: counts.statements,
            failures: counts.failures,
            waited: counts.waited,
            worked: counts.worked,
            isWriteBroken: counts.brokenWrite != nil
        )
    }
}
