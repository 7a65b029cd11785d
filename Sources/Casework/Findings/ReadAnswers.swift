package import Domain
internal import Storage

/// What was answered on a form over time and by whom (B7, B9), as far as this actor may read it.
package struct FormAnswers: Sendable {
    package let plan: PlanView
    package let form: FormRule
    package let answers: AnswersBeside

    package var participant: Participant { plan.participant }
    package var programme: Programme { plan.programme.definition }
}

extension Casework {
    /// - Throws: `Refusal.notFound`, also when the definition has no such form.
    package func answers(
        on code: String,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> FormAnswers {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "answers on a form", in: tx)
            let definition = file.programme.definition
            guard let form = definition.form(code) else { throw Refusal.notFound }
            return FormAnswers(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                form: form,
                answers: AnswersBeside(
                    of: form,
                    in: definition,
                    try FindingTable.all(of: participant, in: tx),
                    reading: Policy.tiers(for: actor.role)
                )
            )
        }
    }
}
