import Casework
import Domain
import Storage
import Testing

/// Accounts, and the links that work once.
struct UsersTests {
    private let gone = Refusal.notFound

    private func new(
        _ name: String = " Nele Claes ",
        email: String = " Nele@Opstap.test ",
        role: Role = .coach,
        institution: String = "",
        password: String? = nil
    ) -> NewUser { NewUser(name: name, email: email, role: role, institution: institution, password: password) }

    private func refuses(_ world: AccessWorld, fields: Set<String>, _ new: NewUser) async throws {
        let before = (try await world.count("users"), try await world.count("one_time_links"))
        let faults = await #expect(throws: Faults.self) { _ = try await world.desk().addUser(new, as: .machine) }
        #expect(Set(faults?.all.map(\.field) ?? []) == fields)
        #expect(try await world.count("users") == before.0)
        #expect(try await world.count("one_time_links") == before.1)
    }

    @Test func `an administrator makes an account, whose owner chooses a password through a link`() async throws {
        let world = try await AccessWorld()
        let administrator = try await world.add("beheerder", .administrator)
        let (user, link) = try await world.desk().addUser(new(), as: administrator.actor)
        #expect(
            user.name == "Nele Claes" && user.email == "nele@opstap.test" && user.isActive && user.institution == nil
        )
        #expect(try await world.user(user.id) == user)
        #expect(try await world.audited(administrator.id) == ["manageUsers added"])
        let token = try #require(link)
        #expect(try await world.desk().isValid(linkToken: token, for: .setPassword))
        #expect(try await !world.desk().isValid(linkToken: token, for: .firstAdministrator))
        let signedIn = try await world.desk().setPassword(AccessWorld.password, linkToken: token)
        #expect(signedIn.actor == user.actor)
        _ = try await world.signIn("nele")
        // It works once.
        #expect(try await !world.desk().isValid(linkToken: token, for: .setPassword))
        await #expect(throws: gone) { _ = try await world.desk().setPassword("een ander wachtwoord", linkToken: token) }
        _ = try await world.signIn("nele")
    }

    @Test func `the words of an account have an end and can be printed`() async throws {
        let world = try await AccessWorld()
        let long = String(repeating: "é", count: 501)
        try await refuses(world, fields: ["name"], new(long))
        try await refuses(world, fields: ["name"], new("Nele\u{7}Claes"))
        try await refuses(world, fields: ["name"], new("Nele\nClaes"))
        try await refuses(world, fields: ["email"], new(email: "\(long)@opstap.test"))
        try await refuses(world, fields: ["institution"], new(role: .referrer, institution: "VDAB\0"))
        #expect(try await world.desk().addUser(new(String(long.dropLast())), as: .machine).user.name.count == 500)
    }

    @Test func `an account with a password needs no link, and who refers has an institution`() async throws {
        let world = try await AccessWorld()
        let made = try await world.desk().addUser(
            new(role: .referrer, institution: " VDAB Gent ", password: AccessWorld.password),
            as: .machine
        )
        #expect(made.linkToken == nil && made.user.institution == "VDAB Gent")
        #expect(try await world.count("one_time_links") == 0)
        _ = try await world.signIn("nele")
        // For the others there is none.
        let coach = try await world.desk().addUser(new(email: "koen@opstap.test", institution: "VDAB"), as: .machine)
        #expect(coach.user.institution == nil)
    }

    @Test func `every mistake in an account is named, and nothing is stored`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        try await refuses(world, fields: ["name", "email"], new(" ", email: "nele"))
        for address in ["", "@opstap.test", "nele@", "a@b@c", "ne le@opstap.test"] {
            try await refuses(world, fields: ["email"], new(email: address))
        }
        try await refuses(world, fields: ["email"], new(email: "NELE@opstap.test"))
        try await refuses(world, fields: ["role"], new(email: "m@opstap.test", role: .machine))
        try await refuses(
            world,
            fields: ["institution"],
            new(email: "r@opstap.test", role: .referrer, institution: " ")
        )
        try await refuses(
            world,
            fields: ["password"],
            new(email: "p@opstap.test", password: String("veertien tekens".dropLast()))
        )
        _ = try await world.desk().addUser(new(email: "p@opstap.test", password: "veertien tekens"), as: .machine)
    }

    @Test(arguments: [Role.coach, .coordinator, .referrer])
    func `whoever does not manage accounts finds none`(role: Role) async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let actor = try await world.add("iemand", role).actor
        let new = new(email: "nieuw@opstap.test")
        let before = (try await world.count("users"), try await world.count("one_time_links"))
        await #expect(throws: gone) { _ = try await world.desk().addUser(new, as: actor) }
        await #expect(throws: gone) { _ = try await world.desk().users(as: actor) }
        await #expect(throws: gone) { try await world.desk().setActive(false, user: nele.id, version: 1, as: actor) }
        await #expect(throws: gone) { _ = try await world.desk().renewLink(for: nele.id, as: actor) }
        #expect(try await world.count("users") == before.0)
        #expect(try await world.count("one_time_links") == before.1)
        #expect(try await world.user(nele.id) == nele)
    }

    @Test func `an account is switched off by the version one saw, but never one's own`() async throws {
        let world = try await AccessWorld()
        let administrator = try await world.add("beheerder", .administrator)
        let nele = try await world.add("nele")
        let desk = world.desk()
        await #expect(throws: Refusal.stale) {
            try await desk.setActive(false, user: nele.id, version: 2, as: administrator.actor)
        }
        await #expect(throws: Refusal.rule(Message("access.notYourself"))) {
            try await desk.setActive(false, user: administrator.id, version: 1, as: administrator.actor)
        }
        await #expect(throws: gone) {
            try await desk.setActive(false, user: ID("nergens"), version: 1, as: administrator.actor)
        }
        #expect(try await world.user(nele.id) == nele)
        #expect(try await world.user(administrator.id) == administrator)
        try await desk.setActive(false, user: nele.id, version: 1, as: administrator.actor)
        #expect(try await world.user(nele.id)?.isActive == false)
        #expect(try await world.audited(administrator.id) == ["manageUsers switched off"])
        #expect(try await desk.users(as: administrator.actor).map(\.name) == ["Beheerder", "Nele"])
    }

    @Test func `another password ends every session there was, and the old one is no good`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let old = try await world.signIn("nele").token
        let link = try await world.desk().renewLink(for: nele.id, as: .machine)
        // Until it is used, nothing changed.
        #expect(try await world.desk().session(token: old) != nil)
        let faults = await #expect(throws: Faults.self) {
            _ = try await world.desk().setPassword("te kort", linkToken: link)
        }
        #expect(faults?.all.map(\.field) == ["password"])
        let signedIn = try await world.desk().setPassword("een heel ander wachtwoord", linkToken: link)
        #expect(try await world.desk().session(token: old) == nil)
        #expect(try await world.desk().session(token: signedIn.token) != nil)
        await #expect(throws: Refusal.rule(Message("access.wrong"))) { _ = try await world.signIn("nele") }
        _ = try await world.signIn("nele", password: "een heel ander wachtwoord")
        await #expect(throws: gone) { _ = try await world.desk().renewLink(for: ID("nergens"), as: .machine) }
    }

    @Test func `a link works for an hour, and not for an account that is off`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let link = try await world.desk().renewLink(for: nele.id, as: .machine)
        #expect(try await world.desk(after: 3599).isValid(linkToken: link, for: .setPassword))
        #expect(try await !world.desk(after: 3600).isValid(linkToken: link, for: .setPassword))
        await #expect(throws: gone) {
            _ = try await world.desk(after: 3600).setPassword("een heel ander wachtwoord", linkToken: link)
        }
        try await world.desk().setActive(false, user: nele.id, version: 1, as: .machine)
        await #expect(throws: gone) {
            _ = try await world.desk().setPassword("een heel ander wachtwoord", linkToken: link)
        }
    }

    @Test func `a new link takes back those that the account had, and nobody else's`() async throws {
        let world = try await AccessWorld()
        let (nele, koen) = (try await world.add("nele"), try await world.add("koen"))
        let desk = world.desk()
        let others = try await desk.renewLink(for: koen.id, as: .machine)
        // The first one went to somebody else by mistake.
        let first = try await desk.renewLink(for: nele.id, as: .machine)
        let second = try await desk.renewLink(for: nele.id, as: .machine)
        #expect(try await !desk.isValid(linkToken: first, for: .setPassword))
        await #expect(throws: gone) { _ = try await desk.setPassword("een heel ander wachtwoord", linkToken: first) }
        for link in [second, others] { #expect(try await desk.isValid(linkToken: link, for: .setPassword)) }
    }

    @Test func `who chose a password, or was switched off, has no link any more`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let desk = world.desk()
        // Handed out by a program that did not take them back.
        let (old, hour) = ("link van vroeger", AccessWorld.now.adding(seconds: 3600))
        let insert = { @Sendable in
            try await world.database.write { tx in
                try OneTimeLinkTable.insert(
                    tokenHash: Token.hash(old),
                    purpose: .setPassword,
                    user: nele.id,
                    at: AccessWorld.now,
                    expiresAt: hour,
                    in: tx
                )
            }
        }
        let link = try await desk.renewLink(for: nele.id, as: .machine)
        try await insert()
        _ = try await desk.setPassword("een heel ander wachtwoord", linkToken: link)
        #expect(try await !desk.isValid(linkToken: old, for: .setPassword))

        let later = try await desk.renewLink(for: nele.id, as: .machine)
        let token = try await world.signIn("nele", password: "een heel ander wachtwoord").token
        let proof = Proof(password: "een heel ander wachtwoord", code: "")
        _ = try await desk.changePassword(to: "nog een ander wachtwoord", proof: proof, in: world.session(token))
        #expect(try await !desk.isValid(linkToken: later, for: .setPassword))

        let last = try await desk.renewLink(for: nele.id, as: .machine)
        try await desk.setActive(false, user: nele.id, version: 1, as: .machine)
        try await desk.setActive(true, user: nele.id, version: 2, as: .machine)
        #expect(try await !desk.isValid(linkToken: last, for: .setPassword))
    }

    @Test func `a link whose hour is over is forgotten at the next round of the day`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        _ = try await world.desk().renewLink(for: nele.id, as: .machine)
        try await world.desk(after: 3600).forgetFailures(as: .machine)
        #expect(try await world.count("one_time_links") == 1)
        try await world.desk(after: 3601).forgetFailures(as: .machine)
        #expect(try await world.count("one_time_links") == 0)
    }
}
