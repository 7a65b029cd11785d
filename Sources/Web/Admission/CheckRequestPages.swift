internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Asking a coach to do the check before somebody enters (B2).
struct CheckRequestPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/:referral/instapcheck", for: .decideReferral, use: show)
        routes.act("/aanmeldingen/:referral/instapcheck", for: .decideReferral, use: ask)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(for: context)
        return page(view, Form(["coach": coach(of: view), "versie": "\(view.version)"]), nil, context)
    }

    func ask(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await view(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let coach = reader.text("coach", limit: 64)
            if coach.isEmpty { reader.fault("coach", Message("field.chooseOne")) }
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.askCheck(
                of: view.referral.id,
                version: version,
                coach: ID(coach),
                as: context.actor
            )
            return .seeOther(.referral(view.referral.id), done: "checkAsked")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func view(for context: SignedInContext) async throws -> CheckRequest {
        try await house.casework.checkRequest(of: context.id("referral"), as: context.actor)
    }

    /// What is stored by now.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await view(for: context)
        return try await house.stored(
            ["coach": coach(of: view)],
            version: view.version,
            of: view.referral.participant,
            for: context
        )
    }

    private func coach(of view: CheckRequest) -> String { view.checker?.coach.rawValue ?? "" }

    private func page(
        _ view: CheckRequest,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let id = view.referral.id
        let coaches = view.coaches.map { ($0.id.rawValue, $0.name) }
        return house.page(
            "\(t("admission.askTitle")) · \(view.referral.name.short)",
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <p class="muted"><small>\(HTML.link(.referral(id), view.referral.name.full))</small></p>\
            <h1>\(t("admission.askTitle"))</h1><p class="muted lead">\(t("admission.askLead"))</p>\
            \(sheet.sheet(
                action: .referral(id, "instapcheck"), submit: "admission.ask", cancel: .referral(id),
                """
                \(sheet.field("coach", "admission.checker", required: true)
                    .select(coaches, empty: t("action.choose")))\(sheet.version)
                """))
            """
        )
    }
}
