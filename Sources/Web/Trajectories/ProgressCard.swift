internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// How far somebody is in what the definition asks besides the plan: the present phase with what has to be met to go on,
    /// decisions, forms and sessions (C1-C7). Nothing for a definition without any.
    func progressCard(_ file: FileView, for context: SignedInContext) -> HTML {
        let progress = file.progress
        guard !progress.isEmpty else { return .empty }
        let mayChange = mayChange(file.way, context) && file.trajectory.startedOn != nil
        return .card(
            texts("phase.card"),
            id: "verloop-programma",
            .inside(
                """
                \(phases(file, mayChange: mayChange))\(decisions(file, mayChange: mayChange))\
                \(forms(file, mayChange: self.mayChange(file.way, context)))\(sessions(file, mayChange: mayChange))
                """
            )
        )
    }

    private func phases(_ file: FileView, mayChange: Bool) -> HTML {
        let way = file.progress.way
        guard !way.programme.phases.isEmpty else { return .empty }
        let lines = way.programme.phases.map { phase -> HTML in
            let own = way.passages.filter { $0.phase == phase.code }
            let isNow = way.present?.phase == phase.code
            let marks = own.map { mark(of: $0, file) }.joined(by: ", ")
            let name: HTML = isNow ? "<b>\(phase.label)</b>" : "\(phase.label)"
            return
                "<li\(HTML.when(isNow, " aria-current=\"step\""))>\(name) <small class=\"muted\">\(marks)</small></li>"
        }
        let gates = file.progress.next.first.map { step -> HTML in
            HTML.when(
                !step.gates.isEmpty,
                """
                <p><small class="muted">\(texts("phase.toNext", ["phase": step.phase.label]))</small></p>\
                \(gateList(step, file.progress))
                """
            )
        }
        let act = HTML.when(
            mayChange && !file.progress.next.isEmpty,
            "<p class=\"acts no-print\">\(HTML.act(.file(file.participant.id, "fase"), texts("phase.goOn")))</p>"
        )
        return "<h3>\(texts("phase.title"))</h3><ol class=\"plain\">\(lines)</ol>\(gates)\(act)"
    }

    private func mark(of passage: Passage, _ file: FileView) -> HTML {
        let from = texts.shortDay(passage.from, today: file.today)
        if passage.isSkipped { return "\(texts("phase.skippedOn", ["day": from]))" }
        guard let until = passage.until else { return "\(texts("phase.since", ["day": from]))" }
        return "\(texts("phase.fromUntil", ["from": from, "until": texts.shortDay(until, today: file.today)]))"
    }

    /// The gates on the way to a phase: met, not met or unknown, and which facts decided.
    func gateList(_ step: PhaseWay.Step, _ progress: CaseProgress) -> HTML {
        let words = ConditionWords(texts, in: progress.way.programme)
        let items = step.gates.map { gate -> HTML in
            guard progress.sees(gate) else {
                return "<li>\(gate.rule.label) <small class=\"muted\">\(texts("phase.notForYou"))</small></li>"
            }
            let verdict = gate.explanation.verdict
            let tone: HTML.Tone = verdict == .met ? .done : gate.rule.hardness == .hard ? .late : .due
            let why = gate.explanation.deciding.map { reason in
                let known = reason.value.map { words.words(of: $0, for: reason.test.fact) }
                return texts(
                    "phase.because",
                    ["test": words.words(of: reason.test), "known": known ?? texts("phase.nothingKnown")]
                )
            }.joined(separator: " · ")
            return """
                <li>\(gate.rule.label) \(HTML.tag(texts.code(verdict), tone)) \
                <small class="muted">\(texts("phase.\(gate.rule.hardness.rawValue)")) · \(why)</small></li>
                """
        }
        return "<ul class=\"plain\">\(items)</ul>"
    }

    private func decisions(_ file: FileView, mayChange: Bool) -> HTML {
        guard !file.progress.decisions.isEmpty else { return .empty }
        let lines = file.progress.decisions.map { rule, taken -> HTML in
            let said: HTML =
                taken.map { finding in
                    let facts = ["day": finding.notedOn.belgian, "who": finding.observer.name]
                    return """
                        <b>\(file.programme.level(of: finding) ?? "")</b>\(self.said("phase.grounds", finding.text)) \
                        <small class="muted">\(texts("phase.decidedBy", facts))</small>
                        """
                } ?? "<span class=\"muted\">\(texts("phase.notDecided"))</span>"
            let link = Link.file(file.participant.id, "beslissing", rule.code)
            let act = HTML.when(mayChange, actLink(link, "phase.decide", about: rule.label))
            return "<dt>\(rule.label)</dt><dd>\(said) \(act)</dd>"
        }
        return "<h3>\(texts("phase.decisions"))</h3><dl class=\"known\">\(lines)</dl>"
    }

    private func forms(_ file: FileView, mayChange: Bool) -> HTML {
        guard !file.progress.forms.isEmpty else { return .empty }
        let lines = file.progress.forms.map { standing -> HTML in
            let link = Link.file(file.participant.id, "formulier", standing.form.code)
            let filled =
                standing.filledOn.map { texts("phase.filledOn", ["day": $0.belgian]) } ?? texts("phase.notFilled")
            let isDue = standing.againOn.map { $0 <= file.today } ?? (standing.filledOn == nil && standing.isOfPhase)
            let due = HTML.when(isDue && file.way.isOpen, .tag(texts("phase.formDue"), .due))
            let act = HTML.when(mayChange, actLink(link, "phase.fill", about: standing.form.title))
            return "<li>\(standing.form.title) \(due) <small class=\"muted\">\(filled)</small> \(act)</li>"
        }
        return "<h3>\(texts("phase.forms"))</h3><ul class=\"plain\">\(lines)</ul>"
    }

    private func sessions(_ file: FileView, mayChange: Bool) -> HTML {
        guard !file.progress.sessions.isEmpty else { return .empty }
        let lines = file.progress.sessions.map { standing -> HTML in
            let link = Link.file(file.participant.id, "sessie", standing.session.code)
            let facts = ["attended": standing.attended, "required": standing.session.required]
            let act = HTML.when(mayChange, actLink(link, "phase.noteSession", about: standing.session.label))
            return """
                <li>\(standing.session.label) <small class="muted num">\(texts("phase.attended", facts))</small> \(act)</li>
                """
        }
        return "<h3>\(texts("phase.sessions"))</h3><ul class=\"plain\">\(lines)</ul>"
    }
}
