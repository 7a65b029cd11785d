import Domain
import Storage
import TestHouse
import Testing

/// The chain of the audit lines: each kind of damage is named, wherever it is done.
struct AuditChainTests {
    private static func line(_ number: Int, reason: String? = nil) -> AuditLine {
        AuditLine(
            id: ID("line-\(number)"),
            at: Instant(milliseconds: number * 1000),
            actor: Actor(id: ID("user-1"), name: "Nele", role: .coach),
            action: "readFile",
            participant: ID("person-\(number % 3)"),
            subject: number.isMultiple(of: 2) ? "way-\(number)" : nil,
            detail: "plan",
            reason: reason
        )
    }

    /// A log of so many lines, written in batches as the desk does.
    private func log(_ count: Int) async throws -> TestStore {
        let store = try await freshDatabase()
        try await store.write { tx in
            for start in stride(from: 1, through: count, by: 3) {
                let lines = (start...min(start + 2, count)).map { Self.line($0, reason: $0 == 4 ? "nood" : nil) }
                try AuditTable.append(lines, in: tx)
            }
        }
        return store
    }

    private func verdict(_ store: TestStore, notedHead: String? = nil) async throws -> AuditVerdict {
        try await store.read { tx in try AuditTable.verify(notedHead: notedHead, in: tx) }
    }

    private func faults(_ store: TestStore, after damage: SQL...) async throws -> [AuditFault] {
        try await store.write { tx in for statement in damage { try tx.run(statement) } }
        return try await verdict(store).faults
    }

    private static func at(_ number: Int) -> String { Instant(milliseconds: number * 1000).description }

    @Test(arguments: [0, 1, 3, 4, 9])
    func `a log that nobody touched is sound`(count: Int) async throws {
        let store = try await log(count)
        let verdict = try await verdict(store)
        #expect(verdict.isSound && verdict.faults.isEmpty)
        #expect(verdict.lines == count && verdict.head?.position == count)
    }

    @Test func `lines are numbered from one, and the head is the seal of the last`() async throws {
        let store = try await log(7)
        let rows = try await store.read { tx in
            try tx.rows("SELECT position, seal FROM audit_lines ORDER BY position").map {
                (try $0("position", as: Int.self), try $0("seal", as: String.self))
            }
        }
        #expect(rows.map(\.0) == Array(1...7))
        #expect(Set(rows.map(\.1)).count == 7)
        #expect(try await verdict(store).head?.seal == rows.last?.1)
    }

    private static let changes: [SQL] = [
        "id = 'other'", "at = '2020-01-01T00:00:00.000Z'", "actor_id = 'user-2'", "actor_name = 'Jonas'",
        "role = 'coordinator'", "role = 'no role'", "action = 'writeFile'", "participant_id = 'person-9'",
        "participant_id = NULL", "subject = 'way-9'", "subject = NULL", "detail = 'Plan'", "detail = NULL",
        "reason = 'een reden'", "reason = ''", "seal = 'ab'",
    ]

    @Test(arguments: changes.indices, [1, 4, 6])
    func `a change in any column of any line is named, and no other line`(change: Int, position: Int) async throws {
        let store = try await log(6)
        // The odd lines have no subject: to take it away changes nothing.
        let isNoChange = change == 10 && !position.isMultiple(of: 2)
        let found = try await faults(
            store,
            after: "UPDATE audit_lines SET \(Self.changes[change]) WHERE position = \(position)"
        )
        guard !isNoChange else {
            #expect(found.isEmpty)
            return
        }
        let id = change == 0 ? "other" : "line-\(position)"
        let at = change == 1 ? "2020-01-01T00:00:00.000Z" : Self.at(position)
        #expect(found == [.changed(position: position, id: id, at: at)])
    }

    @Test func `what moves from one column into the next is a change`() async throws {
        let store = try await log(3)
        let found = try await faults(
            store,
            after: "UPDATE audit_lines SET subject = 'way-2plan', detail = '' WHERE position = 2"
        )
        #expect(found == [.changed(position: 2, id: "line-2", at: Self.at(2))])
    }

    @Test func `lines that were taken away are named by their places`() async throws {
        #expect(
            try await faults(log(6), after: "DELETE FROM audit_lines WHERE position = 1")
                == [.missing(from: 1, through: 1)]
        )
        #expect(
            try await faults(log(6), after: "DELETE FROM audit_lines WHERE position IN (3, 4)")
                == [.missing(from: 3, through: 4)]
        )
        #expect(
            try await faults(log(6), after: "DELETE FROM audit_lines WHERE position >= 5") == [
                .cut(from: 5, through: 6)
            ]
        )
        #expect(try await faults(log(6), after: "DELETE FROM audit_lines") == [.cut(from: 1, through: 6)])
    }

    @Test func `who closes a gap by counting the rest down is found`() async throws {
        let found = try await faults(
            log(5),
            after: "DELETE FROM audit_lines WHERE position = 3",
            "UPDATE audit_lines SET position = 3 WHERE position = 4",
            "UPDATE audit_lines SET position = 4 WHERE position = 5"
        )
        #expect(!found.isEmpty && found.contains(.cut(from: 5, through: 5)))
    }

    @Test(arguments: [(1, 2), (2, 3), (2, 5), (1, 6)])
    func `two lines that changed places are named with where they belong`(one: Int, other: Int) async throws {
        let found = try await faults(
            log(6),
            after: "UPDATE audit_lines SET position = 100 WHERE position = \(one)",
            "UPDATE audit_lines SET position = \(one) WHERE position = \(other)",
            "UPDATE audit_lines SET position = \(other) WHERE position = 100"
        )
        #expect(
            found == [
                .moved(position: one, id: "line-\(other)", writtenAt: other),
                .moved(position: other, id: "line-\(one)", writtenAt: one),
            ]
        )
    }

    @Test func `a line that somebody put behind the last is named`() async throws {
        let insert: SQL = """
            INSERT INTO audit_lines (position, id, at, actor_id, actor_name, role, action, seal)
            VALUES (4, 'forged', '2026-01-01T00:00:00.000Z', 'user-1', 'Nele', 'coach', 'readFile', 'ab')
            """
        let found = try await faults(log(3), after: insert)
        #expect(found == [.beyondHead(position: 4, id: "forged", at: "2026-01-01T00:00:00.000Z")])
        let withHead = try await faults(
            log(3),
            after: insert,
            "UPDATE audit_head SET position = 4, seal = 'ab' WHERE id = 1"
        )
        #expect(withHead.contains(.headChanged))
    }

    @Test func `a line that somebody put before the first is named`() async throws {
        let found = try await faults(
            log(3),
            after: """
                INSERT INTO audit_lines (position, id, at, actor_id, actor_name, role, action, seal)
                VALUES (0, 'forged', '2026-01-01T00:00:00.000Z', 'user-1', 'Nele', 'coach', 'readFile', '-')
                """
        )
        #expect(found == [.beyondHead(position: 0, id: "forged", at: "2026-01-01T00:00:00.000Z")])
    }

    @Test func `who cuts the end and sets the head back is found by the head's own mark`() async throws {
        let found = try await faults(
            log(6),
            after: """
                UPDATE audit_head SET position = 4, seal = (SELECT seal FROM audit_lines WHERE position = 4) WHERE id = 1
                """,
            "DELETE FROM audit_lines WHERE position > 4"
        )
        #expect(found == [.headChanged])
    }

    @Test func `a head that is gone is named, and nothing is written any more`() async throws {
        let store = try await log(3)
        #expect(try await faults(store, after: "DELETE FROM audit_head") == [.headMissing])
        await #expect(throws: StorageError.self) {
            try await store.write { tx in try AuditTable.append(Self.line(4), in: tx) }
        }
    }

    @Test func `an older head with its mark, put back with the lines it knew, is found by a head noted elsewhere`()
        async throws
    {
        let store = try await log(3)
        let old = try #require(try await store.read { tx in try AuditTable.head(in: tx) })
        try await store.write { tx in try AuditTable.append([Self.line(4), Self.line(5)], in: tx) }
        let noted = try #require(try await store.read { tx in try AuditTable.head(in: tx) })
        #expect(try await verdict(store, notedHead: noted.seal).isSound)
        #expect(try await verdict(store, notedHead: old.seal).isSound)
        let found = try await faults(
            store,
            after: "DELETE FROM audit_lines WHERE position > 3",
            "UPDATE audit_head SET position = 3, seal = \(old.seal), mark = \(old.mark) WHERE id = 1"
        )
        #expect(found.isEmpty)
        #expect(try await verdict(store, notedHead: noted.seal).faults == [.notedHeadAbsent])
    }

    @Test func `a reason is sealed and opens for its own line only`() async throws {
        let store = try await log(6)
        let stored = try await store.read { tx in
            try tx.first("SELECT reason FROM audit_lines WHERE position = 4").map { try $0("reason", as: String.self) }
        }
        #expect(stored?.contains("nood") == false)
        let lines = try await store.read { tx in try AuditTable.about(ID("person-1"), limit: 10, in: tx) }
        #expect(lines.first { $0.id == ID("line-4") }?.reason == "nood")
    }

    @Test func `what one act of damage on a log of any length hits is never called sound`() async throws {
        var generator = SeededGenerator(seed: 33)
        for _ in 0..<12 {
            let count = Int.random(in: 1...30, using: &generator)
            let place = Int.random(in: 1...count, using: &generator)
            let other = Int.random(in: 1...count, using: &generator)
            let damages: [[SQL]] = [
                ["DELETE FROM audit_lines WHERE position = \(place)"],
                ["UPDATE audit_lines SET detail = 'other' WHERE position = \(place)"],
                ["UPDATE audit_lines SET position = \(count + 5) WHERE position = \(place)"],
                ["UPDATE audit_lines SET seal = 'ab' WHERE position = \(place)"],
                ["UPDATE audit_head SET position = \(count + other)"],
                ["DELETE FROM audit_lines WHERE position >= \(place)"],
            ]
            let damage = damages.randomElement(using: &generator) ?? []
            let store = try await log(count)
            try await store.write { tx in for statement in damage { try tx.run(statement) } }
            #expect(try await !verdict(store).isSound, "\(count) \(place) \(other)")
        }
    }
}
