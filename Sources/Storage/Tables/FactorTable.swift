package import Domain

/// Somebody's second factor: the seed of their one-time codes, sealed.
package struct StoredFactor: Hashable, Sendable {
    package let user: ID<User>
    /// As the vault sealed it.
    package let sealedSecret: String
    /// The last step of which a code was accepted.
    package let lastStep: Int
    package let madeAt: Instant

    package init(user: ID<User>, sealedSecret: String, lastStep: Int, madeAt: Instant) {
        self.user = user
        self.sealedSecret = sealedSecret
        self.lastStep = lastStep
        self.madeAt = madeAt
    }
}

/// At most two for each person: the one that holds, and one that is being set up.
package enum FactorTable {
    package enum State: String, Sendable, SQLConvertible { case pending, confirmed }

    package static func find(
        _ state: State,
        of user: ID<User>,
        in tx: borrowing Transaction
    ) throws -> StoredFactor? {
        let row = try tx.first("SELECT * FROM user_factors WHERE user_id = \(user) AND state = \(state)")
        guard let row else { return nil }
        return StoredFactor(
            user: user,
            sealedSecret: try row("sealed_secret"),
            lastStep: try row("last_step"),
            madeAt: try row("made_at")
        )
    }

    /// Who has a second factor that holds.
    package static func holders(in tx: borrowing Transaction) throws -> Set<ID<User>> {
        let state = State.confirmed
        return Set(try tx.rows("SELECT user_id FROM user_factors WHERE state = \(state)").map { try $0("user_id") })
    }

    /// Begins setting up another one, in the place of what was begun before.
    package static func begin(
        _ sealedSecret: String,
        of user: ID<User>,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        let (kind, state) = ("totp", State.pending)
        try tx.run(
            """
            INSERT INTO user_factors (user_id, state, kind, sealed_secret, last_step, made_at, confirmed_at)
            VALUES (\(user), \(state), \(kind), \(sealedSecret), 0, \(now), NULL)
            ON CONFLICT (user_id, state) DO UPDATE SET sealed_secret = excluded.sealed_secret, last_step = 0,
                made_at = excluded.made_at
            """
        )
    }

    /// What was being set up holds from now on, in the place of the one before.
    package static func confirm(
        of user: ID<User>,
        step: Int,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        let (pending, confirmed) = (State.pending, State.confirmed)
        try tx.run("DELETE FROM user_factors WHERE user_id = \(user) AND state = \(confirmed)")
        try tx.run(
            """
            UPDATE user_factors SET state = \(confirmed), last_step = \(step), confirmed_at = \(now)
            WHERE user_id = \(user) AND state = \(pending)
            """
        )
    }

    /// Takes a step as used.
    /// - Returns: false when it, or a later one, was used in the meantime.
    package static func use(step: Int, of user: ID<User>, in tx: borrowing Transaction) throws -> Bool {
        let state = State.confirmed
        return try tx.exists(
            """
            UPDATE user_factors SET last_step = \(step)
            WHERE user_id = \(user) AND state = \(state) AND last_step < \(step) RETURNING user_id
            """
        )
    }

    package static func deleteAll(of user: ID<User>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM user_factors WHERE user_id = \(user)")
    }
}

/// Codes on paper, each good once; the store has only their hashes.
package enum RecoveryCodeTable {
    /// Puts these in the place of all that somebody had.
    package static func replace(
        of user: ID<User>,
        with hashes: [String],
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        try deleteAll(of: user, in: tx)
        for hash in hashes {
            try tx.run("INSERT INTO recovery_codes (user_id, code_hash, made_at) VALUES (\(user), \(hash), \(now))")
        }
    }

    /// Takes a code as used.
    /// - Returns: false when there is no such code, or it was used.
    package static func use(
        _ hash: String,
        of user: ID<User>,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> Bool {
        try tx.exists(
            """
            UPDATE recovery_codes SET used_at = \(now)
            WHERE user_id = \(user) AND code_hash = \(hash) AND used_at IS NULL RETURNING user_id
            """
        )
    }

    /// How many are left.
    package static func left(of user: ID<User>, in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS count FROM recovery_codes WHERE user_id = \(user) AND used_at IS NULL")
            .map { try $0("count") } ?? 0
    }

    package static func deleteAll(of user: ID<User>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM recovery_codes WHERE user_id = \(user)")
    }
}
