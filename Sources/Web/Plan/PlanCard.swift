internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The plan (A11): the flow as a stair, and its steps with what is late and what was done otherwise.
    func planCard(_ view: PlanView, for context: SignedInContext) -> HTML {
        guard let plan = view.plan else {
            return .card(texts("plan.title"), id: "plan", notBegun(view, context))
        }
        let weeks = plan.stair(weeks: view.programme.definition.flowWeeks, on: view.lastDay)
        let steps = view.steps.map { stepLine($0, view, context) }
        return .card(
            texts("plan.title"),
            id: "plan",
            beside: "<small class=\"muted\">\(span(of: plan, view))</small>",
            .inside(
                """
                \(HTML.stair(weeks.map(StairWeek.init), label: words(for: weeks, plan, view)))\
                <ol class="steps">\(steps)</ol>
                """
            )
        )
    }

    /// What comes before there is a plan, and the act that begins the guidance.
    private func notBegun(_ view: PlanView, _ context: SignedInContext) -> HTML {
        let programme = view.programme.definition
        guard view.isOpen else { return .nothing(texts("plan.neverBegan")) }
        if programme.startsWithScreening, programme.hasSittingDays { return .nothing(texts("plan.screeningFirst")) }
        let link = Link.file(view.participant.id, programme.startsWithScreening ? "screening" : "begin")
        let words = texts(programme.startsWithScreening ? "today.begin" : "plan.begin")
        let entry = view.trajectory.entry.map { place in
            let edition = programme.edition(place.edition)?.label ?? place.edition
            return texts("plan.entryOn", ["day": place.day.belgian, "edition": edition])
        }
        let lead = programme.startsWithScreening ? texts("plan.screeningBegins") : entry ?? texts("plan.notBegun")
        let act = HTML.when(mayChange(view, context), "<p class=\"acts\">\(HTML.act(link, words))</p>")
        return .inside("<p class=\"muted\">\(lead)</p>\(act)")
    }

    /// `Week 5 van 12`, or how long ago the flow ended.
    private func week(_ plan: Plan, _ view: PlanView) -> String {
        let (week, weeks) = (plan.week(on: view.lastDay), view.programme.definition.flowWeeks)
        return texts(week > weeks ? "plan.weekAfter" : "plan.weekOf", ["week": week, "weeks": weeks])
    }

    /// What the stair shows, in words.
    private func words(for weeks: [FlowWeek], _ plan: Plan, _ view: PlanView) -> String {
        let paused = weeks.indices.filter { weeks[$0] == .paused }.map { "\($0 + 1)" }
        let now = week(plan, view)
        guard !paused.isEmpty else { return now }
        return texts("plan.pausedWeeks", ["now": now, "n": paused.count, "list": paused.joined(separator: ", ")])
    }

    /// The week it is, the beginning, and the end that is expected.
    private func span(of plan: Plan, _ view: PlanView) -> String {
        let start = texts.shortDay(plan.startedOn, today: view.today)
        if let closedOn = view.trajectory.closedOn {
            let end = texts.shortDay(closedOn, today: view.today)
            return texts("plan.spanClosed", ["week": week(plan, view), "start": start, "end": end])
        }
        let last = plan.startedOn.adding(weeks: view.programme.definition.flowWeeks).adding(days: -1)
        let end = plan.clock.day(last, since: plan.startedOn)
        let isUnknown = view.runningPause.map { $0.until == nil } ?? false
        let key = isUnknown ? "plan.spanUnknown" : end < view.today ? "plan.spanOver" : "plan.span"
        return texts(
            key,
            ["week": week(plan, view), "start": start, "end": texts.shortDay(end, today: view.today)]
        )
    }

    private func stepLine(_ step: Step, _ view: PlanView, _ context: SignedInContext) -> HTML {
        let isLate = view.isLate(step)
        let isCurrent = view.isOpen && step.isCurrent(on: view.today)
        let dot = step.state == .done ? "done" : isLate ? "late" : isCurrent ? "now" : ""
        let name = step.state == .skipped ? "gone" : ""
        let reasons = step.state == .open && view.isOpen ? view.reasons(for: step) : []
        let links = acts(on: step, view, context)
        let isOpen = step.state == .open
        return """
            <li><span class="dot \(dot)"></span><div><span class="\(name)">\(view.label(of: step))</span>\
            \(deviation(of: step, view))\(why(reasons))\(HTML.when(isOpen, links))</div>\
            <div><span>\(standing(of: step, isLate: isLate, isCurrent: isCurrent, view))</span>\
            \(HTML.when(!isOpen, links))</div></li>
            """
    }

    /// When it was done, or in which weeks and by when it should be.
    private func standing(of step: Step, isLate: Bool, isCurrent: Bool, _ view: PlanView) -> HTML {
        switch step.state {
        case .done:
            let day = step.doneOn.map { texts.shortDay($0, today: view.today) } ?? ""
            return "<small class=\"muted\">\(texts("plan.done", ["day": day]))</small>"
        case .skipped: return .tag(texts.code(StepState.skipped))
        case .open:
            let tag: HTML =
                isLate
                ? .tag(texts("plan.late", ["n": view.today.days(since: step.due)]), .late)
                : isCurrent ? .tag(texts("plan.now"), .due) : .empty
            let day = texts("plan.by", ["day": texts.shortDay(step.due, today: view.today)])
            return "\(tag) <small class=\"muted\">\(weeks(of: step, view))\(day)</small>"
        }
    }

    private func weeks(of step: Step, _ view: PlanView) -> String {
        guard let rule = view.programme.definition.step(step.code), step.moved == nil else { return "" }
        let key = rule.fromWeek == rule.toWeek ? "plan.inWeek" : "plan.inWeeks"
        return texts(key, ["from": rule.fromWeek, "to": rule.toWeek])
    }

    private func deviation(of step: Step, _ view: PlanView) -> HTML {
        guard let deviation = step.deviation else { return .empty }
        let reasons = view.programme.definition.deviationReasons
        return said(
            "plan.deviation",
            "\(reasons.label(of: deviation.reason) ?? deviation.reason). \(deviation.explanation)"
        )
    }

    private func acts(on step: Step, _ view: PlanView, _ context: SignedInContext) -> HTML {
        guard mayChange(view, context) else { return .empty }
        let allowed = Step.transitions.acts(from: step.state, by: context.actor.role)
        let label = view.label(of: step)
        let address: (String) -> Link = { .file(view.participant.id, "stappen", step.id, $0) }
        var links = HTML.empty
        if allowed.contains(.complete) { links += actLink(address("gedaan"), "plan.actDone", about: label) }
        if allowed.contains(.move) { links += actLink(address("afwijken"), "plan.actDeviate", about: label) }
        if allowed.contains(.reopen), step.state != .open || step.moved != nil {
            let words = step.state == .open ? "plan.actUnmove" : "plan.actReopen"
            links += button(address("heropenen"), words, .quiet, for: context, .hidden("versie", "\(step.version)"))
        }
        return acts(links)
    }
}

extension StairWeek {
    fileprivate init(_ week: FlowWeek) {
        self =
            switch week {
            case .past: .past
            case .now: .now
            case .paused: .pause
            case .ahead: .ahead
            }
    }
}
