internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The placements as one path, from the first to the last (A10, D5).
    func placementsCard(_ view: PlanView, for context: SignedInContext) -> HTML {
        let canStart = mayChange(view, context) && view.acts.contains(.startWork)
        let link = Link.file(view.participant.id, "opstart")
        return .card(
            texts("placement.title"),
            id: "tewerkstelling",
            beside: HTML.when(canStart, .link(link, texts("placement.new"))),
            path(of: view)
                + .rows(
                    view.chain.placements.map {
                        (when: days(of: $0, view), what: what(of: $0, view, context), act: .empty)
                    },
                    ifNone: texts(view.trajectory.startedOn == nil ? "placement.notYet" : "placement.none")
                )
        )
    }

    /// Several starts in one line: from temporary to lasting they are one path.
    private func path(of view: PlanView) -> HTML {
        let standing = view.chain.standing
        guard standing.count > 1, let first = standing.first, let last = standing.last else { return .empty }
        let programme = view.programme.definition
        let forms = standing.map { programme.contractForm($0.form)?.label ?? $0.form }.joined(separator: " → ")
        let facts = ["count": "\(standing.count)", "day": first.start.belgian, "forms": forms]
        let lasts = programme.contractForm(last.form)?.isLasting == true ? " \(texts("placement.pathLasts"))" : ""
        return .inside("<p>\(texts("placement.path", facts))\(lasts)</p>")
    }

    private func days(of placement: Placement, _ view: PlanView) -> HTML {
        let start = texts.shortDay(placement.start, today: view.today)
        guard let end = placement.end else { return "\(texts("placement.fromDay", ["day": start]))" }
        let facts = ["from": start, "until": texts.shortDay(end, today: view.today)]
        return "\(texts("placement.fromUntil", facts))"
    }

    private func what(of placement: Placement, _ view: PlanView, _ context: SignedInContext) -> HTML {
        let rule = view.programme.definition.contractForm(placement.form)
        let form = rule?.label ?? placement.form
        if let reason = placement.withdrawal {
            return """
                <span class="gone">\(form), \(placement.workplace)</span>\(said("placement.withdrawnBecause", reason))
                """
        }
        let isElsewhere = placement.legalEmployer != placement.workplace
        let hours = placement.weeklyQuarters.map { texts("placement.hours", ["hours": WeeklyHours.written($0)]) }
        let rest = [placement.jobTitle, hours ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        let circuit = rule.flatMap { rule -> HTML? in
            guard rule.circuit != Circuit.none else { return nil }
            return "<small class=\"muted\">\(texts.code(rule.circuit))</small> "
        }
        return """
            <b>\(form)</b> \(circuit)\(standing(of: placement, view))\(said("placement.at", placement.workplace))\
            \(said("placement.inServiceOf", isElsewhere ? placement.legalEmployer : ""))\
            \(said("placement.job", rest))\(length(of: placement, view))\(ruleEnds(of: placement, view))\
            \(acts(on: placement, view, context))
            """
    }

    /// Whether it is shorter or longer than the form of contract is.
    private func length(of placement: Placement, _ view: PlanView) -> HTML {
        let form = view.programme.definition.contractForm(placement.form)
        guard let remark = form?.remark(on: placement, today: view.lastDay) else { return .empty }
        return "<br>\(HTML.tag(texts(remark), .due))"
    }

    /// When the placement that runs has worked off what a rule of law demands (C6).
    private func ruleEnds(of placement: Placement, _ view: PlanView) -> HTML {
        guard placement == view.chain.running else { return .empty }
        let programme = view.programme.definition
        return programme.ruleEnds(over: view.chain.placements, born: view.participant.birthDay).map { end in
            let facts = [
                "day": end.end.belgian, "days": "\(end.band.days)", "earlier": "\(end.earlierDays)",
                "months": "\(end.band.referenceMonths)", "from": end.referenceStart.belgian,
            ]
            let farBack = end.isTooFarBack ? texts("placement.ruleTooFarBack", facts) : ""
            let isNear = view.isOpen && programme.warning(of: end) <= view.today
            let tag = HTML.when(isNear, " \(HTML.tag(texts("placement.ruleIsNear"), .due))")
            return said("placement.rule", "\(end.rule.label): \(texts("placement.ruleEnds", facts))") + tag
                + said("placement.ruleNote", farBack) + said("placement.ruleNote", end.band.note)
        }.joined()
    }

    /// How it ended, or until when it goes on.
    private func standing(of placement: Placement, _ view: PlanView) -> HTML {
        if let reason = placement.endReason {
            return .tag(PlacementEnd(rawValue: reason).map { texts.code($0) } ?? reason)
        }
        guard let end = placement.plannedEnd else { return .tag(texts("placement.runs"), .done) }
        let facts = ["day": texts.shortDay(end, today: view.today)]
        if view.isOpen, end < view.today { return .tag(texts("placement.endPassed", facts), .late) }
        let isNear = view.isOpen && end.days(since: view.today) <= 30
        return .tag(texts("placement.runsUntil", facts), isNear ? .due : .done)
    }

    private func acts(on placement: Placement, _ view: PlanView, _ context: SignedInContext) -> HTML {
        guard mayChange(view, context), placement == view.chain.last else { return .empty }
        let address: (String) -> Link = { .file(view.participant.id, "tewerkstellingen", placement.id, $0) }
        let withdraw = actLink(address("intrekken"), "placement.actWithdraw", about: placement.workplace)
        let vacancy = actLink(address("vacature"), "vacancy.takesPlaceShort", about: placement.workplace)
        guard placement.end == nil else { return acts(vacancy, withdraw) }
        return acts(
            actLink(address("wijzigen"), "placement.actChange", about: placement.workplace),
            actLink(address("einde"), "placement.actEnd", about: placement.workplace),
            vacancy,
            withdraw
        )
    }
}
