package import Domain

package enum ReferralTable {
    package static func insert(_ referral: Referral, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO referrals (id, participant_id, given_name, family_name, birth_day, programme, referrer_id,
                referrer_name, institution, prison, referred_on, reason, has_consent, earliest_day, source, state, decided_by, decided_on, ground,
                explanation, version)
            VALUES (\(referral.id), \(referral.participant), \(referral.name.given), \(referral.name.family),
                \(referral.birthDay), \(referral.programme), \(referral.referrer),
                \(referral.referrerName), \(referral.institution), \(referral.prison), \(referral.referredOn),
                \(referral.reason), \(referral.hasConsent), \(referral.earliestDay), \(referral.source),
                \(referral.state), \(referral.decision?.by), \(referral.decision?.on), \(referral.decision?.ground),
                \(referral.decision?.explanation), \(referral.version))
            """
        )
    }

    package static func find(_ id: ID<Referral>, in tx: borrowing Transaction) throws -> Referral? {
        try tx.first("SELECT * FROM referrals WHERE id = \(id)").map(Referral.init(row:))
    }

    /// Every referral of one person, the latest first.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Referral] {
        try tx.rows(
            "SELECT * FROM referrals WHERE participant_id = \(participant) ORDER BY referred_on DESC, id DESC"
        ).map(Referral.init(row:))
    }

    /// Saves state and decision; what the referrer wrote never changes.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ referral: Referral, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE referrals SET state = \(referral.state), decided_by = \(referral.decision?.by),
                decided_on = \(referral.decision?.on), ground = \(referral.decision?.ground),
                explanation = \(referral.decision?.explanation), version = version + 1
            WHERE id = \(referral.id) AND version = \(referral.version) RETURNING id
            """
        )
    }
}

extension ReferralState: SQLConvertible {}
extension ReferralSource: SQLConvertible {}

extension Referral {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            name: PersonName(given: try row("given_name"), family: try row("family_name")),
            birthDay: try row("birth_day"),
            programme: try row("programme"),
            referrer: try row.optional("referrer_id"),
            referrerName: try row("referrer_name"),
            institution: try row.optional("institution"),
            prison: try row("prison"),
            referredOn: try row("referred_on"),
            reason: try row("reason"),
            hasConsent: try row("has_consent"),
            earliestDay: try row.optional("earliest_day"),
            source: try row("source"),
            state: try row("state"),
            decision: try ReferralDecision(row: row),
            version: try row("version")
        )
    }
}

extension ReferralDecision {
    /// Nil while nobody decided.
    fileprivate init?(row: Row) throws {
        guard let by = try row.optional("decided_by", as: String.self) else { return nil }
        self.init(
            by: by,
            on: try row("decided_on"),
            ground: try row.optional("ground"),
            explanation: try row.optional("explanation") ?? ""
        )
    }
}
