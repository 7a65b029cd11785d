package import Domain

/// The referrals with their decisions.
package enum ReferralTable {
    /// What stands in the column for a referral from no prison: the first schema asked one of everybody.
    static let noPrison = ""

    package static func insert(_ referral: Referral, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(referral.reason, .referralReason, referral.id, of: referral.participant)
        let (ground, explanation) = try sealedDecision(on: referral, in: tx)
        let name = try tx.sealed(referral.name, .referralName, referral.id, of: referral.participant)
        try tx.run(
            """
            INSERT INTO referrals (id, participant_id, name, birth_day, programme, referrer_id,
                referrer_name, institution, prison, referrer_kind, partner, site, referred_on, reason, has_consent,
                earliest_day, source, state, decided_by, decided_on, ground, explanation, edition,
                waiting_since, look_again_on, registered_on, version)
            VALUES (\(referral.id), \(referral.participant), \(name), \(referral.birthDay), \(referral.programme),
                \(referral.referrer), \(referral.referrerName), \(referral.institution), \(referral.prison ?? noPrison),
                \(referral.origin.kind), \(referral.origin.partner), \(referral.origin.site), \(referral.referredOn),
                \(reason), \(referral.hasConsent), \(referral.earliestDay), \(referral.source),
                \(referral.state), \(referral.decision?.by), \(referral.decision?.on), \(ground),
                \(explanation), \(referral.edition), \(referral.waitingSince), \(referral.lookAgainOn),
                \(referral.registeredOn), \(referral.version))
            """
        )
    }

    package static func find(
        _ id: ID<Referral>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Referral? {
        try tx.rows(listing(id, within: scope)).first.map { try Referral(row: $0, in: tx) }
    }

    /// This one referral, when it is within.
    static func listing(_ id: ID<Referral>, within scope: Scope) -> Listing {
        Listing(shape: shape, source: "referrals r WHERE r.id = \(id) AND \(scope.referrals("r"))", order: [.up("id")])
    }

    private static let shape = RowShape(
        texts: [
            "id", "participant_id", "name", "birth_day", "programme", "referrer_id",
            "referrer_name", "institution", "prison", "referrer_kind", "partner", "site", "referred_on", "reason",
            "earliest_day", "source", "state", "decided_by", "decided_on", "ground", "explanation", "edition",
            "waiting_since", "look_again_on", "registered_on",
        ],
        numbers: ["has_consent", "version"]
    )

    /// Every referral of one person, the latest first.
    package static func all(
        of participant: ID<Participant>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [Referral] {
        try tx.rows(
            """
            SELECT r.* FROM referrals r WHERE r.participant_id = \(participant) AND \(scope.referrals("r"))
            ORDER BY r.referred_on DESC, r.id DESC
            """
        ).map { try Referral(row: $0, in: tx) }
    }

    /// Saves state and decision; what the referrer wrote never changes.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ referral: Referral, in tx: borrowing Transaction) throws -> Bool {
        let (ground, explanation) = try sealedDecision(on: referral, in: tx)
        return try tx.exists(
            """
            UPDATE referrals SET state = \(referral.state), decided_by = \(referral.decision?.by),
                decided_on = \(referral.decision?.on), ground = \(ground),
                explanation = \(explanation), edition = \(referral.edition), waiting_since = \(referral.waitingSince),
                look_again_on = \(referral.lookAgainOn), registered_on = \(referral.registeredOn), version = version + 1
            WHERE id = \(referral.id) AND version = \(referral.version) RETURNING id
            """
        )
    }

    private static func sealedDecision(
        on referral: Referral,
        in tx: borrowing Transaction
    ) throws -> (ground: String?, explanation: String?) {
        let (id, person, decision) = (referral.id, referral.participant, referral.decision)
        return (
            try tx.sealedOptional(decision?.ground, .refusalGround, id, of: person),
            try tx.sealedOptional(decision?.explanation, .refusalExplanation, id, of: person)
        )
    }
}

extension ReferralState: SQLConvertible {}
extension ReferralSource: SQLConvertible {}

extension Referral {
    init(row: Row, in tx: borrowing Transaction) throws {
        let (id, participant): (ID<Referral>, ID<Participant>) = (try row("id"), try row("participant_id"))
        let place = NamePlace(column: .referralName, row: id.rawValue, participant: participant)
        self.init(
            id: id,
            participant: participant,
            name: try tx.openedName(row("name"), at: place).name,
            birthDay: try row("birth_day"),
            programme: try row("programme"),
            referrer: try row.optional("referrer_id"),
            referrerName: try row("referrer_name"),
            institution: try row.optional("institution"),
            prison: try Self.prison(row("prison")),
            origin: ReferralOrigin(
                kind: try row.optional("referrer_kind"),
                partner: try row.optional("partner"),
                site: try row.optional("site")
            ),
            referredOn: try row("referred_on"),
            reason: try row.opened(.referralReason, in: tx),
            hasConsent: try row("has_consent"),
            earliestDay: try row.optional("earliest_day"),
            source: try row("source"),
            state: try row("state"),
            decision: try ReferralDecision(row: row, in: tx),
            edition: try row.optional("edition"),
            waitingSince: try row.optional("waiting_since"),
            lookAgainOn: try row.optional("look_again_on"),
            registeredOn: try row.optional("registered_on"),
            version: try row("version")
        )
    }

    private static func prison(_ stored: String) -> String? { stored == ReferralTable.noPrison ? nil : stored }
}

extension ReferralDecision {
    /// Nil while nobody decided.
    fileprivate init?(row: Row, in tx: borrowing Transaction) throws {
        guard let by = try row.optional("decided_by", as: String.self) else { return nil }
        self.init(
            by: by,
            on: try row("decided_on"),
            ground: try row.openedOptional(.refusalGround, in: tx),
            explanation: try row.openedOptional(.refusalExplanation, in: tx) ?? ""
        )
    }
}
