import Domain
import Foundation
import StorageSQLite
import TestHouse
import Testing

@testable import Storage

/// A whole database goes through a snapshot or a move and is the same afterwards.
struct TransferTests {
    @Test func `every table of the schema is in the list`() async throws {
        let store = try await TestStore()
        let dialect = store.dialect
        let present = try await store.read { tx in try TransferTable.present(in: tx, dialect).map(\.name) }
        // In the list for backups of schemas before the names were sealed.
        #expect(present == TransferTable.all.map(\.name).filter { $0 != "participant_words" })
    }

    @Test func `a table that nobody put in the list is refused by name`() async throws {
        let store = try await TestStore()
        let dialect = store.dialect
        try await store.write { tx in try tx.run("CREATE TABLE forgotten (id TEXT PRIMARY KEY)") }
        await #expect(throws: TransferError.unknownTable("forgotten")) {
            try await store.read { tx in _ = try TransferTable.present(in: tx, dialect) }
        }
    }

    @Test(.enabled(if: TestStore.postgres == nil))
    func `a table comes after those it points at`() async throws {
        let store = try await TestStore()
        let references = try await store.read { tx in
            try tx.rows(
                """
                SELECT m.name AS child, f."table" AS parent, f."from" AS name
                FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
                """
            ).map { row in
                (
                    child: try row("child", as: String.self), parent: try row("parent", as: String.self),
                    name: try row("name", as: String.self)
                )
            }
        }
        #expect(references.count > 20)
        let places = Dictionary(uniqueKeysWithValues: TransferTable.all.enumerated().map { ($1.name, $0) })
        for (child, parent, name) in references {
            let (below, above) = (try #require(places[child]), try #require(places[parent]))
            if child == parent {
                #expect(TransferTable.all[below].later.contains(name), "\(child).\(name) points at its own table")
            } else {
                #expect(above < below, "\(child) stands before \(parent)")
            }
        }
    }

    @Test func `what a snapshot fills is the same, row by row, and opens with the same key`() async throws {
        let (one, other) = (try await TestStore(), try await TestStore(isMigrated: false))
        try await TransferWorld.fill(one, people: 180)
        try await Schema.migrate(other, at: TransferWorld.now)
        var filling = SnapshotFill(other.database)
        for item in try await TransferWorld.items(of: one) { try await filling.take(item) }
        let tables = try await filling.finish()
        let (before, after) = (try await TransferWorld.summaries(of: one), try await TransferWorld.summaries(of: other))
        #expect(tables == before)
        #expect(after == before)
        #expect(before.first { $0.name == "placements" }?.digest.count == 540)
        // The key of the house that came along is taken into use.
        try await Schema.migrate(other, at: TransferWorld.now)
        let marks = (try one.vault.chain("x"), try other.vault.chain("x"))
        #expect(marks.0 == marks.1)
        let seals = try await other.read { tx in try SealCheck.run(newest: nil, in: tx) }
        #expect(seals.faults == [])
        #expect(seals.texts == 540)
    }

    @Test func `a snapshot whose rows are not what it says is refused`() async throws {
        let (one, other) = (try await TestStore(), try await TestStore())
        try await TransferWorld.fill(one, people: 2)
        var items = try await TransferWorld.items(of: one)
        let place = try #require(items.firstIndex { if case .table("referrals", _) = $0 { true } else { false } })
        items.remove(at: place + 1)
        var filling = SnapshotFill(other.database)
        let error = await #expect(throws: TransferError.self) {
            for item in items { try await filling.take(item) }
        }
        #expect(error == .different(table: "referrals"))
    }

    @Test func `the sum of a table does not depend on the order of its rows, and on everything else`() {
        let rows: [[SQLValue]] = [
            [.text("a"), .null, .integer(1)], [.text("a"), .text(""), .integer(1)],
            [.text("b"), .real(1), .integer(-1)],
        ]
        func digest(_ rows: [[SQLValue]]) -> ContentDigest {
            var digest = ContentDigest()
            for row in rows { digest.add(row) }
            return digest
        }
        let whole = digest(rows)
        #expect(digest(rows.reversed()) == whole)
        #expect(digest(Array(rows.dropLast())) != whole)
        #expect(digest([rows[0], rows[0], rows[2]]) != whole)
        // A value of another kind, or a text that was cut elsewhere, is another row.
        #expect(digest([[.integer(1)]]) != digest([[.real(1)]]))
        #expect(digest([[.text("ab"), .text("c")]]) != digest([[.text("a"), .text("bc")]]))
        #expect(digest([[.null]]) != digest([[.text("")]]))
        #expect(ContentDigest(count: whole.count, bytes: whole.bytes) == whole)
    }

    @Test func `the sum carries from word to word`() {
        var dice = SeededGenerator(seed: 12)
        var (forth, back) = (ContentDigest(), ContentDigest())
        let rows = (0..<400).map { _ in [SQLValue.integer(Int.random(in: Int.min...Int.max, using: &dice))] }
        for row in rows { forth.add(row) }
        for row in rows.shuffled(using: &dice) { back.add(row) }
        #expect(forth == back)
    }
}

struct MoveTests {
    @Test(arguments: [0, 2, 5, 8, 11])
    func `a move that is cut off anywhere goes on where it stopped`(writes: Int) async throws {
        let (one, other) = (try await TestStore(), try await TestStore())
        // More placements than fit in one page.
        try await TransferWorld.fill(one, people: 180)
        let before = try await TransferWorld.summaries(of: one)
        let stopping = ForwardingDatabase.stopping(other.database, after: writes)
        await #expect(throws: ForwardingDatabase.Stopped.self) {
            _ = try await DatabaseMove(from: one.database, to: stopping).run()
        }
        #expect(try await DatabaseMove(from: one.database, to: other.database).run() == before)
    }

    @Test func `a move that is over finds nothing to do`() async throws {
        let (one, other) = (try await TestStore(), try await TestStore())
        try await TransferWorld.fill(one, people: 3)
        let tables = try await DatabaseMove(from: one.database, to: other.database).run()
        #expect(try await DatabaseMove(from: one.database, to: other.database).run() == tables)
    }

    @Test func `a target that holds something else is refused and left as it was`() async throws {
        let (one, other) = (try await TestStore(), try await TestStore())
        try await TransferWorld.fill(one, people: 3)
        try await other.write { tx in
            try tx.run("INSERT INTO sign_in_failures (subject, failures, last_at) VALUES ('else', 1, '')")
        }
        let before = try await TransferWorld.summaries(of: other)
        await #expect(throws: TransferError.different(table: "sign_in_failures")) {
            _ = try await DatabaseMove(from: one.database, to: other.database).run()
        }
        #expect(try await TransferWorld.summaries(of: other) == before)
    }

    @Test(.enabled(if: TestStore.postgres != nil))
    func `a house that moves to the other engine and back is the same`() async throws {
        let server = try await TestStore()
        let files = try ["one", "two"].map { name in
            try SQLiteDatabase(path: server.folder.appending(path: name).path, vault: Vault(TestStore.masters))
        }
        for file in files { try await Schema.migrate(file, at: TransferWorld.now) }
        try await TransferWorld.fill(files[0], people: 180)
        let there = try await DatabaseMove(from: files[0], to: server.database).run()
        let back = try await DatabaseMove(from: server.database, to: files[1]).run()
        #expect(there == back)
        #expect(try await TransferWorld.summaries(of: files[1]) == TransferWorld.summaries(of: files[0]))
    }
}

struct ArrivalTests {
    @Test func `a place that a house is carried into is marked until it is said to be whole, and the mark is no step`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        #expect(try await !Schema.isArriving(in: store))
        for _ in 0..<2 { try await Schema.beginArrival(in: store, at: TransferWorld.now) }
        #expect(try await Schema.isArriving(in: store))
        #expect(try await Schema.present(in: store) == 0)
        try await Schema.migrate(store, at: TransferWorld.now)
        #expect(try await Schema.isArriving(in: store))
        #expect(try await Schema.present(in: store) == Schema.version)
        try await Schema.endArrival(in: store)
        #expect(try await !Schema.isArriving(in: store))
        #expect(
            try await store.read { tx in try tx.rows("SELECT position FROM schema_steps").count } == Schema.version
        )
    }

    @Test func `a house that was always there is none that arrives`() async throws {
        #expect(try await !Schema.isArriving(in: TestStore()))
    }
}
