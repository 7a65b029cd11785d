import Casework
import Domain
import Storage
import TestHouse
import Testing

struct OneTimeCodeVectorTests {
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ]
    )
    func `the codes are those of RFC 6238, appendix B`(seconds: Int, digits: String) {
        let code = OneTimeCode(seed: Array("12345678901234567890".utf8))
        let moment = Instant(milliseconds: seconds * 1000)
        #expect(code.digits(of: OneTimeCode.step(at: moment)) == digits)
        #expect(code.step(of: digits, at: moment, after: 0) == OneTimeCode.step(at: moment))
    }
}

struct EnrolmentTests {
    @Test func `after the password one sets up the second factor before anything opens`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let given = try await world.givePassword("nele")
        #expect(given.next == .enrolment && given.deviceToken == nil)
        let desk = world.desk(requiringFactor: true)
        #expect(try await desk.session(token: given.token) == nil)
        let halfway = try await world.halfway(given.token)
        let offer = try await desk.offer(to: halfway)
        let seed = try AccessWorld.bytes(offer.secret)
        #expect(
            seed.count == 20
                && offer.address.hasPrefix("otpauth://totp/Opstap%3Anele%40opstap.test?secret=\(offer.secret)&")
        )
        // A wrong code changes nothing.
        await #expect(throws: Faults("code", Message("access.wrongCode"))) {
            _ = try await desk.confirmFactor("000000", in: halfway, from: AccessWorld.approach)
        }
        await #expect(throws: Faults("code", Message("access.notADigitCode"))) {
            _ = try await desk.confirmFactor("een code", in: halfway, from: AccessWorld.approach)
        }
        let code = OneTimeCode(seed: seed).digits(of: OneTimeCode.step(at: AccessWorld.now))
        let set = try await desk.confirmFactor(code, in: halfway, from: AccessWorld.approach)
        #expect(set.recoveryCodes.count == 10 && Set(set.recoveryCodes).count == 10)
        #expect(set.signedIn.token != given.token && set.signedIn.next == .nothing)
        // A new session in the place of the one before.
        #expect(try await desk.session(token: set.signedIn.token)?.actor.name == "Nele")
        guard case .nobody = try await desk.presence(token: given.token) else {
            Issue.record("the session of before still opens something")
            return
        }
        #expect(try await world.count("sign_in_sessions") == 1)
    }

    @Test func `the database holds neither the seed nor a recovery code`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let sealed = try await world.database.read { tx in
            try tx.rows("SELECT sealed_secret FROM user_factors").map { try $0("sealed_secret", as: String.self) }
        }
        let hashes = try await world.database.read { tx in
            try tx.rows("SELECT code_hash FROM recovery_codes").map { try $0("code_hash", as: String.self) }
        }
        let seed = nele.seed.map { String($0, radix: 16) }.joined()
        #expect(sealed.count == 1 && !sealed[0].contains(seed) && !sealed[0].contains(Base32.text(nele.seed)))
        #expect(hashes.count == 10 && Set(hashes).isDisjoint(with: nele.recoveryCodes))
    }

    @Test func `what was begun and not confirmed is never taken up again`() async throws {
        let world = try await AccessWorld()
        try await world.add("nele")
        let desk = world.desk(requiringFactor: true)
        let first = try await world.halfway(world.givePassword("nele").token)
        let earlier = try AccessWorld.bytes(await desk.offer(to: first).secret)
        let second = try await world.halfway(world.givePassword("nele").token)
        #expect(try AccessWorld.bytes(await desk.offer(to: second).secret) != earlier)
        let code = OneTimeCode(seed: earlier).digits(of: OneTimeCode.step(at: AccessWorld.now))
        await #expect(throws: Faults("code", Message("access.wrongCode"))) {
            _ = try await desk.confirmFactor(code, in: second, from: AccessWorld.approach)
        }
        // After a quarter of an hour there is nothing to confirm.
        await #expect(throws: Refusal.notFound) { _ = try await world.desk(after: 900).offer(to: second) }
    }

    @Test func `who has a short password sets up a second factor even where the house does not ask it`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let short = Proof(password: AccessWorld.password, code: nele.code(after: 30))
        _ = try await world.desk(after: 30).changePassword(
            to: "kort maar",
            proof: short,
            in: world.session(nele.token, after: 30)
        )
        try await world.desk(after: 60).resetFactor(of: nele.user.id, as: .machine)
        let given = try await world.signIn("nele", password: "kort maar", after: 90)
        #expect(given.next == .enrolment)
    }
}

struct SecondFactorTests {
    private let wrong = Faults("code", Message("access.wrongCode"))

    @Test func `password and code open a session, under a new token at each step`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let given = try await world.givePassword("nele", after: 60)
        #expect(given.next == .code)
        let halfway = try await world.halfway(given.token, after: 60)
        #expect(halfway.hasFactor)
        let desk = world.desk(after: 60, requiringFactor: true)
        // With a factor that holds, no other can be set up halfway.
        await #expect(throws: Refusal.notFound) { _ = try await desk.offer(to: halfway) }
        await #expect(throws: Refusal.notFound) {
            _ = try await desk.confirmFactor(nele.code(after: 60), in: halfway, from: AccessWorld.approach)
        }
        let signedIn = try await desk.giveCode(nele.code(after: 60), in: halfway, from: AccessWorld.approach)
        #expect(signedIn.token != given.token && signedIn.deviceToken != nil)
        #expect(try await desk.session(token: signedIn.token)?.actor == nele.user.actor)
        #expect(try await desk.session(token: given.token) == nil)
        // The half session is used up.
        await #expect(throws: Refusal.notFound) {
            _ = try await desk.giveCode(nele.code(after: 90), in: halfway, from: AccessWorld.approach)
        }
        #expect(try await world.audited(nele.user.id).suffix(2) == ["passwordGiven", "signIn"])
    }

    @Test func `a code is good once, whoever gives it`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        _ = try await world.signIn(nele, "nele", after: 60)
        await #expect(throws: wrong) { _ = try await world.signIn(nele, "nele", after: 60) }
        await #expect(throws: wrong) {
            // Half a minute later the code of before would still count.
            let halfway = try await world.halfway(world.givePassword("nele", after: 90).token, after: 90)
            _ = try await world.desk(after: 90).giveCode(nele.code(after: 60), in: halfway, from: AccessWorld.approach)
        }
        _ = try await world.signIn(nele, "nele", after: 120)
    }

    @Test func `the code that proved the app is no code to sign in with`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        await #expect(throws: wrong) { _ = try await world.signIn(nele, "nele", after: 0) }
    }

    @Test(arguments: [(-60, false), (-30, true), (30, true), (60, false)])
    func `one step early or late is taken, two are not`(away: Int, isTaken: Bool) async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let halfway = try await world.halfway(world.givePassword("nele", after: 300).token, after: 300)
        let desk = world.desk(after: 300, requiringFactor: true)
        let give = { @Sendable in
            _ = try await desk.giveCode(nele.code(after: 300 + away), in: halfway, from: AccessWorld.approach)
        }
        if isTaken { try await give() } else { await #expect(throws: wrong) { try await give() } }
    }

    @Test func `each recovery code opens once, and for its owner only`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let koen = try await world.enrol("koen")
        let desk = world.desk(after: 60, requiringFactor: true)
        let give = { @Sendable (name: String, code: String) in
            let halfway = try await world.halfway(world.givePassword(name, after: 60).token, after: 60)
            return try await desk.giveCode(code, in: halfway, from: AccessWorld.approach)
        }
        await #expect(throws: wrong) { _ = try await give("koen", nele.recoveryCodes[0]) }
        let signedIn = try await give("nele", nele.recoveryCodes[0].uppercased())
        #expect(try await desk.session(token: signedIn.token) != nil)
        await #expect(throws: wrong) { _ = try await give("nele", nele.recoveryCodes[0]) }
        _ = try await give("nele", nele.recoveryCodes[1])
        let account = try await desk.account(of: world.session(signedIn.token, after: 60))
        #expect(account.recoveryCodesLeft == 8)
        #expect(try await desk.account(of: world.session(koen.token, after: 60)).recoveryCodesLeft == 10)
        #expect(try await world.audited(nele.user.id).contains("recoveryCodeUsed"))
    }

    @Test func `guessing codes is slowed down, also by signing in again`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        for _ in 0..<5 {
            let halfway = try await world.halfway(world.givePassword("nele", after: 60).token, after: 60)
            await #expect(throws: wrong) {
                _ = try await world.desk(after: 60).giveCode("000000", in: halfway, from: AccessWorld.approach)
            }
        }
        let waits = Faults("code", Message("access.wait", ["seconds": "15"]))
        await #expect(throws: waits) { _ = try await world.signIn(nele, "nele", after: 60) }
        _ = try await world.signIn(nele, "nele", after: 75)
    }

    @Test func `an account that is switched off gets no further than it was`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let given = try await world.givePassword("nele", after: 60)
        let halfway = try await world.halfway(given.token, after: 60)
        try await world.desk(after: 60).setActive(false, user: nele.user.id, version: 1, as: .machine)
        await #expect(throws: Refusal.notFound) {
            _ = try await world.desk(after: 60).giveCode(nele.code(after: 60), in: halfway, from: AccessWorld.approach)
        }
        for token in [given.token, nele.token] {
            guard case .nobody = try await world.desk(after: 60).presence(token: token) else {
                Issue.record("a session of an account that is off")
                return
            }
        }
    }

    @Test func `the half session ends after a quarter of an hour`() async throws {
        let world = try await AccessWorld()
        let nele = try await world.enrol("nele")
        let given = try await world.givePassword("nele", after: 60)
        _ = try await world.halfway(given.token, after: 959)
        await #expect(throws: NotThere.self) { _ = try await world.halfway(given.token, after: 960) }
        #expect(try await world.desk(after: 60).session(token: nele.token) != nil)
    }
}
