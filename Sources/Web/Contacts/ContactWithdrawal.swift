internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// A contact that was noted by mistake is withdrawn with the reason.
extension ContactPages {
    func showWithdrawal(_ request: Request, context: SignedInContext) async throws -> Response {
        let (participant, contact) = try await contact(of: context)
        guard contact.withdrawal == nil else { throw Refusal.rule(Message("contact.withdrawnAlready")) }
        return withdrawalPage(participant, contact, Form(), nil, context)
    }

    func withdraw(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (participant, contact) = try await contact(of: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 1000)
            try reader.faults.throwIfAny()
            try await house.casework.withdrawContact(contact.id, of: participant.id, reason: reason, as: context.actor)
            return .seeOther(.file(participant.id), done: "contactWithdrawn")
        } again: { problem in
            withdrawalPage(participant, contact, form, problem, context)
        }
    }

    private func contact(
        of context: SignedInContext
    ) async throws -> (participant: Participant, contact: ContactMoment) {
        try await house.casework.contact(context.id("contact"), of: context.participant(), as: context.actor)
    }

    private func withdrawalPage(
        _ participant: Participant,
        _ contact: ContactMoment,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        return house.filePage(
            "contact.withdrawTitle",
            about: participant,
            for: context,
            status: sheet.status,
            """
            <div class="lead"><p><b>\(t.longDay(contact.day))</b> · \(t.code(contact.channel)), \
            \(t.code(contact.party)) (\(contact.person)) <small class="muted">\(contact.by)</small></p>\
            <p>\(contact.note)</p><p class="muted">\(t("contact.withdrawLead"))\
            \(HTML.when(contact.dueContact != nil, " \(t("contact.withdrawAftercare"))"))</p></div>\
            \(sheet.sheet(
                action: .file(participant.id, "contacten", contact.id, "intrekken"), submit: "contact.withdraw",
                cancel: .file(participant.id),
                sheet.field("reason", "contact.withdrawReason", required: true).lines(3, limit: 1000)))
            """
        )
    }
}
