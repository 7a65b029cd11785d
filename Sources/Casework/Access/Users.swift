package import Domain
internal import Storage

/// A new account.
package struct NewUser: Sendable {
    package var name: String
    package var email: String
    package var role: Role
    package var institution: String
    /// Whose own account it is, for a participant.
    package var participant: ID<Participant>?
    /// Nil for an account whose owner chooses a password through a one-time link.
    package var password: String?

    package init(
        name: String,
        email: String,
        role: Role,
        institution: String = "",
        participant: ID<Participant>? = nil,
        password: String? = nil
    ) {
        self.name = name
        self.email = email
        self.role = role
        self.institution = institution
        self.participant = participant
        self.password = password
    }

    /// Most characters of a name, an address and an institution: the two names of a participant fit.
    private static let longest = 500

    /// Every mistake in the fields.
    func faults(_ desk: SignInDesk) -> Faults {
        var faults = Faults()
        for (field, text) in [("name", name), ("email", email), ("institution", institution)] {
            let length = text.trimmed.unicodeScalars.count
            if length > Self.longest {
                faults.add(field, Message("field.tooLong", ["limit": "\(Self.longest)", "length": "\(length)"]))
            }
            if text.trimmed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                faults.add(field, Message("field.controlCharacter"))
            }
        }
        if name.trimmed.isEmpty { faults.add("name", Message("field.required")) }
        let parts = email.trimmed.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) || email.trimmed.contains(where: \.isWhitespace) {
            faults.add("email", Message("access.notAnAddress"))
        }
        if role == .machine { faults.add("role", Message("field.unknown")) }
        if role == .participant, participant == nil { faults.add("role", Message("access.participantFromFile")) }
        if role.hasInstitution, institution.trimmed.isEmpty { faults.add("institution", Message("field.required")) }
        if let password {
            let user = User(id: ID("new"), name: name, email: email, role: role, institution: institution)
            faults.add(contentsOf: desk.fault(in: password, of: user, hasFactor: false))
        }
        return faults
    }
}

extension SignInDesk {
    /// Makes an account.
    /// - Throws: `Faults`, or `Refusal.notFound` when the actor does not manage accounts.
    /// - Returns: the account, and the token of a link to choose a password where none was given.
    package func addUser(_ new: NewUser, as actor: Actor) async throws -> (user: User, linkToken: String?) {
        try new.faults(self).throwIfAny()
        let hash: String? = if let password = new.password { try await hasher.hash(password) } else { nil }
        let token = new.password == nil ? Token.make() : nil
        let user: User = try await casework.work(as: actor) { work, tx in
            try work.require(.manageUsers)
            if let participant = new.participant {
                guard try ParticipantTable.find(participant, in: tx) != nil else {
                    throw Faults("participant", Message("field.unknown"))
                }
                guard try UserTable.find(participant: participant, in: tx) == nil else {
                    throw Faults("participant", Message("invitation.hasAccount"))
                }
            }
            let user = try store(new, passwordHash: hash, linkToken: token, of: work, in: tx)
            try work.audit(.manageUsers, subject: user.id.rawValue, detail: "added", in: tx)
            return user
        }
        return (user, token)
    }

    /// Everybody who has an account, by name.
    package func users(as actor: Actor) async throws -> [User] {
        try await casework.look(as: actor) { work, tx in
            return try work.managedAccounts(in: tx)
        }
    }

    /// Switches an account off or on again. Its sessions end at once, and so do links that were handed out.
    package func setActive(_ isActive: Bool, user id: ID<User>, version: Int, as actor: Actor) async throws {
        try await casework.work(as: actor) { work, tx in
            var user = try work.managedAccount(id, in: tx)
            guard user.id != actor.id else { throw Refusal.rule(Message("access.notYourself")) }
            user.isActive = isActive
            user.version = version
            guard try UserTable.update(user, in: tx) else { throw Refusal.stale }
            try SignInTable.deleteAll(of: id, in: tx)
            try OneTimeLinkTable.takeBack(of: id, in: tx)
            try work.audit(
                .manageUsers,
                subject: id.rawValue,
                detail: isActive ? "switched on" : "switched off",
                in: tx
            )
        }
    }

    /// A new one-time link with which the owner chooses another password, in the place of those there were.
    package func renewLink(for id: ID<User>, as actor: Actor) async throws -> String {
        let token = Token.make()
        try await casework.work(as: actor) { work, tx in
            let user = try work.managedAccount(id, in: tx)
            try link(token, .setPassword, for: id, at: work.moment.now, in: tx)
            try PasswordRequestTable.delete(emailHash: Self.hash(of: user.email), in: tx)
            try work.audit(.manageUsers, subject: id.rawValue, detail: "link", in: tx)
        }
        return token
    }
}

/// The accounts of participants are made from their files, and not for an administrator to see: that somebody has a file is
/// told to nobody who opens none. The command line sees them all.
extension Work {
    /// - Throws: `Refusal.notFound` when it is not there or not for this actor.
    func managedAccount(_ id: ID<User>, in tx: borrowing Transaction) throws -> User {
        try require(.manageUsers)
        guard let user = try UserTable.find(id, in: tx), manages(user) else { throw Refusal.notFound }
        return user
    }

    /// By name.
    func managedAccounts(in tx: borrowing Transaction) throws -> [User] {
        try require(.manageUsers)
        return actor.role == .machine ? try UserTable.all(in: tx) : try UserTable.staff(in: tx).filter(manages)
    }

    private func manages(_ user: User) -> Bool { user.role != .participant || actor.role == .machine }
}
