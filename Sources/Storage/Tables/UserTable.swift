package import Domain

package enum UserTable {
    /// - Throws: `StorageError.conflict` when the e-mail address is taken.
    package static func insert(
        _ user: User,
        passwordHash: String?,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO users (id, name, email, role, institution, participant_id, password_hash, is_active, created_at,
                version)
            VALUES (\(user.id), \(user.name), \(user.email), \(user.role), \(user.institution), \(user.participant),
                \(passwordHash), \(user.isActive), \(now), \(user.version))
            """
        )
    }

    package static func find(_ id: ID<User>, in tx: borrowing Transaction) throws -> User? {
        try tx.rows(listing(id)).first.map(User.init(row:))
    }

    /// This one user.
    static func listing(_ id: ID<User>) -> Listing {
        Listing(shape: shape, source: "users WHERE id = \(id)", order: "id")
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
        guard let row = try tx.first("SELECT * FROM users WHERE email = \(email)") else { return nil }
        return (try User(row: row), try row.optional("password_hash"))
    }

    /// The own account of a participant.
    package static func find(participant: ID<Participant>, in tx: borrowing Transaction) throws -> User? {
        try tx.first("SELECT * FROM users WHERE participant_id = \(participant)").map(User.init(row:))
    }

    package static func all(in tx: borrowing Transaction) throws -> [User] {
        try tx.rows("SELECT * FROM users ORDER BY name, id").map(User.init(row:))
    }

    /// Those who can be given a trajectory, by name.
    package static func coaches(in tx: borrowing Transaction) throws -> [User] {
        try tx.rows("SELECT * FROM users WHERE role = \(Role.coach) AND is_active = 1 ORDER BY name, id")
            .map(User.init(row:))
    }

    package static func isEmpty(in tx: borrowing Transaction) throws -> Bool {
        try !tx.exists("SELECT 1 AS one FROM users LIMIT 1")
    }

    /// Saves name, role, institution and whether the account is active.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ user: User, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE users SET name = \(user.name), role = \(user.role), institution = \(user.institution),
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
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            name: try row("name"),
            email: try row("email"),
            role: try row("role"),
            institution: try row.optional("institution"),
            participant: try row.optional("participant_id"),
            isActive: try row("is_active"),
            version: try row("version")
        )
    }
}
