import Domain
import TestHouse
import Testing

@testable import Storage

/// A house in which the names of those who observed something, and of whom one spoke, were still sealed apart.
struct GatheredTextsTests {
    private static let anna = ID<Participant>("anna")
    private static let now = Instant(milliseconds: 0)

    // swift-format-ignore: each statement is one row
    private static let people: [SQL] = [
        "INSERT INTO participants (id, name, birth_day, version) VALUES ('anna', '', '1985-07-30', 1)",
        """
        INSERT INTO referrals (id, participant_id, name, birth_day, programme, referrer_name, prison, referred_on, reason,
            has_consent, source, state, version)
        VALUES ('r-1', 'anna', '', '1985-07-30', 'x', 'x', 'gent', '2024-01-01', '', 1, 'form', 'accepted', 1)
        """,
        """
        INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, state, accepted_on, version)
        VALUES ('t-1', 'anna', 'r-1', 'x', 1, 'guided', '2024-01-01', 1)
        """,
    ]

    private static func finding(_ number: Int) -> Finding {
        Finding(
            id: ID("f-\(number)"),
            participant: anna,
            subject: "cv",
            level: "soms",
            text: "7:zegt zij \u{1F} \(number)",
            day: nil,
            certainty: nil,
            evidence: .observed,
            tier: .health,
            observer: Observer(name: "3:Léa \(number)", party: .coach),
            notedOn: Day(number: 20_000 + number)
        )
    }

    private static func contact(_ number: Int) -> ContactMoment {
        ContactMoment(
            id: ID("c-\(number)"),
            trajectory: ID("t-1"),
            participant: anna,
            party: .psd,
            person: number == 1 ? "" : "Zoë \(number)",
            day: Day(number: 20_000 - number),
            channel: .phone,
            note: "Gebeld: \(number)",
            by: "Koen"
        )
    }

    /// As the program before wrote them.
    private static func insertApart(_ finding: Finding, in tx: borrowing Transaction) throws {
        let statement = try tx.sealed(FindingStatement(finding).packed(), .findingStatement, finding.id, of: anna)
        let observer = try tx.sealed(finding.observer.name, .findingObserver, finding.id, of: anna)
        try tx.run(
            """
            INSERT INTO findings (id, participant_id, statement, tier, observer_name, observer_party, noted_on)
            VALUES (\(finding.id), \(anna), \(statement), \(finding.tier), \(observer), \(finding.observer.party),
                \(finding.notedOn))
            """
        )
    }

    private static func insertApart(_ contact: ContactMoment, in tx: borrowing Transaction) throws {
        let person = try tx.sealed(contact.person, .contactPerson, contact.id, of: anna)
        let note = try tx.sealed(contact.note, .contactNote, contact.id, of: anna)
        try tx.run(
            """
            INSERT INTO contact_moments (id, trajectory_id, participant_id, party, person, day, channel, note, by_name)
            VALUES (\(contact.id), 't-1', \(anna), \(contact.party), \(person), \(contact.day), \(contact.channel), \(note),
                \(contact.by))
            """
        )
    }

    @Test func `findings and contacts say the same after they were gathered, and the figures count nobody anew`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        let before = try #require(Schema.migrations.firstIndex { $0.name == Migration.gatheredTexts.name })
        try await Schema.migrate(store, at: Self.now, to: before)
        let mark = try await store.write { tx in
            for row in Self.people { try tx.run(row) }
            for number in 1...3 {
                try Self.insertApart(Self.finding(number), in: tx)
                try Self.insertApart(Self.contact(number), in: tx)
            }
            return try FigureChangeTable.mark(in: tx)
        }
        try await Schema.migrate(store, at: Self.now)
        try await store.read { tx in
            let findings = try FindingTable.all(of: Self.anna, in: tx)
            let contacts = try ContactTable.all(of: ID("t-1"), in: tx)
            #expect(findings == (1...3).map(Self.finding) && contacts == (1...3).map(Self.contact))
            #expect(try FigureChangeTable.news(since: mark, in: tx)?.people == [])
        }
    }

    @Test func `a text that was carried to where it does not belong stops the step, and nothing of it stays`()
        async throws
    {
        let store = try await TestStore(isMigrated: false)
        let before = try #require(Schema.migrations.firstIndex { $0.name == Migration.gatheredTexts.name })
        try await Schema.migrate(store, at: Self.now, to: before)
        try await store.write { tx in
            for row in Self.people { try tx.run(row) }
            for number in 1...2 { try Self.insertApart(Self.contact(number), in: tx) }
            try tx.run(
                "UPDATE contact_moments SET person = (SELECT person FROM contact_moments WHERE id = 'c-1') WHERE id = 'c-2'"
            )
        }
        await #expect(throws: StorageError.damaged(column: "contact_moments.person")) {
            try await Schema.migrate(store, at: Self.now)
        }
        #expect(try await Schema.present(in: store) == before)
        let kept = try await store.read { tx in
            try tx.first("SELECT * FROM contact_moments WHERE id = 'c-1'").map {
                try ($0.opened(.contactPerson, in: tx), $0.opened(.contactNote, in: tx))
            }
        }
        #expect(kept?.0 == "" && kept?.1 == "Gebeld: 1")
    }

    @Test(arguments: ["", "a", "3:abc", ":", "Zoë", "e\u{301}", "\u{301}", "👩‍👩‍👧", "1:", "\u{1F}", "\n", "0"])
    func `two texts in one come out as they went in, whatever they hold`(text: String) {
        for other in ["", "b", "\u{301}", "12:", "👧", text] {
            for pair in [TextPair(text, other), TextPair(other, text)] {
                let read = TextPair(packed: pair.packed)
                #expect(read.map { Array($0.first.utf8) } == Array(pair.first.utf8))
                #expect(read.map { Array($0.second.utf8) } == Array(pair.second.utf8))
            }
        }
    }

    @Test(arguments: ["", "a", ":a", "-1:a", "2:a", "x:a", "1:é", "9999999999999999999:a", "1"])
    func `what is no two texts is damage`(text: String) {
        #expect(TextPair(packed: text) == nil)
        #expect(throws: StorageError.damaged(column: "contact_moments.note")) {
            try TextPair(packed: text, in: .contactNote)
        }
    }
}
