import Domain
import TestHouse
import Testing

@testable import Storage

/// What is written out about one person: all of it, and nothing of anybody else.
struct PersonRecordTests {
    /// Of each table the columns by which a row belongs to somebody.
    private static var belongings: SQL {
        guard TestStore.postgres != nil else {
            return """
                SELECT m.name AS name, c.name AS link FROM sqlite_master m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND c.name IN ('participant_id', 'trajectory_id')
                """
        }
        return """
            SELECT CAST(table_name AS TEXT) AS name, CAST(column_name AS TEXT) AS link FROM information_schema.columns
            WHERE table_schema = current_schema() AND column_name IN ('participant_id', 'trajectory_id')
            """
    }

    @Test func `every table that knows whose its rows are is told, or said not to be`() async throws {
        let store = try await TestStore()
        let found = try await store.read { tx in
            try tx.rows(Self.belongings).map {
                (table: try $0("name", as: String.self), link: try $0("link", as: String.self))
            }
        }
        let links = Dictionary(grouping: found, by: \.table).mapValues { Set($0.map(\.link)) }
        #expect(links.count > 30)
        let told = Dictionary(uniqueKeysWithValues: PersonRecord.told.map { ("\($0.name)", $0.way) })
        for (table, columns) in links {
            guard let way = told[table] else {
                #expect(PersonRecord.untold.contains(table), "\(table) is in neither list")
                continue
            }
            #expect(!PersonRecord.untold.contains(table), "\(table) is in both lists")
            #expect(way == (columns.contains("participant_id") ? .participant : .trajectory), "\(table)")
        }
        #expect(Set(told.keys).subtracting(links.keys) == ["participants"])
    }

    @Test func `everything that is sealed of somebody is opened, and nothing of another`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 3)
        let record = try await store.read { tx in try PersonRecord.read(of: ID("p1001"), in: tx) }
        let tables = Dictionary(uniqueKeysWithValues: record.tables.map { ($0.name, $0.rows) })
        #expect(tables["participants"]?.first?["name"] == .text("Voornaam Proef"))
        #expect(tables["referrals"]?.first?["reason"] == .text("reden van p1001"))
        #expect(tables["placements"]?.count == 3)
        let texts = record.tables.flatMap(\.rows).flatMap(\.values).map { "\($0)" }
        #expect(!texts.contains { $0.contains("p1000") || $0.contains("p1002") || $0.contains("v1.") })
    }
}
