internal import Domain
internal import Storage

extension SignInDesk {
    /// Notes that somebody forgot the password. The same is done and stored for every address, known or not, so that
    /// nobody learns which ones are known.
    ///
    /// There is no mail yet: an administrator sees the request beside the account and hands over a link. Whoever adds
    /// mail sends the link from here, after the answer was given.
    ///
    /// - Throws: `Refusal.rule` when one has to wait.
    package func requestPassword(email: String, from approach: Approach) async throws {
        let email = email.trimmed.lowercased()
        let attempts = Attempts([("request:" + approach.origin, rules.originFailures)])
        let now = casework.clock().now
        let wait = try await casework.database.write { tx -> Refusal? in
            if let wait = try attempts.wait(rules, at: now, in: tx) { return wait }
            try attempts.note(rules, at: now, in: tx)
            try PasswordRequestTable.deleteAsked(before: now.adding(seconds: -rules.requestSeconds), in: tx)
            try PasswordRequestTable.insert(emailHash: Self.hash(of: email), at: now, in: tx)
            try audit(.passwordRequested, by: Self.unknown, in: tx)
            return nil
        }
        if let wait { throw wait }
    }

    static func hash(of email: String) -> String { Token.hash("password request " + email) }
}
