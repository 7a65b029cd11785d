internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Waiting for a place, and "not yet" (B2, B3): decisions on a referral besides accepting and refusing it.
extension ReferralPages {
    func addAdmission(to routes: Routes) {
        routes.act("/aanmeldingen/:referral/wachtlijst", for: .decideReferral, use: wait)
        routes.act("/aanmeldingen/:referral/nog-niet", for: .decideReferral, use: postpone)
    }

    func wait(_ request: Request, context: SignedInContext) async throws -> Response {
        try await decide(.wait, request, context) { id, form in
            var reader = FormReader(form)
            let edition = reader.text("waitEdition", limit: 64)
            if edition.isEmpty { reader.fault("waitEdition", Message("field.chooseOne")) }
            let explanation = reader.text("waitExplanation", limit: Self.explanationLimit)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.waitReferral(
                id,
                version: version,
                edition: edition,
                explanation: explanation,
                as: context.actor
            )
        }
    }

    func postpone(_ request: Request, context: SignedInContext) async throws -> Response {
        try await decide(.postpone, request, context) { id, form in
            var reader = FormReader(form)
            let ground = reader.text("postponeGround", limit: 64)
            if ground.isEmpty { reader.fault("postponeGround", Message("field.chooseOne")) }
            let postponement = Postponement(
                ground: ground,
                advice: reader.text("advice", limit: Self.explanationLimit),
                handover: reader.text("handover", limit: Self.explanationLimit),
                lookAgainOn: reader.requiredDay("lookAgainOn")
            )
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.postponeReferral(id, version: version, postponement, as: context.actor)
        }
    }

    /// What accepting asks besides: an edition, and a reason where a criterion is not met.
    func admissionFields(_ view: ReferralView, _ sheet: FormSheet) -> HTML {
        let t = house.texts
        let admission = view.admission
        let edition = HTML.when(
            !admission.editions.isEmpty,
            sheet.field("edition", "admission.edition").select(editions(of: view), empty: t("admission.anyEdition"))
        )
        let reason = HTML.when(
            admission.asksReason,
            sheet.field("admissionReason", "admission.reason", hint: "admission.reasonHint")
                .lines(3, limit: Self.explanationLimit)
        )
        return "\(edition)\(reason)"
    }

    /// The form that puts a referral on a waiting list; only where an edition has no place for it.
    func waitForm(_ view: ReferralView, _ deciding: Deciding?, _ context: SignedInContext) -> HTML {
        let full = view.admission.editions.filter { $0.objection(to: view.referral.id) != nil }
        guard !full.isEmpty else { return .empty }
        let t = house.texts
        let only = full.count == 1 ? full[0].edition.code : ""
        let sheet = sheet(
            of: .wait,
            ["versie": "\(view.referral.version)", "waitEdition": only],
            deciding,
            context
        )
        let choices = editions(of: view).filter { choice in full.contains { $0.edition.code == choice.value } }
        let fields: HTML = """
            <h2>\(t("admission.waitTitle"))</h2><p class="muted lead">\(t("admission.waitLead"))</p>\(sheet.version)\
            \(sheet.field("waitEdition", "admission.edition", required: true)
                .select(choices, empty: t("action.choose")))\
            \(sheet.field("waitExplanation", "referral.explanation", hint: "referral.explanationHint")
                .lines(3, limit: Self.explanationLimit))
            """
        return sheet.sheet(action: .referral(view.referral.id, "wachtlijst"), submit: "admission.wait", fields)
    }

    func postponeForm(
        _ view: ReferralView,
        _ choices: DecisionChoices,
        _ deciding: Deciding?,
        _ context: SignedInContext
    ) -> HTML {
        let t = house.texts
        let sheet = sheet(
            of: .postpone,
            ["versie": "\(view.referral.version)", "lookAgainOn": view.admission.lookAgainOn.belgian],
            deciding,
            context
        )
        let grounds = choices.grounds.map { ($0.code, $0.label) }
        let fields: HTML = """
            <h2>\(t("admission.postponeTitle"))</h2><p class="muted lead">\(t("admission.postponeLead"))</p>\
            \(sheet.version)\(sheet.field("postponeGround", "referral.ground", required: true)
                .select(grounds, empty: t("action.choose")))\
            \(sheet.field("advice", "admission.advice", hint: "referral.explanationHint", required: true)
                .lines(3, limit: Self.explanationLimit))\
            \(sheet.field("handover", "admission.handover", hint: "admission.handoverHint", required: true)
                .lines(2, limit: Self.explanationLimit))\
            \(sheet.field("lookAgainOn", "admission.lookAgainOn", required: true).day())
            """
        return sheet.sheet(action: .referral(view.referral.id, "nog-niet"), submit: "admission.postpone", fields)
    }

    /// Each edition with how many places are free and how many people wait.
    private func editions(of view: ReferralView) -> [(value: String, label: String)] {
        let t = house.texts
        return view.admission.editions.map { places in
            let waiting = places.waiting.referrals.count
            let free = places.free.map { t("admission.free", ["count": $0, "waiting": waiting]) }
            let label = [places.edition.label, free].compactMap { $0 }.joined(separator: " · ")
            return (places.edition.code, label)
        }
    }
}
