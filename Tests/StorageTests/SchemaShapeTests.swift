import Domain
import Storage
import TestHouse
import Testing

/// A database that came forward is made like a new one, on both engines: types, collations, and what may be left out.
struct SchemaShapeTests {
    private static let now = Instant(milliseconds: 0)

    private static var columns: SQL {
        guard TestStore.postgres != nil else {
            return """
                SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS word
                FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY word
                """
        }
        return """
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || COALESCE(collation_name, '') || ' '
                || is_nullable AS word
            FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY word
            """
    }

    private static var indexes: SQL {
        guard TestStore.postgres != nil else {
            return """
                SELECT name || ' ' || COALESCE(sql, '') AS word FROM sqlite_master WHERE type = 'index' ORDER BY word
                """
        }
        return """
            SELECT replace(indexdef, schemaname || '.', '') AS word FROM pg_indexes WHERE schemaname = current_schema()
            ORDER BY word
            """
    }

    private func words(_ question: SQL, of store: TestStore) async throws -> [String] {
        try await store.read { tx in try tx.rows(question).map { try $0("word") } }
    }

    /// The schemas that were in use, and the one before this.
    @Test(arguments: [1, 8, 9, 11, 17, 25, Schema.version - 1])
    func `a house of an earlier schema comes to the tables, columns and indexes of a new one`(
        version: Int
    )
        async throws
    {
        let (new, old) = (try await TestStore(), try await TestStore(isMigrated: false))
        try await Schema.migrate(old, at: Self.now, to: version)
        #expect(try await Schema.present(in: old) == version)
        try await Schema.migrate(old, at: Self.now)
        let expected = try await words(Self.columns, of: new)
        #expect(expected.count > 300)
        #expect(try await words(Self.columns, of: old) == expected)
        #expect(try await words(Self.indexes, of: old) == words(Self.indexes, of: new))
    }
}
