package import Domain
internal import Storage

/// What somebody sees of their own account.
package struct OwnAccount: Sendable {
    package struct Session: Sendable {
        package let id: ID<CurrentSession>
        package let device: Device
        package let startedAt: Instant
        package let lastSeenAt: Instant
        /// Whether it is the one that asks.
        package let isThis: Bool
        /// Whether its owner still has to give the second factor.
        package let isHalfway: Bool
    }

    package let user: User
    package let hasFactor: Bool
    package let recoveryCodesLeft: Int
    package let sessions: [Session]
    /// Fewest characters of another password.
    package let passwordLength: Int
}

/// What somebody shows once more before a change of what they sign in with.
package struct Proof: Sendable {
    package let password: String
    /// A code of the app or a recovery code; empty for who has no second factor.
    package let code: String

    package init(password: String, code: String) {
        self.password = password
        self.code = code
    }
}

extension SignInDesk {
    /// The account of who asks, with its sessions.
    package func account(of session: CurrentSession) async throws -> OwnAccount {
        let now = casework.clock().now
        return try await casework.look(as: session.actor) { work, tx in
            try work.require(.manageOwnAccount)
            guard let user = try UserTable.find(session.actor.id, in: tx) else { throw Refusal.notFound }
            let hasFactor = try FactorTable.find(.confirmed, of: user.id, in: tx) != nil
            let oldest = now.adding(seconds: -rules.idleSeconds)
            let sessions = try SignInTable.all(of: user.id, seenAfter: oldest, in: tx)
            return OwnAccount(
                user: user,
                hasFactor: hasFactor,
                recoveryCodesLeft: try RecoveryCodeTable.left(of: user.id, in: tx),
                sessions: sessions.map { stored in
                    OwnAccount.Session(
                        id: ID(stored.id.rawValue),
                        device: stored.device,
                        startedAt: stored.startedAt,
                        lastSeenAt: stored.lastSeenAt,
                        isThis: stored.tokenHash == session.tokenHash,
                        isHalfway: stored.state == .password
                    )
                },
                passwordLength: rules.passwordLength(for: user.role, withFactor: hasFactor)
            )
        }
    }

    /// Ends one session of who asks; their own present one too.
    /// - Throws: `Refusal.notFound` when there is no such session of theirs.
    package func endSession(_ id: ID<CurrentSession>, as actor: Actor) async throws {
        try await casework.work(as: actor) { work, tx in
            try work.require(.manageOwnAccount)
            guard try SignInTable.delete(ID(id.rawValue), of: actor.id, in: tx) else { throw Refusal.notFound }
            try work.audit(.manageOwnAccount, subject: actor.id.rawValue, detail: "session ended", in: tx)
        }
    }

    /// Ends every session of who asks but the present one.
    package func endOtherSessions(of session: CurrentSession) async throws {
        try await casework.work(as: session.actor) { work, tx in
            try work.require(.manageOwnAccount)
            try SignInTable.deleteAll(of: session.actor.id, butHash: session.tokenHash, in: tx)
            try work.audit(
                .manageOwnAccount,
                subject: session.actor.id.rawValue,
                detail: "other sessions ended",
                in: tx
            )
        }
    }

    /// Another password. Every other session ends, and a link that was handed out is no good any more; this session goes on
    /// under a new token.
    /// - Throws: `Faults` at `current`, `code` or `password`.
    package func changePassword(
        to password: String,
        proof: Proof,
        in session: CurrentSession
    ) async throws -> SignedIn {
        let (user, _) = try await prove(proof, in: session) { user, hasFactor in
            try fault(in: password, of: user, hasFactor: hasFactor).throwIfAny()
        }
        let hash = try await hasher.hash(password)
        let actor = session.actor
        return try await casework.work(as: actor) { work, tx in
            try work.require(.manageOwnAccount)
            try UserTable.setPassword(hash, of: user.id, in: tx)
            try OneTimeLinkTable.takeBack(of: user.id, in: tx)
            try work.audit(.manageOwnAccount, subject: user.id.rawValue, detail: "password changed", in: tx)
            return try renew(session, of: user, in: tx)
        }
    }

    /// Ten new recovery codes in the place of those there were, and a new token for the session.
    /// - Throws: `Faults` at `current` or `code`; `Refusal.rule` without a second factor.
    package func renewRecoveryCodes(proof: Proof, in session: CurrentSession) async throws -> FactorSet {
        let (user, hasFactor) = try await prove(proof, in: session)
        guard hasFactor else { throw Refusal.rule(Message("factor.none")) }
        let now = casework.clock().now
        return try await casework.work(as: session.actor) { work, tx in
            try work.require(.manageOwnAccount)
            let codes = try newRecoveryCodes(of: user.id, at: now, in: tx)
            try work.audit(.manageOwnAccount, subject: user.id.rawValue, detail: "recovery codes renewed", in: tx)
            return FactorSet(signedIn: try renew(session, of: user, in: tx), recoveryCodes: codes)
        }
    }

    /// Begins setting up a second factor, or another one; the one there is goes on until the new one is confirmed.
    /// - Throws: `Faults` at `current` or `code`.
    package func beginFactor(proof: Proof, in session: CurrentSession) async throws -> SignedIn {
        let (user, _) = try await prove(proof, in: session)
        let now = casework.clock().now
        return try await casework.work(as: session.actor) { work, tx in
            try work.require(.manageOwnAccount)
            try beginFactor(of: user.id, at: now, in: tx)
            try work.audit(.manageOwnAccount, subject: user.id.rawValue, detail: "second factor begun", in: tx)
            return try renew(session, of: user, in: tx)
        }
    }

    /// What is being set up from the account page; nil when nothing is, or not any more.
    package func offer(to session: CurrentSession) async throws -> FactorOffer? {
        guard let user = try await casework.database.read({ tx in try UserTable.find(session.actor.id, in: tx) })
        else { return nil }
        do {
            return try await offer(to: user)
        } catch Refusal.notFound {
            return nil
        }
    }

    /// The factor that was begun holds from now on.
    /// - Throws: as `giveCode`.
    package func confirmFactor(_ typed: String, in session: CurrentSession) async throws -> FactorSet {
        try await confirm(typed, of: session.actor.id) { user, tx in try renew(session, of: user, in: tx) }
    }

    /// Makes sure again that it is the owner who sits there: by the password, and by the second factor of who has one.
    ///
    /// `check`: what more may be wrong with the form; it is asked before a code is taken, which is good only once.
    private func prove(
        _ proof: Proof,
        in session: CurrentSession,
        check: @Sendable (User, Bool) throws -> Void = { _, _ in }
    ) async throws -> (user: User, hasFactor: Bool) {
        let id = session.actor.id
        let now = casework.clock().now
        let attempts = Attempts([("proof:" + id.rawValue, rules.accountFailures)])
        let (found, hash, hasFactor, wait) = try await casework.database.read { tx in
            (
                try UserTable.find(id, in: tx), try UserTable.passwordHash(of: id, in: tx),
                try FactorTable.find(.confirmed, of: id, in: tx) != nil, try attempts.wait(rules, at: now, in: tx)
            )
        }
        guard let user = found, user.isActive else { throw Refusal.notFound }
        if let wait { throw wait }
        guard try await hasher.verify(proof.password, against: hash) else {
            try await casework.database.write { tx in
                try attempts.note(rules, at: now, in: tx)
                try audit(.proofRefused, by: user.actor, detail: "password", in: tx)
            }
            throw Faults("current", Message("access.wrongPassword"))
        }
        try check(user, hasFactor)
        if hasFactor { try await take(proof.code, of: user, attempts) }
        try await casework.database.write { tx in try attempts.clearFirst(in: tx) }
        return (user, hasFactor)
    }

    private func take(_ typed: String, of user: User, _ attempts: Attempts) async throws {
        guard let entry = SecondFactorEntry(typed) else { throw Faults("code", Message("access.notACode")) }
        let now = casework.clock().now
        let isGood = try await casework.database.write { tx in
            if try isRight(entry, of: user.id, at: now, in: tx) { return true }
            try attempts.note(rules, at: now, in: tx)
            try audit(.proofRefused, by: user.actor, detail: "code", in: tx)
            return false
        }
        guard isGood else { throw Faults("code", Message("access.wrongCode")) }
    }
}
