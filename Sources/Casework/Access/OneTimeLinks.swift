internal import Domain
internal import Storage

extension SignInDesk {
    /// What is wrong with a password that somebody chose for an account.
    func fault(in password: String, of user: User, hasFactor: Bool) -> Faults {
        let length = rules.passwordLength(for: user.role, withFactor: hasFactor)
        let words = [user.name, user.email, user.institution ?? ""]
        return switch passwordRules.fault(in: password, length: length, words: words) {
        case nil: Faults()
        case .short(let least): Faults("password", Message("access.shortPassword", ["length": "\(least)"]))
        case .long: Faults("password", Message("access.longPassword", ["bytes": "\(PasswordRules.mostBytes)"]))
        case .common: Faults("password", Message("access.commonPassword"))
        case .ownWords: Faults("password", Message("access.ownWords"))
        }
    }
}

extension SignInDesk {
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
        password: String,
        from approach: Approach = Approach(origin: "")
    ) async throws -> SignedIn {
        let new = NewUser(name: name, email: email, role: .administrator, password: password)
        guard try await isValid(linkToken: linkToken, for: .firstAdministrator) else { throw Refusal.notFound }
        try new.faults(self).throwIfAny()
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
        return try await open(for: user, passwordLength: password.count, from: approach)
    }

    /// Fewest characters of the password that the owner of a link chooses.
    /// - Throws: `Refusal.notFound` when the link does not work any more.
    package func passwordLength(linkToken: String) async throws -> Int {
        try await casework.database.read { tx in
            let user = try owner(of: linkToken, in: tx)
            let hasFactor = try FactorTable.find(.confirmed, of: user.id, in: tx) != nil
            return rules.passwordLength(for: user.role, withFactor: hasFactor)
        }
    }

    /// Sets the password of the account a link was made for. All its sessions end; one new one opens, which still asks
    /// for the second factor of who has one.
    /// - Throws: `Faults`, or `Refusal.notFound` when the link does not work any more.
    package func setPassword(
        _ password: String,
        linkToken: String,
        from approach: Approach = Approach(origin: "")
    ) async throws -> SignedIn {
        let known = try await casework.database.read { tx -> (user: User, hasFactor: Bool) in
            let user = try owner(of: linkToken, in: tx)
            return (user, try FactorTable.find(.confirmed, of: user.id, in: tx) != nil)
        }
        try fault(in: password, of: known.user, hasFactor: known.hasFactor).throwIfAny()
        let hash = try await hasher.hash(password)
        let user = try await casework.database.write { tx in
            // Once more: somebody may have used it while the password was hashed.
            let user = try owner(of: linkToken, in: tx)
            try OneTimeLinkTable.use(tokenHash: Token.hash(linkToken), at: casework.clock().now, in: tx)
            try OneTimeLinkTable.takeBack(of: user.id, in: tx)
            try UserTable.setPassword(hash, of: user.id, in: tx)
            try SignInTable.deleteAll(of: user.id, in: tx)
            try audit(.passwordSet, by: user.actor, in: tx)
            return user
        }
        return try await open(for: user, passwordLength: password.count, from: approach)
    }

    /// Whose link it is.
    /// - Throws: `Refusal.notFound` when it does not work any more.
    private func owner(of linkToken: String, in tx: borrowing Transaction) throws -> User {
        let now = casework.clock().now
        let link = try OneTimeLinkTable.find(
            tokenHash: Token.hash(linkToken),
            purpose: .setPassword,
            at: now,
            in: tx
        )
        guard let id = link.user, let user = try UserTable.find(id, in: tx), user.isActive else {
            throw Refusal.notFound
        }
        return user
    }

    /// Makes a link. Those that an account had before are no good from then on: one of them may have gone to somebody else.
    func link(
        _ token: String,
        _ purpose: OneTimePurpose,
        for user: ID<User>?,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws {
        if let user { try OneTimeLinkTable.takeBack(of: user, in: tx) }
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
