internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// One introduction, for the house: how far it is, what the employer reads of it, what can be done, and what happened.
struct IntroductionPage {
    let view: IntroductionView
    let house: House

    private var introduction: Introduction { view.introduction }
    private var t: Catalogue { house.texts }

    func body(for context: SignedInContext) -> HTML {
        """
        <p><b>\(view.vacancy.facts.title)</b> <small class="muted">\(view.employer.facts.name)</small> \
        \(introduction.state.tag(t))</p>\(acts(for: context))\(standing)\
        \(HTML.card(t("introduction.whatIsRead"), id: "profiel", .inside(read)))\
        \(HTML.card(t("introduction.history"), id: "verloop", .rows(steps, ifNone: t("introduction.noSteps"))))
        """
    }

    private func link(_ step: String) -> Link {
        .introduction(introduction.id, of: view.participant.id, step)
    }

    // MARK: what can be done

    private func acts(for context: SignedInContext) -> HTML {
        let version = HTML.hidden(versionField, "\(introduction.version)")
        var acts: [HTML] = []
        for act in view.acts {
            switch act {
            case .show:
                acts.append(.act(link("tonen"), t("introduction.act.\(view.hasAccount ? "show" : "tell")"), .primary))
            case .takeBack:
                acts.append(house.button(link("terugnemen"), "introduction.act.takeBack", for: context, version))
            case .hide: acts.append(house.button(link("verbergen"), "introduction.act.hide", for: context, version))
            case .restore:
                acts.append(house.button(link("herstellen"), "introduction.act.restore", for: context, version))
            case .reveal: acts.append(.act(link("onthullen"), t("introduction.act.reveal"), .primary))
            case .planInterview: acts.append(.act(link("gesprek"), t("introduction.act.noteInterview")))
            case .place:
                let start = Link.file(view.participant.id, "opstart").query("voorstelling", introduction.id)
                acts.append(.act(start, t("introduction.act.place"), .primary))
            case .stepBack: acts.append(.act(link("afzien"), t("introduction.act.stepBack"), .quiet))
            case .correct: acts.append(.act(link("antwoord-terug"), t("introduction.act.correct"), .quiet))
            case .withdraw: acts.append(.act(link("intrekken"), t("introduction.act.withdraw"), .quiet))
            case .invite, .uninvite, .hire, .decline, .reconsider, .unplace, .expire: continue
            }
        }
        if !view.answers.isEmpty {
            acts.append(.act(link("antwoord"), t("introduction.act.noteAnswer"), view.hasAccount ? .plain : .primary))
        }
        if introduction.state == .proposed, !view.acts.isEmpty {
            acts.append(.act(link("wijzigen"), t("introduction.act.change"), .quiet))
        }
        let nobody = HTML.when(
            introduction.state.isRunning && !view.hasAccount,
            .attention("\(t("introduction.withoutAccount"))")
        )
        return "\(nobody)\(limits)\(HTML.when(!acts.isEmpty, "<div class=\"acts no-print\">\(acts)</div>"))"
    }

    /// As long as it goes on: a limit that came since, or one that somebody has to look at.
    private var limits: HTML {
        guard introduction.state.isRunning, view.limits != .allowed else { return .empty }
        if view.limits == .forbidden { return .attention("\(t("introduction.forbidden"))", .late) }
        return .attention("\(t("match.limitsUnsure"))")
    }

    // MARK: how far it is

    private var standing: HTML {
        var facts: [(name: String, value: HTML)] = [
            (t("introduction.reference"), "<code>\(introduction.reference)</code>"),
            (t("introduction.proposedOn"), "\(introduction.proposedOn.belgian)"),
            (t("introduction.shownOn"), "\(introduction.shownOn?.belgian ?? "")"),
            (t("introduction.deadline"), "\(introduction.deadline?.belgian ?? "")"),
            (t("introduction.looks"), "\(looks)"),
        ]
        if let consent = introduction.consent {
            let words = ["form": t.code(consent.form), "day": consent.day.belgian]
            facts.append((t("introduction.consent"), "\(t("introduction.consentGiven", words))"))
        }
        if let interview = introduction.interview {
            let time = interview.time.map { " \($0)" } ?? ""
            facts.append((t("introduction.interview"), "\(interview.day.belgian)\(time), \(interview.place)"))
        }
        return .card(t("introduction.standing"), id: "stand", .inside(.facts(facts)))
    }

    private var looks: String {
        guard introduction.shownOn != nil else { return "" }
        let looks = view.looks
        let seen = t("introduction.looked", ["times": looks.atAll, "named": looks.withName])
        guard looks.told > 0 else { return seen }
        return "\(seen); \(t("introduction.toldTimes", ["times": looks.told, "named": looks.toldWithName]))"
    }

    /// What the employer reads, or will.
    var read: HTML {
        """
        \(BlindCardView(card: view.card, today: view.today, texts: t).html)\
        \(HTML.when(!introduction.pitch.isEmpty, "<p>\(introduction.pitch)</p>"))
        """
    }

    // MARK: what happened

    /// Who did it; where it was said outside the program, who said it or was told, how and when, and who noted it.
    private func who(_ step: IntroductionStep) -> String {
        guard let said = step.said else { return step.by }
        let key = IntroductionAct.ofTheEmployer.contains(step.act) ? "introduction.saidLine" : "introduction.toldLine"
        return t(key, ["person": said.person, "way": t.code(said.way), "day": said.day.belgian, "name": step.by])
    }

    private func what(_ step: IntroductionStep) -> String {
        step.notesHeld(introduction.interview) ? t("introduction.interviewHeld") : t.code(step.act)
    }

    private var steps: [(when: HTML, what: HTML, act: HTML)] {
        view.steps.reversed().map { step in
            let reason = step.reason.map { ": \(t.code($0))" } ?? ""
            let agreed: HTML = HTML.when(
                step.isPlaceAgreed,
                "<br><small class=\"muted\">\(t("introduction.placeWasAgreed"))</small>"
            )
            let hidden = step.hidden.map { t.code($0) }.joined(separator: ", ")
            let kept: HTML = HTML.when(
                step.to.isForEmployer && !hidden.isEmpty,
                "<br><small class=\"muted\">\(t("introduction.hidden", ["what": hidden]))</small>"
            )
            return (
                "\(t.shortDay(step.day, today: view.today))",
                """
                <b>\(what(step))</b>\(reason) <small class="muted">\(who(step))</small>\
                \(house.said("introduction.said", step.note))\(agreed)\(kept)
                """, .empty
            )
        }
    }
}

extension IntroductionState {
    func tag(_ texts: Catalogue) -> HTML {
        let tone: HTML.Tone =
            switch self {
            case .hired, .placed: .done
            case .shown, .invited, .revealed, .interview: .due
            case .proposed, .declined, .withdrawn, .expired: .plain
            }
        return .tag(texts.code(self), tone)
    }
}
