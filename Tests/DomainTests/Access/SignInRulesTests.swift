import Domain
import Testing

struct SignInRulesTests {
    private let rules = SignInRules()
    private let now = Instant(milliseconds: 1_795_000_000_000)

    @Test func `the settings are those the house was built with`() {
        #expect(rules.passwordLength == 15)
        #expect(rules.idleSeconds == 1800 && rules.longestSeconds == 43_200)
        #expect(rules.accountFailures == 5 && rules.originFailures == 50)
        #expect(rules.firstWaitSeconds == 15 && rules.longestWaitSeconds == 900 && rules.linkSeconds == 3600)
    }

    @Test(
        arguments: [
            (0, nil), (1, nil), (4, nil), (5, 15), (6, 30), (7, 60), (8, 120), (9, 240), (10, 480),
            // Sixteen minutes would be too long.
            (11, 900), (12, 900), (1_000, 900), (1_000_000, 900),
        ] as [(Int, Int?)]
    )
    func `the wait doubles with every failure too many, up to a quarter of an hour`(failures: Int, seconds: Int?) {
        let until = rules.waitsUntil(failures: failures, free: 5, lastAt: now)
        #expect(until == seconds.map { now.adding(seconds: $0) })
    }

    @Test func `where more failures are free the wait begins later`() {
        #expect(rules.waitsUntil(failures: 49, free: 50, lastAt: now) == nil)
        #expect(rules.waitsUntil(failures: 50, free: 50, lastAt: now) == now.adding(seconds: 15))
        #expect(rules.waitsUntil(failures: 51, free: 50, lastAt: now) == now.adding(seconds: 30))
    }

    @Test func `the wait follows the settings`() {
        var rules = SignInRules()
        (rules.firstWaitSeconds, rules.longestWaitSeconds) = (2, 5)
        let waits = (3...6).map { rules.waitsUntil(failures: $0, free: 3, lastAt: now)?.seconds(since: now) }
        #expect(waits == [2, 4, 5, 5])
    }

    @Test(arguments: [(0, true), (1799, true), (1800, false), (4000, false)])
    func `a session ends after half an hour without a request`(idle: Int, holds: Bool) {
        let seen = now.adding(seconds: -idle)
        #expect(rules.holds(startedAt: now.adding(seconds: -5000), lastSeenAt: seen, at: now) == holds)
    }

    @Test(arguments: [(0, true), (43_199, true), (43_200, false), (90_000, false)])
    func `a session ends after twelve hours, however much it is used`(age: Int, holds: Bool) {
        let seen = now.adding(seconds: -min(age, 10))
        #expect(rules.holds(startedAt: now.adding(seconds: -age), lastSeenAt: seen, at: now) == holds)
    }

    @Test(arguments: [(0, true), (299, true), (300, false), (86_400, false)])
    func `a session ends when the clock is set back by five minutes or more`(back: Int, holds: Bool) {
        let seen = now.adding(seconds: back)
        #expect(rules.holds(startedAt: seen.adding(seconds: -100), lastSeenAt: seen, at: now) == holds)
    }
}

struct SecondFactorRulesTests {
    @Test func `all but participants must have a second factor, unless the house leaves it to them`() {
        for role in Role.allCases {
            #expect(SignInRules().requiresFactor(of: role) == (role != .participant))
            #expect(!SignInRules(isSecondFactorRequired: false).requiresFactor(of: role))
        }
    }

    @Test(
        arguments: [
            (true, .coach, false, 8), (true, .coach, true, 8), (true, .participant, false, 15),
            (true, .participant, true, 8),
            (false, .coach, false, 15), (false, .coach, true, 8), (false, .referrer, false, 15),
        ] as [(Bool, Role, Bool, Int)]
    )
    func `eight characters are enough beside a second factor, fifteen without one`(
        isRequired: Bool,
        role: Role,
        hasFactor: Bool,
        length: Int
    ) {
        let rules = SignInRules(isSecondFactorRequired: isRequired)
        #expect(rules.passwordLength(for: role, withFactor: hasFactor) == length)
    }

    @Test func `who has a short password sets up a second factor, also where the house leaves it to them`() {
        let rules = SignInRules(isSecondFactorRequired: false)
        #expect(rules.asksFactor(of: .coach, passwordLength: 14) && !rules.asksFactor(of: .coach, passwordLength: 15))
        #expect(SignInRules().asksFactor(of: .coach, passwordLength: 60))
    }

    @Test(arguments: [(0, true), (899, true), (900, false)])
    func `between password and second factor one has a quarter of an hour`(age: Int, holds: Bool) {
        let now = Instant(milliseconds: 1_795_000_000_000)
        #expect(SignInRules().holdsHalfway(startedAt: now.adding(seconds: -age), at: now) == holds)
    }
}
