package import Domain
internal import Storage

/// A new account.
package struct NewUser: Sendable {
    package var name: String
    package var email: String
    package var role: Role
    package var institution: String
    /// Nil for an account whose owner chooses a password through a one-time link.
    package var password: String?

    package init(name: String, email: String, role: Role, institution: String = "", password: String? = nil) {
        self.name = name
        self.email = email
        self.role = role
        self.institution = institution
        self.password = password
    }

    /// Every mistake in the fields.
    func faults(_ rules: SignInRules) -> Faults {
        var faults = Faults()
        if name.trimmed.isEmpty { faults.add("name", Message("field.required")) }
        let parts = email.trimmed.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) || email.trimmed.contains(where: \.isWhitespace) {
            faults.add("email", Message("access.notAnAddress"))
        }
        if role == .machine { faults.add("role", Message("field.unknown")) }
        if role == .referrer, institution.trimmed.isEmpty { faults.add("institution", Message("field.required")) }
        if let password { faults.add(contentsOf: rules.faults(in: password)) }
        return faults
    }
}

extension SignInRules {
    /// What is wrong with a password that somebody chose.
    package func faults(in password: String) -> Faults {
        password.count < passwordLength
            ? Faults("password", Message("access.shortPassword", ["length": "\(passwordLength)"])) : Faults()
    }
}

extension SignInDesk {
    /// Makes an account.
    /// - Throws: `Faults`, or `Refusal.notFound` when the actor does not manage accounts.
    /// - Returns: the account, and the token of a link to choose a password where none was given.
    package func addUser(_ new: NewUser, as actor: Actor) async throws -> (user: User, linkToken: String?) {
        try new.faults(rules).throwIfAny()
        let hash: String? = if let password = new.password { try await hasher.hash(password) } else { nil }
        let token = new.password == nil ? Token.make() : nil
        let user: User = try await casework.work(as: actor) { work, tx in
            try work.require(.manageUsers)
            let institution = new.institution.trimmed
            let user = User(
                id: work.newID(),
                name: new.name.trimmed,
                email: new.email.trimmed.lowercased(),
                role: new.role,
                institution: new.role == .referrer ? institution : nil
            )
            guard try UserTable.find(email: user.email, in: tx) == nil else {
                throw Faults("email", Message("access.addressTaken"))
            }
            try UserTable.insert(user, passwordHash: hash, at: work.moment.now, in: tx)
            if let token { try link(token, .setPassword, for: user.id, at: work.moment.now, in: tx) }
            try work.audit(.manageUsers, subject: user.id.rawValue, detail: "added", in: tx)
            return user
        }
        return (user, token)
    }

    /// Everybody who has an account, by name.
    package func users(as actor: Actor) async throws -> [User] {
        try await casework.look(as: actor) { work, tx in
            try work.require(.manageUsers)
            return try UserTable.all(in: tx)
        }
    }

    /// Switches an account off or on again. Its sessions end at once.
    package func setActive(_ isActive: Bool, user id: ID<User>, version: Int, as actor: Actor) async throws {
        try await casework.work(as: actor) { work, tx in
            try work.require(.manageUsers)
            guard var user = try UserTable.find(id, in: tx) else { throw Refusal.notFound }
            guard user.id != actor.id else { throw Refusal.rule(Message("access.notYourself")) }
            user.isActive = isActive
            user.version = version
            guard try UserTable.update(user, in: tx) else { throw Refusal.stale }
            try SignInTable.deleteAll(of: id, in: tx)
            try work.audit(
                .manageUsers,
                subject: id.rawValue,
                detail: isActive ? "switched on" : "switched off",
                in: tx
            )
        }
    }

    /// A new one-time link with which the owner chooses another password.
    package func renewLink(for id: ID<User>, as actor: Actor) async throws -> String {
        let token = Token.make()
        try await casework.work(as: actor) { work, tx in
            try work.require(.manageUsers)
            guard try UserTable.find(id, in: tx) != nil else { throw Refusal.notFound }
            try link(token, .setPassword, for: id, at: work.moment.now, in: tx)
            try work.audit(.manageUsers, subject: id.rawValue, detail: "link", in: tx)
        }
        return token
    }

    /// The token of a link that makes the first administrator; nil when somebody has an account already.
    package func firstAdministratorLink() async throws -> String? {
        let token = Token.make()
        let now = casework.clock().now
        return try await casework.database.write { tx in
            guard try UserTable.isEmpty(in: tx) else { return nil }
            try link(token, .firstAdministrator, for: nil, at: now, in: tx)
            return token
        }
    }

    /// Whether a link with this token still works.
    package func isValid(linkToken: String, for purpose: LinkPurpose) async throws -> Bool {
        let now = casework.clock().now
        return try await casework.database.read { tx in
            try OneTimeLinkTable.find(tokenHash: Token.hash(linkToken), purpose: purpose.stored, at: now, in: tx)
                .isValid
        }
    }

    /// Makes the first administrator, once.
    /// - Throws: `Faults`, or `Refusal.notFound` when the link does not work or somebody was first.
    package func makeFirstAdministrator(
        linkToken: String,
        name: String,
        email: String,
        password: String
    ) async throws -> SignedIn {
        let new = NewUser(name: name, email: email, role: .administrator, password: password)
        try new.faults(rules).throwIfAny()
        let hash = try await hasher.hash(password)
        let now = casework.clock().now
        let user = User(
            id: casework.ids.next(at: now),
            name: name.trimmed,
            email: email.trimmed.lowercased(),
            role: .administrator,
            institution: nil
        )
        try await casework.database.write { tx in
            let tokenHash = Token.hash(linkToken)
            guard try UserTable.isEmpty(in: tx),
                try OneTimeLinkTable.find(tokenHash: tokenHash, purpose: .firstAdministrator, at: now, in: tx).isValid
            else { throw Refusal.notFound }
            try OneTimeLinkTable.use(tokenHash: tokenHash, at: now, in: tx)
            try UserTable.insert(user, passwordHash: hash, at: now, in: tx)
        }
        return try await open(for: user)
    }

    /// Sets the password of the account a link was made for. All its sessions end; one new one opens.
    /// - Throws: `Faults`, or `Refusal.notFound` when the link does not work any more.
    package func setPassword(_ password: String, linkToken: String) async throws -> SignedIn {
        try rules.faults(in: password).throwIfAny()
        let hash = try await hasher.hash(password)
        let now = casework.clock().now
        let user = try await casework.database.write { tx in
            let tokenHash = Token.hash(linkToken)
            let link = try OneTimeLinkTable.find(tokenHash: tokenHash, purpose: .setPassword, at: now, in: tx)
            guard let id = link.user, let user = try UserTable.find(id, in: tx), user.isActive else {
                throw Refusal.notFound
            }
            try OneTimeLinkTable.use(tokenHash: tokenHash, at: now, in: tx)
            try UserTable.setPassword(hash, of: id, in: tx)
            try SignInTable.deleteAll(of: id, in: tx)
            return user
        }
        return try await open(for: user)
    }

    private func link(
        _ token: String,
        _ purpose: OneTimePurpose,
        for user: ID<User>?,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        try OneTimeLinkTable.insert(
            tokenHash: Token.hash(token),
            purpose: purpose,
            user: user,
            at: now,
            expiresAt: now.adding(seconds: rules.linkSeconds),
            in: tx
        )
    }
}

/// What a one-time link is for.
package enum LinkPurpose: Sendable {
    case firstAdministrator, setPassword

    var stored: OneTimePurpose { self == .firstAdministrator ? .firstAdministrator : .setPassword }
}
