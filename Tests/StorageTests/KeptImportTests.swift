import Domain
import TestHouse
import Testing

@testable import Storage

/// What is kept of lists that were taken in: the bytes as they came, sealed, until they are forgotten.
struct KeptImportTests {
    private let store: TestStore
    private static let report = Array("{}".utf8)
    /// Three rows of the table, and every byte there is.
    private static let file = (0..<100_001).map { UInt8(truncatingIfNeeded: $0) }

    init() async throws { store = try await TestStore() }

    private func keep(_ number: Int, at seconds: Int = 0, by user: ID<User> = ID("u-1")) async throws -> KeptImport {
        let record = KeptImport(
            id: ID("i-\(1000 + number)"),
            kind: .referrals,
            programme: "proef",
            at: Instant(milliseconds: seconds * 1000),
            by: user,
            byName: "Carla",
            fileName: "Kanarielijst.csv",
            size: Self.file.count,
            new: 3,
            same: 2,
            refused: 1
        )
        try await store.write { tx in
            try KeptImportTable.insert(record, file: Self.file, report: Self.report, in: tx)
        }
        return record
    }

    private func damaged(
        _ damage: @escaping @Sendable (borrowing Transaction) throws -> Void
    ) async throws -> [ID<KeptImport>] {
        try await store.write(damage)
        return try await store.read { tx in try KeptImportTable.damaged(newest: nil, in: tx) }
    }

    @Test func `a file comes back byte by byte, and neither it nor its name can be read in a row`() async throws {
        let record = try await keep(0)
        let (found, file, report, texts) = try await store.read { tx in
            let texts = try tx.rows("SELECT file_name AS text FROM imports UNION ALL SELECT body FROM import_parts")
                .map { try $0("text", as: String.self) }
            return (
                try KeptImportTable.find(record.id, kinds: [.referrals], by: nil, in: tx),
                try KeptImportTable.contents(.file, of: record.id, in: tx),
                try KeptImportTable.contents(.report, of: record.id, in: tx), texts
            )
        }
        #expect(found == record && file == Self.file && report == Self.report)
        #expect(texts.count == 5 && texts.allSatisfy { $0.hasPrefix("v1.") })
    }

    @Test func `lists of another kind or of somebody else are not found where that is asked`() async throws {
        let (mine, other) = (try await keep(0), try await keep(1, by: ID("u-2")))
        let (kind, foreign, all, own) = try await store.read { tx in
            (
                try KeptImportTable.find(mine.id, kinds: [.employers], by: nil, in: tx),
                try KeptImportTable.find(other.id, kinds: [.referrals], by: ID("u-1"), in: tx),
                try KeptImportTable.recent(kinds: [.referrals], by: nil, from: 0, limit: 9, in: tx),
                try KeptImportTable.recent(kinds: [.referrals], by: ID("u-1"), from: 0, limit: 9, in: tx)
            )
        }
        #expect(kind == nil && foreign == nil)
        #expect(all == [other, mine] && own == [mine])
    }

    @Test func `what is sound is no damage`() async throws {
        _ = try await keep(0)
        #expect(try await damaged { _ in }.isEmpty)
    }

    @Test(
        arguments: [
            "UPDATE imports SET byte_count = 99999 WHERE id = 'i-1001'",
            "UPDATE imports SET digest = (SELECT digest FROM imports WHERE id = 'i-1000') WHERE id = 'i-1001'",
            "UPDATE imports SET file_name = digest WHERE id = 'i-1001'",
            "DELETE FROM import_parts WHERE import_id = 'i-1001' AND part = 'file' AND position = 2",
            "DELETE FROM import_parts WHERE import_id = 'i-1001' AND part = 'report'",
            """
            UPDATE import_parts SET body = (SELECT body FROM import_parts WHERE import_id = 'i-1001' AND part = 'file'
                AND position = 0) WHERE import_id = 'i-1001' AND part = 'file' AND position = 1
            """,
        ] as [SQL]
    )
    func `what is cut off, exchanged or changed is named`(damage: SQL) async throws {
        _ = (try await keep(0), try await keep(1))
        #expect(try await damaged { tx in try tx.run(damage) } == [ID("i-1001")])
    }

    @Test func `after its time the bytes are gone and the line stays`() async throws {
        let (old, young) = (try await keep(0, at: 10), try await keep(1, at: 20))
        let now = Instant(milliseconds: 100_000)
        let limit = Instant(milliseconds: 15_000)
        let forget: @Sendable (borrowing Transaction) throws -> Int = { tx in
            try KeptImportTable.forget(madeBefore: limit, at: now, in: tx)
        }
        #expect(try await store.write(forget) == 1)
        #expect(try await store.write(forget) == 0)
        let (found, parts) = try await store.read { tx in
            (
                try KeptImportTable.find(old.id, kinds: [.referrals], by: nil, in: tx),
                try tx.rows("SELECT DISTINCT import_id FROM import_parts").map {
                    try $0("import_id", as: ID<KeptImport>.self)
                }
            )
        }
        #expect(found?.forgottenAt == now && found?.fileName == nil && found?.rows == 6)
        #expect(parts == [young.id])
        #expect(try await damaged { _ in }.isEmpty)
    }
}
