internal import Domain
internal import Storage

/// A second factor that is being set up: what an authenticator app needs to know.
package struct FactorOffer: Sendable {
    /// The seed, in the letters that people can type over.
    package let secret: String
    /// The same as an address that apps read from a picture (`otpauth:`).
    package let address: String

    init(secret: String, email: String) {
        self.secret = secret
        let label = "Opstap:" + email
        address =
            "otpauth://totp/\(Self.escaped(label))?secret=\(secret)&issuer=Opstap&algorithm=SHA1"
            + "&digits=\(OneTimeCode.digits)&period=\(OneTimeCode.stepSeconds)"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + Hexadecimal.text([byte]).uppercased()
            }
        }
        return result
    }
}

/// What came of setting up a second factor.
package struct FactorSet: Sendable {
    package let signedIn: SignedIn
    /// Shown once, in groups of four; the store has only their hashes.
    package let recoveryCodes: [String]
}

extension SignInDesk {
    /// Gives the second factor: a code of the app, or a recovery code. The session gets a new token.
    /// - Throws: `Faults` at `code`; `Refusal.rule` when one has to wait; `Refusal.notFound` when the session is not at
    ///   this step any more.
    package func giveCode(
        _ typed: String,
        in session: HalfwaySession,
        from approach: Approach
    ) async throws -> SignedIn {
        guard let entry = SecondFactorEntry(typed) else { throw Faults("code", Message("access.notACode")) }
        let attempts = codeAttempts(of: session.user.id)
        let now = casework.clock().now
        let result = try await casework.database.write { tx -> Result<SignedIn, Refusal> in
            guard let (stored, user) = try SignInTable.find(tokenHash: session.tokenHash, in: tx),
                stored.state == .password, user.isActive, rules.holdsHalfway(startedAt: stored.startedAt, at: now)
            else { return .failure(.notFound) }
            if let wait = try attempts.wait(rules, at: now, in: tx) { return .failure(wait) }
            guard try isRight(entry, of: user.id, at: now, in: tx) else {
                try attempts.note(rules, at: now, in: tx)
                try audit(.signInRefused, by: user.actor, detail: "code", in: tx)
                return .failure(.rule(Message("access.wrongCode")))
            }
            try attempts.clearFirst(in: tx)
            try SignInTable.delete(tokenHash: session.tokenHash, in: tx)
            if case .recovery = entry { try audit(.recoveryCodeUsed, by: user.actor, in: tx) }
            return .success(try enter(user, next: .nothing, from: approach, startedAt: now, in: tx))
        }
        if case .failure(.rule) = result { casework.system.noteRefusedSignIn() }
        return try result.atField("code")
    }

    func codeAttempts(of user: ID<User>) -> Attempts { Attempts([("code:" + user.rawValue, rules.accountFailures)]) }

    /// Whether a code is good, and takes it: it is good once.
    func isRight(
        _ entry: SecondFactorEntry,
        of user: ID<User>,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> Bool {
        guard let factor = try FactorTable.find(.confirmed, of: user, in: tx) else { return false }
        switch entry {
        case .code(let digits):
            let code = OneTimeCode(seed: try seed(of: factor, in: tx))
            guard let step = code.step(of: digits, at: now, after: factor.lastStep) else { return false }
            return try FactorTable.use(step: step, of: user, in: tx)
        case .recovery(let code):
            return try RecoveryCodeTable.use(hash(of: code, user), of: user, at: now, in: tx)
        }
    }

    /// Makes another seed for somebody, in the place of one that was begun before: who saw that one does not share this.
    func beginFactor(of user: ID<User>, at now: Instant, in tx: borrowing Transaction) throws {
        let seed = Hexadecimal.text(Token.chance(OneTimeCode.seedLength))
        let sealed = try tx.vault.sealForHouse(seed, purpose: purpose(user))
        try FactorTable.begin(sealed, of: user, at: now, in: tx)
    }

    /// What is being set up in a session that got no further than the password.
    /// - Throws: `Refusal.notFound` when nothing is.
    package func offer(to session: HalfwaySession) async throws -> FactorOffer {
        guard !session.hasFactor else { throw Refusal.notFound }
        return try await offer(to: session.user)
    }

    func offer(to user: User) async throws -> FactorOffer {
        let now = casework.clock().now
        return try await casework.database.read { tx in
            FactorOffer(secret: Base32.text(try pendingSeed(of: user.id, at: now, in: tx)), email: user.email)
        }
    }

    /// Proves that the app has the seed. The session is whole from then on, under a new token.
    /// - Throws: as `giveCode`.
    package func confirmFactor(
        _ typed: String,
        in session: HalfwaySession,
        from approach: Approach
    ) async throws -> FactorSet {
        guard !session.hasFactor else { throw Refusal.notFound }
        return try await confirm(typed, of: session.user.id) { user, tx in
            guard let (stored, _) = try SignInTable.find(tokenHash: session.tokenHash, in: tx),
                stored.state == .password
            else { throw Refusal.notFound }
            try SignInTable.deleteAll(of: user.id, in: tx)
            return try enter(user, next: .nothing, from: approach, startedAt: casework.clock().now, in: tx)
        }
    }

    /// Confirms what is being set up, gives recovery codes, and opens the session by `enter`.
    func confirm(
        _ typed: String,
        of id: ID<User>,
        _ enter: @escaping @Sendable (User, borrowing Transaction) throws -> SignedIn
    ) async throws -> FactorSet {
        guard case .code(let digits) = SecondFactorEntry(typed) else {
            throw Faults("code", Message("access.notADigitCode"))
        }
        let attempts = codeAttempts(of: id)
        let now = casework.clock().now
        let result = try await casework.database.write { tx -> Result<FactorSet, Refusal> in
            guard let user = try UserTable.find(id, in: tx), user.isActive else { return .failure(.notFound) }
            if let wait = try attempts.wait(rules, at: now, in: tx) { return .failure(wait) }
            let code = OneTimeCode(seed: try pendingSeed(of: id, at: now, in: tx))
            guard let step = code.step(of: digits, at: now, after: 0) else {
                try attempts.note(rules, at: now, in: tx)
                return .failure(.rule(Message("access.wrongCode")))
            }
            try attempts.clearFirst(in: tx)
            try FactorTable.confirm(of: id, step: step, at: now, in: tx)
            let codes = try newRecoveryCodes(of: id, at: now, in: tx)
            try audit(.secondFactorSet, by: user.actor, in: tx)
            return .success(FactorSet(signedIn: try enter(user, tx), recoveryCodes: codes))
        }
        return try result.atField("code")
    }

    /// Ten new codes in the place of those there were.
    func newRecoveryCodes(of user: ID<User>, at now: Instant, in tx: borrowing Transaction) throws -> [String] {
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make(from: Token.chance(RecoveryCode.length)) }
        try RecoveryCodeTable.replace(of: user, with: codes.map { hash(of: $0, user) }, at: now, in: tx)
        return codes.map(RecoveryCode.written)
    }

    private func hash(of code: String, _ user: ID<User>) -> String { Token.hash("recovery \(user) \(code)") }

    private func purpose(_ user: ID<User>) -> String { "second factor of \(user.rawValue)" }

    private func pendingSeed(of user: ID<User>, at now: Instant, in tx: borrowing Transaction) throws -> [UInt8] {
        guard let factor = try FactorTable.find(.pending, of: user, in: tx),
            rules.holdsHalfway(startedAt: factor.madeAt, at: now)
        else { throw Refusal.notFound }
        return try seed(of: factor, in: tx)
    }

    private func seed(of factor: StoredFactor, in tx: borrowing Transaction) throws -> [UInt8] {
        let text = try tx.vault.openForHouse(factor.sealedSecret, purpose: purpose(factor.user))
        guard let seed = Hexadecimal.bytes(text) else {
            throw StorageError.damaged(column: "user_factors.sealed_secret")
        }
        return seed
    }
}

extension Result where Failure == Refusal {
    /// The value; a rule that says no says so at a field.
    func atField(_ field: String) throws -> Success {
        do throws(Refusal) {
            return try get()
        } catch {
            if case .rule(let message) = error { throw Faults(field, message) }
            throw error
        }
    }
}
