package import Domain

/// Definitions as they were loaded: text and version. A trajectory stays on its version.
package enum ProgrammeTable {
    package struct Stored: Sendable {
        package let code: String
        package let version: Int
        package let digest: String
        package let definition: String
    }

    package static func latest(of code: String, in tx: borrowing Transaction) throws -> Stored? {
        try tx.first(
            "SELECT * FROM programme_versions WHERE code = \(code) ORDER BY version DESC LIMIT 1"
        ).map(Stored.init(row:))
    }

    package static func find(
        code: String,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> Stored? {
        try tx.first(
            "SELECT * FROM programme_versions WHERE code = \(code) AND version = \(version)"
        ).map(Stored.init(row:))
    }

    /// The codes of all programmes, in order: those in which something happened come first.
    package static func codes(in tx: borrowing Transaction) throws -> [String] {
        try tx.rows(
            """
            SELECT p.code FROM (SELECT DISTINCT code FROM programme_versions) p
            ORDER BY CASE WHEN EXISTS (SELECT 1 FROM events e WHERE e.programme = p.code) THEN 0 ELSE 1 END, p.code
            """
        ).map { try $0("code") }
    }

    package static func insert(
        code: String,
        version: Int,
        digest: String,
        definition: String,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO programme_versions (code, version, digest, definition, loaded_at)
            VALUES (\(code), \(version), \(digest), \(definition), \(now))
            """
        )
    }
}

extension ProgrammeTable.Stored {
    fileprivate init(row: Row) throws {
        code = try row("code")
        version = try row("version")
        digest = try row("digest")
        definition = try row("definition")
    }
}
