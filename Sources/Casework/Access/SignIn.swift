package import Domain
internal import ReferenceData
internal import Storage

/// What the browser needs after a step of signing in. The token is shown once; only its hash is stored.
package struct SignedIn: Sendable {
    /// What is left to do before the session opens anything.
    package enum Next: Sendable { case nothing, code, enrolment }

    package let token: String
    package let actor: Actor
    package let next: Next
    /// What the browser may keep to be known by this account later; nil while there is something left to do.
    package let deviceToken: String?
}

/// Where an attempt to sign in comes from.
package struct Approach: Sendable {
    /// The network address.
    package let origin: String
    package let device: Device
    /// What the browser kept of an earlier time, if anything.
    package let deviceToken: String?

    package init(origin: String, device: Device = Device(userAgent: ""), deviceToken: String? = nil) {
        self.origin = origin
        self.device = device
        self.deviceToken = deviceToken
    }
}

/// Signing in and out, on the sessions in the store.
package struct SignInDesk: Sendable {
    let casework: Casework
    let hasher: PasswordHasher
    package let rules: SignInRules
    let passwordRules = PasswordRules { CommonPasswords.shipped.contains($0) }

    package init(casework: Casework, hasher: PasswordHasher = PasswordHasher(), rules: SignInRules = SignInRules()) {
        self.casework = casework
        self.hasher = hasher
        self.rules = rules
    }

    /// Checks address and password and opens a session: a whole one, or one that reaches no further than the second
    /// factor.
    ///
    /// `origin`: where the request comes from, to slow down guessing from one place.
    ///
    /// - Throws: `Refusal.rule` when the pair is wrong (never saying which half), or when one has to wait;
    ///   `HashingPool.Full` when too many sign in at once.
    package func signIn(email: String, password: String, origin: String) async throws -> SignedIn {
        try await signIn(email: email, password: password, from: Approach(origin: origin))
    }

    package func signIn(email: String, password: String, from approach: Approach) async throws -> SignedIn {
        let email = email.trimmed.lowercased()
        let now = casework.clock().now
        let (known, attempts, wait) = try await casework.database.read { tx in
            let known = try UserTable.find(email: email, in: tx)
            let counted = try self.attempts(for: email, from: approach, at: now, in: tx)
            return (known, counted, try counted.wait(rules, at: now, in: tx))
        }
        if let wait { throw wait }
        let isRight = try await hasher.verify(password, against: known?.passwordHash)
        guard isRight, let known, known.user.isActive else {
            throw try await refusal(of: known?.user, attempts, at: now)
        }
        do {
            let hash = try await renewedHash(of: known.user, known.passwordHash, password: password)
            return try await open(
                for: known.user,
                passwordLength: password.count,
                from: approach,
                clearing: attempts,
                whileStored: hash
            )
        } catch is PasswordChanged {
            throw try await refusal(of: known.user, attempts, at: now)
        }
    }

    /// Counts and notes an attempt that failed.
    /// - Returns: what to tell whoever tried.
    private func refusal(of user: User?, _ attempts: Attempts, at now: Instant) async throws -> Refusal {
        let actor = user?.actor ?? Self.unknown
        casework.system.noteRefusedSignIn()
        try await casework.database.write { tx in
            try attempts.note(rules, at: now, in: tx)
            try audit(.signInRefused, by: actor, in: tx)
        }
        return .rule(Message("access.wrong"))
    }

    static let unknown = Actor(id: ID("unknown"), name: "unknown", role: .machine)

    /// Hashes at the cost of today what was hashed at a lower one, now that the password is at hand.
    /// - Returns: the hash of this password that is stored now.
    /// - Throws: `PasswordChanged`.
    private func renewedHash(of user: User, _ stored: String?, password: String) async throws -> String? {
        guard let stored, hasher.isWeak(stored) else { return stored }
        let renewed = try await hasher.hash(password)
        let present = try await casework.database.write { tx -> String? in
            try UserTable.renewPasswordHash(stored, to: renewed, of: user.id, in: tx)
            return try UserTable.passwordHash(of: user.id, in: tx)
        }
        if present == renewed { return renewed }
        // Somebody who signs in at the same moment made it anew, or another password was chosen.
        guard try await hasher.verify(password, against: present) else { throw PasswordChanged() }
        return present
    }

    /// The password that was checked is no longer the account's: another one was chosen meanwhile.
    private struct PasswordChanged: Error {}

    /// A browser that signed in to this account before has failures of its own: who guesses from elsewhere does not hold
    /// it up. All others share those of the account and of the place they come from.
    private func attempts(
        for email: String,
        from approach: Approach,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> Attempts {
        let oldest = now.adding(seconds: -rules.deviceSeconds)
        let hash = Token.hash(approach.deviceToken ?? "")
        if try KnownDeviceTable.knows(tokenHash: hash, email: email, after: oldest, in: tx) {
            return Attempts([("device:" + hash, rules.deviceFailures)])
        }
        return Attempts([
            ("account:" + Token.hash(email), rules.accountFailures),
            ("origin:" + approach.origin, rules.originFailures),
        ])
    }

    /// Opens a session for a user who gave the password or chose one.
    ///
    /// `passwordLength`: of the password, in characters. `hash`: the one it was checked against, which takes a while; nil for
    /// who has just chosen it.
    func open(
        for user: User,
        passwordLength: Int,
        from approach: Approach,
        clearing attempts: Attempts? = nil,
        whileStored hash: String? = nil
    ) async throws -> SignedIn {
        let now = casework.clock().now
        return try await casework.database.write { tx in
            if let hash, try UserTable.passwordHash(of: user.id, in: tx) != hash { throw PasswordChanged() }
            try attempts?.clearFirst(in: tx)
            try SignInTable.deleteSeen(before: now.adding(seconds: -rules.longestSeconds), in: tx)
            try KnownDeviceTable.deleteMade(before: now.adding(seconds: -rules.deviceSeconds), in: tx)
            var next = SignedIn.Next.nothing
            if try FactorTable.find(.confirmed, of: user.id, in: tx) != nil {
                next = .code
            } else if rules.asksFactor(of: user.role, passwordLength: passwordLength) {
                next = .enrolment
                try beginFactor(of: user.id, at: now, in: tx)
            }
            return try enter(user, next: next, from: approach, startedAt: now, in: tx)
        }
    }

    /// A session with a new token.
    func enter(
        _ user: User,
        next: SignedIn.Next,
        from approach: Approach,
        startedAt: Instant,
        in tx: borrowing Transaction
    ) throws -> SignedIn {
        let now = casework.clock().now
        let token = Token.make()
        let session = SignInSession(
            tokenHash: Token.hash(token),
            id: casework.ids.next(at: now),
            user: user.id,
            state: next == .nothing ? .full : .password,
            formToken: Token.make(),
            device: approach.device,
            startedAt: startedAt,
            lastSeenAt: now
        )
        try SignInTable.insert(session, in: tx)
        try audit(next == .nothing ? .signIn : .passwordGiven, by: user.actor, in: tx)
        guard next == .nothing else { return SignedIn(token: token, actor: user.actor, next: next, deviceToken: nil) }
        let deviceToken = try remember(user, approach, at: now, in: tx)
        return SignedIn(token: token, actor: user.actor, next: next, deviceToken: deviceToken)
    }

    /// Knows the browser from now on.
    private func remember(
        _ user: User,
        _ approach: Approach,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> String {
        let oldest = now.adding(seconds: -rules.deviceSeconds)
        if let token = approach.deviceToken,
            try KnownDeviceTable.knows(tokenHash: Token.hash(token), email: user.email, after: oldest, in: tx)
        {
            return token
        }
        let token = Token.make()
        try KnownDeviceTable.insert(tokenHash: Token.hash(token), user: user.id, at: now, in: tx)
        return token
    }

    func audit(
        _ word: SignInWord,
        by actor: Actor,
        detail: String? = nil,
        in tx: borrowing Transaction
    ) throws {
        let now = casework.clock().now
        let line = AuditLine(
            id: casework.ids.next(at: now),
            at: now,
            actor: actor,
            action: word.rawValue,
            participant: nil,
            subject: nil,
            detail: detail
        )
        try AuditTable.append(line, in: tx)
    }
}
