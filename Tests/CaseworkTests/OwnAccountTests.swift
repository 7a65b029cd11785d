import Casework
import Domain
import Storage
import TestHouse
import Testing

struct OwnAccountTests {
    private let other = "een heel ander wachtwoord"

    private func proof(_ code: String = "") -> Proof { Proof(password: AccessWorld.password, code: code) }

    @Test func `one sees every device one is signed in on, and ends any of them`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let koen = try await world.add("koen")
        let agent = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
        let desk = world.desk(after: 100)
        let here = try await desk.signIn(
            email: "nele@opstap.test",
            password: AccessWorld.password,
            from: Approach(origin: "10.0.0.1", device: Device(userAgent: agent))
        )
        let there = try await world.signIn("nele")
        let session = try await world.session(here.token, after: 100)
        let account = try await desk.account(of: session)
        #expect(account.sessions.map(\.isThis) == [true, false] && !account.hasFactor && account.passwordLength == 15)
        #expect(account.sessions[0].device == Device(browser: .firefox, system: .windows))
        #expect(account.sessions[0].startedAt == AccessWorld.now.adding(seconds: 100))
        // Nobody ends a session of somebody else.
        await #expect(throws: Refusal.notFound) {
            try await desk.endSession(account.sessions[1].id, as: koen.actor)
        }
        #expect(try await desk.session(token: there.token) != nil)
        try await desk.endSession(account.sessions[1].id, as: session.actor)
        #expect(try await desk.session(token: there.token) == nil)
        #expect(try await desk.session(token: here.token) != nil)
        for _ in 0..<3 { _ = try await world.signIn("nele") }
        try await desk.endOtherSessions(of: session)
        #expect(try await desk.account(of: session).sessions.map(\.isThis) == [true])
    }

    @Test func `another password ends the other sessions, and this one goes on under a new token`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let (here, there) = (try await world.signIn("nele"), try await world.signIn("nele"))
        let session = try await world.session(here.token)
        let changed = try await world.desk().changePassword(to: other, proof: proof(), in: session)
        #expect(changed.token != here.token)
        for token in [here.token, there.token] { #expect(try await world.desk().session(token: token) == nil) }
        let renewed = try await world.session(changed.token)
        #expect(renewed.actor == nele.actor && renewed.formToken != session.formToken)
        #expect(renewed.secondsLeft == session.secondsLeft)
        await #expect(throws: Refusal.rule(Message("access.wrong"))) { _ = try await world.signIn("nele") }
        _ = try await world.signIn("nele", password: other)
        #expect(try await world.audited(nele.id).contains("manageOwnAccount password changed"))
    }

    @Test func `whoever does not know the password changes nothing, and waits after five times`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let session = try await world.session(world.signIn("nele").token)
        let guess = Proof(password: "niet het wachtwoord", code: "")
        let other = other
        for _ in 0..<5 {
            await #expect(throws: Faults("current", Message("access.wrongPassword"))) {
                _ = try await world.desk().changePassword(to: other, proof: guess, in: session)
            }
        }
        await #expect(throws: Refusal.rule(Message("access.wait", ["seconds": "15"]))) {
            _ = try await world.desk().changePassword(to: other, proof: proof(), in: session)
        }
        _ = try await world.signIn("nele")
    }

    @Test func `who has a second factor proves it too, and a mistake elsewhere does not use up the code`() async throws
    {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let session = try await world.session(nele.token, after: 60)
        let desk = world.desk(after: 60, requiringFactor: true)
        let (other, code) = (other, nele.code(after: 60))
        for wrong in ["", "een code"] {
            await #expect(throws: Faults("code", Message("access.notACode"))) {
                _ = try await desk.changePassword(to: other, proof: proof(wrong), in: session)
            }
        }
        await #expect(throws: Faults("code", Message("access.wrongCode"))) {
            _ = try await desk.changePassword(to: other, proof: proof("000000"), in: session)
        }
        await #expect(throws: Faults("password", Message("access.shortPassword", ["length": "8"]))) {
            _ = try await desk.changePassword(to: "te kort", proof: proof(code), in: session)
        }
        _ = try await desk.changePassword(to: other, proof: proof(code), in: session)
    }

    @Test func `a second factor is replaced once the new one is proven, and the old one is no good then`() async throws
    {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let desk = world.desk(after: 60, requiringFactor: true)
        let began = try await desk.beginFactor(
            proof: proof(nele.code(after: 60)),
            in: world.session(nele.token, after: 60)
        )
        let session = try await world.session(began.token, after: 60)
        let seed = try AccessWorld.bytes(#require(try await desk.offer(to: session)).secret)
        #expect(seed != nele.seed)
        // Until then the old one holds.
        _ = try await world.signIn(nele, "nele", after: 90)
        let code = OneTimeCode(seed: seed).digits(of: OneTimeCode.step(at: AccessWorld.now.adding(seconds: 90)))
        let set = try await world.desk(after: 90).confirmFactor(code, in: world.session(began.token, after: 90))
        #expect(set.recoveryCodes.count == 10 && set.signedIn.token != began.token)
        #expect(try await world.count("sign_in_sessions") == 1)
        await #expect(throws: Faults("code", Message("access.wrongCode"))) {
            _ = try await world.signIn(nele, "nele", after: 150)
        }
        let replaced = Enrolled(user: nele.user, seed: seed, recoveryCodes: [], token: set.signedIn.token)
        _ = try await world.signIn(replaced, "nele", after: 180)
    }

    @Test func `new recovery codes take the place of the old`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let desk = world.desk(after: 60, requiringFactor: true)
        let set = try await desk.renewRecoveryCodes(
            proof: proof(nele.recoveryCodes[0]),
            in: world.session(nele.token, after: 60)
        )
        #expect(set.recoveryCodes.count == 10 && Set(set.recoveryCodes).isDisjoint(with: nele.recoveryCodes))
        let halfway = try await world.halfway(world.givePassword("nele", after: 60).token, after: 60)
        await #expect(throws: Faults("code", Message("access.wrongCode"))) {
            _ = try await desk.giveCode(nele.recoveryCodes[1], in: halfway, from: AccessWorld.approach)
        }
        _ = try await desk.giveCode(set.recoveryCodes[1], in: halfway, from: AccessWorld.approach)
    }
}

struct ManageAccessTests {
    @Test func `an administrator ends sessions and takes away a second factor, and each leaves a line`() async throws {
        let world = try await AccessWorld()
        let administrator = try await world.add("beheerder", .administrator)
        let nele = try await world.enrol("nele")
        let desk = world.desk(after: 60, requiringFactor: true)
        let managed = try await desk.managedUser(nele.user.id, as: administrator.actor)
        #expect(managed.hasFactor && managed.sessions == 1 && managed.passwordAskedAt == nil)
        try await desk.endSessions(of: nele.user.id, as: administrator.actor)
        #expect(try await desk.session(token: nele.token) == nil)
        let signedIn = try await world.signIn(nele, "nele", after: 60)
        try await desk.resetFactor(of: nele.user.id, as: administrator.actor)
        #expect(try await desk.session(token: signedIn.token) == nil)
        for table in ["user_factors", "recovery_codes"] as [SQL] { #expect(try await world.count(table) == 0) }
        #expect(try await world.givePassword("nele", after: 60).next == .enrolment)
        #expect(
            try await world.audited(administrator.id)
                == ["manageUsers sessions ended", "manageUsers second factor reset"]
        )
    }

    @Test func `nobody takes away their own second factor like this, and nobody else any`() async throws {
        let world = try await AccessWorld()
        let administrator = try await world.enrol("beheerder", .administrator)
        let desk = world.desk(after: 60)
        await #expect(throws: Refusal.rule(Message("access.notYourFactor"))) {
            try await desk.resetFactor(of: administrator.user.id, as: administrator.user.actor)
        }
        for role in [Role.coach, .coordinator, .referrer, .dataProtectionOfficer] {
            let actor = try await world.add(role.rawValue.lowercased(), role).actor
            await #expect(throws: Refusal.notFound) {
                try await desk.resetFactor(of: administrator.user.id, as: actor)
            }
            await #expect(throws: Refusal.notFound) {
                try await desk.endSessions(of: administrator.user.id, as: actor)
            }
            await #expect(throws: Refusal.notFound) {
                _ = try await desk.managedUser(administrator.user.id, as: actor)
            }
        }
        #expect(try await desk.session(token: administrator.token) != nil)
    }

    @Test func `a forgotten password is asked for alike by whoever has an account and whoever has none`() async throws {
        let world = try await AccessWorld()
        let administrator = try await world.add("beheerder", .administrator)
        let nele = try await world.add("nele")
        for email in [" NELE@opstap.test ", "niemand@opstap.test"] {
            try await world.desk().requestPassword(email: email, from: AccessWorld.approach)
        }
        #expect(try await world.count("password_requests") == 2)
        #expect(try await world.audited(ID("unknown")) == ["passwordRequested", "passwordRequested"])
        let asked = try await world.desk().managedUsers(as: administrator.actor).filter { $0.passwordAskedAt != nil }
        #expect(asked.map(\.user.id) == [nele.id])
        // Handing over a link answers it; a week later nobody is waiting any more.
        _ = try await world.desk().renewLink(for: nele.id, as: administrator.actor)
        #expect(try await world.desk().managedUser(nele.id, as: administrator.actor).passwordAskedAt == nil)
        try await world.desk().requestPassword(email: "nele@opstap.test", from: AccessWorld.approach)
        let later = world.desk(after: 7 * 24 * 3600 + 1)
        #expect(try await later.managedUser(nele.id, as: administrator.actor).passwordAskedAt == nil)
    }
}
