internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The forms of the definition besides the screening, filled in on the file (A4, B2).
struct FillFormPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/formulier/:form", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/formulier/:form", for: .writeFile, use: fill)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await sheet(of: context)
        let form = Form([
            "day": view.plan.today.belgian, "observerName": context.actor.name,
            "observerParty": view.asked.form.answeredBy.first?.rawValue ?? "",
        ])
        return page(view, form, nil, context)
    }

    func fill(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await sheet(of: context)
        let id = view.participant.id
        return try await house.acting(on: form) {
            let filling = try FillingReader(asked: view.asked).read(form, by: context.actor.name)
            try await house.casework.fill(view.asked.form.code, of: id, filling, as: context.actor)
            return house.toCard("verloop-programma", of: id, done: "formFilled")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func sheet(of context: SignedInContext) async throws -> FormSheetView {
        let code = try context.id("form", of: FormRule.self).rawValue
        return try await house.casework.formSheet(code, of: context.participant(), as: context.actor)
    }

    private func page(
        _ view: FormSheetView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let speaking = house.speaking(of: view.asked.programme)
        let t = speaking.texts
        let sheet = speaking.sheet(form, problem, for: context)
        return speaking.filePage(
            "finding.formTitle",
            about: view.participant,
            for: context,
            status: sheet.status,
            """
            <p><b>\(view.asked.form.title)</b></p><p class="muted">\(t("finding.formLead"))</p>\
            \(sheet.sheet(
                action: .file(view.participant.id, "formulier", view.asked.form.code), submit: "action.save",
                cancel: .file(view.participant.id),
                QuestionFields.all(of: view.asked, in: sheet)))
            """
        )
    }
}
