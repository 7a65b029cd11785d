internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The forms of the check before somebody enters (B2), filled in on the referral.
struct AdmissionFormPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/:referral/instap/:form", for: .checkAdmission, use: show)
        routes.act("/aanmeldingen/:referral/instap/:form", for: .checkAdmission, use: fill)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await sheet(of: context)
        let form = Form([
            "day": view.today.belgian, "observerName": context.actor.name,
            "observerParty": view.asked.form.answeredBy.first?.rawValue ?? "",
        ])
        return page(view, form, nil, context)
    }

    func fill(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await sheet(of: context)
        let (id, code) = (view.referral.id, view.asked.form.code)
        return try await house.acting(on: form) {
            let filling = try FillingReader(asked: view.asked).read(form, by: context.actor.name)
            try await house.casework.fillAdmission(code, of: id, filling, as: context.actor)
            return .seeOther(.referral(id), done: "formFilled")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func sheet(of context: SignedInContext) async throws -> AdmissionSheet {
        let code = try context.id("form", of: FormRule.self).rawValue
        return try await house.casework.admissionSheet(code, of: context.id("referral"), as: context.actor)
    }

    private func page(
        _ view: AdmissionSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let speaking = house.speaking(of: view.asked.programme)
        let t = speaking.texts
        let sheet = speaking.sheet(form, problem, for: context)
        return speaking.page(
            "\(view.asked.form.title) · \(view.referral.name.short)",
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <p class="muted"><small>\(HTML.link(.referral(view.referral.id), view.referral.name.full))</small></p>\
            <h1>\(view.asked.form.title)</h1><p class="muted">\(t("admission.formLead"))</p>\
            \(sheet.sheet(
                action: .referral(view.referral.id, "instap", view.asked.form.code), submit: "action.save",
                cancel: .referral(view.referral.id),
                QuestionFields.all(of: view.asked, in: sheet)))
            """
        )
    }
}
