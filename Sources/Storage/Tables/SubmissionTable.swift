package import Domain

/// A form that was taken: which one, what was in it, and where it led.
package struct TakenForm: Hashable, Sendable {
    /// The digest of the form's token; whoever reads it can't send the form.
    package let tokenHash: String
    /// A digest of what was filled in, made with the token.
    package let contentHash: String
    package let user: ID<User>
    /// The address of the answer; nil as long as the first sending is being answered.
    package var location: String?

    package init(tokenHash: String, contentHash: String, user: ID<User>, location: String? = nil) {
        self.tokenHash = tokenHash
        self.contentHash = contentHash
        self.user = user
        self.location = location
    }
}

/// The forms that were taken (promise 18): a row is written in the transaction of the act that its form asked for.
package enum SubmissionTable {
    /// - Returns: false when this form was taken already; nothing is stored then.
    package static func insert(_ form: TakenForm, at now: Instant, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            INSERT INTO form_submissions (token_hash, content_hash, user_id, made_at, location)
            VALUES (\(form.tokenHash), \(form.contentHash), \(form.user), \(now), \(form.location))
            ON CONFLICT (token_hash) DO NOTHING RETURNING token_hash
            """
        )
    }

    package static func find(tokenHash: String, in tx: borrowing Transaction) throws -> TakenForm? {
        try tx.first("SELECT * FROM form_submissions WHERE token_hash = \(tokenHash)").map(TakenForm.init(row:))
    }

    /// Notes where the form led, for who sends it again.
    package static func set(location: String, tokenHash: String, in tx: borrowing Transaction) throws {
        try tx.run("UPDATE form_submissions SET location = \(location) WHERE token_hash = \(tokenHash)")
    }

    /// The form may be sent again: nothing came of it.
    package static func delete(tokenHash: String, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM form_submissions WHERE token_hash = \(tokenHash)")
    }

    /// Forgets the forms that were taken before a moment.
    /// - Returns: how many there were.
    package static func deleteMade(before moment: Instant, in tx: borrowing Transaction) throws -> Int {
        try tx.rows("DELETE FROM form_submissions WHERE made_at < \(moment) RETURNING token_hash").count
    }
}

extension TakenForm {
    fileprivate init(row: Row) throws {
        self.init(
            tokenHash: try row("token_hash"),
            contentHash: try row("content_hash"),
            user: try row("user_id"),
            location: try row.optional("location")
        )
    }
}
