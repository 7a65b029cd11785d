package import Domain

/// How far somebody is with signing in.
package enum SignInState: String, Sendable, SQLConvertible {
    /// Gave the password; still has to give the second factor, or to set it up.
    case password
    case full
}

/// A browser in which somebody signs in or is signed in. Only the hash of its token is stored.
package struct SignInSession: Hashable, Sendable {
    package let tokenHash: String
    /// What the session is called in the list of devices; opens nothing.
    package let id: ID<SignInSession>
    package let user: ID<User>
    package let state: SignInState
    /// What every form of this session carries, so that another site can't post in its name.
    package let formToken: String
    package let device: Device
    package let startedAt: Instant
    package let lastSeenAt: Instant

    package init(
        tokenHash: String,
        id: ID<SignInSession>,
        user: ID<User>,
        state: SignInState,
        formToken: String,
        device: Device,
        startedAt: Instant,
        lastSeenAt: Instant
    ) {
        self.tokenHash = tokenHash
        self.id = id
        self.user = user
        self.state = state
        self.formToken = formToken
        self.device = device
        self.startedAt = startedAt
        self.lastSeenAt = lastSeenAt
    }

    fileprivate init(row: Row, user: ID<User>) throws {
        self.init(
            tokenHash: try row("token_hash"),
            id: try row("session_id"),
            user: user,
            state: try row("state"),
            formToken: try row("form_token"),
            device: Device(browser: try row("browser"), system: try row("system")),
            startedAt: try row("started_at"),
            lastSeenAt: try row("last_seen_at")
        )
    }
}

extension Device.Browser: SQLConvertible {}
extension Device.System: SQLConvertible {}

/// Sessions and failed attempts live in the database, so that several servers can share them.
package enum SignInTable {
    private static let columns: SQL = """
        token_hash, sign_in_sessions.id AS session_id, state, form_token, browser, system, started_at, last_seen_at
        """

    package static func insert(_ session: SignInSession, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO sign_in_sessions (token_hash, id, user_id, state, form_token, browser, system, started_at,
                last_seen_at)
            VALUES (\(session.tokenHash), \(session.id), \(session.user), \(session.state), \(session.formToken),
                \(session.device.browser), \(session.device.system), \(session.startedAt), \(session.lastSeenAt))
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
            SELECT users.*, \(columns) FROM sign_in_sessions
            JOIN users ON users.id = user_id WHERE token_hash = \(tokenHash)
            """
        )
        guard let row else { return nil }
        let user = try User(row: row, in: tx)
        return (try SignInSession(row: row, user: user.id), user)
    }

    /// The sessions of somebody that were used after a moment, the last used first.
    package static func all(
        of user: ID<User>,
        seenAfter moment: Instant,
        in tx: borrowing Transaction
    ) throws -> [SignInSession] {
        try tx.rows(
            """
            SELECT \(columns) FROM sign_in_sessions WHERE user_id = \(user) AND last_seen_at > \(moment)
            ORDER BY last_seen_at DESC, session_id
            """
        ).map { try SignInSession(row: $0, user: user) }
    }

    /// Ends one session of somebody.
    /// - Returns: whether there was one.
    package static func delete(
        _ id: ID<SignInSession>,
        of user: ID<User>,
        in tx: borrowing Transaction
    ) throws -> Bool {
        try tx.exists("DELETE FROM sign_in_sessions WHERE id = \(id) AND user_id = \(user) RETURNING id")
    }

    /// Ends every session of somebody but one.
    package static func deleteAll(
        of user: ID<User>,
        butHash tokenHash: String,
        in tx: borrowing Transaction
    ) throws {
        try tx.run("DELETE FROM sign_in_sessions WHERE user_id = \(user) AND token_hash <> \(tokenHash)")
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

    /// Ends every session there is.
    package static func deleteAll(in tx: borrowing Transaction) throws { try tx.run("DELETE FROM sign_in_sessions") }

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

    /// Forgets every count to which nothing was added since a moment, with the network address or account it is of.
    /// - Returns: how many there were.
    package static func deleteFailures(before moment: Instant, in tx: borrowing Transaction) throws -> Int {
        try tx.rows("DELETE FROM sign_in_failures WHERE last_at < \(moment) RETURNING subject").count
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

    /// Takes back every link of an account that was not used yet.
    package static func takeBack(of user: ID<User>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM one_time_links WHERE user_id = \(user) AND used_at IS NULL")
    }

    /// Takes back every link that was not used yet.
    package static func takeBackAll(in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM one_time_links WHERE used_at IS NULL")
    }

    /// Forgets every link whose hour was over before a moment, used or not.
    package static func deleteExpired(before moment: Instant, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM one_time_links WHERE expires_at < \(moment)")
    }
}

/// What a link is for that works once.
package enum OneTimePurpose: String, Sendable, SQLConvertible { case firstAdministrator, setPassword }
