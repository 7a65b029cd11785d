import Casework
import Domain
import Storage
import TestHouse
import Testing

/// What happens elsewhere while a password is being checked, and what checking one tells.
struct SignInMeanwhileTests {
    private static let wrong = Refusal.rule(Message("access.wrong"))
    private static let hasher = PasswordHasher(cost: .init(exponent: 4, lanes: 1))

    private func house(on database: any Database) -> Casework {
        Casework(database: database, clock: { Moment(now: AccessWorld.now, today: ReferralWorld.today) })
    }

    private func desk(_ casework: Casework, hasher: PasswordHasher = Self.hasher) -> SignInDesk {
        SignInDesk(casework: casework, hasher: hasher, rules: SignInRules(isSecondFactorRequired: false))
    }

    @Test func `a password that was changed while it was being checked opens nothing any more`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let other = try await Self.hasher.hash("een heel ander wachtwoord")
        // Chosen through a link, or on the own account: every session there was ends with it.
        let overtaken = ForwardingDatabase.overtaken(world.database) { tx in
            try UserTable.setPassword(other, of: nele.id, in: tx)
            try SignInTable.deleteAll(of: nele.id, in: tx)
        }
        let desk = desk(house(on: overtaken))
        await #expect(throws: Self.wrong) {
            _ = try await desk.signIn(email: nele.email, password: AccessWorld.password, origin: "10.0.0.1")
        }
        #expect(try await world.count("sign_in_sessions") == 0)
        #expect(try await world.audited(nele.id) == ["signInRefused"])
        _ = try await world.signIn("nele", password: "een heel ander wachtwoord")
    }

    @Test func `a hash that somebody made anew meanwhile is still of the same password`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let dearer = PasswordHasher(cost: .init(exponent: 5, lanes: 2))
        let renewed = try await dearer.hash(AccessWorld.password)
        // On another device, a moment before.
        let overtaken = ForwardingDatabase.overtaken(world.database) { tx in
            try UserTable.setPassword(renewed, of: nele.id, in: tx)
        }
        let desk = desk(house(on: overtaken), hasher: dearer)
        _ = try await desk.signIn(email: nele.email, password: AccessWorld.password, origin: "10.0.0.1")
        let stored = try await world.database.read { tx in try UserTable.passwordHash(of: nele.id, in: tx) }
        #expect(stored == renewed)
        #expect(try await world.audited(nele.id) == ["signIn"])
    }

    @Test func `nor does a password that was changed while its hash was made anew open anything`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let dearer = PasswordHasher(cost: .init(exponent: 5, lanes: 2))
        let other = try await dearer.hash("een heel ander wachtwoord")
        let overtaken = ForwardingDatabase.overtaken(world.database) { tx in
            try UserTable.setPassword(other, of: nele.id, in: tx)
        }
        let desk = desk(house(on: overtaken), hasher: dearer)
        await #expect(throws: Self.wrong) {
            _ = try await desk.signIn(email: nele.email, password: AccessWorld.password, origin: "10.0.0.1")
        }
        #expect(try await world.count("sign_in_sessions") == 0)
    }

    /// What takes time is the same, so the time tells nothing (promise 39).
    @Test func `an address of nobody takes the same hashing and the same questions as one of somebody`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let koen = try await world.add("koen")
        try await world.desk().setActive(false, user: koen.id, version: 1, as: .machine)
        // Has no password yet.
        _ = try await world.desk().addUser(NewUser(name: "Els", email: "els@opstap.test", role: .coach), as: .machine)
        let (casework, pool) = (house(on: world.database), HashingPool())
        let cost = PasswordHasher.Cost(exponent: 4, lanes: 1)
        let desk = desk(casework, hasher: PasswordHasher(cost: cost, pool: pool))
        var asked: [Int] = []
        var hashed: [Int] = []
        for name in ["nele", "koen", "els", "niemand"] {
            let before = (statements: casework.system.statements, work: pool.work)
            await #expect(throws: Self.wrong) {
                _ = try await desk.signIn(
                    email: "\(name)@opstap.test",
                    password: "niet het wachtwoord",
                    origin: "10.0.0.1"
                )
            }
            asked.append(casework.system.statements - before.statements)
            hashed.append(pool.work - before.work)
        }
        #expect(Set(asked).count == 1, "\(asked)")
        #expect(hashed == Array(repeating: cost.work, count: 4))
    }
}

extension ForwardingDatabase {
    /// A database in which somebody else writes something just before the next write.
    fileprivate static func overtaken(
        _ database: any Database,
        by write: @escaping @Sendable (borrowing Transaction) throws -> Void
    ) -> ForwardingDatabase {
        let writes = Counter()
        return ForwardingDatabase(
            to: database,
            beforeWriting: { if writes.next() == 1 { try await database.write(write) } }
        )
    }
}
