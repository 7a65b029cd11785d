package import Domain
internal import Storage

/// What scoring a candidate on one criterion of the selection (E1) starts from.
package struct ScoreSheet: Sendable {
    package let referral: Referral
    package let programme: Programme
    package let rule: RankingRule
    /// The levels to choose from, each with the score that it gives; empty where a number is given.
    package let levels: [(level: Coded, score: Int)]
    /// The score that holds now; nil while there is none.
    package let present: Finding?
    /// Every score that was given, withdrawn ones too, the latest first.
    package let given: [Finding]

    /// Grows with every score and every correction.
    package var version: Int { given.count + given.count { $0.withdrawal != nil } }
}

extension Casework {
    /// - Throws: `Refusal.notFound` when referral or criterion are not there or not for this actor; `Refusal.rule` when it is
    ///   decided already.
    package func scoreSheet(
        _ criterion: String,
        of referral: ID<Referral>,
        as actor: Actor
    ) async throws -> ScoreSheet {
        try await work(as: actor) { work, tx in
            try work.scoreSheet(criterion, of: referral, detail: "score form", in: tx)
        }
    }

    /// Scores a candidate on one criterion, with a reason. A score that was there is withdrawn with the reason of the
    /// correction, and stays readable.
    /// - Throws: `Faults`, fields `score`, `reason` and `correction`; `Refusal.notFound`, `.rule`, and `.stale` when somebody
    ///   else scored in the meantime.
    package func score(
        _ criterion: String,
        of referral: ID<Referral>,
        version: Int,
        _ given: GivenScore,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let sheet = try work.scoreSheet(criterion, of: referral, detail: "score", in: tx)
            guard sheet.version == version else { throw Refusal.stale }
            try given.faults(levels: sheet.levels.map(\.level.code), corrects: sheet.present != nil).throwIfAny()
            if let present = sheet.present {
                guard try FindingTable.withdraw(present.id, because: given.correction.trimmed, in: tx) else {
                    throw Refusal.stale
                }
                try work.record(.findingWithdrawn, of: sheet.referral, subject: present.id.rawValue, in: tx)
            }
            let finding = Finding(
                id: work.newID(),
                participant: sheet.referral.participant,
                subject: sheet.subject,
                level: sheet.levels.isEmpty ? Int(given.score.trimmed).map { String($0) } : given.score,
                text: given.reason.trimmed,
                evidence: .observed,
                tier: sheet.tier,
                observer: Observer(name: actor.name, party: .coach),
                notedOn: work.today
            )
            try FindingTable.insert(finding, in: tx)
            try work.record(.findingNoted, of: sheet.referral, subject: finding.id.rawValue, in: tx)
        }
    }
}

extension ScoreSheet {
    fileprivate var subject: String { rule.subject ?? rule.handSubject }
    fileprivate var tier: Tier { rule.subject.flatMap { programme.subject($0)?.tier } ?? .ordinary }
}

extension Work {
    fileprivate func scoreSheet(
        _ criterion: String,
        of id: ID<Referral>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> ScoreSheet {
        denials.asked(.checkAdmission, of: .referral(id))
        guard let referral = try ReferralTable.find(id, within: scope(.checkAdmission), in: tx) else {
            throw Refusal.notFound
        }
        denials.clear()
        let programme = try shelf.latest(referral.programme, in: tx).definition
        guard let rule = programme.entry.ranking.first(where: { $0.code == criterion }),
            rule.isScoredByItself(in: programme)
        else { throw Refusal.notFound }
        let subject = rule.subject.flatMap { programme.subject($0) }
        try require(subject?.tier ?? .ordinary)
        try audit(.checkAdmission, about: referral.participant, subject: id.rawValue, detail: detail, in: tx)
        guard ReferralState.checked.contains(referral.state) else {
            throw Refusal.rule(Message("admission.decidedAlready"))
        }
        let code = subject?.code ?? rule.handSubject
        let given = try FindingTable.all(of: referral.participant, in: tx).filter { $0.subject == code }
        let known = FindingFacts(given, by: programme).sources[.selection(rule.code)]
        let levels = (subject?.levels ?? []).compactMap { level in
            subject?.score(ofLevel: level.code).map { (level, $0) }
        }
        return ScoreSheet(
            referral: referral,
            programme: programme,
            rule: rule,
            levels: levels,
            present: known?.last,
            given: given.reversed()
        )
    }
}
