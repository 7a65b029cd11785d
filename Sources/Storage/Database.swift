/// A database of either engine. The bodies are synchronous, so a transaction never waits for anything but the database.
package protocol Database: Sendable {
    /// Runs the body on one consistent state; it can't write. The state has every act that was stored before; `seeing`: whether
    /// it has to have every look as well. `briefly`: that the body takes some milliseconds at most, whatever is asked; an
    /// embedded engine may then run it on the thread that asks.
    func read<Value: Sendable>(
        seeing traffic: Traffic,
        briefly isBrief: Bool,
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value

    /// Runs the body in one transaction: when it throws, nothing of it stays. The engine may run the body again
    /// after a conflict, and may store it together with others that wait, so it must not reach outside the transaction.
    /// `traffic`: whether it writes anything but looks.
    func write<Value: Sendable>(
        of traffic: Traffic,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value

    /// What the engine says of itself: name, version, size, settings. Nothing about people.
    func facts() async throws -> EngineFacts

    /// What seals the columns of this database.
    var vault: Vault { get }

    /// Leaves no trace of what was overwritten, in free pages or logs of the engine, as far as the engine can. Slow, and
    /// for nobody but a migration that sealed what stood there in plain words.
    func forget() async throws

    /// What the engine itself finds broken. It looks through everything, so it takes its time.
    func damage() async throws -> [EngineDamage]

    /// What this engine says in its own words where the common subset of SQL has none.
    var dialect: Dialect { get }
}

/// What is written, and what has to be seen.
package enum Traffic: Sendable {
    /// Whatever is done.
    case acts
    /// That somebody looked: lines of the audit log alone. Every page writes one, and hardly any page reads them.
    case looks
}

extension Database {
    /// Reads with everything that was stored before, for as long as it takes.
    package func read<Value: Sendable>(
        _ body: @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await read(seeing: .looks, briefly: false, body)
    }

    /// Writes an act.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Value
    ) async throws -> Value {
        try await write(of: .acts, body)
    }
}

/// The few words in which the engines differ.
package struct Dialect: Sendable {
    /// What follows the closing bracket of `CREATE TABLE`.
    package let tableSuffix: SQL
    /// How a table's types are said where it is made, by the word that the schema has for each.
    let types: [String: String]
    /// The same for a table that is nothing but its primary key, and so takes the room of one.
    let keyTableSuffix: SQL
    /// What has to be said after each step of the schema.
    package let afterStep: [SQL]
    /// Gives the `name` of each of our tables.
    let tableNames: SQL
    /// Lets the user of the database that `opstap.role` names work with the tables, and only add to the audit log. Empty
    /// where the engine knows no users.
    let grants: [SQL]
    /// Makes the database note in `figure_changes` whose row it was, whenever one of these tables changes.
    let noting: @Sendable ([FigureSource]) -> [SQL]

    package static let sqlite = Dialect(
        tableSuffix: " STRICT",
        types: [:],
        keyTableSuffix: " STRICT, WITHOUT ROWID",
        afterStep: [],
        tableNames: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
        grants: [],
        noting: SQLiteFigureTriggers.statements
    )

    package static let postgres = Dialect(
        tableSuffix: "",
        // Texts are compared byte by byte, as SQLite does, whatever the language of the server is; and a whole number has
        // room for 64 bits: the size of a backup needs more than 32.
        types: ["TEXT": "text COLLATE \"C\"", "INTEGER": "bigint"],
        keyTableSuffix: "",
        afterStep: [
            // The same for columns that came in another way.
            """
            DO $$
            DECLARE place record;
            BEGIN
                FOR place IN
                    SELECT c.relname AS name, string_agg(format('ALTER COLUMN %I TYPE %s', a.attname,
                        CASE WHEN a.atttypid = 'text'::regtype THEN 'text COLLATE "C"' ELSE 'bigint' END), ', ') AS changes
                    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
                        AND NOT a.attisdropped AND (a.atttypid = 'integer'::regtype
                            OR a.atttypid = 'text'::regtype AND a.attcollation = '"default"'::regcollation)
                    GROUP BY c.relname
                LOOP
                    EXECUTE format('ALTER TABLE %I %s', place.name, place.changes);
                END LOOP;
            END $$
            """
        ],
        tableNames: "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables WHERE schemaname = current_schema()",
        grants: [
            """
            DO $$
            DECLARE place text := quote_ident(current_schema()); role text := quote_ident(current_setting('opstap.role'));
            BEGIN
                EXECUTE format('GRANT USAGE ON SCHEMA %s TO %s', place, role);
                EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s TO %s', place, role);
                EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s.audit_lines FROM %s', place, role);
            END $$
            """
        ],
        noting: PostgresFigureTriggers.statements
    )
}

extension Dialect {
    /// A statement of the schema, with the types of this engine where it makes a table or adds a column.
    func saying(_ statement: SQL) -> SQL {
        guard !types.isEmpty, statement.begins(with: "CREATE TABLE") || statement.begins(with: "ALTER TABLE") else {
            return statement
        }
        return types.reduce(statement) { $0.replacing(word: $1.key, with: $1.value) }
    }
}

/// A transaction, lent to the body of `read` or `write`; it can't be kept.
package struct Transaction: ~Copyable {
    /// Seals and opens what must not be read in the database.
    package let vault: Vault
    /// The data keys made in this transaction.
    let madeKeys: MadeKeys
    private let execute: (SQL) throws -> [Row]
    private let tally = Tally()

    private final class Tally { var count = 0 }

    package init(vault: Vault, execute: @escaping (SQL) throws -> [Row]) {
        self.init(vault: vault, keys: MadeKeys(), execute: execute)
    }

    private init(vault: Vault, keys: MadeKeys, execute: @escaping (SQL) throws -> [Row]) {
        self.vault = vault
        madeKeys = keys
        self.execute = execute
    }

    /// One that is over: it opens what was read in it, of the person whose key it keeps, and runs no statement.
    static func ended(_ vault: Vault, keeping key: KeptKey) -> Transaction {
        Transaction(vault: vault, keys: MadeKeys(keeping: key)) { _ in
            throw StorageError.invalid("the transaction is over")
        }
    }

    /// How many statements were run so far.
    var statements: Int { tally.count }

    /// Runs a statement and gives its rows.
    package func rows(_ statement: SQL) throws -> [Row] {
        tally.count += 1
        return try execute(statement)
    }

    /// Runs a statement whose result does not matter.
    package func run(_ statement: SQL) throws { _ = try rows(statement) }

    /// The first row, or nil.
    package func first(_ statement: SQL) throws -> Row? { try rows(statement).first }

    /// Whether the statement gives any row.
    package func exists(_ statement: SQL) throws -> Bool { try !rows(statement).isEmpty }
}
