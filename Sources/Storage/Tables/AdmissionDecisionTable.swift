package import Domain

/// What was decided about admissions: rows are added, never changed.
package enum AdmissionDecisionTable {
    package static func insert(_ decision: AdmissionDecision, in tx: borrowing Transaction) throws {
        let (id, person) = (decision.id, decision.participant)
        let verdicts = try tx.sealed(Verdicts.packed(decision.verdicts), .admissionVerdicts, id, of: person)
        let reason = try tx.sealedOptional(decision.reason, .admissionReason, id, of: person)
        let advice = try tx.sealedOptional(decision.advice, .admissionAdvice, id, of: person)
        let handover = try tx.sealedOptional(decision.handover, .admissionHandover, id, of: person)
        try tx.run(
            """
            INSERT INTO admission_decisions (id, referral_id, participant_id, programme_version, act, decided_by, decided_on,
                verdicts, reason, advice, handover)
            VALUES (\(id), \(decision.referral), \(person), \(decision.programmeVersion), \(decision.act), \(decision.by),
                \(decision.on), \(verdicts), \(reason), \(advice), \(handover))
            """
        )
    }

    /// Every decision about one referral, the latest first.
    package static func all(of referral: ID<Referral>, in tx: borrowing Transaction) throws -> [AdmissionDecision] {
        try tx.rows("SELECT * FROM admission_decisions WHERE referral_id = \(referral) ORDER BY id DESC").map {
            try AdmissionDecision(row: $0, in: tx)
        }
    }
}

/// How the verdicts of a decision stand in one sealed text: a line for each criterion, its code and what it said. Codes
/// of definitions hold no space.
private enum Verdicts {
    static func packed(_ verdicts: [AdmissionDecision.Judged]) -> String {
        verdicts.map { "\($0.criterion) \($0.verdict.rawValue)" }.joined(separator: "\n")
    }

    static func unpacked(_ text: String) throws(StorageError) -> [AdmissionDecision.Judged] {
        var verdicts: [AdmissionDecision.Judged] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 2, let verdict = Verdict(rawValue: parts[1]) else {
                throw .damaged(column: SealedColumn.admissionVerdicts.rawValue)
            }
            verdicts.append(.init(criterion: parts[0], verdict: verdict))
        }
        return verdicts
    }
}

extension ReferralAct: SQLConvertible {}

extension AdmissionDecision {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            referral: try row("referral_id"),
            participant: try row("participant_id"),
            programmeVersion: try row("programme_version"),
            act: try row("act"),
            by: try row("decided_by"),
            on: try row("decided_on"),
            verdicts: try Verdicts.unpacked(row.opened(.admissionVerdicts, in: tx)),
            reason: try row.openedOptional(.admissionReason, in: tx),
            advice: try row.openedOptional(.admissionAdvice, in: tx),
            handover: try row.openedOptional(.admissionHandover, in: tx)
        )
    }
}
