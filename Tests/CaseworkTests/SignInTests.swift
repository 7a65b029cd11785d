import Casework
import Domain
import Storage
import TestHouse
import Testing

struct SignInTests {
    private static let wrong = Refusal.rule(Message("access.wrong"))

    private func waits(_ seconds: Int) -> Refusal { .rule(Message("access.wait", ["seconds": "\(seconds)"])) }

    private func fail(_ times: Int, _ world: AccessWorld, _ name: String = "nele", after seconds: Int = 0) async {
        for _ in 0..<times {
            await #expect(throws: Self.wrong) {
                _ = try await world.signIn(name, password: "niet het wachtwoord", after: seconds)
            }
        }
    }

    @Test func `who gives the right pair has a session, of which the store keeps no token`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let signedIn = try await world.desk().signIn(
            email: "  NELE@opstap.test ",
            password: AccessWorld.password,
            origin: "10.0.0.1"
        )
        #expect(signedIn.actor == nele.actor)
        let session = try #require(try await world.desk().session(token: signedIn.token))
        #expect(session.actor == nele.actor && session.formToken.count == 64 && session.formToken != signedIn.token)
        let token = signedIn.token
        let found = try await world.database.read { tx in
            (try SignInTable.find(tokenHash: token, in: tx), try SignInTable.find(tokenHash: Token.hash(token), in: tx))
        }
        #expect(found.0 == nil && found.1?.user.id == nele.id)
        #expect(try await world.audited(nele.id) == ["signIn"])
        #expect(try await world.desk().session(token: Token.make()) == nil)
    }

    @Test func `a wrong password, an unknown address and an account that is off are refused alike`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let off = try await world.add("koen")
        try await world.desk().setActive(false, user: off.id, version: 1, as: .machine)
        // Whoever still has to choose a password has none that is right.
        _ = try await world.desk().addUser(
            NewUser(name: "Els", email: "els@opstap.test", role: .coach),
            as: .machine
        )
        let attempts = [
            ("nele", "niet het wachtwoord"), ("nele", ""), ("niemand", AccessWorld.password),
            ("koen", AccessWorld.password),
            ("els", ""), ("els", AccessWorld.password),
        ]
        for (name, password) in attempts {
            await #expect(throws: Self.wrong, "\(name)") { _ = try await world.signIn(name, password: password) }
        }
        #expect(try await world.count("sign_in_sessions") == 0)
        #expect(try await world.audited(off.id) == ["signInRefused"])
        #expect(try await world.audited(ID("unknown")) == ["signInRefused"])
    }

    @Test(arguments: ["nele", "niemand"])
    func `after five failures one waits, longer each time, whether the account exists or not`(name: String) async throws
    {
        let world = try await AccessWorld()
        try await world.add("nele")
        await fail(5, world, name)
        // The right password does not help, and trying while one waits does not make it longer.
        for seconds in [0, 1, 14] {
            await #expect(throws: waits(15 - seconds)) { _ = try await world.signIn(name, after: seconds) }
        }
        await fail(1, world, name, after: 15)
        await #expect(throws: waits(30)) { _ = try await world.signIn(name, after: 15) }
        await fail(1, world, name, after: 45)
        await #expect(throws: waits(60)) { _ = try await world.signIn(name, after: 45) }
    }

    @Test func `signing in forgets the failures before it`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        await fail(4, world)
        _ = try await world.signIn("nele")
        await fail(4, world)
        _ = try await world.signIn("nele")
        await fail(5, world)
        await #expect(throws: waits(15)) { _ = try await world.signIn("nele") }
        _ = try await world.signIn("nele", after: 15)
    }

    @Test func `another account is not held up, until one place guessed at fifty`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        await fail(5, world, "koen")
        _ = try await world.signIn("nele")
        for number in 0..<45 { await fail(1, world, "iemand\(number)") }
        await #expect(throws: waits(15)) { _ = try await world.signIn("nele") }
        // From elsewhere one comes in.
        _ = try await world.signIn("nele", origin: "10.0.0.2")
    }

    @Test func `failures that don't count any more are forgotten, with the network address they came from`()
        async throws
    {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        func subjects() async throws -> [String] {
            try await world.database.read { tx in
                try tx.rows("SELECT subject FROM sign_in_failures ORDER BY subject").map { try $0("subject") }
            }
        }
        await fail(5, world, "nele")
        await #expect(throws: Self.wrong) {
            _ = try await world.signIn("koen", password: "niet het wachtwoord", origin: "10.0.0.2", after: 3000)
        }
        #expect(try await subjects().filter { $0.hasPrefix("origin:") } == ["origin:10.0.0.1", "origin:10.0.0.2"])
        // Within the hour all of it counts.
        #expect(try await world.desk(after: 3600).forgetFailures(as: .machine) == 0)
        await #expect(throws: Refusal.notFound) {
            try await world.desk(after: 7000).forgetFailures(as: nele.actor)
        }
        #expect(try await world.desk(after: 3601).forgetFailures(as: .machine) == 2)
        #expect(try await subjects().filter { $0.hasPrefix("origin:") } == ["origin:10.0.0.2"])
        #expect(try await world.desk(after: 6601).forgetFailures(as: .machine) == 2)
        #expect(try await subjects().isEmpty)
    }

    @Test func `a session ends half an hour after the last request`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let token = try await world.signIn("nele").token
        for seconds in [1799, 3500, 5200] { #expect(try await world.desk(after: seconds).session(token: token) != nil) }
        #expect(try await world.desk(after: 7000).session(token: token) == nil)
        // It is gone for good.
        #expect(try await world.desk(after: 5201).session(token: token) == nil)
        #expect(try await world.count("sign_in_sessions") == 0)
    }

    @Test func `a session ends after twelve hours, however much it is used`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let token = try await world.signIn("nele").token
        for seconds in stride(from: 1000, to: 43_200, by: 1000) {
            #expect(try await world.desk(after: seconds).session(token: token) != nil, "after \(seconds)")
        }
        #expect(try await world.desk(after: 43_200).session(token: token) == nil)
    }

    @Test func `a session ends when the account is switched off, and a right that was taken away is gone`() async throws
    {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let (first, second) = (try await world.signIn("nele").token, try await world.signIn("nele").token)
        var changed = nele
        changed.role = .coordinator
        let other = changed
        _ = try await world.database.write { tx in try UserTable.update(other, in: tx) }
        #expect(try await world.desk().session(token: first)?.actor.role == .coordinator)
        try await world.desk().setActive(false, user: nele.id, version: 2, as: .machine)
        for token in [first, second] { #expect(try await world.desk().session(token: token) == nil) }
        #expect(try await world.count("sign_in_sessions") == 0)
        // Switched on again, one signs in again.
        try await world.desk().setActive(true, user: nele.id, version: 3, as: .machine)
        #expect(try await world.desk().session(token: first) == nil)
        _ = try await world.signIn("nele")
    }

    @Test func `whoever signs out ends that session and no other`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let (first, second) = (try await world.signIn("nele").token, try await world.signIn("nele").token)
        try await world.desk().signOut(token: first, as: nele.actor)
        #expect(try await world.desk().session(token: first) == nil)
        #expect(try await world.desk().session(token: second) != nil)
        #expect(try await world.audited(nele.id).last == "signOut")
    }
}

struct PasswordHasherTests {
    private let hasher = PasswordHasher(cost: .init(exponent: 4, lanes: 1))

    @Test func `the same password is never hashed the same way`() async throws {
        let (first, second) = (try await hasher.hash("paard"), try await hasher.hash("paard"))
        #expect(first != second && first.hasPrefix("scrypt$4$1$") && !first.contains("paard"))
        for stored in [first, second] {
            #expect(try await hasher.verify("paard", against: stored))
            #expect(try await !hasher.verify("Paard", against: stored))
            #expect(try await !hasher.verify("", against: stored))
        }
    }

    @Test func `a hash is checked at the cost it was made with`() async throws {
        let dearer = PasswordHasher(cost: .init(exponent: 5, lanes: 2))
        #expect(try await dearer.verify("paard", against: hasher.hash("paard")))
    }

    @Test(
        arguments: [nil, "", "paard", "scrypt$4$1$00", "md5$4$1$00$00", "scrypt$x$1$00$00", "scrypt$4$1$0$zz"]
            as [String?]
    )
    func `nothing belongs to what is no hash`(stored: String?) async throws {
        #expect(try await !hasher.verify("paard", against: stored))
        #expect(try await !hasher.verify("", against: stored))
    }

    @Test(arguments: [(10, 1), (14, 1), (14, 3), (15, 1), (15, 2)])
    func `after a hash of a lower cost the rest of the work is done, to half a lane`(exponent: Int, lanes: Int) throws {
        let (cost, lower) = (PasswordHasher.Cost.standard, PasswordHasher.Cost(exponent: exponent, lanes: lanes))
        let rest = try #require(cost.rest(after: lower))
        #expect(abs(lower.work + rest.work - cost.work) <= 1 << (cost.exponent - 1))
    }

    @Test(arguments: [(15, 3), (16, 2), (15, 4)])
    func `after a hash of the cost of today or more nothing is left to do`(exponent: Int, lanes: Int) {
        #expect(PasswordHasher.Cost.standard.rest(after: .init(exponent: exponent, lanes: lanes)) == nil)
    }

    @Test func `the house hashes at the cost that OWASP asks`() {
        #expect(PasswordHasher().cost == PasswordHasher.Cost(exponent: 15, lanes: 3))
    }
}
