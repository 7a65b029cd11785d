package import Domain
internal import Storage

/// A form of the check before somebody enters (B2), on their referral.
package struct AdmissionSheet: Sendable {
    package let referral: Referral
    package let asked: AskedForm
    package let today: Day
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the referral or the form is not there; `Refusal.rule` when it is decided already.
    package func admissionSheet(
        _ code: String,
        of referral: ID<Referral>,
        as actor: Actor
    ) async throws -> AdmissionSheet {
        try await work(as: actor) { work, tx in
            let file = try work.openCheck(code, of: referral, detail: "admission form", in: tx)
            let tiers = Policy.tiers(for: actor.role)
            return AdmissionSheet(
                referral: file.referral,
                asked: AskedForm(
                    file.form,
                    of: file.programme,
                    asking: file.questions(over: file.facts, reading: tiers),
                    knowing: file.findings,
                    reading: tiers
                ),
                today: work.today
            )
        }
    }

    /// Fills in a form of the check: answers and scores become findings, which go with the person when they enter.
    /// - Returns: whether the answers make the form ask more than before.
    /// - Throws: `Faults`; `Refusal.notFound` when the referral or the form is not there; `Refusal.rule` when it is decided
    ///   already.
    @discardableResult
    package func fillAdmission(
        _ code: String,
        of referral: ID<Referral>,
        _ filling: FormFilling,
        as actor: Actor
    ) async throws -> Bool {
        try await work(as: actor) { work, tx in
            let file = try work.openCheck(code, of: referral, detail: "fill in admission form", in: tx)
            let tiers = Policy.tiers(for: actor.role)
            let before = file.questions(over: file.facts, reading: tiers)
            let made = filling.findings(about: file.referral.participant, by: file.programme) { work.newID() }
            let answered = file.findings.filter { $0.notedOn == filling.day && $0.withdrawal == nil }.map(\.subject)
            let after = file.questions(over: file.facts(with: made), reading: tiers)
            let asked = Set(after.map(\.subject))
            let stored = made.filter { asked.contains($0.subject) || file.scored.contains($0.subject) }

            var faults = Faults()
            if filling.day > work.today { faults.add("day", Message("field.future")) }
            if filling.day < file.referral.birthDay { faults.add("day", Message("finding.beforeBirth")) }
            // What was not asked before can't have been answered yet.
            faults.add(
                contentsOf: filling.faults(
                    in: file.form,
                    asked: before.filter { asked.contains($0.subject) },
                    answered: Set(answered),
                    by: file.programme
                )
            )
            if stored.isEmpty, faults.isEmpty { faults.add("", Message("form.saysNothing")) }
            try faults.throwIfAny()
            for finding in stored {
                try work.require(finding.tier)
                try FindingTable.insert(finding, in: tx)
                try work.record(
                    .findingNoted,
                    on: finding.notedOn,
                    of: file.referral,
                    subject: finding.id.rawValue,
                    in: tx
                )
            }
            try work.record(.formFilled, on: filling.day, of: file.referral, code: code, in: tx)
            return !asked.subtracting(before.map(\.subject)).subtracting(stored.map(\.subject)).isEmpty
        }
    }
}

/// A form of the check, opened to be filled in.
private struct OpenCheck {
    let referral: Referral
    let participant: Participant
    let programme: Programme
    let form: FormRule
    let findings: [Finding]
    let today: Day

    var facts: Facts { facts(with: []) }

    func facts(with made: [Finding]) -> Facts {
        var facts = Facts(today: today, values: FindingFacts(findings + made, by: programme).values)
        facts.add(referral, of: participant, by: programme)
        return facts
    }

    func questions(over facts: Facts, reading tiers: Set<Tier>) -> [FormRule.Question] {
        form.questions(askedOver: facts).filter { question in
            programme.subject(question.subject).map { tiers.contains($0.tier) } ?? false
        }
    }

    /// What findings with the scores of this form are about.
    var scored: Set<String> {
        Set(
            form.instruments.compactMap { programme.instrument($0) }.flatMap { rule in
                rule.domains.map { rule.subject(of: $0) }
            }
        )
    }
}

extension Work {
    fileprivate func openCheck(
        _ code: String,
        of id: ID<Referral>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> OpenCheck {
        guard let referral = try ReferralTable.find(id, within: scope(.decideReferral), in: tx),
            let participant = try ParticipantTable.find(referral.participant, in: tx)
        else { throw Refusal.notFound }
        let programme = try shelf.latest(referral.programme, in: tx).definition
        guard programme.admission.forms.contains(code), let form = programme.form(code) else { throw Refusal.notFound }
        try audit(.decideReferral, about: participant.id, subject: id.rawValue, detail: detail, in: tx)
        guard referral.state == .received || referral.state == .waiting else {
            throw Refusal.rule(Message("admission.decidedAlready"))
        }
        return OpenCheck(
            referral: referral,
            participant: participant,
            programme: programme,
            form: form,
            findings: try FindingTable.all(of: participant.id, in: tx),
            today: today
        )
    }
}
