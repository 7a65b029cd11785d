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
                    asking: work.answerable(form, in: definition, over: known.facts(on: work.today)),
                    knowing: known.findings,
                    reading: tiers
                ),
                isOpen: file.trajectory.state != .closed
            )
        }
    }

    /// Fills in a form of the definition: answers and scores become findings, and the steps that wait for it are done.
    ///
    /// A question that the answers make superfluous is not stored, whatever was typed in it.
    ///
    /// - Returns: whether the answers make the form ask more than before.
    /// - Throws: `Faults`; `Refusal.notFound` when the definition has no such form, or an answer is not for this actor;
    ///   `Refusal.rule` when the trajectory is closed.
    @discardableResult
    package func fill(
        _ code: String,
        of participant: ID<Participant>,
        _ filling: FormFilling,
        as actor: Actor
    ) async throws -> Bool {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "fill in form", in: tx)
            let form = try work.form(code, of: file)
            let definition = file.programme.definition
            var known = try work.caseFacts(of: file, in: tx)
            let before = Set(work.answerable(form, in: definition, over: known.facts(on: work.today)).map(\.subject))
            let answered = Set(
                known.findings.filter { $0.notedOn == filling.day && $0.withdrawal == nil }.map(\.subject)
            )
            var made = filling.findings(about: participant, by: definition) { work.newID() }
            known.findings += made
            let asked = work.answerable(form, in: definition, over: known.facts(on: work.today))
            let after = Set(asked.map(\.subject))
            let scorable = Set(
                form.instruments.compactMap { definition.instrument($0) }.flatMap { rule in
                    rule.domains.map { rule.subject(of: $0) }
                }
            )
            made.removeAll { !after.contains($0.subject) && !scorable.contains($0.subject) }
            var faults = work.faults(on: filling.day, in: file)
            // What was not asked before can't have been answered yet.
            faults.add(
                contentsOf: filling.faults(
                    in: form,
                    asked: asked.filter { before.contains($0.subject) },
                    answered: answered,
                    by: definition
                )
            )
            if made.isEmpty, faults.isEmpty, answered.isEmpty { faults.add("", Message("form.saysNothing")) }
            try faults.throwIfAny()
            for finding in made { try work.note(finding, in: file, in: tx) }
            try work.record(.formFilled, on: filling.day, in: file, code: form.code, in: tx)
            try work.completeSteps(doneBy: .form, form.code, on: filling.day, in: file, in: tx)
            if form.code == definition.screening?.code {
                try work.completeSteps(doneBy: .screening, on: filling.day, in: file, in: tx)
            }
            return !after.subtracting(before).subtracting(made.map(\.subject)).isEmpty
        }
    }
}

extension Work {
    /// - Throws: `Refusal.notFound` when the definition has no such form for the file.
    fileprivate func form(_ code: String, of file: OpenFile) throws(Refusal) -> FormRule {
        guard let form = file.programme.definition.fileForms.first(where: { $0.code == code }) else { throw .notFound }
        return form
    }

    /// The questions that are asked with what is known, and are for this actor.
    fileprivate func answerable(_ form: FormRule, in programme: Programme, over facts: Facts) -> [FormRule.Question] {
        let tiers = Policy.tiers(for: actor.role)
        return form.questions(askedOver: facts).filter { question in
            programme.subject(question.subject).map { tiers.contains($0.tier) } ?? false
        }
    }
}
