internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension ReferralPages {
    /// A decision that was not taken: its form is shown again.
    struct Deciding {
        let act: ReferralAct
        let form: Form
        let problem: FormProblem
    }

    func referralPage(
        _ view: ReferralView,
        deciding: Deciding? = nil,
        flash: HTML = .empty,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let name = view.referral.name
        let admission = AdmissionCards(house: house, view: view.admission)
        // The mistakes stand with their form; when that is no longer on the page, they stand on top.
        let hasForm = deciding.map { view.acts.contains($0.act) && $0.act != .reconsider } ?? true
        let problem = deciding.map { deciding -> HTML in
            let sheet = house.sheet(deciding.form, deciding.problem, for: context)
            return "\(sheet.mistakes)\(typed(in: deciding.form, view))"
        }
        return house.page(
            "\(t("referral.one")) · \(name.short)",
            in: .referrals,
            for: context,
            status: deciding?.problem.status ?? .ok,
            """
            \(flash)<div class="head"><div><h1>\(name.full)</h1>\
            <p>\(t.tag(of: view.referral.state))</p></div></div>\(hasForm ? nil : problem)\
            <div class="cols"><div>\(asWritten(view, context))\(admission.check(of: view.referral.id, asking: !view.acts.isEmpty))\
            \(admission.scores(of: view.referral.id, for: context.actor.role))\(decisionForms(view, deciding, context))</div>\
            <div>\(decision(view, context))\(entry(view))\(admission.place)\(admission.past)\(lookalikes(view))\(others(view))\
            </div></div>
            """
        )
    }

    /// What was typed in a form that is not on the page any more: nobody's words are lost.
    private func typed(in form: Form, _ view: ReferralView) -> HTML {
        let t = house.texts
        let fields = [
            "explanation", "refusalExplanation", "waitExplanation", "admissionReason", "advice", "handover",
        ]
        let words = fields.map { form[$0] }.map(\.trimmed).filter { !$0.isEmpty }
        guard !words.isEmpty else { return .empty }
        return .card(
            t("stale.typed"),
            .inside(.facts([(t("referral.explanation"), .lines(words.joined(separator: "\n")))]))
        )
    }

    /// What the referrer wrote.
    private func asWritten(_ view: ReferralView, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let referral = view.referral
        let number = view.participant?.nationalNumber?.masked ?? ""
        let referred = "\(referral.referredOn.belgian), \(t.referrer(of: referral))"
        let facts: [(name: String, value: HTML)] = [
            (t("referral.birthDay"), "\(referral.birthDay.belgian)"),
            (t("referral.nationalNumber"), "\(number)"),
            (t("referral.sex"), "\(view.participant?.sex.map { t.code($0) } ?? "")"),
            (t("referral.prison"), "\(view.listing.prison?.name ?? referral.prison ?? "")"),
            (t("referral.site"), "\(view.listing.site ?? "")"), (t("referral.kind"), "\(view.listing.kind ?? "")"),
            (t("referral.partner"), "\(view.listing.partner ?? "")"),
            (t("referral.programme"), "\(view.listing.programmeName)"),
            (t("referral.referredOn"), "\(referred)"),
            (t("referral.why"), .lines(referral.reason)), (t("referral.registeredOn"), registration(view, context)),
            (t("referral.earliestDay"), "\(referral.earliestDay?.belgian ?? "")"),
            (t("referral.consentGiven"), HTML.when(referral.hasConsent, "\(t("referral.consents"))")),
        ]
        return .card(t("referral.one"), beside: .tag(t.code(referral.source)), .inside(.facts(facts)))
    }

    /// Since when the person is registered, where the programme asks that.
    private func registration(_ view: ReferralView, _ context: SignedInContext) -> HTML {
        guard view.admission.programme.asksRegistration else { return .empty }
        let t = house.texts
        let today = house.casework.clock().today
        let words = view.referral.registeredOn.map { day in
            t("referral.registrationDays", ["day": day.belgian, "n": max(0, today.days(since: day))])
        }
        let change = HTML.when(
            Policy.allows(.decideReferral, for: context.actor.role),
            " \(HTML.link(.referral(view.referral.id, "inschrijving"), t("referral.registrationChange")))"
        )
        return "\(words ?? t("referral.registrationUnknown"))\(change)"
    }

    /// What was decided, and what follows from it.
    private func decision(_ view: ReferralView, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let file = HTML.when(
            view.opensFile,
            "<p class=\"acts\">\(HTML.act(.file(view.referral.participant), t("referral.openFile")))</p>"
        )
        guard let decision = view.referral.decision else {
            return .card(t("referral.decision"), .inside("<p class=\"muted\">\(t("referral.undecided"))</p>"))
        }
        let outcome = t.outcome(of: view.listing, t.longDay)
        let again = HTML.when(
            view.acts.contains(.reconsider),
            house.button(
                .referral(view.referral.id, "heroverwegen"),
                "referral.reconsider",
                for: context,
                .hidden("versie", "\(view.referral.version)")
            )
        )
        return .card(
            t("referral.decision"),
            .inside(
                """
                \(HTML.facts([
                    (t("referral.state"), t.tag(of: view.referral.state)),
                    (t("referral.outcome"), "\(outcome)"),
                    (t("referral.explanation"), .lines(decision.explanation)),
                    (t("referral.decidedOn"), "\(t("referral.decidedBy", ["day": decision.on.belgian, "name": decision.by]))"),
                ]))\(file)\(again)
                """
            )
        )
    }

    /// With which group the person enters, and what it was before.
    private func entry(_ view: ReferralView) -> HTML {
        guard let entry = view.entry else { return .empty }
        let t = house.texts
        let now = entry.place.map {
            t("admission.entryOn", ["day": t.longDay($0.day), "edition": entry.edition ?? ""])
        }
        let changes = entry.changes.map { change -> HTML in
            let facts = [
                "from": change.from?.day.belgian ?? t("admission.noEntry"), "to": change.to.day.belgian,
                "day": change.on.belgian, "name": change.by,
            ]
            return "<li>\(t("admission.entryChanged", facts))<br><small>\(change.reason)</small></li>"
        }
        let act = HTML.when(
            entry.canChange,
            "<p class=\"acts\">\(HTML.act(.referral(view.referral.id, "instapmoment"), t("admission.entryChange")))</p>"
        )
        let list = HTML.when(!changes.isEmpty, "<ul class=\"plain\">\(changes)</ul>")
        return .card(
            t("admission.entryTitle"),
            id: "instapmoment",
            .inside("<p>\(now ?? t("admission.noEntry"))</p>\(list)\(act)")
        )
    }

    /// Other records that may be this person: for who decides.
    private func lookalikes(_ view: ReferralView) -> HTML {
        guard !view.candidates.isEmpty else { return .empty }
        let t = house.texts
        let lines = view.candidates.map { candidate -> HTML in
            let name = candidate.known?.name.full ?? t("referral.whoUnseen")
            let search = ReferralQuery.link(of: name)
            let born = candidate.known.map { t("person.born", ["day": $0.birthDay.belgian]) } ?? ""
            return """
                <li>\(HTML.link(search, name))<br><small class="muted">\(born)</small><br>\
                <small>\(t(candidate.why))</small></li>
                """
        }
        return .card(t("referral.lookalikes"), .inside("<p>\(t("referral.lookalikesLead"))</p><ul>\(lines)</ul>"))
    }

    /// Other referrals of this person.
    private func others(_ view: ReferralView) -> HTML {
        guard !view.others.isEmpty else { return .empty }
        let t = house.texts
        let lines = view.others.map { other -> HTML in
            let words = t("referral.ofDay", ["day": other.referredOn.belgian])
            return "<li>\(HTML.link(.referral(other.id), words)) \(t.tag(of: other.state))</li>"
        }
        return .card(t("referral.others"), .inside("<ul>\(lines)</ul>"))
    }
}
