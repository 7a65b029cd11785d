internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What an employer answered by telephone, by mail or face to face, noted by the house.
struct NotedAnswerPages {
    let house: House
    private var forms: IntroductionFormPages { IntroductionFormPages(house: house) }

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/antwoord", for: .introduce, use: show)
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/antwoord", for: .introduce, use: note)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await forms.pages.view(context)
        guard !view.answers.isEmpty else { throw Refusal.rule(Message("introduction.answerNone")) }
        return page(view, EmployerWordForm.filled(view), nil, context)
    }

    func note(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await forms.pages.view(context)
        return try await house.acting(
            on: form,
            stored: { try await forms.stored(context, forms.versioned) }
        ) {
            let answer = try NotedAnswerForm.read(form)
            guard let act = answer.act else { throw Faults("answer", Message("field.chooseOne")) }
            try await house.casework.noteAnswer(
                act,
                to: view.introduction.id,
                of: view.participant.id,
                version: answer.version,
                because: answer.reason,
                note: answer.note,
                by: answer.word,
                as: context.actor
            )
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: "answerNoted")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func page(
        _ view: IntroductionView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return forms.page(
            view,
            "introduction.form.noteAnswer",
            "antwoord",
            sheet,
            context,
            "<p>\(house.texts("introduction.answerLead"))</p>\(NotedAnswerForm.fields(sheet, among: view.answers))\(sheet.version)"
        )
    }
}
