package import Domain

/// To which employer the account of somebody belongs: what was shown to that employer is theirs to answer.
package enum EmployerAccountTable {
    /// The employer of an account; where employers were merged, the one that is left.
    package static func employer(of user: ID<User>, in tx: borrowing Transaction) throws -> ID<Employer>? {
        try tx.first(
            """
            SELECT COALESCE(e.merged_into, e.id) AS id FROM employer_accounts a JOIN employers e ON e.id = a.employer_id
            WHERE a.user_id = \(user)
            """
        ).map { try $0("id") }
    }

    /// Whether anybody can answer for an employer.
    package static func isAnybody(for employer: ID<Employer>, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            SELECT 1 AS one FROM employer_accounts a JOIN users u ON u.id = a.user_id
                JOIN employers e ON e.id = a.employer_id
            WHERE u.is_active = 1 AND COALESCE(e.merged_into, e.id) =
                (SELECT COALESCE(merged_into, id) FROM employers WHERE id = \(employer))
            """
        )
    }

    package static func put(_ user: ID<User>, with employer: ID<Employer>, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_accounts (user_id, employer_id) VALUES (\(user), \(employer))
            ON CONFLICT (user_id) DO UPDATE SET employer_id = excluded.employer_id
            """
        )
    }
}
