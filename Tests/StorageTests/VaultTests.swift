import Crypto
import Domain
import TestHouse
import Testing

@testable import Storage

/// The keys: who has which, what follows from them, and what happens when the master key changes.
struct VaultTests {
    private static let number = "85073003328"

    private func contact(_ id: String, of participant: String, saying note: String) -> ContactMoment {
        ContactMoment(
            id: ID(id),
            trajectory: ID("t-\(participant)"),
            participant: ID(participant),
            party: .psd,
            person: "Iemand",
            day: Day(number: 20_000),
            channel: .phone,
            note: note,
            by: "Coach"
        )
    }

    /// Adds people, each with a trajectory and a contact whose note is their name.
    private func add(_ names: [String], to store: TestStore) async throws {
        try await store.write { tx in
            for name in names {
                try ParticipantTable.insert(
                    Participant(
                        id: ID(name),
                        name: PersonName(given: name, family: "Proef"),
                        birthDay: Day(number: 5000),
                        nationalNumber: name == names.first ? try NationalNumber(Self.number) : nil
                    ),
                    in: tx
                )
                try tx.run(
                    """
                    INSERT INTO referrals (id, participant_id, name, birth_day, programme, referrer_name, prison,
                        referred_on, reason, has_consent, source, state, version)
                    VALUES (\("r-" + name), \(name), '', '1983-09-10', 'x', 'x', 'gent', '2024-01-01',
                        '', 1, 'form', 'accepted', 1)
                    """
                )
                try tx.run(
                    """
                    INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, state,
                        accepted_on, version)
                    VALUES (\("t-" + name), \(name), \("r-" + name), 'x', 1, 'guided', '2024-01-01', 1)
                    """
                )
                try ContactTable.insert(contact("c-" + name, of: name, saying: name), in: tx)
            }
        }
    }

    private func notes(_ names: [String], in store: some Database) async throws -> [String] {
        try await store.read { tx in
            try names.map { try ContactTable.all(of: ID("t-" + $0), in: tx).first?.note ?? "none" }
        }
    }

    @Test func `nothing that is sealed stands in the database in plain words`() async throws {
        let store = try await TestStore()
        try await add(["anna"], to: store)
        let (note, number, digest) = try await store.read { tx in
            let contact = try tx.first("SELECT note FROM contact_moments")
            let person = try tx.first("SELECT national_number, national_digest FROM participants")
            return (
                try contact?("note", as: String.self) ?? "", try person?("national_number", as: String.self) ?? "",
                try person?("national_digest", as: String.self) ?? ""
            )
        }
        #expect(note.hasPrefix("v1.") && number.hasPrefix("v1."))
        #expect(digest.count == 64 && !digest.contains(Self.number))
    }

    @Test func `a person is found by national number, through a mark that the number alone does not give`() async throws
    {
        let store = try await TestStore()
        try await add(["anna", "bo"], to: store)
        let number = try NationalNumber(Self.number)
        let found = try await store.read { tx in
            try ParticipantTable.candidates(nationalNumber: number, birthDays: [], in: tx)
        }
        #expect(found.map(\.id) == [ID("anna")] && found.first?.nationalNumber == number)
        let other = try await TestStore(masters: MasterKeys(current: .random()))
        #expect(try store.vault.digest(of: number) == store.vault.digest(of: number))
        #expect(try store.vault.digest(of: number) != other.vault.digest(of: number))
    }

    @Test func `a text that was carried to another row is damage`() async throws {
        let store = try await TestStore()
        try await add(["anna", "bo"], to: store)
        try await store.write { tx in
            try tx.run(
                """
                UPDATE contact_moments SET note = (SELECT note FROM contact_moments WHERE id = 'c-anna') WHERE id = 'c-bo'
                """
            )
        }
        await #expect(throws: StorageError.damaged(column: "contact_moments.note")) {
            try await notes(["bo"], in: store)
        }
        #expect(try await notes(["anna"], in: store) == ["anna"])
    }

    @Test func `another person's key opens nothing`() async throws {
        let store = try await TestStore()
        try await add(["anna", "bo"], to: store)
        try await store.write { tx in
            try tx.run(
                """
                UPDATE participant_keys SET wrapped = (SELECT wrapped FROM participant_keys WHERE participant_id = 'anna')
                WHERE participant_id = 'bo'
                """
            )
        }
        await #expect(throws: StorageError.damaged(column: "contact_moments.note")) {
            try await notes(["bo"], in: store)
        }
    }

    @Test func `a key whose transaction failed is not used again`() async throws {
        let store = try await TestStore()
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await store.write { tx in
                _ = try tx.sealed("x", .contactNote, ID<ContactMoment>("c-anna"), of: ID("anna"))
                throw Stop()
            }
        }
        #expect(store.vault.remembered(ID("anna")) == nil)
        try await add(["anna"], to: store)
        #expect(try await notes(["anna"], in: store) == ["anna"])
    }

    @Test func `after a new master key everything opens, and once all is wrapped anew without the old one`()
        async throws
    {
        let store = try await TestStore(masters: MasterKeys(current: .random()))
        let names = (0..<30).map { "p\($0)" }
        try await add(names, to: store)
        let number = try NationalNumber(Self.number)
        let (digest, chain) = (try store.vault.digest(of: number), try store.vault.chain("a line"))
        let secret = try store.vault.sealForHouse("JBSWY3DP", purpose: "seed of u-1")

        let new = MasterKey.random()
        store.vault.add(new)
        #expect(try await notes(names, in: store) == names)
        while try await rewrap(4, in: store) > 0 {
            try await add(["later-\(UInt32.random(in: 0 ... .max))"], to: store)
        }
        try await store.write { tx in
            if let key = try HouseKeyTable.find(in: tx) {
                try HouseKeyTable.put(tx.vault.rewrap(key, of: .house), in: tx)
            }
        }
        let counts = try await store.read { tx in try ParticipantKeyTable.counts(in: tx) }
        #expect(Array(counts.keys) == [new.id])

        // Whoever has only the new one, as after a start with the old one thrown away.
        let later = Vault(MasterKeys(current: new))
        let (keys, house) = try await store.read { tx in
            (try ParticipantKeyTable.all(of: names.map { ID($0) }, in: tx), try HouseKeyTable.find(in: tx))
        }
        for (participant, key) in keys { _ = try later.unwrap(key, of: .participant(participant)) }
        try later.enter(#require(house))
        #expect(try later.digest(of: number) == digest && later.chain("a line") == chain)
        #expect(try later.openForHouse(secret, purpose: "seed of u-1") == "JBSWY3DP")
    }

    private func rewrap(_ limit: Int, in store: TestStore) async throws -> Int {
        try await store.write { tx in
            let keys = try ParticipantKeyTable.notUnder(tx.vault.masters.current.id, limit: limit, in: tx)
            for (participant, key) in keys {
                let fresh = try tx.vault.rewrap(key, of: .participant(participant))
                try ParticipantKeyTable.replace(with: fresh, of: participant, in: tx)
            }
            return keys.count
        }
    }

    @Test func `a secret of the house opens for its own purpose only, and not before the house is open`() async throws {
        let store = try await TestStore()
        let sealed = try store.vault.sealForHouse("JBSWY3DP", purpose: "seed of u-1")
        #expect(throws: VaultError.broken) { try store.vault.openForHouse(sealed, purpose: "seed of u-2") }
        #expect(throws: VaultError.closed) { try Vault(TestStore.masters).chain("x") }
    }

    @Test func `a master key that is not here is named`() async throws {
        let store = try await TestStore(masters: MasterKeys(current: .random()))
        try await add(["anna"], to: store)
        let stored = try await store.read { tx in try ParticipantKeyTable.find(ID("anna"), in: tx) }
        let key = try #require(stored)
        #expect(throws: VaultError.unknownMaster(key.master)) {
            try Vault(MasterKeys(current: .random())).unwrap(key, of: .participant(ID("anna")))
        }
    }

    @Test func `a master key never shows itself`() {
        let key = MasterKey.random()
        var dumped = ""
        dump(MasterKeys(current: key), to: &dumped)
        let base64 = Base64URL.text(key.bytes)
        let written = "\(key) \(String(reflecting: key)) \(dumped)"
        #expect(written.contains(key.id) && !written.contains(base64))
        #expect(!written.contains(Hexadecimal.text(key.bytes)) && !written.contains("\(key.bytes[0]), \(key.bytes[1])"))
    }

    @Test func `the vault remembers a bounded number of keys`() async throws {
        let vault = Vault(TestStore.masters, remembering: 10)
        let ids = (0..<100).map { ID<Participant>("p\($0)") }
        for id in ids { vault.remember(.init(size: .bits256), of: id) }
        #expect(ids.filter { vault.remembered($0) != nil }.count <= 10)
        #expect(vault.remembered(ids[99]) != nil)
        vault.forget(ids[99])
        #expect(vault.remembered(ids[99]) == nil)
    }
}
