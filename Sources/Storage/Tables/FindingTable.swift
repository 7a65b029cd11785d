package import Domain

/// What is known about people's way to work (A4, A5). Rows are added; only a withdrawal is written on one afterwards.
package enum FindingTable {
    package static func insert(_ finding: Finding, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO findings (id, participant_id, subject, level, text, day, certainty, evidence, tier,
                observer_name, observer_party, noted_on, withdrawal)
            VALUES (\(finding.id), \(finding.participant), \(finding.subject), \(finding.level), \(finding.text),
                \(finding.day), \(finding.certainty), \(finding.evidence), \(finding.tier), \(finding.observer.name),
                \(finding.observer.party), \(finding.notedOn), \(finding.withdrawal))
            """
        )
    }

    package static func find(_ id: ID<Finding>, in tx: borrowing Transaction) throws -> Finding? {
        try tx.first("SELECT * FROM findings WHERE id = \(id)").map(Finding.init(row:))
    }

    /// Every finding about one person, withdrawn ones too, in the order of the days they were noted on.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Finding] {
        try tx.rows(
            "SELECT * FROM findings WHERE participant_id = \(participant) ORDER BY noted_on, id"
        ).map(Finding.init(row:))
    }

    /// Writes why a finding does not hold any more.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ id: ID<Finding>,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        try tx.exists(
            "UPDATE findings SET withdrawal = \(reason) WHERE id = \(id) AND withdrawal IS NULL RETURNING id"
        )
    }
}

extension Tier: SQLConvertible {}
extension Certainty: SQLConvertible {}
extension Evidence: SQLConvertible {}

extension Finding {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            subject: try row("subject"),
            level: try row.optional("level"),
            text: try row("text"),
            day: try row.optional("day"),
            certainty: try row.optional("certainty"),
            evidence: try row("evidence"),
            tier: try row("tier"),
            observer: Observer(name: try row("observer_name"), party: try row("observer_party")),
            notedOn: try row("noted_on"),
            withdrawal: try row.optional("withdrawal")
        )
    }
}
