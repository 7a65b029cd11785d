internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Giving somebody who was accepted a place in another group, before they begin (B3).
struct EntryPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/:referral/instapmoment", for: .decideReferral, use: show)
        routes.act("/aanmeldingen/:referral/instapmoment", for: .decideReferral, use: change)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(for: context)
        return page(view, Form(["versie": "\(view.trajectory.version)"]), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await view(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let chosen = reader.text("moment", limit: 200).split(separator: " ").map(String.init)
            if chosen.count != 2 { reader.fault("moment", Message("field.chooseOne")) }
            let reason = reader.required("reason", limit: ReferralPages.explanationLimit)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.changeEntry(
                of: view.referral.id,
                version: version,
                to: chosen[1],
                edition: chosen[0],
                because: reason,
                as: context.actor
            )
            return .seeOther(.referral(view.referral.id), done: "entryChanged")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func view(for context: SignedInContext) async throws -> EntryView {
        try await house.casework.entry(of: context.id("referral"), as: context.actor)
    }

    /// The version of the trajectory now: where they enter stands on the page.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await view(for: context)
        return try await house.stored(
            [:],
            version: view.trajectory.version,
            of: view.referral.participant,
            for: context
        )
    }

    private func page(
        _ view: EntryView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let id = view.referral.id
        let now = view.trajectory.entry.map {
            t("admission.entryOn", ["day": t.longDay($0.day), "edition": view.edition(of: $0)])
        }
        let choices = view.choices.map { choice -> (value: String, label: String) in
            let free = choice.free.map { t("admission.entryFree", ["count": $0]) }
            let words = [t.longDay(choice.place.day), view.edition(of: choice.place), free].compactMap { $0 }
            return ("\(choice.place.edition) \(choice.place.moment)", words.joined(separator: " · "))
        }
        return house.page(
            "\(t("admission.entryTitle")) · \(view.referral.name.short)",
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <p class="muted"><small>\(HTML.link(.referral(id), view.referral.name.full))</small></p>\
            <h1>\(t("admission.entryChange"))</h1>\
            <p class="muted lead">\(now ?? t("admission.noEntry")) \(t("admission.entryLead"))</p>\
            \(sheet.sheet(
                action: .referral(id, "instapmoment"), submit: "action.save", cancel: .referral(id),
                """
                \(sheet.version)\(sheet.field("moment", "admission.entryTo", required: true)
                    .select(choices, empty: t(choices.isEmpty ? "admission.entryNone" : "action.choose")))\
                \(sheet.field("reason", "admission.entryReason", hint: "admission.entryReasonHint", required: true)
                    .lines(3, limit: ReferralPages.explanationLimit))
                """))
            """
        )
    }
}
