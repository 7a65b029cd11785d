internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The day since which somebody is registered (D5), noted on the referral.
struct RegistrationPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/:referral/inschrijving", for: .decideReferral, use: show)
        routes.act("/aanmeldingen/:referral/inschrijving", for: .decideReferral, use: note)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(for: context)
        let form = Form(["registeredOn": day(of: view), "versie": "\(view.referral.version)"])
        return page(view, form, nil, context)
    }

    func note(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await view(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let (day, version) = (reader.day("registeredOn"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.noteRegistration(
                of: view.referral.id,
                version: version,
                on: day,
                as: context.actor
            )
            return .seeOther(.referral(view.referral.id), done: "registrationNoted")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func view(for context: SignedInContext) async throws -> ReferralView {
        try await house.casework.referral(context.id("referral"), as: context.actor)
    }

    /// What is stored by now.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await view(for: context)
        return try await house.stored(
            ["registeredOn": day(of: view)],
            version: view.referral.version,
            of: view.referral.participant,
            for: context
        )
    }

    private func day(of view: ReferralView) -> String { view.referral.registeredOn?.belgian ?? "" }

    private func page(
        _ view: ReferralView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let id = view.referral.id
        return house.page(
            "\(t("referral.registrationTitle")) · \(view.referral.name.short)",
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <p class="muted"><small>\(HTML.link(.referral(id), view.referral.name.full))</small></p>\
            <h1>\(t("referral.registrationTitle"))</h1>\
            \(sheet.sheet(
                action: .referral(id, "inschrijving"), submit: "action.save", cancel: .referral(id),
                "\(sheet.field("registeredOn", "referral.registeredOn", hint: "referral.registeredOnHint").day())\(sheet.version)"))
            """
        )
    }
}
