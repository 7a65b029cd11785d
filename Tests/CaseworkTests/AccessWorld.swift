import Casework
import Domain
import Foundation
import Storage
import TestHouse

/// A house without anybody in it, on a database of its own, with passwords that cost little.
final class AccessWorld: Sendable {
    static let password = "paard batterij nietje"
    static let now = Instant(milliseconds: 1_795_000_000_000)

    let database: any Database
    private let casework: Casework

    init() async throws {
        database = try await TestStore()
        casework = Casework(database: database, clock: { Moment(now: Self.now, today: ReferralWorld.today) })
    }

    /// The desk some seconds on. Without a second factor, unless a test is about it.
    func desk(
        after seconds: Int = 0,
        requiringFactor isRequired: Bool = false,
        cost: PasswordHasher.Cost = .init(exponent: 4, lanes: 1)
    ) -> SignInDesk {
        let moment = Moment(now: Self.now.adding(seconds: seconds), today: ReferralWorld.today)
        return SignInDesk(
            casework: casework.at(moment),
            hasher: PasswordHasher(cost: cost),
            rules: SignInRules(isSecondFactorRequired: isRequired)
        )
    }

    /// Somebody with an account and the password above.
    @discardableResult
    func add(_ name: String, _ role: Role = .coach) async throws -> User {
        let new = NewUser(
            name: name.capitalized,
            email: "\(name)@opstap.test",
            role: role,
            institution: "VDAB",
            password: Self.password
        )
        return try await desk().addUser(new, as: .machine).user
    }

    func signIn(
        _ name: String,
        password: String = AccessWorld.password,
        origin: String = "10.0.0.1",
        after seconds: Int = 0
    ) async throws -> SignedIn {
        try await desk(after: seconds).signIn(email: "\(name)@opstap.test", password: password, origin: origin)
    }

    func user(_ id: ID<User>) async throws -> User? { try await database.read { tx in try UserTable.find(id, in: tx) } }

    /// What somebody did, by the audit log, from the first to the last.
    func audited(_ actor: ID<User>) async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT action, detail FROM audit_lines WHERE actor_id = \(actor) ORDER BY at, id").map {
                row -> String in
                let detail = try row.optional("detail", as: String.self)
                return try row("action", as: String.self) + (detail.map { " \($0)" } ?? "")
            }
        }
    }

    func count(_ table: SQL) async throws -> Int {
        try await database.read { tx in
            try tx.first("SELECT COUNT(*) AS count FROM \(table)").map { try $0("count") } ?? 0
        }
    }
}
