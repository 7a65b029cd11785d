package import Domain

/// A signed-in browser. Only the hash of its token is stored.
package struct SignInSession: Hashable, Sendable {
    package let tokenHash: String
    package let user: ID<User>
    /// What every form of this session carries, so that another site can't post in its name.
    package let formToken: String
    package let startedAt: Instant
    package let lastSeenAt: Instant

    package init(tokenHash: String, user: ID<User>, formToken: String, startedAt: Instant, lastSeenAt: Instant) {
        self.tokenHash = tokenHash
        self.user = user
        self.formToken = formToken
        self.startedAt = startedAt
        self.lastSeenAt = lastSeenAt
    }
}

/// Sessions and failed attempts live in the database, so that several servers can share them.
package enum SignInTable {
    package static func insert(_ session: SignInSession, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO sign_in_sessions (token_hash, user_id, form_token, started_at, last_seen_at)
            VALUES (\(session.tokenHash), \(session.user), \(session.formToken), \(session.startedAt),
                \(session.lastSeenAt))
            """
        )
    }

    /// The session and its user, in one look.
    package static func find(
        tokenHash: String,
        in tx: borrowing Transaction
    ) throws -> (session: SignInSession, user: User)? {
        let row = try tx.first(
            """
            SELECT users.*, form_token, started_at, last_seen_at FROM sign_in_sessions
            JOIN users ON users.id = user_id WHERE token_hash = \(tokenHash)
            """
        )
        guard let row else { return nil }
        let user = try User(row: row)
        let session = SignInSession(
            tokenHash: tokenHash,
            user: user.id,
            formToken: try row("form_token"),
            startedAt: try row("started_at"),
            lastSeenAt: try row("last_seen_at")
        )
        return (session, user)
    }

    package static func touch(tokenHash: String, at now: Instant, in tx: borrowing Transaction) throws {
        try tx.run("UPDATE sign_in_sessions SET last_seen_at = \(now) WHERE token_hash = \(tokenHash)")
    }

    package static func delete(tokenHash: String, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM sign_in_sessions WHERE token_hash = \(tokenHash)")
    }

    package static func deleteAll(of user: ID<User>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM sign_in_sessions WHERE user_id = \(user)")
    }

    package static func deleteSeen(before moment: Instant, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM sign_in_sessions WHERE last_seen_at < \(moment)")
    }

    /// How often in a row signing in failed for a subject (an address, a network origin), and when last.
    package static func failures(
        of subject: String,
        in tx: borrowing Transaction
    ) throws -> (count: Int, lastAt: Instant)? {
        try tx.first("SELECT failures, last_at FROM sign_in_failures WHERE subject = \(subject)")
            .map { (try $0("failures"), try $0("last_at")) }
    }

    /// Counts a failure; earlier ones that lie before `oldest` are forgotten.
    package static func addFailure(
        of subject: String,
        at now: Instant,
        forgettingBefore oldest: Instant,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO sign_in_failures (subject, failures, last_at) VALUES (\(subject), 1, \(now))
            ON CONFLICT (subject) DO UPDATE SET
                failures = CASE WHEN sign_in_failures.last_at < \(oldest) THEN 1 ELSE sign_in_failures.failures + 1 END,
                last_at = excluded.last_at
            """
        )
    }

    package static func clearFailures(of subject: String, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM sign_in_failures WHERE subject = \(subject)")
    }
}

/// Links that work once: the first administrator, an invitation, a new password.
package enum OneTimeLinkTable {
    package static func insert(
        tokenHash: String,
        purpose: OneTimePurpose,
        user: ID<User>?,
        at now: Instant,
        expiresAt: Instant,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO one_time_links (token_hash, purpose, user_id, made_at, expires_at)
            VALUES (\(tokenHash), \(purpose), \(user), \(now), \(expiresAt))
            """
        )
    }

    /// Whether an unused link with this token and purpose still works, and for whom it is.
    package static func find(
        tokenHash: String,
        purpose: OneTimePurpose,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> (isValid: Bool, user: ID<User>?) {
        let row = try tx.first(
            """
            SELECT user_id FROM one_time_links WHERE token_hash = \(tokenHash) AND purpose = \(purpose)
                AND used_at IS NULL AND expires_at > \(now)
            """
        )
        guard let row else { return (false, nil) }
        return (true, try row.optional("user_id"))
    }

    package static func use(tokenHash: String, at now: Instant, in tx: borrowing Transaction) throws {
        try tx.run("UPDATE one_time_links SET used_at = \(now) WHERE token_hash = \(tokenHash)")
    }
}

package enum OneTimePurpose: String, Sendable, SQLConvertible { case firstAdministrator, setPassword }
