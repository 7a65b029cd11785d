import Foundation
import Testing

/// Nobody overwrites anybody (promise 17): every statement that changes a row people edit says which version it was made
/// from, and makes the next one. Read from the source, so that a new statement can't be forgotten.
struct VersionTests {
    private static let storage = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Storage")

    /// Why a statement need not say it, by what it begins with.
    private static let exceptions: [String: String] = [
        "talks SET day = NULL, seat = NULL": "each is given its place, by its version, in the same transaction",
        "users SET password_hash = \\(hash)": "by the owner, who proved it with a one-time link or the old password",
        "users SET password_hash = \\(new)": "says which hash it replaces",
        "trajectories SET programme_version": readByMigration,
        "due_contacts SET party = ruled.party": readByMigration,
        "due_contacts SET programme_version": readByMigration,
        "steps SET programme_version": readByMigration,
        "emergency_accesses SET ended_at": "says that it had not ended",
        "vacancies SET employer_id": mergedEmployers,
        "employer_sites SET employer_id": mergedEmployers,
        "employer_contacts SET employer_id": mergedEmployers,
        "employer_concerns SET employer_id": mergedEmployers,
        "employer_asks SET employer_id": mergedEmployers,
        "tours SET employer_id": mergedEmployers,
        "employers SET merged_into": mergedEmployers,
    ]

    private static let readByMigration = "a migration read each in the same transaction, or saw there that none changed"
    private static let mergedEmployers = "the one that goes is asked by its version in the same transaction"

    private static func sources(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            at: storage.appending(path: folder),
            includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
    }

    /// The tables with a column `version`, apart from those where it counts versions of a definition.
    private static func versioned() throws -> Set<String> {
        var tables: Set<String> = []
        for source in try sources("Schema") {
            for statement in source.components(separatedBy: "CREATE TABLE ").dropFirst() {
                let body = statement.prefix { $0 != "\"" }
                if body.contains(" version INTEGER NOT NULL") { tables.insert(String(body.prefix { $0 != " " })) }
            }
        }
        // A table that was made anew under another name has its old one again.
        for source in try sources("Schema") {
            for statement in source.components(separatedBy: "ALTER TABLE ").dropFirst() {
                let words = statement.prefix { $0 != "\"" }.split(separator: " ").map(String.init)
                if words.count == 4, words[1...2] == ["RENAME", "TO"], tables.remove(words[0]) != nil {
                    tables.insert(words[3])
                }
            }
        }
        return tables.subtracting(["programme_versions"])
    }

    @Test func `every table that people edit has a version`() throws {
        let edited: Set<String> = [
            "participants", "users", "referrals", "trajectories", "steps", "pauses", "relations", "placements",
            "due_contacts", "employer_talks", "sitting_patterns", "talks",
        ]
        #expect(try Self.versioned().isSuperset(of: edited))
    }

    @Test func `every change of a row with a version says which one it was made from`() throws {
        let tables = try Self.versioned()
        var checked: Set<String> = []
        for source in try Self.sources("Tables") {
            for piece in source.components(separatedBy: "UPDATE ").dropFirst() {
                let table = String(piece.prefix { $0 != " " })
                guard tables.contains(table) else { continue }
                let statement = piece.components(separatedBy: "\"").first ?? piece
                if Self.exceptions.keys.contains(where: statement.hasPrefix) { continue }
                checked.insert(table)
                #expect(statement.contains("version = version + 1"), "\(statement)")
                #expect(statement.contains("AND version = \\("), "\(statement)")
                #expect(statement.contains("RETURNING"), "whether it met a row: \(statement)")
            }
        }
        #expect(tables.subtracting(checked).isEmpty, "never changed, or changed elsewhere")
    }
}
