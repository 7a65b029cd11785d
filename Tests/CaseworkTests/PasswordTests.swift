import Casework
import Domain
import Foundation
import Storage
import TestHouse
import Testing

struct PasswordChoiceTests {
    private func choose(_ password: String, _ world: AccessWorld) async throws {
        let nele = try await world.desk().users(as: .machine).first { $0.name == "Nele" }
        let link = try await world.desk().renewLink(for: nele?.id ?? ID("none"), as: .machine)
        _ = try await world.desk().setPassword(password, linkToken: link)
    }

    @Test(
        arguments: [
            ("wachtwoordwachtwoord", Message("access.commonPassword")),
            ("123456789012345", Message("access.commonPassword")),
            ("iloveyouiloveyou", Message("access.commonPassword")), ("Nele@Opstap.test1", Message("access.ownWords")),
            ("opstap nele opstap", Message("access.ownWords")),
            (String(repeating: "trap op ", count: 129), Message("access.longPassword", ["bytes": "1024"])),
            ("veertien teken", Message("access.shortPassword", ["length": "15"])),
        ]
    )
    func `a password that is known, own, too short or too long is refused`(
        password: String,
        message: Message
    ) async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        await #expect(throws: Faults("password", message)) { try await choose(password, world) }
        _ = try await world.signIn("nele")
    }

    @Test(arguments: [
        String(repeating: "trap op ", count: 128), "  spaties vooraan en achteraan  ", "паровоз едет далеко",
        "👩‍👩‍👧‍👦 een gezin met een zin",
        "alleen maar kleine letters", "9274183655012947",
    ])
    func `a long one, one with spaces and one of any script is taken as it is`(password: String) async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        try await choose(password, world)
        _ = try await world.signIn("nele", password: password)
        await #expect(throws: Refusal.rule(Message("access.wrong"))) {
            _ = try await world.signIn("nele", password: password + " ")
        }
    }

    @Test func `the same letters are the same password, however a keyboard makes them`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let (joined, apart) = ("caf\u{e9} op de hoek \u{fb01}jn", "cafe\u{301} op de hoek fijn")
        try await choose(joined, world)
        _ = try await world.signIn("nele", password: joined)
        _ = try await world.signIn("nele", password: apart)
    }

    @Test func `a hash of before passwords were brought into one form is still good`() async throws {
        // Made of the letters as typed, by another library (Python's hashlib.scrypt, N = 16, r = 8, p = 1).
        let old =
            "scrypt$4$1$000102030405060708090a0b0c0d0e0f$"
            + "9d1dce0873ef05b3f71c55fcdede5242dbc16cf2c2e586dc41dab888ade13f19"
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let typed = "cafe\u{301} op de hoek"
        try await world.database.write { tx in try UserTable.setPassword(old, of: nele.id, in: tx) }
        _ = try await world.signIn("nele", password: typed)
    }

    @Test func `a hash that costs less to guess than one of today is made anew at signing in`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let stored = { @Sendable in
            try await world.database.read { tx in try UserTable.passwordHash(of: nele.id, in: tx) ?? "" }
        }
        let before = try await stored()
        _ = try await world.signIn("nele")
        #expect(try await stored() == before)
        let dearer = world.desk(cost: .init(exponent: 5, lanes: 2))
        _ = try await dearer.signIn(email: "nele@opstap.test", password: AccessWorld.password, origin: "10.0.0.1")
        let after = try await stored()
        #expect(after.hasPrefix("scrypt$5$2$"))
        // A cheaper setting later makes nothing weaker.
        _ = try await world.signIn("nele")
        #expect(try await stored() == after)
    }
}

struct GuessingTests {
    private static let wrong = Refusal.rule(Message("access.wrong"))

    @Test func `who guesses does not hold up the owner in a browser that signed in before`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        try await world.add("koen")
        let device = try #require(try await world.signIn("nele").deviceToken)
        for number in 0..<5 {
            await #expect(throws: Self.wrong) {
                _ = try await world.signIn("nele", password: "geraden", origin: "10.0.0.\(number)")
            }
        }
        let desk = world.desk()
        let attempt = { @Sendable (name: String, password: String) in
            let from = Approach(origin: "10.0.0.9", deviceToken: device)
            return try await desk.signIn(email: "\(name)@opstap.test", password: password, from: from)
        }
        await #expect(throws: Refusal.rule(Message("access.wait", ["seconds": "15"]))) {
            _ = try await world.signIn("nele", origin: "10.0.0.9")
        }
        let again = try await attempt("nele", AccessWorld.password)
        #expect(again.deviceToken == device)
        // The browser itself does not guess without end, and is known for its own account only.
        for _ in 0..<5 { await #expect(throws: Self.wrong) { _ = try await attempt("nele", "geraden") } }
        await #expect(throws: Refusal.rule(Message("access.wait", ["seconds": "15"]))) {
            _ = try await attempt("nele", AccessWorld.password)
        }
        for _ in 0..<5 { await #expect(throws: Self.wrong) { _ = try await attempt("koen", "geraden") } }
        await #expect(throws: Refusal.rule(Message("access.wait", ["seconds": "15"]))) {
            _ = try await world.signIn("koen", origin: "10.0.0.2")
        }
    }

    @Test func `when too many passwords wait to be hashed the next is refused at once, and later taken`() async throws {
        let pool = HashingPool(threads: 1, queue: 1)
        let hasher = PasswordHasher(cost: .init(exponent: 12, lanes: 1), pool: pool)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        return try await !hasher.hash("paard").isEmpty
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.contains(true) && outcomes.contains(false))
        #expect(try await hasher.verify("paard", against: hasher.hash("paard")))
    }
}
