internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// One candidate, as an employer sees them.
struct SharedPage {
    let shared: SharedIntroduction
    let house: House

    private var t: Catalogue { house.texts }

    func body(for context: SignedInContext) -> HTML {
        """
        <div class="head"><div><p class="muted"><small>\(shared.title)</small></p>\
        <h1>\(t("shared.candidate", ["reference": shared.reference]))</h1></div></div>\
        <p>\(t("shared.says.\(shared.state.rawValue)", ["day": shared.deadline?.belgian ?? ""]))</p>\
        \(who)\(interview)\(acts(for: context))\
        \(HTML.when(shared.state.isRunning, HTML.card(t("shared.profile"), id: "profiel", .inside(profile))))
        """
    }

    /// The name, as long as it is told, and through whom one reaches the candidate.
    private var who: HTML {
        guard let identity = shared.identity else { return .empty }
        let facts: [(name: String, value: HTML)] = [
            (t("shared.name"), "\(identity.name.full)"),
            (t("shared.through"), "\(identity.coach) <span class=\"muted\">\(identity.coachEmail)</span>"),
            (t("shared.nameUntil"), "\(identity.until.belgian)"),
        ]
        return .card(t("shared.who"), id: "wie", .inside(.facts(facts)))
    }

    private var interview: HTML {
        guard let interview = shared.interview else { return .empty }
        let facts: [(name: String, value: HTML)] = [
            (t("introduction.interviewDay"), "\(t.longDay(interview.day))"),
            (t("introduction.interviewTime"), "\(interview.time?.description ?? "")"),
            (t("introduction.interviewPlace"), "\(interview.place)"),
        ]
        return .card(t("introduction.interview"), id: "gesprek", .inside(.facts(facts)))
    }

    private func acts(for context: SignedInContext) -> HTML {
        let version = HTML.hidden(versionField, "\(shared.version)")
        let acts = shared.acts.compactMap { act -> HTML? in
            switch act {
            case .invite: button("uitnodigen", "shared.act.invite", .primary, context, version)
            case .uninvite: button("uitnodiging-terug", "shared.act.uninvite", .quiet, context, version)
            case .reconsider: button("heroverwegen", "shared.act.reconsider", .plain, context, version)
            case .planInterview:
                .act(.shared(shared.reference, "gesprek"), t("introduction.act.planInterview"))
            case .hire: .act(.shared(shared.reference, "aannemen"), t("shared.act.hire"), .primary)
            case .decline: .act(.shared(shared.reference, "afwijzen"), t("shared.act.decline"), .quiet)
            case .show, .takeBack, .reveal, .hide, .correct, .stepBack, .place, .unplace, .withdraw, .restore, .expire:
                nil
            }
        }
        return HTML.when(!acts.isEmpty, "<div class=\"acts no-print\">\(acts)</div>")
    }

    private func button(
        _ step: String,
        _ words: String,
        _ kind: HTML.ButtonKind,
        _ context: SignedInContext,
        _ hidden: HTML
    ) -> HTML {
        house.button(.shared(shared.reference, step), words, kind, for: context, hidden)
    }

    private var profile: HTML {
        """
        \(BlindCardView(card: shared.card, today: shared.today, texts: t).html)\
        \(HTML.when(!shared.pitch.isEmpty, "<p>\(shared.pitch)</p>"))
        """
    }
}
