internal import Domain
internal import Storage

/// The counts that an attempt belongs to: an account, a place, a browser. Each has a number of failures that are free.
struct Attempts: Sendable {
    private let subjects: [(name: String, free: Int)]

    init(_ subjects: [(name: String, free: Int)]) { self.subjects = subjects }

    /// Why one has to wait now; nil when one may try.
    func wait(_ rules: SignInRules, at now: Instant, in tx: borrowing Transaction) throws -> Refusal? {
        var latest: Instant?
        for (name, free) in subjects {
            guard let failures = try SignInTable.failures(of: name, in: tx),
                let until = rules.waitsUntil(failures: failures.count, free: free, lastAt: failures.lastAt)
            else { continue }
            latest = max(latest ?? until, until)
        }
        guard let latest, latest > now else { return nil }
        return .rule(Message("access.wait", ["seconds": "\(max(1, latest.seconds(since: now)))"]))
    }

    /// Counts a failure.
    func note(_ rules: SignInRules, at now: Instant, in tx: borrowing Transaction) throws {
        let oldest = now.adding(seconds: -rules.forgetSeconds)
        for (name, _) in subjects {
            try SignInTable.addFailure(of: name, at: now, forgettingBefore: oldest, in: tx)
        }
    }

    /// Forgets every count that says nothing any more: the next failure would begin anew.
    /// - Returns: how many there were.
    static func forget(_ rules: SignInRules, at now: Instant, in tx: borrowing Transaction) throws -> Int {
        try SignInTable.deleteFailures(before: now.adding(seconds: -rules.forgetSeconds), in: tx)
    }

    /// Forgets the failures of the first subject, who succeeded. A place where somebody succeeded keeps its count.
    func clearFirst(in tx: borrowing Transaction) throws {
        guard let first = subjects.first else { return }
        try SignInTable.clearFailures(of: first.name, in: tx)
    }
}
