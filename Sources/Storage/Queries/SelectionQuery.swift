package import Domain

/// The candidates of a selection (E1).
package enum SelectionQuery {
    /// Who is not decided yet, who was admitted to an edition, and what was decided otherwise since its first day; the first
    /// referred first.
    package static func candidates(
        for programme: String,
        edition: EditionRule,
        in tx: borrowing Transaction
    ) throws -> [Referral] {
        let rows = try tx.rows(
            """
            SELECT * FROM referrals WHERE programme = \(programme) AND (state IN (\(list: ReferralState.checked))
                OR edition = \(edition.code) OR (edition IS NULL AND decided_on >= \(edition.first)))
            ORDER BY referred_on, id
            """
        )
        try tx.fetchDataKeys(for: rows, .referralReason)
        return try rows.map { try Referral(row: $0, in: tx) }
    }
}
