package import Domain

/// Browsers that signed in to an account before. What they remember opens nothing: it only keeps apart their failures
/// from those of strangers who guess at the same account. The store has its hash.
package enum KnownDeviceTable {
    package static func insert(
        tokenHash: String,
        user: ID<User>,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        try tx.run("INSERT INTO known_devices (token_hash, user_id, made_at) VALUES (\(tokenHash), \(user), \(now))")
    }

    /// Whether this browser signed in to the account with this address, after a moment.
    package static func knows(
        tokenHash: String,
        email: String,
        after moment: Instant,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let digest = try tx.vault.digest(ofAddress: email)
        return try tx.exists(
            """
            SELECT token_hash FROM known_devices JOIN users ON users.id = known_devices.user_id
            WHERE token_hash = \(tokenHash) AND users.email_digest = \(digest) AND made_at > \(moment)
            """
        )
    }

    package static func deleteAll(of user: ID<User>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM known_devices WHERE user_id = \(user)")
    }

    package static func deleteMade(before moment: Instant, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM known_devices WHERE made_at < \(moment)")
    }
}

/// Who asked for another password, by the hash of the address they gave: the same is stored for an address that has an
/// account and for one that has none.
package enum PasswordRequestTable {
    package static func insert(emailHash: String, at now: Instant, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO password_requests (email_hash, asked_at) VALUES (\(emailHash), \(now))
            ON CONFLICT (email_hash) DO UPDATE SET asked_at = excluded.asked_at
            """
        )
    }

    /// When each was asked for, by the hash of the address.
    package static func all(in tx: borrowing Transaction) throws -> [String: Instant] {
        let rows = try tx.rows("SELECT email_hash, asked_at FROM password_requests").map { row in
            (try row("email_hash", as: String.self), try row("asked_at", as: Instant.self))
        }
        return Dictionary(rows) { max($0, $1) }
    }

    package static func delete(emailHash: String, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM password_requests WHERE email_hash = \(emailHash)")
    }

    package static func deleteAsked(before moment: Instant, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM password_requests WHERE asked_at < \(moment)")
    }
}
