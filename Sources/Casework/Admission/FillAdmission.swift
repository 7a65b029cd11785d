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
                    over: file.facts,
                    knowing: file.findings,
                    reading: tiers
                ),
                today: work.today
            )
        }
    }

    /// Fills in a form of the check: answers and scores become findings, which go with the person when they enter.
    /// - Throws: `Faults`; `Refusal.notFound` when the referral or the form is not there; `Refusal.rule` when it is decided
    ///   already.
    package func fillAdmission(
        _ code: String,
        of referral: ID<Referral>,
        _ filling: FormFilling,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openCheck(code, of: referral, detail: "fill in admission form", in: tx)
            let answered = file.findings.filter { $0.notedOn == filling.day && $0.withdrawal == nil }.map(\.subject)
            let said = SaidOnForm(
                filling.findings(about: file.referral.participant, by: file.programme) { work.newID() },
                on: file.form,
                asking: file.form.questions(reading: Policy.tiers(for: actor.role), in: file.programme),
                by: file.programme,
                facts: file.facts(with:)
            )

            var faults = Faults()
            if filling.day > work.today { faults.add("day", Message("field.future")) }
            if filling.day < file.referral.birthDay { faults.add("day", Message("finding.beforeBirth")) }
            faults.add(
                contentsOf: filling.faults(in: file.form, said, answered: Set(answered), by: file.programme)
            )
            if said.findings.isEmpty, faults.isEmpty { faults.add("", Message("form.saysNothing")) }
            try faults.throwIfAny()
            for finding in said.findings {
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
}

extension Work {
    fileprivate func openCheck(
        _ code: String,
        of id: ID<Referral>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> OpenCheck {
        denials.asked(.checkAdmission, of: .referral(id))
        guard let referral = try ReferralTable.find(id, within: scope(.checkAdmission), in: tx),
            let participant = try ParticipantTable.find(referral.participant, in: tx)
        else { throw Refusal.notFound }
        denials.clear()
        let programme = try shelf.latest(referral.programme, in: tx).definition
        guard programme.admission.forms.contains(code), let form = programme.form(code) else { throw Refusal.notFound }
        try audit(.checkAdmission, about: participant.id, subject: id.rawValue, detail: detail, in: tx)
        guard ReferralState.checked.contains(referral.state) else {
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
