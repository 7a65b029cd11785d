/// What signing in asks: settings of the house, not constants of the code.
package struct SignInRules: Hashable, Sendable {
    /// Whether all but participants must have a second factor. Where it is optional, only who has one is asked for it.
    package var isSecondFactorRequired = true
    /// Fewest characters in a password while it is the only factor, and beside a second one (NIST SP 800-63B-4, 3.1.1.2).
    package var passwordLength = 15
    package var passwordLengthWithFactor = 8
    /// A session ends after this many seconds without a request.
    package var idleSeconds = 30 * 60
    /// A session ends this many seconds after signing in, used or not.
    package var longestSeconds = 12 * 3600
    /// How far the clock may be set back while a session goes on; clocks of machines are put right by seconds.
    package var toleratedSeconds = 5 * 60
    /// How long one has, after the password, to give the second factor or to set it up.
    package var halfwaySeconds = 15 * 60
    /// How many failures before one waits, where the browser signed in to this account before.
    package var deviceFailures = 5
    /// How long a browser is remembered as one that signed in to an account: strangers who guess do not hold it up.
    package var deviceSeconds = 180 * 24 * 3600
    /// A request for a new password is shown to the administrator this long.
    package var requestSeconds = 7 * 24 * 3600
    /// Failures in a row before an account waits, and before a network origin waits.
    package var accountFailures = 5
    package var originFailures = 50
    /// How long one waits after the first failure too many; it doubles with each further one.
    package var firstWaitSeconds = 15
    package var longestWaitSeconds = 15 * 60
    /// After this many seconds without a failure, counting begins anew: an office behind one address is not held to the
    /// mistakes of last week.
    package var forgetSeconds = 3600
    /// How long a one-time link works.
    package var linkSeconds = 3600

    package init(isSecondFactorRequired: Bool = true) { self.isSecondFactorRequired = isSecondFactorRequired }

    /// Until when nobody can try again after so many failures in a row; nil when one can try at once.
    package func waitsUntil(failures: Int, free: Int, lastAt: Instant) -> Instant? {
        guard failures >= free else { return nil }
        let doublings = min(failures - free, 16)
        return lastAt.adding(seconds: min(firstWaitSeconds << doublings, longestWaitSeconds))
    }

    /// Whether people in this role must have a second factor. Participants choose for themselves.
    package func requiresFactor(of role: Role) -> Bool { isSecondFactorRequired && role != .participant }

    /// Fewest characters in a password of somebody in this role, who has a second factor or has none yet.
    package func passwordLength(for role: Role, withFactor hasFactor: Bool) -> Int {
        requiresFactor(of: role) || hasFactor ? passwordLengthWithFactor : passwordLength
    }

    /// Whether somebody without a second factor has to set one up before going on: where the house asks it, or where
    /// the password is too short to stand alone.
    package func asksFactor(of role: Role, passwordLength length: Int) -> Bool {
        requiresFactor(of: role) || length < passwordLength
    }

    /// Whether the session between password and second factor still holds.
    package func holdsHalfway(startedAt: Instant, at now: Instant) -> Bool {
        now.seconds(since: startedAt) < halfwaySeconds
    }

    /// Whether a session still holds. It ends too when the clock was set back: it would last that much longer.
    package func holds(startedAt: Instant, lastSeenAt: Instant, at now: Instant) -> Bool {
        now.seconds(since: lastSeenAt) < idleSeconds && now.seconds(since: startedAt) < longestSeconds
            && now.seconds(since: lastSeenAt) > -toleratedSeconds
    }
}
