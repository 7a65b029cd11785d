internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What an employer answered by telephone, by mail or face to face, noted by the house, and taken back where that was a mistake.
struct NotedAnswerPages {
    let house: House
    private var forms: IntroductionFormPages { IntroductionFormPages(house: house) }

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/antwoord", for: .introduce, use: show)
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/antwoord", for: .introduce, use: note)
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/antwoord-terug", for: .introduce, use: ask)
        routes.act(
            "/deelnemers/:participant/voorstellingen/:introduction/antwoord-terug",
            for: .introduce,
            use: correct
        )
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

    // MARK: taken back

    func ask(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await forms.pages.view(context)
        guard view.acts.contains(.correct) else { throw Refusal.rule(Message("introduction.notPossible.correct")) }
        return correctionPage(view, forms.versioned(view), nil, context)
    }

    func correct(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await forms.pages.view(context)
        return try await house.acting(
            on: form,
            stored: { try await forms.stored(context, forms.versioned) }
        ) {
            var reader = FormReader(form)
            let note = reader.required("note", limit: 1500)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.correctAnswer(
                to: view.introduction.id,
                of: view.participant.id,
                version: version,
                because: note,
                as: context.actor
            )
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: "answerCorrected")
        } again: { problem in
            correctionPage(view, form, problem, context)
        }
    }

    private func correctionPage(
        _ view: IntroductionView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let lead: HTML =
            view.steps.notedAnswer.map { answer -> HTML in
                let facts = [
                    "answer": t.code(answer.act), "name": answer.by, "day": answer.day.belgian,
                    "person": answer.said?.person ?? "", "state": t.code(answer.from),
                ]
                return "<p>\(t("introduction.correctLead", facts))</p>"
            } ?? .empty
        let note = sheet.field(
            "note",
            "introduction.correctNote",
            hint: "introduction.noteHint.correct",
            required: true
        )
        return forms.page(
            view,
            "introduction.form.correct",
            "antwoord-terug",
            sheet,
            context,
            "\(lead)\(note.lines(3, limit: 1500))\(sheet.version)"
        )
    }
}
