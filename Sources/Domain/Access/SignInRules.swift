/// What signing in asks: settings of the house, not constants of the code.
package struct SignInRules: Hashable, Sendable {
    /// Fewest characters in a password while it is the only factor (NIST SP 800-63B-4: 15).
    package var passwordLength = 15
    /// A session ends after this many seconds without a request.
    package var idleSeconds = 30 * 60
    /// A session ends this many seconds after signing in, used or not.
    package var longestSeconds = 12 * 3600
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

    package init() {}

    /// Until when nobody can try again after so many failures in a row; nil when one can try at once.
    package func waitsUntil(failures: Int, free: Int, lastAt: Instant) -> Instant? {
        guard failures >= free else { return nil }
        let doublings = min(failures - free, 16)
        return lastAt.adding(seconds: min(firstWaitSeconds << doublings, longestWaitSeconds))
    }

    /// Whether a session still holds.
    package func holds(startedAt: Instant, lastSeenAt: Instant, at now: Instant) -> Bool {
        now.seconds(since: lastSeenAt) < idleSeconds && now.seconds(since: startedAt) < longestSeconds
    }
}
