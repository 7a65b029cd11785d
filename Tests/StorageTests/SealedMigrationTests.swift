import Domain
import Foundation
import TestHouse
import Testing

@testable import Storage

/// A house that has been used before columns were sealed.
struct SealedMigrationTests {
    private static let number = "85073003328"
    private static let person = ID<Participant>("anna")
    private static let way = ID<Trajectory>("t-anna")

    /// What must not be read any more: one text for each column.
    private static let secrets = [
        "KANARIE-niveau", "KANARIE-bevinding", "2025-03-17", "KANARIE-intrekking", "KANARIE-contact", "KANARIE-reden",
        "KANARIE-weigering", "KANARIE-pauze", "KANARIE-slot", "KANARIE-afwijking", "KANARIE-kader", "KANARIE-antwoord",
        "KANARIE-opstart", "0470-KANARIE", "KANARIE@voorbeeld.test", "KANARIE-gemist", "KANARIE-verzet",
        "KANARIE-onderwerp", "KANARIE-waarnemer", "KANARIE-gesproken", "KANARIE-naaste", "KANARIE-dienst",
        "KANARIE-grond", "KANARIE-afloop", "KANARIE-pauzegrond", "KANARIE-afwijkgrond", "KANARIE-eindgrond",
        "Kanarievoornaam", "kanarievoornaam", "Kanarienaam", "kanarienaam", number,
    ]

    // swift-format-ignore: each statement is one row
    private static let rows: [SQL] = [
        """
        INSERT INTO participants (id, given_name, family_name, sort_key, birth_day, national_number, version)
        VALUES ('anna', 'Kanarievoornaam', 'De Kanarienaam', 'de kanarienaam, kanarievoornaam', '1985-07-30',
                '85073003328', 1),
            ('bo', 'Bo', 'Proef', 'proef, bo', '1985-07-30', NULL, 1)
        """,
        """
        INSERT INTO referrals (id, participant_id, given_name, family_name, birth_day, programme, referrer_name, prison,
            referred_on, reason, has_consent, source, state, decided_by, decided_on, ground, explanation, version)
        VALUES ('r-anna', 'anna', 'Kanarievoornaam', 'Kanarienaam', '1985-07-30', 'x', 'Ref', 'gent', '2024-01-01',
            'KANARIE-reden', 1, 'form', 'refused', 'Lore', '2024-01-02', 'KANARIE-grond', 'KANARIE-weigering', 1)
        """,
        """
        INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, state, accepted_on,
            closed_on, outcome, closing_note, sort_key, version)
        VALUES ('t-anna', 'anna', 'r-anna', 'x', 1, 'closed', '2024-01-02', '2024-05-01', 'KANARIE-afloop', 'KANARIE-slot',
            'de kanarienaam, kanarievoornaam', 1)
        """,
        """
        INSERT INTO participant_words (word, sort_key, participant_id)
        VALUES ('de', 'de kanarienaam, kanarievoornaam', 'anna'), ('kanarienaam', 'de kanarienaam, kanarievoornaam', 'anna'),
            ('dekanarienaam', 'de kanarienaam, kanarievoornaam', 'anna'),
            ('kanarievoornaam', 'de kanarienaam, kanarievoornaam', 'anna')
        """,
        """
        INSERT INTO findings (id, participant_id, subject, level, text, day, certainty, evidence, tier, observer_name,
            observer_party, noted_on, withdrawal)
        VALUES ('f-1', 'anna', 'gezondheid', 'KANARIE-niveau', 'KANARIE-bevinding', NULL, NULL, 'declared', 'health',
                'KANARIE-waarnemer', 'coach', '2024-02-01', 'KANARIE-intrekking'),
            ('f-2', 'anna', 'zitting', NULL, '', '2025-03-17', 'advised', 'documentSeen', 'judicial', 'Coach', 'coach',
                '2024-02-02', NULL)
        """,
        """
        INSERT INTO contact_moments (id, trajectory_id, participant_id, party, person, day, channel, note, by_name)
        VALUES ('c-1', 't-anna', 'anna', 'psd', 'KANARIE-gesproken', '2024-02-03', 'phone', 'KANARIE-contact', 'Coach')
        """,
        """
        INSERT INTO pauses (id, trajectory_id, reason, from_day, noted_on, has_ended, explanation, version)
        VALUES ('p-1', 't-anna', 'KANARIE-pauzegrond', '2024-02-04', '2024-02-04', 0, 'KANARIE-pauze', 1)
        """,
        """
        INSERT INTO steps (id, trajectory_id, code, position, window_start, due, rule, anchor, anchor_day,
            programme_version, state, deviation_reason, deviation_text, version)
        VALUES ('s-1', 't-anna', 'cv', 1, '2024-02-01', '2024-03-01', 'x', 'guidanceStarted', '2024-02-01', 1, 'skipped', 'KANARIE-afwijkgrond',
            'KANARIE-afwijking', 1)
        """,
        """
        INSERT INTO placements (id, trajectory_id, participant_id, form, legal_employer, workplace, job_title, start_day,
            end_day, end_reason, withdrawal, version)
        VALUES ('w-1', 't-anna', 'anna', 'vast', 'Bakkerij', 'Gent', 'bakker', '2024-03-01', '2024-04-02',
            'KANARIE-eindgrond', 'KANARIE-opstart', 1)
        """,
        """
        INSERT INTO due_contacts (id, trajectory_id, placement_id, cadence, party, item, due, rule, anchor, anchor_day,
            programme_version, state, reason, moved_from, moved_to, moved_reason, moved_by, moved_pauses, version)
        VALUES ('d-1', 't-anna', 'w-1', 'week', 'participant', 1, '2024-04-01', 'x', 'placementStarted', '2024-03-01', 1, 'missed',
            'KANARIE-gemist', '2024-03-25', '2024-04-01', 'KANARIE-verzet', 'Coach', 0, 1)
        """,
        """
        INSERT INTO employer_talks (id, trajectory_id, participant_id, employer, kind, day, place, accompanied_by, framing,
            answer, answer_note, version)
        VALUES ('e-1', 't-anna', 'anna', 'Bakkerij', 'company', '2024-02-20', 'Gent', 'Coach', 'KANARIE-kader', 'no',
            'KANARIE-antwoord', 1)
        """,
        """
        INSERT INTO relations (id, participant_id, party, name, organisation, phone, email, version)
        VALUES ('x-1', 'anna', 'psd', 'KANARIE-naaste', 'KANARIE-dienst', '0470-KANARIE', 'KANARIE@voorbeeld.test', 1)
        """,
        """
        INSERT INTO events (id, kind, day, programme, participant_id, trajectory_id, subject, code, counts, actor)
        VALUES ('g-1', 'findingNoted', '2024-02-01', 'x', 'anna', 't-anna', 'f-1', 'KANARIE-onderwerp', 0, 'Coach'),
            ('g-2', 'findingWithdrawn', '2024-02-02', 'x', 'anna', 't-anna', 'f-1', 'KANARIE-onderwerp', 0, 'Coach'),
            ('g-3', 'pauseStarted', '2024-02-04', 'x', 'anna', 't-anna', 'p-1', 'KANARIE-pauzegrond', 0, 'Coach'),
            ('g-4', 'stepDeviated', '2024-02-05', 'x', 'anna', 't-anna', 's-1', 'KANARIE-afwijkgrond', 0, 'Coach'),
            ('g-5', 'stepDone', '2024-02-06', 'x', 'anna', 't-anna', 's-1', 'cv', 0, 'Coach'),
            ('g-6', 'trajectoryClosed', '2024-05-01', 'x', 'anna', 't-anna', NULL, 'KANARIE-afloop', 0, 'Coach')
        """,
    ]

    private func oldHouse() async throws -> TestStore {
        let store = try await TestStore(isMigrated: false)
        try await Schema.migrate(store, at: Instant(milliseconds: 0), to: 1)
        try await store.write { tx in for row in Self.rows { try tx.run(row) } }
        return store
    }

    @Test func `all that was known is known afterwards`() async throws {
        let store = try await oldHouse()
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        try await store.read { tx in
            let person = try ParticipantTable.find(Self.person, in: tx)
            #expect(person?.nationalNumber == (try NationalNumber(Self.number)))
            #expect(person?.name == PersonName(given: "Kanarievoornaam", family: "De Kanarienaam"))
            let filter = ParticipantFilter(words: ["kanarie"])
            let found = try ParticipantTable.search(filter, within: .everything, after: nil, limit: 9, in: tx)
            #expect(found.lines.map(\.participant) == [Self.person])
            let same = try ParticipantTable.candidates(nationalNumber: person?.nationalNumber, birthDays: [], in: tx)
            #expect(same.map(\.id) == [Self.person])
            let findings = try FindingTable.all(of: Self.person, in: tx)
            #expect(findings.map(\.subject) == ["gezondheid", "zitting"])
            #expect(findings.first?.level == "KANARIE-niveau" && findings.first?.text == "KANARIE-bevinding")
            #expect(findings.first?.withdrawal == "KANARIE-intrekking" && findings.first?.evidence == .declared)
            #expect(findings.last?.day == (try Day(iso: "2025-03-17")) && findings.last?.certainty == .advised)
            #expect(findings.last?.level == nil && findings.last?.withdrawal == nil)
            let contacts = try ContactTable.all(of: Self.way, in: tx)
            #expect(contacts.map(\.note) == ["KANARIE-contact"] && contacts.map(\.person) == ["KANARIE-gesproken"])
            #expect(findings.map(\.observer.name) == ["KANARIE-waarnemer", "Coach"])
            let referral = try ReferralTable.find(ID("r-anna"), within: .everything, in: tx)
            #expect(referral?.name == PersonName(given: "Kanarievoornaam", family: "Kanarienaam"))
            #expect(referral?.reason == "KANARIE-reden" && referral?.decision?.explanation == "KANARIE-weigering")
            #expect(referral?.decision?.ground == "KANARIE-grond")
            let pauses = try PauseTable.all(of: Self.way, in: tx)
            #expect(pauses.map(\.explanation) == ["KANARIE-pauze"] && pauses.map(\.reason) == ["KANARIE-pauzegrond"])
            let trajectory = try TrajectoryTable.find(Self.way, within: .everything, in: tx)
            #expect(trajectory?.closingNote == "KANARIE-slot" && trajectory?.outcome == "KANARIE-afloop")
            let deviations = try StepTable.all(of: Self.way, in: tx).compactMap(\.deviation)
            #expect(deviations.map(\.explanation) == ["KANARIE-afwijking"])
            #expect(deviations.map(\.reason) == ["KANARIE-afwijkgrond"])
            let talk = try EmployerTalkTable.all(of: Self.way, in: tx).first
            #expect(talk?.framing == "KANARIE-kader" && talk?.answerNote == "KANARIE-antwoord")
            let job = try PlacementTable.all(of: Self.way, in: tx).first
            #expect(job?.withdrawal == "KANARIE-opstart" && job?.endReason == "KANARIE-eindgrond")
            let due = try DueContactTable.all(of: Self.way, in: tx).first
            #expect(due?.reason == "KANARIE-gemist" && due?.movedReason == "KANARIE-verzet")
            let relation = try RelationTable.all(of: Self.person, in: tx).first
            #expect(relation?.phone == "0470-KANARIE" && relation?.email == "KANARIE@voorbeeld.test")
            #expect(relation?.name == "KANARIE-naaste" && relation?.organisation == "KANARIE-dienst")
            // Of a finding the history keeps which one it was, not what it is about.
            let events = try EventTable.of(Self.person, in: tx)
            #expect(events.map(\.subject) == [nil, "s-1", "s-1", "p-1", "f-1", "f-1"])
            let codes = ["KANARIE-afloop", "cv", "KANARIE-afwijkgrond", "KANARIE-pauzegrond", nil, nil]
            #expect(events.map(\.code) == codes)
        }
    }

    @Test func `no column holds a word of it, nor does the file`() async throws {
        let store = try await oldHouse()
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        try await store.read { tx in
            for column in SealedColumn.present {
                let (table, name) = (SQL(parts: [.text(column.table)]), SQL(parts: [.text(column.name)]))
                let some: SQL = column.isOfSome ? " AND participant_id IS NOT NULL" : ""
                for row in try tx.rows("SELECT \(name) AS text FROM \(table) WHERE \(name) IS NOT NULL\(some)") {
                    #expect(try row("text", as: String.self).hasPrefix("v1."), "\(column.rawValue)")
                }
            }
            #expect(try !tx.exists("SELECT position FROM schema_traces"))
        }
        try Self.findNothing(in: store)
    }

    /// Looks for what must not be read any more in the files of the embedded engine, free pages and log too.
    private static func findNothing(in store: TestStore) throws {
        guard TestStore.postgres == nil else { return }
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder.path) {
            let bytes = try Data(contentsOf: store.folder.appending(path: file))
            for secret in secrets { #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file): \(secret)") }
        }
    }

    @Test func `a house whose columns were sealed already forgets what its findings were about`() async throws {
        let store = try await TestStore(isMigrated: false)
        try await Schema.migrate(store, at: Instant(milliseconds: 0), to: 8)
        try await store.write { tx in
            try tx.run(
                """
                INSERT INTO participants (id, given_name, family_name, sort_key, birth_day, version)
                VALUES ('anna', 'Anna', 'Proef', 'proef, anna', '1985-07-30', 1)
                """
            )
            for number in 0..<200 {
                try tx.run(
                    """
                    INSERT INTO events (id, kind, day, programme, participant_id, subject, code, counts, actor)
                    VALUES (\("g-\(number)"), 'findingNoted', '2024-02-01', 'x', 'anna', 'f-1', 'KANARIE-onderwerp', 0,
                        'Coach')
                    """
                )
            }
        }
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        try await store.read { tx in
            let events = try EventTable.of(Self.person, in: tx)
            #expect(events.count == 200 && events.allSatisfy { $0.code == nil && $0.subject == "f-1" })
            #expect(try !tx.exists("SELECT position FROM schema_traces"))
        }
        try Self.findNothing(in: store)
    }

    @Test func `a cut between sealing and cleaning is made good at the next start`() async throws {
        let store = try await oldHouse()
        try await Schema.migrate(store, at: Instant(milliseconds: 1))
        try await store.write { tx in try tx.run("INSERT INTO schema_traces (position) VALUES (2)") }
        try await Schema.migrate(store, at: Instant(milliseconds: 2))
        #expect(try await store.read { tx in try !tx.exists("SELECT position FROM schema_traces") })
    }

    @Test func `a number that is none stops the migration, and everything is as it was`() async throws {
        let store = try await oldHouse()
        try await store.write { tx in try tx.run("UPDATE participants SET national_number = '123' WHERE id = 'anna'") }
        await #expect(throws: StorageError.damaged(column: "participants.national_number")) {
            try await Schema.migrate(store, at: Instant(milliseconds: 1))
        }
        try await store.read { tx in
            let row = try tx.first("SELECT text FROM findings WHERE id = 'f-1'")
            #expect(try row?("text", as: String.self) == "KANARIE-bevinding")
        }
    }
}
