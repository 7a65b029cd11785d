import Casework
import Domain
import Foundation
import Storage
import TestHouse

/// A house of its own for one test: a database in a folder that goes away with it, the shipped programme, and a person
/// in every role.
final class ReferralWorld: Sendable {
    let database: any Database
    let casework: Casework
    let programme = "reintegratie-door-werk"
    let referrer = ReferralWorld.user("verhaeghe", .referrer, institution: "VDAB Brugge")
    let otherReferrer = ReferralWorld.user("callens", .referrer, institution: "VDAB Gent")
    let coordinator = ReferralWorld.user("coordinator", .coordinator)
    let coach = ReferralWorld.user("coach", .coach)
    let otherCoach = ReferralWorld.user("andere-coach", .coach)
    static let today = Day(number: 20_781)  // 2026-11-24

    /// `store`: nil for one of its own.
    init(on store: TestStore? = nil) async throws {
        database = if let store { store } else { try await TestStore() }
        let now = Moment(now: Instant(milliseconds: Self.today.number * 86_400_000 + 36_000_000), today: Self.today)
        casework = Casework(database: database, clock: { now })
        let path = Self.root.appending(path: "Programmes/reintegratie-door-werk.yaml")
        _ = try await casework.loadProgramme(
            text: String(contentsOf: path, encoding: .utf8),
            file: path.path,
            as: .machine
        )
        let users = [referrer, otherReferrer, coordinator, coach, otherCoach]
        try await database.write { tx in
            for user in users { try UserTable.insert(user, passwordHash: nil, at: now.now, in: tx) }
        }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func user(_ name: String, _ role: Role, institution: String? = nil) -> User {
        User(
            id: ID("user-\(name)"),
            name: name.capitalized,
            email: "\(name)@opstap.test",
            role: role,
            institution: institution
        )
    }

    func new(
        _ given: String = "Gilles",
        _ family: String = "D'Hondt",
        born: String = "1985-03-14",
        number: String? = nil,
        sex: Sex? = nil,
        prison: String = "gent",
        consent: Bool = true,
        identity: NewReferral.Identity = .undecided,
        isConfirmed: Bool = false
    ) throws -> NewReferral {
        NewReferral(
            programme: programme,
            name: PersonName(given: given, family: family),
            birthDay: try Day(iso: born),
            sex: sex,
            nationalNumber: try number.map { try NationalNumber($0) },
            prison: prison,
            reason: "Wil werken.",
            hasConsent: consent,
            identity: identity,
            isConfirmed: isConfirmed
        )
    }

    /// Refers somebody whom nobody looks like.
    func refer(_ new: NewReferral, as user: User? = nil) async throws -> ID<Referral> {
        let outcome = try await casework.refer(new, as: (user ?? referrer).actor)
        guard case .stored(let id) = outcome else { throw Unexpected(outcome: "\(outcome)") }
        return id
    }

    func participant(of referral: ID<Referral>) async throws -> ID<Participant> {
        try await casework.referral(referral, as: coordinator.actor).referral.participant
    }

    /// How many rows every table has; the audit log apart, in which a look leaves a line.
    func counts() async throws -> [String: Int] {
        try await database.read { tx in
            Dictionary(
                uniqueKeysWithValues: try tx.rows(Self.countAll).map {
                    (try $0("name", as: String.self), try $0("count", as: Int.self))
                }
            )
        }
    }

    private static let countAll: SQL = """
        SELECT 'participants' AS name, COUNT(*) AS count FROM participants
        UNION ALL SELECT 'name_digests', COUNT(*) FROM name_digests
        UNION ALL SELECT 'stays', COUNT(*) FROM stays
        UNION ALL SELECT 'referrals', COUNT(*) FROM referrals
        UNION ALL SELECT 'trajectories', COUNT(*) FROM trajectories
        UNION ALL SELECT 'steps', COUNT(*) FROM steps
        UNION ALL SELECT 'findings', COUNT(*) FROM findings
        UNION ALL SELECT 'talks', COUNT(*) FROM talks
        UNION ALL SELECT 'events', COUNT(*) FROM events
        UNION ALL SELECT 'contact_moments', COUNT(*) FROM contact_moments
        UNION ALL SELECT 'placements', COUNT(*) FROM placements
        UNION ALL SELECT 'due_contacts', COUNT(*) FROM due_contacts
        UNION ALL SELECT 'relations', COUNT(*) FROM relations
        UNION ALL SELECT 'pauses', COUNT(*) FROM pauses
        UNION ALL SELECT 'users', COUNT(*) FROM users
        """
}

struct Unexpected: Error { let outcome: String }
