internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// What stops or stopped the clock: what has not ended first, then the past, the last one first.
    func pausesCard(_ view: PlanView, for context: SignedInContext) -> HTML {
        let hasBegun = view.trajectory.startedOn != nil
        let pauses = view.pauses.sorted { ($0.hasEnded ? 1 : 0, $1.from) < ($1.hasEnded ? 1 : 0, $0.from) }
        let link = Link.file(view.participant.id, "pauze")
        return .card(
            texts("pause.title"),
            id: "pauzes",
            beside: HTML.when(hasBegun && mayChange(view, context), .link(link, texts("pause.new"))),
            .rows(
                pauses.map { (when: days(of: $0, view), what: what(of: $0, view, context), act: .empty) },
                ifNone: texts(hasBegun ? "pause.none" : "pause.notBegun")
            )
        )
    }

    private func days(of pause: Pause, _ view: PlanView) -> HTML {
        let from = texts.shortDay(pause.from, today: view.today)
        guard pause.hasEnded, let until = pause.until else { return "\(texts("pause.fromDay", ["day": from]))" }
        return "\(texts("pause.fromUntil", ["from": from, "until": texts.shortDay(until, today: view.today)]))"
    }

    private func what(of pause: Pause, _ view: PlanView, _ context: SignedInContext) -> HTML {
        let standing = pause.hasEnded ? past(pause) : running(pause, view)
        let cause = view.programme.definition.pause(pause.reason).map { texts("pause.cause.\($0.cause.rawValue)") }
        return """
            <b>\(view.label(of: pause))</b> \(standing)\(said("pause.causedBy", cause ?? ""))\
            \(said("pause.said", pause.explanation))\
            \(acts(on: pause, view, context))
            """
    }

    private func past(_ pause: Pause) -> HTML {
        let length = pause.until.map { $0.days(since: pause.from) } ?? 0
        return "<small class=\"muted\">\(texts(length > 0 ? "pause.lasted" : "pause.neverWas", ["n": length]))</small>"
    }

    /// How long it lasts, when it should end, and what is wrong with that.
    private func running(_ pause: Pause, _ view: PlanView) -> HTML {
        guard pause.isRunning(on: view.today) else {
            return "\(HTML.tag(texts("pause.ahead"))) <small class=\"muted\">\(expected(pause, view))</small>"
        }
        var tags = HTML.tag(texts("pause.runs", ["n": view.today.days(since: pause.from)]), .sealed)
        if let until = pause.until, until <= view.today { tags += " " + .tag(texts("pause.expectedPassed"), .due) }
        if view.isTooLong(pause), let rule = view.programme.definition.pause(pause.reason) {
            tags += " " + .tag(texts("pause.tooLong", ["n": rule.limitWeeks]), .late)
        }
        return "\(tags) <small class=\"muted\">\(expected(pause, view))</small>"
    }

    private func expected(_ pause: Pause, _ view: PlanView) -> String {
        guard let until = pause.until else { return texts("pause.endUnknown") }
        return texts("pause.endExpected", ["day": texts.shortDay(until, today: view.today)])
    }

    private func acts(on pause: Pause, _ view: PlanView, _ context: SignedInContext) -> HTML {
        guard !pause.hasEnded, mayChange(view, context) else { return .empty }
        let label = view.label(of: pause)
        let address: (String) -> Link = { .file(view.participant.id, "pauzes", pause.id, $0) }
        return acts(
            actLink(address("einde"), "pause.actEnd", about: label),
            actLink(address("verwacht"), "pause.actExpect", about: label)
        )
    }
}
