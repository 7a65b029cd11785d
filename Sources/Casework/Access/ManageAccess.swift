package import Domain
internal import Storage

/// What an administrator sees of an account.
package struct ManagedUser: Sendable {
    package let user: User
    package let hasFactor: Bool
    package let sessions: Int
    /// When its owner asked for another password; nil when nobody did lately.
    package let passwordAskedAt: Instant?
    /// The name of the employer that the account is for; nil for another role, and while nobody said so.
    package let employer: String?
}

/// How administrators come between somebody and their account. Each act leaves a line.
extension SignInDesk {
    /// Every account with what there is to know of its access, by name.
    package func managedUsers(as actor: Actor) async throws -> [ManagedUser] {
        let now = casework.clock().now
        return try await casework.look(as: actor) { work, tx in
            try work.require(.manageUsers)
            let requests = try requests(at: now, in: tx)
            let holders = try FactorTable.holders(in: tx)
            return try work.managedAccounts(in: tx).map { user in
                ManagedUser(
                    user: user,
                    hasFactor: holders.contains(user.id),
                    sessions: 0,
                    passwordAskedAt: requests[Self.hash(of: user.email)],
                    employer: nil
                )
            }
        }
    }

    /// - Throws: `Refusal.notFound`.
    package func managedUser(_ id: ID<User>, as actor: Actor) async throws -> ManagedUser {
        let now = casework.clock().now
        return try await casework.look(as: actor) { work, tx in
            let user = try work.managedAccount(id, in: tx)
            let oldest = now.adding(seconds: -rules.idleSeconds)
            return ManagedUser(
                user: user,
                hasFactor: try FactorTable.find(.confirmed, of: id, in: tx) != nil,
                sessions: try SignInTable.all(of: id, seenAfter: oldest, in: tx).count,
                passwordAskedAt: try requests(at: now, in: tx)[Self.hash(of: user.email)],
                employer: try EmployerAccountTable.employer(of: user.id, in: tx)
                    .flatMap { try EmployerTable.find($0, in: tx)?.facts.name }
            )
        }
    }

    private func requests(at now: Instant, in tx: borrowing Transaction) throws -> [String: Instant] {
        let oldest = now.adding(seconds: -rules.requestSeconds)
        return try PasswordRequestTable.all(in: tx).filter { $0.value > oldest }
    }

    /// Ends every session of somebody.
    package func endSessions(of id: ID<User>, as actor: Actor) async throws {
        try await casework.work(as: actor) { work, tx in
            _ = try work.managedAccount(id, in: tx)
            try SignInTable.deleteAll(of: id, in: tx)
            try work.audit(.manageUsers, subject: id.rawValue, detail: "sessions ended", in: tx)
        }
    }

    /// Takes away the second factor and the recovery codes of somebody who lost both. Their sessions end; where the house
    /// asks a second factor, they set up another one after their next password.
    /// - Throws: `Refusal.rule` for one's own: that is done on one's own account, with proof.
    package func resetFactor(of id: ID<User>, as actor: Actor) async throws {
        try await casework.work(as: actor) { work, tx in
            _ = try work.managedAccount(id, in: tx)
            guard id != actor.id else { throw Refusal.rule(Message("access.notYourFactor")) }
            try FactorTable.deleteAll(of: id, in: tx)
            try RecoveryCodeTable.deleteAll(of: id, in: tx)
            try SignInTable.deleteAll(of: id, in: tx)
            try work.audit(.manageUsers, subject: id.rawValue, detail: "second factor reset", in: tx)
        }
    }

    /// The account with this address, for the command line.
    /// - Throws: `Refusal.notFound`.
    package func user(email: String, as actor: Actor) async throws -> User {
        let email = email.trimmed.lowercased()
        return try await casework.look(as: actor) { work, tx in
            try work.require(.manageUsers)
            guard let found = try UserTable.find(email: email, in: tx) else { throw Refusal.notFound }
            return found.user
        }
    }
}
