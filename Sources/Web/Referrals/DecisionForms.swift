internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension ReferralPages {
    /// The forms of what this actor can decide now.
    func decisionForms(_ view: ReferralView, _ deciding: Deciding?, _ context: SignedInContext) -> HTML {
        guard let choices = view.choices else { return .empty }
        let accept = HTML.when(view.acts.contains(.accept), acceptForm(view, choices, deciding, context))
        let wait = HTML.when(view.acts.contains(.wait), waitForm(view, deciding, context))
        let postpone = HTML.when(view.acts.contains(.postpone), postponeForm(view, choices, deciding, context))
        let refuse = HTML.when(view.acts.contains(.refuse), refuseForm(view, choices, deciding, context))
        return "\(accept)\(wait)\(postpone)\(refuse)"
    }

    private func acceptForm(
        _ view: ReferralView,
        _ choices: DecisionChoices,
        _ deciding: Deciding?,
        _ context: SignedInContext
    ) -> HTML {
        let t = house.texts
        let edition = view.referral.edition ?? view.admission.suggested ?? ""
        let fresh = [
            "versie": "\(view.referral.version)", "coach": choices.suggested?.rawValue ?? "", "edition": edition,
        ]
        let sheet = sheet(of: .accept, fresh, deciding, context)
        let coaches = choices.coaches.map { ($0.id.rawValue, $0.name) }
        let fields: HTML = """
            <h2>\(t("referral.acceptTitle"))</h2><p class="muted lead">\(t(choices.hasSittingDays ? "referral.acceptLead" : "referral.acceptLeadOutside"))</p>\(sheet.version)\
            \(sheet.field("coach", "referral.coach").select(coaches, empty: t(choices.hasSittingDays ? "referral.coachSitting" : "referral.coachLater")))\
            \(admissionFields(view, sheet))\
            \(sheet.field("explanation", "referral.explanation", hint: "referral.explanationHint")
                .lines(3, limit: Self.explanationLimit))
            """
        return sheet.sheet(action: .referral(view.referral.id, "aanvaarden"), submit: "referral.accept", fields)
    }

    private func refuseForm(
        _ view: ReferralView,
        _ choices: DecisionChoices,
        _ deciding: Deciding?,
        _ context: SignedInContext
    ) -> HTML {
        let t = house.texts
        let sheet = sheet(of: .refuse, ["versie": "\(view.referral.version)"], deciding, context)
        let grounds = choices.grounds.map { ($0.code, $0.label) }
        let fields: HTML = """
            <h2>\(t("referral.refuseTitle"))</h2><p class="muted lead">\(t("referral.refuseLead"))</p>\(sheet.version)\
            \(sheet.field("ground", "referral.ground", required: true).select(grounds, empty: t("action.choose")))\
            \(sheet.field("refusalExplanation", "referral.explanation", hint: "referral.explanationHint")
                .lines(3, limit: Self.explanationLimit))
            """
        return sheet.sheet(action: .referral(view.referral.id, "weigeren"), submit: "referral.refuse", fields)
    }

    /// The sheet of one decision: with what was typed and the mistakes when it was sent, else fresh.
    func sheet(
        of act: ReferralAct,
        _ fresh: [String: String],
        _ deciding: Deciding?,
        _ context: SignedInContext
    ) -> FormSheet {
        guard let deciding, deciding.act == act else { return house.sheet(Form(fresh), for: context) }
        return house.sheet(deciding.form, deciding.problem, for: context)
    }
}
