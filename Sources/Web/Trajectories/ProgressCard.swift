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
                \(formLines(file, mayChange: self.mayChange(file.way, context)))\
                \(sessionLines(file, mayChange: mayChange))
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
        guard let until = passage.until else { return running(passage, since: from, file) }
        return "\(texts("phase.fromUntil", ["from": from, "until": texts.shortDay(until, today: file.today)]))"
    }

    /// The present phase: since when, and until when it should last by the definition, pauses counted.
    private func running(_ passage: Passage, since from: String, _ file: FileView) -> HTML {
        let (rule, clock) = (file.programme.phase(passage.phase), file.way.clock)
        guard let last = rule.flatMap({ passage.lastDay(by: $0, clock: clock) }) else {
            return "\(texts("phase.since", ["day": from]))"
        }
        let facts = ["from": from, "until": texts.shortDay(last, today: file.today)]
        let isOver = file.way.isOpen && clock.isLate(last, on: file.today)
        let over = HTML.when(
            isOver,
            " \(HTML.tag(texts("phase.over", ["days": file.today.days(since: last)]), .due))"
        )
        return "\(texts("phase.sinceUntil", facts))\(over)"
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
        let lines = file.progress.decisions.map { standing -> HTML in
            let rule = standing.rule
            let now: HTML =
                standing.taken.map { decided($0, rule, file, mayChange: mayChange) } ?? undecided(standing, file)
            let earlier = standing.earlier.map { "<li>\(decided($0, rule, file, mayChange: false))</li>" as HTML }
            let older: HTML = HTML.when(
                !earlier.isEmpty,
                """
                <details><summary>\(texts("phase.decidedBefore", ["count": earlier.count]))</summary>\
                <ul class="plain">\(earlier)</ul></details>
                """
            )
            let link = Link.file(file.participant.id, "beslissing", rule.code)
            let act = HTML.when(mayChange, actLink(link, "phase.decide", about: rule.label))
            return "<dt>\(rule.label)</dt><dd>\(now) \(act)\(older)</dd>"
        }
        return "<h3>\(texts("phase.decisions"))</h3><dl class=\"known\">\(lines)</dl>"
    }

    /// What was decided, on which grounds, by whom; with the way to say that it does not hold.
    private func decided(_ finding: Finding, _ rule: DecisionRule, _ file: FileView, mayChange: Bool) -> HTML {
        let option = file.programme.level(of: finding) ?? ""
        let facts = ["day": finding.notedOn.belgian, "who": finding.observer.name]
        let by: HTML = "<small class=\"muted\">\(texts("phase.decidedBy", facts))</small>"
        if let reason = finding.withdrawal {
            let because = texts("finding.withdrawnBecause", ["reason": reason])
            return """
                <span class="gone">\(option)\(said("phase.grounds", finding.text))</span> \(by) \
                <small class="muted">\(because)</small>
                """
        }
        let link = Link.file(file.participant.id, "bevindingen", finding.id, "intrekken")
        let withdraw = HTML.when(mayChange, " \(actLink(link, "finding.withdraw", about: rule.label))")
        return "<b>\(option)</b>\(said("phase.grounds", finding.text)) \(by)\(withdraw)"
    }

    /// Not decided yet: whether it is to be decided now, or in which phase.
    private func undecided(_ standing: CaseProgress.DecisionStanding, _ file: FileView) -> HTML {
        let not: HTML = "<span class=\"muted\">\(texts("phase.notDecided"))</span>"
        if standing.isDue { return "\(not) \(HTML.tag(texts("phase.decisionDue"), .due))" }
        guard let phase = standing.rule.phase.flatMap({ file.programme.phase($0)?.label }) else { return not }
        return "\(not) <small class=\"muted\">\(texts("phase.decidedIn", ["phase": phase]))</small>"
    }
}
