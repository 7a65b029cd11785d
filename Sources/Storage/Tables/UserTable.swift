package import Domain

/// The accounts. Names and addresses are sealed.
package enum UserTable {
    /// - Throws: `StorageError.conflict` when the e-mail address is taken.
    package static func insert(
        _ user: User,
        passwordHash: String?,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        let name = try stored(user.name, .accountName, of: user, in: tx)
        let email = try stored(user.email, .accountEmail, of: user, in: tx)
        let digest = try tx.vault.digest(ofAddress: user.email)
        try tx.run(
            """
            INSERT INTO users (id, name, email, email_digest, role, institution, participant_id, password_hash, is_active,
                created_at, version)
            VALUES (\(user.id), \(name), \(email), \(digest), \(user.role), \(user.institution),
                \(user.participant), \(passwordHash), \(user.isActive), \(now), \(user.version))
            """
        )
    }

    /// Name and address of a participant's own account are sealed as theirs (F3); who works with the house is known by name.
    private static func stored(
        _ text: String,
        _ column: SealedColumn,
        of user: User,
        in tx: borrowing Transaction
    ) throws -> String {
        guard let participant = user.participant else { return text }
        return try tx.sealed(text, column, user.id, of: participant)
    }

    package static func find(_ id: ID<User>, in tx: borrowing Transaction) throws -> User? {
        try tx.rows(listing(id)).first.map { try User(row: $0, in: tx) }
    }

    /// This one user.
    static func listing(_ id: ID<User>) -> Listing {
        Listing(shape: shape, source: "users WHERE id = \(id)", order: [.up("id")])
    }

    private static let shape = RowShape(
        texts: ["id", "name", "email", "role", "institution", "participant_id"],
        numbers: ["is_active", "version"]
    )

    /// The user with this address and the stored hash of the password, if one was set.
    package static func find(
        email: String,
        in tx: borrowing Transaction
    ) throws -> (user: User, passwordHash: String?)? {
        let digest = try tx.vault.digest(ofAddress: email)
        guard let row = try tx.first("SELECT * FROM users WHERE email_digest = \(digest)") else { return nil }
        return (try User(row: row, in: tx), try row.optional("password_hash"))
    }

    /// The own account of a participant.
    package static func find(participant: ID<Participant>, in tx: borrowing Transaction) throws -> User? {
        try tx.first("SELECT * FROM users WHERE participant_id = \(participant)")
            .map { try User(row: $0, in: tx) }
    }

    package static func all(in tx: borrowing Transaction) throws -> [User] {
        let rows = try tx.rows("SELECT * FROM users ORDER BY name, id")
        try tx.fetchDataKeys(of: rows.compactMap { try $0.optional("participant_id", as: ID<Participant>.self) })
        // Sealed names stand in no order.
        return try rows.map { try User(row: $0, in: tx) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Everybody who works with the house, by name: no account of a participant.
    package static func staff(in tx: borrowing Transaction) throws -> [User] {
        try tx.rows("SELECT * FROM users WHERE participant_id IS NULL ORDER BY name, id")
            .map { try User(row: $0, in: tx) }
    }

    /// The names of those who can be given a trajectory, in their order.
    package static func coachNames(in tx: borrowing Transaction) throws -> [(id: ID<User>, name: String)] {
        try tx.rows("SELECT id, name FROM users WHERE role = \(Role.coach) AND is_active = 1 ORDER BY name, id")
            .map { (try $0("id"), try $0("name")) }
    }

    /// Those who can be given a trajectory, by name.
    package static func coaches(in tx: borrowing Transaction) throws -> [User] {
        try tx.rows("SELECT * FROM users WHERE role = \(Role.coach) AND is_active = 1 ORDER BY name, id")
            .map { try User(row: $0, in: tx) }
    }

    package static func isEmpty(in tx: borrowing Transaction) throws -> Bool {
        try !tx.exists("SELECT 1 AS one FROM users LIMIT 1")
    }

    /// Saves name, role, institution and whether the account is active.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ user: User, in tx: borrowing Transaction) throws -> Bool {
        let name = try stored(user.name, .accountName, of: user, in: tx)
        return try tx.exists(
            """
            UPDATE users SET name = \(name), role = \(user.role), institution = \(user.institution),
                is_active = \(user.isActive), version = version + 1
            WHERE id = \(user.id) AND version = \(user.version) RETURNING id
            """
        )
    }

    /// The stored hash of somebody's password; nil when none was chosen yet.
    package static func passwordHash(of id: ID<User>, in tx: borrowing Transaction) throws -> String? {
        try tx.first("SELECT password_hash FROM users WHERE id = \(id)")?.optional("password_hash")
    }

    /// Puts another hash of the same password in the place of one, where that one still stands.
    package static func renewPasswordHash(
        _ old: String,
        to new: String,
        of id: ID<User>,
        in tx: borrowing Transaction
    ) throws {
        try tx.run("UPDATE users SET password_hash = \(new) WHERE id = \(id) AND password_hash = \(old)")
    }

    package static func setPassword(
        _ hash: String,
        of id: ID<User>,
        in tx: borrowing Transaction
    ) throws {
        try tx.run("UPDATE users SET password_hash = \(hash) WHERE id = \(id)")
    }
}

extension User {
    init(row: Row, in tx: borrowing Transaction) throws {
        let (id, participant): (String, ID<Participant>?) = (try row("id"), try row.optional("participant_id"))
        var (name, email): (String, String) = (try row("name"), try row("email"))
        if let participant {
            name = try tx.opened(name, .accountName, row: id, of: participant)
            email = try tx.opened(email, .accountEmail, row: id, of: participant)
        }
        self.init(
            id: ID(id),
            name: name,
            email: email,
            role: try row("role"),
            institution: try row.optional("institution"),
            participant: participant,
            isActive: try row("is_active"),
            version: try row("version")
        )
    }
}
