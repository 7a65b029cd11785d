import Domain
import TestHouse
import Testing

@testable import Storage

/// No name of a participant can be read in the database, nor told from one row without the keys.
struct SealedNamesTests {
    private typealias World = SealedNamesWorld

    @Test func `no row of any table holds a word of a participant's name`() async throws {
        let store = try await TestStore()
        try await World.fill(store)
        let told = try await World.texts(of: store).filter { $0.lowercased().contains("kanarie") }
        #expect(told == [])
        try await store.read { tx in
            #expect(try ParticipantTable.find(World.person, in: tx)?.name == World.called)
            #expect(try UserTable.find(World.account.id, in: tx) == World.account)
            #expect(try UserTable.all(in: tx).map(\.name) == [World.called.full])
            let names = try AuditQuery.lines(AuditFilter(), limit: 9, in: tx).map(\.line.actor.name)
            #expect(names == ["Koen Baert", World.called.full])
            #expect(try AuditTable.verify(in: tx).isSound)
            #expect(try SealCheck.run(newest: nil, in: tx).faults == [])
        }
    }

    @Test func `people around somebody stand by part and name, who is gone last, and no row tells who they are`()
        async throws
    {
        let store = try await TestStore()
        try await World.fill(store)
        let around: [(id: String, party: Party, name: String, until: Day?)] = [
            ("a", .psd, "Kanarie Zita", nil), ("b", .family, "Kanarie Moeder", Day(number: 20_000)),
            ("c", .psd, "Kanarie Anke", nil), ("d", .family, "Kanarie Vader", nil),
        ]
        try await store.write { tx in
            for one in around {
                let relation = Relation(
                    id: ID(one.id),
                    participant: World.person,
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
        let told = try await World.texts(of: store).filter { $0.lowercased().contains("kanarie") }
        #expect(told == [])
        let found = try await store.read { tx in try RelationTable.all(of: World.person, in: tx) }
        #expect(found.map(\.id.rawValue) == ["d", "c", "a", "b"])
        #expect(found.allSatisfy { $0.organisation == "Kanariedienst" && $0.name.hasPrefix("Kanarie ") })
    }

    @Test func `an account is found by its address, which nobody else can have`() async throws {
        let store = try await TestStore()
        try await World.fill(store)
        let coach = User(id: ID("u-koen"), name: "Koen", email: "k@voorbeeld.test", role: .coach, institution: nil)
        try await store.write { tx in
            try UserTable.insert(coach, passwordHash: "x", at: Instant(milliseconds: 0), in: tx)
        }
        try await store.read { tx in
            let addresses = ["a@voorbeeld.test", "k@voorbeeld.test", "b@voorbeeld.test"]
            let found = try addresses.map { try UserTable.find(email: $0, in: tx).map(\.user) }
            #expect(found == [World.account, coach, nil])
            let staff = try UserTable.staff(in: tx)
            #expect(staff == [coach])
        }
        let told = try await World.texts(of: store).filter { $0.contains("a@voorbeeld.test") }
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
        try await World.fill(store)
        try await store.write { tx in
            let other = PersonName(given: "Bo", family: "Proef")
            try NameWorld.add(other, ID("bo"), coach: nil, acceptedOn: Day(number: 20_000), in: tx)
        }
        _ = try await store.read { tx in try PeopleQuery.names(of: [World.person, ID("bo")], in: tx) }
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
        try await World.fill(store)
        try await store.write { tx in
            try tx.run("DELETE FROM participant_keys WHERE participant_id = 'anna'")
            tx.vault.forget(World.person)
        }
        await #expect(throws: StorageError.damaged(column: "participants.name")) {
            try await store.read { tx in try ParticipantTable.find(World.person, in: tx) }
        }
        await #expect(throws: StorageError.self) {
            try await store.read { tx in try UserTable.find(World.account.id, in: tx) }
        }
    }
}
