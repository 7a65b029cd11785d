package import Domain
internal import Storage

/// What the browser needs after signing in. The token is shown once; only its hash is stored.
package struct SignedIn: Sendable {
    package let token: String
    package let actor: Actor
}

/// A session that holds, and who it is.
package struct CurrentSession: Sendable {
    package let actor: Actor
    package let formToken: String
}

/// Signing in and out, on the sessions in the store.
package struct SignInDesk: Sendable {
    let casework: Casework
    let hasher: PasswordHasher
    package let rules: SignInRules

    package init(casework: Casework, hasher: PasswordHasher = PasswordHasher(), rules: SignInRules = SignInRules()) {
        self.casework = casework
        self.hasher = hasher
        self.rules = rules
    }

    /// Checks address and password and opens a session.
    ///
    /// `origin`: where the request comes from, to slow down guessing from one place.
    ///
    /// - Throws: `Refusal.rule` when the pair is wrong (never saying which half), or when one has to wait.
    package func signIn(email: String, password: String, origin: String) async throws -> SignedIn {
        let email = email.trimmed.lowercased()
        let subjects = [
            ("account:" + Token.hash(email), rules.accountFailures), ("origin:" + origin, rules.originFailures),
        ]
        let now = casework.clock().now
        let (known, waitsUntil) = try await casework.database.read { tx in
            let waits = try subjects.compactMap { subject, free in
                try SignInTable.failures(of: subject, in: tx).flatMap {
                    rules.waitsUntil(failures: $0.count, free: free, lastAt: $0.lastAt)
                }
            }
            return (try UserTable.find(email: email, in: tx), waits.max())
        }
        if let waitsUntil, waitsUntil > now {
            let seconds = max(1, waitsUntil.seconds(since: now))
            throw Refusal.rule(Message("access.wait", ["seconds": "\(seconds)"]))
        }
        let isRight = try await hasher.verify(password, against: known?.passwordHash)
        guard isRight, let user = known?.user, user.isActive else {
            try await casework.database.write { tx in
                let oldest = now.adding(seconds: -rules.forgetSeconds)
                for (subject, _) in subjects {
                    try SignInTable.addFailure(of: subject, at: now, forgettingBefore: oldest, in: tx)
                }
                let unknown = Actor(id: ID("unknown"), name: "unknown", role: .machine)
                try audit("signInRefused", by: known?.user.actor ?? unknown, in: tx)
            }
            throw Refusal.rule(Message("access.wrong"))
        }
        return try await open(for: user, clearing: subjects[0].0)
    }

    /// Opens a session for a user who proved who they are.
    func open(for user: User, clearing subject: String? = nil) async throws -> SignedIn {
        let now = casework.clock().now
        let token = Token.make()
        let session = SignInSession(
            tokenHash: Token.hash(token),
            user: user.id,
            formToken: Token.make(),
            startedAt: now,
            lastSeenAt: now
        )
        try await casework.database.write { tx in
            if let subject { try SignInTable.clearFailures(of: subject, in: tx) }
            try SignInTable.deleteSeen(before: now.adding(seconds: -rules.longestSeconds), in: tx)
            try SignInTable.insert(session, in: tx)
            try audit("signIn", by: user.actor, in: tx)
        }
        return SignedIn(token: token, actor: user.actor)
    }

    /// Whose session this token opens; nil when it does not hold any more. A right that was taken away is gone with
    /// the next request, because the user is read each time.
    package func session(token: String) async throws -> CurrentSession? {
        let now = casework.clock().now
        let hash = Token.hash(token)
        let found = try await casework.database.read { tx in try SignInTable.find(tokenHash: hash, in: tx) }
        guard let (session, user) = found else { return nil }
        guard user.isActive, rules.holds(startedAt: session.startedAt, lastSeenAt: session.lastSeenAt, at: now) else {
            try await casework.database.write { tx in try SignInTable.delete(tokenHash: hash, in: tx) }
            return nil
        }
        if now.seconds(since: session.lastSeenAt) >= 60 {
            try await casework.database.write { tx in try SignInTable.touch(tokenHash: hash, at: now, in: tx) }
        }
        return CurrentSession(actor: user.actor, formToken: session.formToken)
    }

    package func signOut(token: String, as actor: Actor) async throws {
        try await casework.database.write { tx in
            try SignInTable.delete(tokenHash: Token.hash(token), in: tx)
            try audit("signOut", by: actor, in: tx)
        }
    }

    private func audit(_ action: String, by actor: Actor, in tx: borrowing Transaction) throws {
        let now = casework.clock().now
        let line = AuditLine(
            id: casework.ids.next(at: now),
            at: now,
            actor: actor,
            action: action,
            participant: nil,
            subject: nil,
            detail: nil
        )
        try AuditTable.append(line, in: tx)
    }
}
