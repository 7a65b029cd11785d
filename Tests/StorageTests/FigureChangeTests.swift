import Domain
import TestHouse
import Testing

@testable import Storage

/// The database says whom the figures have to count anew, whatever was written of them and by whom.
struct FigureChangeTests {
    private struct No: Error {}

    private static let person = ID<Participant>("p1000")

    /// Something of one person in each table that is counted: it comes, it changes, it goes.
    private static let acts: [SQL] = [
        "UPDATE participants SET birth_day = '1990-01-01' WHERE id = 'p1000'",
        """
        INSERT INTO referrals (id, participant_id, name, birth_day, programme, referrer_name, prison, referred_on, reason,
            has_consent, source, state, version)
        VALUES ('r2', 'p1000', '', '1990-01-01', 'x', '', 'gent', '2024-01-01', '', 1, 'form', 'received', 1)
        """,
        "UPDATE referrals SET state = 'refused' WHERE id = 'r2'", "DELETE FROM referrals WHERE id = 'r2'",
        "UPDATE trajectories SET state = 'closed', closed_on = '2024-05-01' WHERE id = 't-p1000'",
        """
        INSERT INTO passages (id, trajectory_id, participant_id, phase, from_day, is_skipped, unmet_gates, decided_by)
        VALUES ('k1', 't-p1000', 'p1000', 'x', '2024-01-01', 0, '', '')
        """,
        "UPDATE passages SET until_day = '2024-02-01' WHERE id = 'k1'", "DELETE FROM passages WHERE id = 'k1'",
        """
        INSERT INTO steps (id, trajectory_id, code, position, window_start, due, rule, anchor, anchor_day, programme_version,
            state, version)
        VALUES ('s1', 't-p1000', 'x', 1, '2024-01-01', '2024-01-02', 'x', 'x', '2024-01-01', 1, 'open', 1),
            ('s2', 't-p1000', 'y', 2, '2024-01-01', '2024-01-02', 'x', 'x', '2024-01-01', 1, 'open', 1)
        """,
        "UPDATE steps SET state = 'done' WHERE id = 's1'", "DELETE FROM steps WHERE trajectory_id = 't-p1000'",
        """
        INSERT INTO pauses (id, trajectory_id, reason, from_day, noted_on, has_ended, explanation, version)
        VALUES ('u1', 't-p1000', '', '2024-01-01', '2024-01-01', 0, '', 1)
        """,
        "UPDATE pauses SET has_ended = 1, until_day = '2024-02-01' WHERE id = 'u1'",
        "DELETE FROM pauses WHERE id = 'u1'",
        """
        INSERT INTO findings (id, participant_id, statement, tier, observer_party, noted_on)
        VALUES ('f1', 'p1000', '', 'ordinary', 'coach', '2024-01-01')
        """,
        "UPDATE findings SET withdrawal = '' WHERE id = 'f1'", "DELETE FROM findings WHERE id = 'f1'",
        """
        INSERT INTO contact_moments (id, trajectory_id, participant_id, party, day, channel, note, by_name)
        VALUES ('c1', 't-p1000', 'p1000', 'vdab', '2024-01-01', 'phone', '', '')
        """,
        "UPDATE contact_moments SET withdrawal = '' WHERE id = 'c1'", "DELETE FROM contact_moments WHERE id = 'c1'",
        "UPDATE placements SET end_day = '2024-02-01' WHERE id = 'c-p1000'",
        "DELETE FROM placements WHERE id = 'c-p1000'",
        """
        INSERT INTO barriers (id, trajectory_id, participant_id, kind, description, tier, observer_name, observer_party,
            noted_on)
        VALUES ('b1', 't-p1000', 'p1000', '', '', 'ordinary', '', 'coach', '2024-01-01')
        """,
        "UPDATE barriers SET withdrawal = '' WHERE id = 'b1'",
        """
        INSERT INTO barrier_looks (id, barrier_id, participant_id, course, note, observer_name, observer_party, day)
        VALUES ('l1', 'b1', 'p1000', '', '', '', 'coach', '2024-01-01')
        """,
        "UPDATE barrier_looks SET withdrawal = '' WHERE id = 'l1'", "DELETE FROM barrier_looks WHERE id = 'l1'",
        """
        INSERT INTO barrier_actions (id, barrier_id, participant_id, kind, what, who, due, noted_on, noted_by)
        VALUES ('a1', 'b1', 'p1000', '', '', '', '2024-01-01', '2024-01-01', '')
        """,
        "UPDATE barrier_actions SET is_done = 1 WHERE id = 'a1'", "DELETE FROM barrier_actions WHERE id = 'a1'",
        "DELETE FROM barriers WHERE id = 'b1'",
        """
        INSERT INTO events (id, kind, day, programme, participant_id, counts, actor)
        VALUES ('e1', 'findingNoted', '2024-01-01', 'x', 'p1000', 0, '')
        """,
        "UPDATE events SET day = '2024-01-02' WHERE id = 'e1'", "DELETE FROM events WHERE id = 'e1'",
    ]

    private func mark(of store: TestStore) async throws -> FigureChangeTable.Mark {
        try await store.read { tx in try FigureChangeTable.mark(in: tx) }
    }

    /// Who changed since a mark.
    private func people(since mark: FigureChangeTable.Mark, in store: TestStore) async throws -> [ID<Participant>]? {
        try await store.read { tx in try FigureChangeTable.news(since: mark, in: tx)?.people }
    }

    @Test func `whatever is written of somebody in a table that is counted tells of them, and of nobody else`()
        async throws
    {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 3)
        for act in Self.acts {
            let before = try await mark(of: store)
            try await store.write { tx in try tx.run(act) }
            #expect(try await people(since: before, in: store) == [Self.person], "\(act.rendered { "?\($0)" }.text)")
        }
    }

    @Test func `the tables that are counted are the ones that a table of the list tells of`() throws {
        let texts = Self.acts.map { $0.rendered { "?\($0)" }.text }
        for source in FigureSource.all {
            let name = source.table.rendered { "?\($0)" }.text
            #expect(texts.contains { $0.contains(" \(name) ") }, "\(name)")
        }
    }

    @Test func `who looks again is told of nobody, and of everybody who changed meanwhile`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 3)
        let first = try await mark(of: store)
        #expect(try await people(since: first, in: store) == [])
        try await store.write { tx in
            try tx.run("UPDATE trajectories SET state = 'closed' WHERE id IN ('t-p1002', 't-p1001')")
        }
        let changed = try #require(try await people(since: first, in: store))
        #expect(Set(changed) == [ID("p1001"), ID("p1002")])
        let second = try await mark(of: store)
        try await store.write { tx in try tx.run("UPDATE trajectories SET version = 2 WHERE id = 't-p1002'") }
        #expect(try await people(since: second, in: store) == [ID("p1002")])
        #expect(try await Set(people(since: first, in: store) ?? []) == [ID("p1001"), ID("p1002")])
    }

    @Test func `a row with a lower id that is stored later is no less new`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 2)
        func happened(_ id: String, to person: String) async throws {
            try await store.write { tx in
                try tx.run(
                    """
                    INSERT INTO events (id, kind, day, programme, participant_id, counts, actor)
                    VALUES (\(id), 'findingNoted', '2024-01-01', 'x', \(person), 0, '')
                    """
                )
            }
        }
        try await happened("9", to: "p1000")
        let mark = try await mark(of: store)
        try await happened("1", to: "p1001")
        #expect(try await people(since: mark, in: store) == [ID("p1001")])
    }

    @Test func `what is undone told of nobody, and what follows it is told of`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 2)
        let before = try await mark(of: store)
        let undone: @Sendable (borrowing Transaction) throws -> Void = { tx in
            try tx.run("UPDATE trajectories SET state = 'closed' WHERE id = 't-p1000'")
            throw No()
        }
        await #expect(throws: No.self) { try await store.write(undone) }
        #expect(try await people(since: before, in: store) == [])
        try await store.write { tx in try tx.run("UPDATE trajectories SET state = 'closed' WHERE id = 't-p1001'") }
        #expect(try await people(since: before, in: store) == [ID("p1001")])
    }

    @Test func `rows of people who are noted at once tell of them once, and later ones by themselves`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 3)
        let before = try await mark(of: store)
        try await store.write { tx in
            try FigureChangeTable.noting([ID("p1000"), ID("p1001"), ID("p1000")], in: tx) {
                try tx.run("UPDATE trajectories SET version = version + 1 WHERE id IN ('t-p1000', 't-p1001')")
                try tx.run("UPDATE participants SET birth_day = '1990-01-01' WHERE id = 'p1000'")
            }
        }
        let noted = try #require(try await store.read { tx in try FigureChangeTable.news(since: before, in: tx) })
        #expect(noted.people == [ID("p1000"), ID("p1001")] && noted.mark.position == before.position + 1)
        try await store.write { tx in try tx.run("UPDATE trajectories SET version = 9 WHERE id = 't-p1002'") }
        #expect(try await people(since: noted.mark, in: store) == [ID("p1002")])
        try await store.write { tx in try tx.run("UPDATE trajectories SET version = 9 WHERE id = 't-p1000'") }
        #expect(try await Set(people(since: noted.mark, in: store) ?? []) == [ID("p1000"), ID("p1002")])
    }

    @Test func `who fails while people are noted at once told of nobody, and later rows tell`() async throws {
        let store = try await TestStore()
        try await TransferWorld.fill(store, people: 2)
        let before = try await mark(of: store)
        await #expect(throws: No.self) {
            try await store.write { tx in
                try FigureChangeTable.noting([Self.person], in: tx) { throw No() }
            }
        }
        #expect(try await people(since: before, in: store) == [])
        try await store.write { tx in try tx.run("UPDATE trajectories SET version = 9 WHERE id = 't-p1001'") }
        #expect(try await people(since: before, in: store) == [ID("p1001")])
    }

    @Test func `a mark of another database says nothing here`() async throws {
        let (one, other) = (try await TestStore(), try await TestStore(masters: MasterKeys(current: .random())))
        #expect(try await people(since: mark(of: one), in: other) == nil)
    }

    @Test func `who sees less than the mark is told of nobody, and keeps the mark`() async throws {
        let store = try await TestStore()
        let mark = try await mark(of: store)
        let ahead = FigureChangeTable.Mark(row: mark.row, position: 1000)
        try await TransferWorld.fill(store, people: 2)
        let news = try await store.read { tx in try FigureChangeTable.news(since: ahead, in: tx) }
        #expect(news?.people == [] && news?.mark == ahead)
    }
}
