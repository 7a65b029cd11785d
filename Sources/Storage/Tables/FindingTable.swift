package import Domain

/// What is known about people's way to work (A4, A5). Rows are added; only a withdrawal is written on one afterwards.
package enum FindingTable {
    package static func insert(_ finding: Finding, in tx: borrowing Transaction) throws {
        let statement = try TextPair(finding.observer.name, FindingStatement(finding).packed()).packed
        let sealed = try tx.sealed(statement, .findingStatement, finding.id, of: finding.participant)
        let withdrawal = try tx.sealedOptional(
            finding.withdrawal,
            .findingWithdrawal,
            finding.id,
            of: finding.participant
        )
        try tx.run(
            """
            INSERT INTO findings (id, participant_id, statement, tier, observer_party, noted_on, withdrawal)
            VALUES (\(finding.id), \(finding.participant), \(sealed), \(finding.tier), \(finding.observer.party),
                \(finding.notedOn), \(withdrawal))
            """
        )
    }

    package static func find(_ id: ID<Finding>, in tx: borrowing Transaction) throws -> Finding? {
        try tx.first("SELECT * FROM findings WHERE id = \(id)").map { try Finding(row: $0, in: tx) }
    }

    /// Every finding about one person, withdrawn ones too, in the order of the days they were noted on.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Finding] {
        try tx.rows(listing(of: participant)).map { try Finding(row: $0, in: tx) }
    }

    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(
            shape: shape,
            source: "findings WHERE participant_id = \(participant)",
            order: [.up("noted_on"), .up("id")]
        )
    }

    private static let shape = RowShape(texts: [
        "id", "participant_id", "statement", "tier", "observer_party", "noted_on", "withdrawal",
    ])

    /// Writes why a finding does not hold any more.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ id: ID<Finding>,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        guard let row = try tx.first("SELECT participant_id FROM findings WHERE id = \(id)") else { return false }
        let sealed = try tx.sealed(reason, .findingWithdrawal, id, of: row("participant_id"))
        return try tx.exists(
            "UPDATE findings SET withdrawal = \(sealed) WHERE id = \(id) AND withdrawal IS NULL RETURNING id"
        )
    }
}

extension Tier: SQLConvertible {}
extension Certainty: SQLConvertible {}
extension Evidence: SQLConvertible {}

extension Finding {
    init(row: Row, in tx: borrowing Transaction) throws {
        let pair = try TextPair(packed: row.opened(.findingStatement, in: tx), in: .findingStatement)
        let statement = try FindingStatement(packed: pair.second)
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            subject: statement.subject,
            level: statement.level,
            text: statement.text,
            day: statement.day,
            certainty: statement.certainty,
            evidence: statement.evidence,
            tier: try row("tier"),
            observer: Observer(name: pair.first, party: try row("observer_party")),
            notedOn: try row("noted_on"),
            withdrawal: try row.openedOptional(.findingWithdrawal, in: tx)
        )
    }
}
