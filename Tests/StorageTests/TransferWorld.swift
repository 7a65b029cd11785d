import Domain
import TestHouse

@testable import Storage

/// People with everything that hangs together by references, so that a wrong order shows.
enum TransferWorld {
    static let now = Instant(milliseconds: 1_795_000_000_000)

    /// Adds so many people. Placements point at one another forwards and backwards.
    static func fill(_ store: some Database, people: Int) async throws {
        try await store.write { tx in
            for number in 0..<people {
                let name = "p\(1000 + number)"
                try ParticipantTable.insert(
                    Participant(
                        id: ID(name),
                        name: PersonName(given: "Voornaam", family: "Proef"),
                        birthDay: Day(number: 5000 + number),
                        nationalNumber: nil
                    ),
                    in: tx
                )
                let reason = try tx.sealed(
                    "reden van \(name)",
                    .referralReason,
                    ID<Referral>("r-" + name),
                    of: ID(name)
                )
                let called = PersonName(given: name, family: "Proef '\"é😀")
                let referred = try tx.sealed(called, .referralName, ID<Referral>("r-" + name), of: ID(name))
                try tx.run(
                    """
                    INSERT INTO referrals (id, participant_id, name, birth_day, programme,
                        referrer_name, prison, referred_on, reason, has_consent, source, state, version)
                    VALUES (\("r-" + name), \(name), \(referred), '1983-09-10', 'x', 'x ''"é😀', 'gent', '2024-01-01',
                        \(reason), 1, 'form', 'accepted', 1)
                    """
                )
                try tx.run(
                    """
                    INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, state,
                        accepted_on, version)
                    VALUES (\("t-" + name), \(name), \("r-" + name), 'x', 1, 'guided', '2024-01-01', 1)
                    """
                )
                for (id, previous) in [("b", nil), ("a", "b"), ("c", "a")] as [(String, String?)] {
                    try tx.run(
                        """
                        INSERT INTO placements (id, trajectory_id, participant_id, previous_id, form, legal_employer,
                            workplace, job_title, start_day, weekly_quarters, version)
                        VALUES (\("\(id)-\(name)"), \("t-" + name), \(name), \(previous.map { "\($0)-\(name)" }), 'x', '', '',
                            '', '2024-01-01', \(-number), 1)
                        """
                    )
                }
            }
        }
    }

    static func summaries(of store: some Database) async throws -> [TableSummary] {
        let dialect = store.dialect
        return try await store.read { tx in try Snapshot.summaries(in: tx, dialect) }
    }

    static func items(of store: some Database) async throws -> [SnapshotItem] {
        let dialect = store.dialect
        return try await store.read { tx in
            var items: [SnapshotItem] = []
            try Snapshot.read(in: tx, dialect) { items.append($0) }
            return items
        }
    }
}

extension ForwardingDatabase {
    struct Stopped: Error {}

    /// A database that stops after some writes, as if the program were killed.
    static func stopping(_ database: any Database, after writes: Int) -> ForwardingDatabase {
        let begun = Counter()
        return ForwardingDatabase(to: database, beforeWriting: { if begun.next() > writes { throw Stopped() } })
    }
}
