package import Domain
internal import Storage

/// A session that holds, and who it is.
package struct CurrentSession: Sendable {
    package let actor: Actor
    package let formToken: String
    /// What the session is called in the list of devices.
    package let id: ID<CurrentSession>
    /// How many seconds are left until it ends, however much it is used.
    package let secondsLeft: Int
    let tokenHash: String
    let startedAt: Instant
    let device: Device
}

/// A session of somebody who gave the password and nothing more. It opens nothing but the pages of the second factor.
package struct HalfwaySession: Sendable {
    package let actor: Actor
    package let formToken: String
    /// Whether a second factor has to be given, or to be set up first.
    package let hasFactor: Bool
    let tokenHash: String
    let user: User
    let device: Device
}

/// Whose browser it is.
package enum Presence: Sendable {
    case nobody
    case halfway(HalfwaySession)
    case signedIn(CurrentSession)
}

extension SignInDesk {
    /// Whose session this token opens; nil when it does not hold any more, or is only halfway.
    package func session(token: String) async throws -> CurrentSession? {
        if case .signedIn(let session) = try await presence(token: token) { session } else { nil }
    }

    /// Who this token belongs to. A right that was taken away is gone with the next request, because the user is read
    /// each time. A token that the house did not give opens nothing and is never taken over.
    package func presence(token: String) async throws -> Presence {
        let now = casework.clock().now
        let hash = Token.hash(token)
        let found = try await casework.database.read(seeing: .acts, briefly: true) { tx in
            guard let (session, user) = try SignInTable.find(tokenHash: hash, in: tx) else {
                return nil as (SignInSession, User, Bool)?
            }
            // Looked up halfway only: the pages of who is signed in ask one thing less.
            let asks = session.state == .password
            return (session, user, asks ? try FactorTable.find(.confirmed, of: user.id, in: tx) != nil : false)
        }
        guard let (session, user, hasFactor) = found else { return .nobody }
        guard user.isActive, holds(session, at: now) else {
            try await casework.database.write { tx in try SignInTable.delete(tokenHash: hash, in: tx) }
            return .nobody
        }
        guard session.state == .full else {
            let halfway = HalfwaySession(
                actor: user.actor,
                formToken: session.formToken,
                hasFactor: hasFactor,
                tokenHash: hash,
                user: user,
                device: session.device
            )
            return .halfway(halfway)
        }
        if now.seconds(since: session.lastSeenAt) >= 60 { try await touch(hash, at: now) }
        return .signedIn(current(session, user, at: now))
    }

    private func touch(_ hash: String, at now: Instant) async throws {
        do {
            try await casework.database.write { tx in try SignInTable.touch(tokenHash: hash, at: now, in: tx) }
        } catch let error where isFull(error) || isUnavailable(error) {
            // Reading goes on where writing fails, which the health of the house shows; the session ends sooner, by its
            // last use that was noted.
        }
    }

    private func holds(_ session: SignInSession, at now: Instant) -> Bool {
        switch session.state {
        case .full: rules.holds(startedAt: session.startedAt, lastSeenAt: session.lastSeenAt, at: now)
        case .password: rules.holdsHalfway(startedAt: session.startedAt, at: now)
        }
    }

    private func current(_ session: SignInSession, _ user: User, at now: Instant) -> CurrentSession {
        CurrentSession(
            actor: user.actor,
            formToken: session.formToken,
            id: ID(session.id.rawValue),
            secondsLeft: rules.longestSeconds - now.seconds(since: session.startedAt),
            tokenHash: session.tokenHash,
            startedAt: session.startedAt,
            device: session.device
        )
    }

    /// Forgets the failures that don't count any more, and with them the network addresses they came from; and the links
    /// whose hour is over. To be done once a day.
    /// - Returns: how many counts there were.
    /// - Throws: `Refusal.notFound` when the actor is not the house itself.
    @discardableResult
    package func forgetFailures(as actor: Actor) async throws -> Int {
        guard actor.role == .machine else { throw Refusal.notFound }
        let now = casework.clock().now
        return try await casework.database.write { tx in
            try OneTimeLinkTable.deleteExpired(before: now, in: tx)
            return try Attempts.forget(rules, at: now, in: tx)
        }
    }

    package func signOut(token: String, as actor: Actor) async throws {
        try await casework.database.write { tx in
            try SignInTable.delete(tokenHash: Token.hash(token), in: tx)
            try audit(.signOut, by: actor, in: tx)
        }
    }

    /// The same session under a new token, its other sessions ended: after a change of what one signs in with.
    func renew(
        _ session: CurrentSession,
        of user: User,
        in tx: borrowing Transaction
    ) throws -> SignedIn {
        try SignInTable.deleteAll(of: user.id, in: tx)
        let now = casework.clock().now
        let token = Token.make()
        let renewed = SignInSession(
            tokenHash: Token.hash(token),
            id: casework.ids.next(at: now),
            user: user.id,
            state: .full,
            formToken: Token.make(),
            device: session.device,
            startedAt: session.startedAt,
            lastSeenAt: now
        )
        try SignInTable.insert(renewed, in: tx)
        return SignedIn(token: token, actor: user.actor, next: .nothing, deviceToken: nil)
    }
}
