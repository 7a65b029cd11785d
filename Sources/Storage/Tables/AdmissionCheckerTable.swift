package import Domain

/// Who was asked to do the check of a referral: one row for each referral, which says who it is now.
package enum AdmissionCheckerTable {
    package static func find(_ referral: ID<Referral>, in tx: borrowing Transaction) throws -> AdmissionChecker? {
        try tx.first("SELECT * FROM admission_checkers WHERE referral_id = \(referral)").map {
            try AdmissionChecker(row: $0)
        }
    }

    package static func insert(_ checker: AdmissionChecker, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO admission_checkers (referral_id, participant_id, coach_id, asked_on, version)
            VALUES (\(checker.referral), \(checker.participant), \(checker.coach), \(checker.askedOn),
                \(checker.version))
            """
        )
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ checker: AdmissionChecker, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE admission_checkers SET coach_id = \(checker.coach), asked_on = \(checker.askedOn),
                version = version + 1
            WHERE referral_id = \(checker.referral) AND version = \(checker.version) RETURNING referral_id
            """
        )
    }

    /// The referrals that wait for a decision and whose check this coach was asked to do, who waits longest first.
    package static func referrals(askedOf coach: ID<User>, in tx: borrowing Transaction) throws -> [Referral] {
        try tx.rows(
            """
            SELECT r.* FROM admission_checkers a CROSS JOIN referrals r
            WHERE a.coach_id = \(coach) AND r.id = a.referral_id AND r.state IN (\(list: ReferralState.checked))
            ORDER BY a.asked_on, r.id
            """
        ).map { try Referral(row: $0, in: tx) }
    }
}

extension AdmissionChecker {
    init(row: Row) throws {
        self.init(
            referral: try row("referral_id"),
            participant: try row("participant_id"),
            coach: try row("coach_id"),
            askedOn: try row("asked_on"),
            version: try row("version")
        )
    }
}
