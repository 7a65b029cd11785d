import Domain
import Foundation
import TestHouse
import Testing

@testable import Storage

/// No name of a participant can be read in the database, nor told from one row without the keys.
struct SealedNamesTests {
    private static let person = ID<Participant>("anna")
    private static let called = PersonName(given: "Kanarievoornaam", family: "De Kanarienaam")
    private static let account = User(
        id: ID("u-anna"),
        name: called.full,
        email: "a@voorbeeld.test",
        role: .participant,
        institution: nil,
        participant: person
    )

    private static func line(_ number: Int, _ role: Role) -> AuditLine {
        AuditLine(
            id: ID("line-\(number)"),
            at: Instant(milliseconds: number),
            actor: Actor(id: ID("u-\(role)"), name: role == .participant ? called.full : "Koen Baert", role: role),
            action: "readOwn",
            participant: person,
            subject: nil,
            detail: nil
        )
    }

    private func fill(_ store: TestStore) async throws {
        try await store.write { tx in
            try NameWorld.add(Self.called, Self.person, coach: nil, acceptedOn: Day(number: 20_000), in: tx)
            try UserTable.insert(Self.account, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            try AuditTable.append([Self.line(1, .participant), Self.line(2, .coach)], in: tx)
        }
    }

    /// Every text of every row of every table.
    private func texts(of store: TestStore) async throws -> [String] {
        let dialect = store.dialect
        return try await store.read { tx in
            try tx.rows(dialect.tableNames).map { try $0("name", as: String.self) }.flatMap { table in
                try tx.rows("SELECT * FROM \(SQL(parts: [.text(table)]))").flatMap { row in
                    try row.columnNames.compactMap { column in
                        if case .text(let text) = try row.value(column) { "\(table).\(column): \(text)" } else { nil }
                    }
                }
            }
        }
    }

    @Test func `no row of any table holds a word of a participant's name`() async throws {
        let store = try await TestStore()
        try await fill(store)
        let told = try await texts(of: store).filter { $0.lowercased().contains("kanarie") }
        #expect(told == [])
        try await store.read { tx in
            #expect(try ParticipantTable.find(Self.person, in: tx)?.name == Self.called)
            #expect(try UserTable.find(Self.account.id, in: tx) == Self.account)
            #expect(try UserTable.all(in: tx).map(\.name) == [Self.called.full])
            let names = try AuditQuery.lines(AuditFilter(), limit: 9, in: tx).map(\.line.actor.name)
            #expect(names == ["Koen Baert", Self.called.full])
            #expect(try AuditTable.verify(in: tx).isSound)
            #expect(try SealCheck.run(newest: nil, in: tx).faults == [])
        }
    }

    @Test func `people around somebody stand by part and name, who is gone last, and no row tells who they are`()
        async throws
    {
        let store = try await TestStore()
        try await fill(store)
        let around: [(id: String, party: Party, name: String, until: Day?)] = [
            ("a", .psd, "Kanarie Zita", nil), ("b", .family, "Kanarie Moeder", Day(number: 20_000)),
            ("c", .psd, "Kanarie Anke", nil), ("d", .family, "Kanarie Vader", nil),
        ]
        try await store.write { tx in
            for one in around {
                let relation = Relation(
                    id: ID(one.id),
                    participant: Self.person,
                    party: one.party,
                    name: one.name,
                    organisation: "Kanariedienst",
                    phone: "",
                    email: "",
                    until: one.until
                )
                try RelationTable.insert(relation, in: tx)
            }
        }
        let told = try await texts(of: store).filter { $0.lowercased().contains("kanarie") }
        #expect(told == [])
        let found = try await store.read { tx in try RelationTable.all(of: Self.person, in: tx) }
        #expect(found.map(\.id.rawValue) == ["d", "c", "a", "b"])
        #expect(found.allSatisfy { $0.organisation == "Kanariedienst" && $0.name.hasPrefix("Kanarie ") })
    }

    @Test func `an account is found by its address, which nobody else can have`() async throws {
        let store = try await TestStore()
        try await fill(store)
        let coach = User(id: ID("u-koen"), name: "Koen", email: "k@voorbeeld.test", role: .coach, institution: nil)
        try await store.write { tx in
            try UserTable.insert(coach, passwordHash: "x", at: Instant(milliseconds: 0), in: tx)
        }
        try await store.read { tx in
            let addresses = ["a@voorbeeld.test", "k@voorbeeld.test", "b@voorbeeld.test"]
            let found = try addresses.map { try UserTable.find(email: $0, in: tx).map(\.user) }
            #expect(found == [Self.account, coach, nil])
            let staff = try UserTable.staff(in: tx)
            #expect(staff == [coach])
        }
        let told = try await texts(of: store).filter { $0.contains("a@voorbeeld.test") }
        #expect(told == [])
        let same = User(id: ID("u-2"), name: "Ander", email: "a@voorbeeld.test", role: .coach, institution: nil)
        await #expect(throws: StorageError.self) {
            try await store.write { tx in
                try UserTable.insert(same, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            }
        }
    }

    @Test func `the digests of a name tell which beginnings are equal, and nothing else`() async throws {
        let store = try await TestStore()
        try await store.write { tx in
            let names = [PersonName(given: "Ann", family: "Claes"), PersonName(given: "Anna", family: "Maes")]
            for (number, name) in names.enumerated() {
                let id = ID<Participant>("p\(number)")
                try NameWorld.add(name, id, coach: nil, acceptedOn: Day(number: 20_000), in: tx)
            }
        }
        let people = try await store.read { tx in
            try tx.rows("SELECT digest, participant_id FROM name_digests").map {
                (digest: try $0("digest", as: String.self), id: try $0("participant_id", as: String.self))
            }
        }
        let (first, second) = (people.filter { $0.id == "p0" }, people.filter { $0.id == "p1" })
        // ann, cla … claes; ann, anna, mae, maes: they share ann.
        #expect(first.count == 4 && second.count == 4)
        #expect(Set(first.map(\.digest)).intersection(second.map(\.digest)).count == 1)
        #expect(people.allSatisfy { $0.digest.utf8.count == 12 })
        // Another house makes others.
        let other = try await TestStore(masters: MasterKeys(current: .random()))
        try await other.write { tx in
            try NameWorld.add(
                PersonName(given: "Ann", family: "Claes"),
                ID("p0"),
                coach: nil,
                acceptedOn: Day(number: 20_000),
                in: tx
            )
        }
        let elsewhere = try await other.read { tx in
            try tx.rows("SELECT digest FROM name_digests").map { try $0("digest", as: String.self) }
        }
        #expect(Set(elsewhere).isDisjoint(with: people.map(\.digest)))
    }

    @Test func `a name that was moved to somebody else does not open there, though it was just read`() async throws {
        let store = try await TestStore()
        try await fill(store)
        try await store.write { tx in
            let other = PersonName(given: "Bo", family: "Proef")
            try NameWorld.add(other, ID("bo"), coach: nil, acceptedOn: Day(number: 20_000), in: tx)
        }
        _ = try await store.read { tx in try PeopleQuery.names(of: [Self.person, ID("bo")], in: tx) }
        try await store.write { tx in
            try tx.run(
                "UPDATE participants SET name = (SELECT name FROM participants WHERE id = 'anna') WHERE id = 'bo'"
            )
        }
        await #expect(throws: StorageError.damaged(column: "participants.name")) {
            try await store.read { tx in try PeopleQuery.names(of: [ID("bo")], in: tx) }
        }
        #expect(
            try await store.read { tx in try SealCheck.run(newest: nil, in: tx).faults }
                == [.unreadable(.participantName, row: "bo")]
        )
    }

    @Test func `without the key of a person their name is gone, in every row that is theirs`() async throws {
        let store = try await TestStore()
        try await fill(store)
        try await store.write { tx in
            try tx.run("DELETE FROM participant_keys WHERE participant_id = 'anna'")
            tx.vault.forget(Self.person)
        }
        await #expect(throws: StorageError.damaged(column: "participants.name")) {
            try await store.read { tx in try ParticipantTable.find(Self.person, in: tx) }
        }
        await #expect(throws: StorageError.self) {
            try await store.read { tx in try UserTable.find(Self.account.id, in: tx) }
        }
    }

    // swift-format-ignore: each statement is one row
    private static let before: [SQL] = [
        """
        INSERT INTO participants (id, given_name, family_name, sort_key, birth_day, version)
        VALUES ('anna', 'Kanarievoornaam', 'De Kanarienaam', 'de kanarienaam, kanarievoornaam', '1985-07-30', 1)
        """,
        """
        INSERT INTO users (id, name, email, role, participant_id, is_active, created_at, version)
        VALUES ('u-anna', 'Kanarievoornaam De Kanarienaam', 'a@voorbeeld.test', 'participant', 'anna', 1, 'x', 1),
            ('u-koen', 'Koen Baert', 'k@voorbeeld.test', 'coach', NULL, 1, 'x', 1)
        """,
    ]

    /// A line as the program before wrote it.
    private static func insertPlainly(_ line: AuditLine, in tx: borrowing Transaction) throws {
        guard let head = try AuditTable.head(in: tx) else { return }
        let (vault, position) = (tx.vault, head.position + 1)
        let columns = line.columns(sealedReason: nil)
        let seal = try vault.chain(AuditChain.text(position: position, columns: columns, after: head.seal))
        try tx.run(
            """
            INSERT INTO audit_lines (id, at, actor_id, actor_name, role, action, participant_id, position, seal)
            VALUES (\(line.id), \(line.at), \(line.actor.id), \(line.actor.name), \(line.actor.role), \(line.action),
                \(line.participant), \(position), \(seal))
            """
        )
        try AuditTable.setHead(AuditChain.Head(position: position, seal: seal) { try vault.chain($0) }, in: tx)
    }

    @Test func `names of accounts and in the audit log are sealed when the schema comes forward, and the chain holds`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        let before = try #require(Schema.migrations.firstIndex { $0.name == Migration.sealedNames.name })
        try await Schema.migrate(store, at: Instant(milliseconds: 0), to: before)
        let noted = try await store.write { tx in
            for row in Self.before { try tx.run(row) }
            for number in 1...5 {
                try Self.insertPlainly(Self.line(number, number == 3 ? .coach : .participant), in: tx)
            }
            return try AuditTable.head(in: tx)?.seal
        }
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        #expect(try await texts(of: store).filter { $0.lowercased().contains("kanarie") } == [])
        try await store.read { tx in
            #expect(try UserTable.all(in: tx).map(\.name) == [Self.called.full, "Koen Baert"])
            let names = try AuditQuery.lines(AuditFilter(), limit: 9, in: tx).map(\.line.actor.name)
            #expect(names == [Self.called.full, Self.called.full, "Koen Baert", Self.called.full, Self.called.full])
            #expect(try AuditTable.verify(notedHead: noted, in: tx).isSound)
        }
        guard TestStore.postgres == nil else { return }
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder.path) {
            let bytes = try Data(contentsOf: store.folder.appending(path: file))
            for word in ["Kanarie", "kanarie"] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file)") }
        }
    }
}
