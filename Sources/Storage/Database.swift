/// A database of either engine. The bodies are synchronous, so a transaction never waits for anything but the database.
package protocol Database: Sendable {
    /// Runs the body on one consistent state; it can't write.
    func read<Value: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> Value) async throws -> Value

    /// Runs the body in one transaction: when it throws, nothing of it stays. The engine may run the body again
    /// after a conflict, so it must not reach outside the transaction.
    func write<Value: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> Value) async throws -> Value

    /// What this engine says in its own words where the common subset of SQL has none.
    var dialect: Dialect { get }
}

/// The few words in which the engines differ.
package struct Dialect: Sendable {
    /// What follows the closing bracket of `CREATE TABLE`.
    package let tableSuffix: SQL

    package init(tableSuffix: SQL) { self.tableSuffix = tableSuffix }
}

/// A transaction, lent to the body of `read` or `write`; it can't be kept.
package struct Transaction: ~Copyable {
    private let execute: (SQL) throws -> [Row]

    package init(execute: @escaping (SQL) throws -> [Row]) { self.execute = execute }

    /// Runs a statement and gives its rows.
    package func rows(_ statement: SQL) throws -> [Row] { try execute(statement) }

    /// Runs a statement whose result does not matter.
    package func run(_ statement: SQL) throws { _ = try execute(statement) }

    /// The first row, or nil.
    package func first(_ statement: SQL) throws -> Row? { try execute(statement).first }

    /// Whether the statement gives any row.
    package func exists(_ statement: SQL) throws -> Bool { try !execute(statement).isEmpty }
}
