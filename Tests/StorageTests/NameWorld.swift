import Domain
import TestHouse

@testable import Storage

/// People with nothing but a name, a referral and a trajectory.
struct NameWorld {
    let store: TestStore

    init() async throws { store = try await TestStore() }

    /// Adds people whose ids are `prefix` and a number, accepted one day after the other.
    func add(_ names: [PersonName], prefix: String = "p", coach: ID<User>? = nil) async throws {
        try await store.write { tx in
            if let coach, try UserTable.find(coach, in: tx) == nil {
                let user = User(id: coach, name: "Coach", email: coach.rawValue, role: .coach, institution: nil)
                try UserTable.insert(user, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            }
            for (number, name) in names.enumerated() {
                let id = ID<Participant>("\(prefix)\(1000 + number)")
                try Self.add(name, id, coach: coach, acceptedOn: Day(number: 20_000 + number), in: tx)
            }
        }
    }

    static func add(
        _ name: PersonName,
        _ id: ID<Participant>,
        coach: ID<User>?,
        acceptedOn day: Day,
        in tx: borrowing Transaction
    ) throws {
        let person = Participant(id: id, name: name, birthDay: Day(number: 5000), nationalNumber: nil)
        try ParticipantTable.insert(person, in: tx)
        let referral = ID<Referral>("r-\(id)")
        let called = try tx.sealed(name, .referralName, referral, of: id)
        let reason = try tx.sealed("x", .referralReason, referral, of: id)
        try tx.run(
            """
            INSERT INTO referrals (id, participant_id, name, birth_day, programme, referrer_name, prison, referred_on,
                reason, has_consent, source, state, version)
            VALUES (\(referral), \(id), \(called), '1983-09-10', 'x', 'x', 'gent', \(day), \(reason), 1, 'form',
                'accepted', 1)
            """
        )
        try tx.run(
            """
            INSERT INTO trajectories (id, participant_id, referral_id, programme, programme_version, coach_id, state,
                accepted_on, version)
            VALUES (\("t-\(id)"), \(id), \(referral), 'x', 1, \(coach), 'guided', \(day), 1)
            """
        )
    }

    /// The family names on a list.
    func families(
        _ words: String = "",
        within scope: Scope = .everything,
        after last: ID<Participant>? = nil,
        limit: Int = 50,
        narrow: Int? = nil
    ) async throws -> (names: [String], last: ID<Participant>?, order: ParticipantOrder) {
        let filter = ParticipantFilter(words: Folding.words(words))
        let found = try await store.read { tx in
            try ParticipantTable.search(filter, within: scope, after: last, limit: limit, narrow: narrow, in: tx)
        }
        return (found.lines.map(\.name.family), found.lines.last?.participant, found.order)
    }

    /// The family names on the list of referrals, the latest first.
    func referred(_ words: String, limit: Int = 50) async throws -> [String] {
        let filter = ReferralFilter(words: Folding.words(words))
        return try await store.read { tx in
            try ReferralTable.search(filter, within: .everything, after: nil, limit: limit, in: tx).map(\.name.family)
        }
    }
}

/// The same numbers for the same seed, so that what was found is found again (splitmix64).
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
