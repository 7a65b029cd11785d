package import Domain
internal import Storage

/// What a form of the definition starts from, on the file.
package struct FormSheetView: Sendable {
    package let plan: PlanView
    package let asked: AskedForm
    /// Whether it can be filled in: guidance goes on.
    package let isOpen: Bool

    package var participant: Participant { plan.participant }
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the definition has no such form; `Refusal.rule` when the trajectory is closed.
    package func formSheet(
        _ code: String,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> FormSheetView {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "form form", in: tx)
            let form = try work.form(code, of: file)
            let known = try work.caseFacts(of: file, in: tx)
            let tiers = Policy.tiers(for: actor.role)
            let definition = file.programme.definition
            return FormSheetView(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                asked: AskedForm(
                    form,
                    of: definition,
                    over: known.facts(on: work.today),
                    knowing: known.findings,
                    reading: tiers
                ),
                isOpen: file.trajectory.state != .closed
            )
        }
    }

    /// Fills in a form of the definition: answers and scores become findings, and the steps that wait for it are done.
    ///
    /// An answer to a question that these answers do not make it ask is refused: nothing is stored that was not asked.
    ///
    /// - Throws: `Faults`; `Refusal.notFound` when the definition has no such form, or an answer is not for this actor;
    ///   `Refusal.rule` when the trajectory is closed.
    package func fill(
        _ code: String,
        of participant: ID<Participant>,
        _ filling: FormFilling,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "fill in form", in: tx)
            let form = try work.form(code, of: file)
            let definition = file.programme.definition
            let known = try work.caseFacts(of: file, in: tx)
            let answered = Set(
                known.findings.filter { $0.notedOn == filling.day && $0.withdrawal == nil }.map(\.subject)
            )
            let said = work.said(filling, on: form, knowing: known)
            var faults = work.faults(on: filling.day, in: file)
            faults.add(contentsOf: filling.faults(in: form, said, answered: answered, by: definition))
            if said.findings.isEmpty, faults.isEmpty, answered.isEmpty { faults.add("", Message("form.saysNothing")) }
            try faults.throwIfAny()
            for finding in said.findings { try work.note(finding, in: file, in: tx) }
            try work.record(.formFilled, on: filling.day, in: file, code: form.code, in: tx)
            try work.completeSteps(doneBy: .form, form.code, on: filling.day, in: file, in: tx)
            if form.code == definition.screening?.code {
                try work.completeSteps(doneBy: .screening, on: filling.day, in: file, in: tx)
            }
        }
    }
}

extension Work {
    /// What a filling says, as far as its form asks it of this actor.
    func said(_ filling: FormFilling, on form: FormRule, knowing known: CaseFacts) -> SaidOnForm {
        let programme = known.programme
        return SaidOnForm(
            filling.findings(about: known.participant.id, by: programme) { newID() },
            on: form,
            asking: form.questions(reading: Policy.tiers(for: actor.role), in: programme),
            by: programme
        ) { made in
            var known = known
            known.findings += made
            return known.facts(on: today)
        }
    }

    /// - Throws: `Refusal.notFound` when the definition has no such form for the file.
    fileprivate func form(_ code: String, of file: OpenFile) throws(Refusal) -> FormRule {
        guard let form = file.programme.definition.fileForms.first(where: { $0.code == code }) else { throw .notFound }
        return form
    }
}
