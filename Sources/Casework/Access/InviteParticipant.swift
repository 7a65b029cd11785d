package import Domain
internal import Storage

extension Casework {
    /// Whom an invitation is for.
    /// - Throws: `Refusal.notFound`.
    package func invitation(of participant: ID<Participant>, as actor: Actor) async throws -> Participant {
        try await work(as: actor) { work, tx in
            try work.open(participant, for: .inviteParticipant, detail: "invitation form", in: tx).participant
        }
    }
}

extension SignInDesk {
    /// Makes the own account of a participant, from their file: they see their appointments and who read the file. Who has
    /// one at this address gets a new link.
    /// - Throws: `Faults`; `Refusal.rule` when they have one at another address; `Refusal.notFound` when the file is not for this actor.
    /// - Returns: the account, and the token of a link to choose a password.
    package func invite(
        _ participant: ID<Participant>,
        email: String,
        as actor: Actor
    ) async throws -> (user: User, linkToken: String) {
        let token = Token.make()
        let user = try await casework.work(as: actor) { work, tx in
            let file = try work.open(participant, for: .inviteParticipant, detail: "invitation", in: tx)
            let new = NewUser(
                name: file.participant.name.full,
                email: email,
                role: .participant,
                participant: participant
            )
            try new.faults(self).throwIfAny()
            if let known = try UserTable.find(participant: participant, in: tx) {
                // Who lost the password gets a new link, at the address that is known.
                guard known.isActive, known.email == email.trimmed.lowercased() else {
                    throw Refusal.rule(Message("invitation.hasAccount"))
                }
                try link(token, .setPassword, for: known.id, at: work.moment.now, in: tx)
                return known
            }
            return try store(new, passwordHash: nil, linkToken: token, of: work, in: tx)
        }
        return (user, token)
    }

    /// Stores a new account with its link, where it gets one.
    func store(
        _ new: NewUser,
        passwordHash: String?,
        linkToken: String?,
        of work: Work,
        in tx: borrowing Transaction
    ) throws -> User {
        let user = User(
            id: work.newID(),
            name: new.name.trimmed,
            email: new.email.trimmed.lowercased(),
            role: new.role,
            institution: new.role.hasInstitution ? new.institution.trimmed : nil,
            participant: new.role == .participant ? new.participant : nil
        )
        guard try UserTable.find(email: user.email, in: tx) == nil else {
            throw Faults("email", Message("access.addressTaken"))
        }
        try UserTable.insert(user, passwordHash: passwordHash, at: work.moment.now, in: tx)
        if let linkToken { try link(linkToken, .setPassword, for: user.id, at: work.moment.now, in: tx) }
        return user
    }
}
