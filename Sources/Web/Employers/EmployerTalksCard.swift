internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The talks with employers, the last one first (A9).
    func employerTalksCard(_ view: PlanView, for context: SignedInContext) -> HTML {
        let talks = view.employerTalks.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
        let link = Link.file(view.participant.id, "werkgesprek")
        let approach = HTML.link(.file(view.participant.id, "benadering"), texts("approach.title"))
        return .card(
            texts("employer.title"),
            id: "werkgesprekken",
            beside: HTML.when(
                mayChange(view, context),
                "<small>\(approach)</small> \(HTML.link(link, texts("employer.new")))"
            ),
            .rows(
                talks.map { (when: moment(of: $0, view), what: what(of: $0, view, context), act: .empty) },
                ifNone: texts("employer.none")
            )
        )
    }

    private func moment(of talk: EmployerTalk, _ view: PlanView) -> HTML {
        "\(texts.shortDay(talk.day, today: view.today))\(talk.time.map { "<br>\($0.description)" as HTML })"
    }

    private func what(of talk: EmployerTalk, _ view: PlanView, _ context: SignedInContext) -> HTML {
        let kind = texts.code(talk.kind)
        let facts = texts("employer.facts", ["kind": kind, "place": talk.place, "by": talk.accompaniedBy])
        return """
            <b>\(talk.employer)</b> \(standing(of: talk, view))<br><small class="muted">\(facts)</small>\
            \(said("employer.told", talk.framing))\(said("employer.said", talk.answerNote))\
            \(acts(on: talk, view, context))
            """
    }

    private func standing(of talk: EmployerTalk, _ view: PlanView) -> HTML {
        let tone: HTML.Tone =
            switch talk.answer {
            case .yes: .done
            case .pending where talk.day <= view.today && view.isOpen, .maybe: .due
            case .pending, .no, .cancelled: .plain
            }
        if talk.answer == .pending, talk.day > view.today { return .tag(texts("employer.ahead"), tone) }
        return .tag(texts.code(talk.answer), tone)
    }

    private func acts(on talk: EmployerTalk, _ view: PlanView, _ context: SignedInContext) -> HTML {
        guard mayChange(view, context), talk.answer != .cancelled else { return .empty }
        let address: (String) -> Link = { .file(view.participant.id, "werkgesprekken", talk.id, $0) }
        let answer = actLink(address("antwoord"), "employer.actAnswer", about: talk.employer)
        guard talk.answer == .pending else { return acts(answer) }
        return acts(answer, actLink(address("wijzigen"), "employer.actChange", about: talk.employer))
    }
}
