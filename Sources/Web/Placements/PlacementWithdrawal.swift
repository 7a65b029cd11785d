internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// A start that was noted by mistake is withdrawn with the reason.
extension PlacementPages {
    func showWithdrawal(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let placement = try lastPlacement(of: view, context)
        return withdrawalPage(placement, of: view, Form(["versie": "\(placement.version)"]), nil, context)
    }

    func withdraw(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let placement = try chosenPlacement(of: view, context)
        return try await house.acting(
            on: form,
            stored: { try await stored(context) { Form([versionField: "\($0.version)"]) } }
        ) {
            var reader = FormReader(form)
            let (reason, version) = (reader.required("reason", limit: 1000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.withdrawPlacement(
                placement.id,
                of: view.participant.id,
                version: version,
                reason: reason,
                as: context.actor
            )
            return house.toCard("tewerkstelling", of: view.participant.id, done: "placementWithdrawn")
        } again: { problem in
            withdrawalPage(placement, of: view, form, problem, context)
        }
    }

    private func lastPlacement(of view: PlanView, _ context: SignedInContext) throws -> Placement {
        let placement = try chosenPlacement(of: view, context)
        guard view.chain.last == placement else { throw Refusal.rule(Message("placement.notTheLast")) }
        return placement
    }

    private func withdrawalPage(
        _ placement: Placement,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "placement.withdrawTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "tewerkstellingen", placement.id, "intrekken"),
            card: "tewerkstelling",
            for: context,
            lead: "\(lead(placement, view))<p>\(house.texts("placement.withdrawLead"))</p>",
            "\(sheet.field("reason", "placement.withdrawReason", required: true).lines(3, limit: 1000))\(sheet.version)"
        )
    }
}
