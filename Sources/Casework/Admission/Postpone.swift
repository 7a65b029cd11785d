package import Domain
internal import Storage

extension Casework {
    /// Says that somebody can't enter yet (B2): why, what they are advised, to whom they go meanwhile, and when they
    /// are looked at again. On that day it stands on Today of who decides.
    /// - Throws: `Faults`; `Refusal.rule` when it is decided already, `Refusal.stale`.
    package func postponeReferral(
        _ id: ID<Referral>,
        version: Int,
        _ postponement: Postponement,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var referral = try work.decide(id, version: version, act: .postpone, in: tx)
            let programme = try work.shelf.latest(referral.programme, in: tx)
            try postponement.faults(grounds: programme.definition.refusalGrounds, today: work.today).throwIfAny()
            guard let participant = try ParticipantTable.find(referral.participant, in: tx) else {
                throw Refusal.notFound
            }
            let check = try work.admissionCheck(of: referral, participant, by: programme.definition, in: tx).check
            referral.decision = ReferralDecision(
                by: actor.name,
                on: work.today,
                ground: postponement.ground,
                explanation: ""
            )
            (referral.edition, referral.waitingSince) = (nil, nil)
            referral.lookAgainOn = postponement.lookAgainOn
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            try work.keep(.postpone, on: referral, check, by: programme, in: tx) { decision in
                decision.advice = postponement.advice.trimmed
                decision.handover = postponement.handover.trimmed
            }
            try work.record(.referralPostponed, of: referral, code: postponement.ground, in: tx)
        }
    }

    /// Puts a referral on the waiting list of an edition whose places are taken (B3).
    /// - Throws: `Faults` when there is no such edition or it has a place; `Refusal.rule` when it is decided already,
    ///   `Refusal.stale`.
    package func waitReferral(
        _ id: ID<Referral>,
        version: Int,
        edition: String,
        explanation: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var referral = try work.decide(id, version: version, act: .wait, in: tx)
            let programme = try work.shelf.latest(referral.programme, in: tx).definition
            let editions = try work.editionPlaces(of: programme, in: tx)
            guard let places = editions.first(where: { $0.edition.code == edition }) else {
                throw Faults("waitEdition", Message("field.unknown"))
            }
            if places.objection(to: id) == nil {
                throw Faults("waitEdition", Message("admission.stillFree", ["edition": places.edition.label]))
            }
            referral.decision = ReferralDecision(
                by: actor.name,
                on: work.today,
                ground: nil,
                explanation: explanation.trimmed
            )
            (referral.edition, referral.waitingSince) = (edition, work.today)
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            try work.record(.referralWaits, of: referral, code: edition, in: tx)
        }
    }
}

extension Work {
    /// Stores what was decided with the verdicts of the check. Where the definition asks nothing and nothing was said,
    /// there is nothing to keep.
    @discardableResult
    func keep(
        _ act: ReferralAct,
        on referral: Referral,
        _ check: AdmissionCheck,
        by programme: LoadedProgramme,
        in tx: borrowing Transaction,
        saying said: (inout AdmissionDecision) -> Void = { _ in }
    ) throws -> AdmissionDecision? {
        var decision = AdmissionDecision(
            id: newID(),
            referral: referral.id,
            participant: referral.participant,
            programmeVersion: programme.version,
            act: act,
            by: actor.name,
            on: today,
            verdicts: check.lines.map { .init(criterion: $0.criterion.code, verdict: $0.verdict) }
        )
        said(&decision)
        guard !decision.verdicts.isEmpty || decision.advice != nil else { return nil }
        try AdmissionDecisionTable.insert(decision, in: tx)
        return decision
    }

    /// Lets somebody in by the check, or against it with a reason; against a hard criterion only who has the role (B2).
    /// - Throws: `Faults`.
    func requireAdmission(
        of referral: Referral,
        _ check: AdmissionCheck,
        reason: String,
        in tx: borrowing Transaction
    ) throws {
        let mayOverrule = Policy.allows(.overruleAdmission, for: actor.role)
        try check.faults(reason: reason, mayOverrule: mayOverrule).throwIfAny()
        if check.hindrance == .hard {
            try audit(.overruleAdmission, about: referral.participant, subject: referral.id.rawValue, in: tx)
        }
    }
}
