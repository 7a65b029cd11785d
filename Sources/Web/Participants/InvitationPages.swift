internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Lets a participant look along: an own account, made from the file.
struct InvitationPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/meekijken", for: .inviteParticipant, use: show)
        routes.act("/deelnemers/:participant/meekijken", for: .inviteParticipant, use: invite)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        page(try await participant(context), Form(), nil, context)
    }

    func invite(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let participant = try await participant(context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let email = reader.required("email")
            try reader.faults.throwIfAny()
            let (_, token) = try await house.desk.invite(participant.id, email: email, as: context.actor)
            return linkPage(token, for: participant, context)
        } again: { problem in
            page(participant, form, problem, context)
        }
    }

    private func participant(_ context: SignedInContext) async throws -> Participant {
        try await house.casework.invitation(of: context.participant(), as: context.actor)
    }

    private func page(
        _ participant: Participant,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.filePage(
            "invitation.title",
            about: participant,
            for: context,
            status: sheet.status,
            """
            <p>\(house.texts("invitation.lead"))</p>\
            \(sheet.sheet(
                action: .file(participant.id, "meekijken"), submit: "invitation.make", cancel: .file(participant.id),
                sheet.field("email", "access.email", required: true).text(type: "email")))
            """
        )
    }

    /// The link is shown once, to hand over by a safe way.
    private func linkPage(_ token: String, for participant: Participant, _ context: SignedInContext) -> Response {
        let t = house.texts
        return house.filePage(
            "user.linkTitle",
            about: participant,
            for: context,
            """
            <p>\(t(house.handOverLead))</p><p><code>\(house.whole(Link("wachtwoord", token)))</code></p>\
            \(HTML.act(.file(participant.id), t("action.back")))
            """
        )
    }
}
