package import Domain

/// Definitions as they were loaded: text and version. A trajectory stays on its version.
package enum ProgrammeTable {
    package struct Stored: Sendable {
        package let code: String
        package let version: Int
        package let digest: String
        package let definition: String
        /// When it was loaded, by whom and why.
        package let loading: ProgrammeVersion
    }

    package static func latest(of code: String, in tx: borrowing Transaction) throws -> Stored? {
        try tx.first(
            "SELECT * FROM programme_versions WHERE code = \(code) ORDER BY version DESC LIMIT 1"
        ).map(Stored.init(row:))
    }

    /// The number alone, without its text.
    package static func latestVersion(of code: String, in tx: borrowing Transaction) throws -> Int? {
        try tx.first("SELECT MAX(version) AS version FROM programme_versions WHERE code = \(code)")?.optional("version")
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

    /// Every version of a programme, the latest first.
    package static func versions(of code: String, in tx: borrowing Transaction) throws -> [ProgrammeVersion] {
        try tx.rows(
            """
            SELECT code, version, loaded_at, loaded_by, reason FROM programme_versions WHERE code = \(code)
            ORDER BY version DESC
            """
        ).map(ProgrammeVersion.init(row:))
    }

    /// The number of the latest version of every programme.
    package static func latestVersions(in tx: borrowing Transaction) throws -> [(code: String, version: Int)] {
        try tx.rows("SELECT code, MAX(version) AS version FROM programme_versions GROUP BY code ORDER BY code")
            .map { (try $0("code"), try $0("version")) }
    }

    /// Whether a text with this digest was ever loaded for a programme.
    package static func has(digest: String, of code: String, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM programme_versions WHERE code = \(code) AND digest = \(digest) LIMIT 1")
    }

    /// How many trajectories that are not closed run on each version of a programme.
    package static func running(on code: String, in tx: borrowing Transaction) throws -> [Int: Int] {
        let rows = try tx.rows(
            """
            SELECT programme_version, COUNT(*) AS number FROM trajectories
            WHERE programme = \(code) AND state <> 'closed' GROUP BY programme_version
            """
        )
        return Dictionary(try rows.map { (try $0("programme_version"), try $0("number")) }) { first, _ in first }
    }

    package static func insert(
        _ version: ProgrammeVersion,
        digest: String,
        definition: String,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO programme_versions (code, version, digest, definition, loaded_at, loaded_by, reason)
            VALUES (\(version.code), \(version.version), \(digest), \(definition), \(version.loadedAt),
                \(version.loadedBy), \(version.reason))
            """
        )
    }
}

extension ProgrammeVersion {
    fileprivate init(row: Row) throws {
        self.init(
            code: try row("code"),
            version: try row("version"),
            loadedAt: try row("loaded_at"),
            loadedBy: try row.optional("loaded_by"),
            reason: try row.optional("reason") ?? ""
        )
    }
}

extension ProgrammeTable.Stored {
    fileprivate init(row: Row) throws {
        code = try row("code")
        version = try row("version")
        digest = try row("digest")
        definition = try row("definition")
        loading = try ProgrammeVersion(row: row)
    }
}
