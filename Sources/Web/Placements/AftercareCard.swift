internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The aftercare of the placement that runs, or else of the last one (A12), and what other cadences plan: what is due with
    /// whom and why on that day, what was done, what was missed.
    func aftercareCard(_ view: PlanView, for context: SignedInContext) -> HTML {
        let others = otherContacts(view, context)
        guard let placement = view.chain.running ?? view.chain.last else {
            if others.isEmpty {
                return .card(texts("aftercare.title"), id: "nazorg", .nothing(texts("aftercare.none")))
            }
            return .card(texts("aftercare.plannedTitle"), id: "nazorg", .inside(others))
        }
        let facts = ["workplace": placement.workplace, "day": texts.shortDay(placement.start, today: view.today)]
        let cadences = view.contacts(of: placement).map { rule, items -> HTML in
            cadence(rule, latest(items), view, context)
        }
        let moments: HTML = "<div class=\"pair\">\(cadences)</div>"
        // Of a job that ended nothing is due any more: its moments are there to be looked up.
        let ended: HTML = """
            <p class="muted">\(texts("aftercare.jobEnded"))</p>\
            <details><summary>\(texts("aftercare.pastMoments"))</summary>\(moments)</details>
            """
        let earlier = view.chain.standing.filter { $0.id != placement.id }.map { earlierLine($0, view) }
        return .card(
            texts("aftercare.title"),
            id: "nazorg",
            beside: "<small class=\"muted\">\(texts("aftercare.since", facts))</small>",
            .inside(
                """
                \(others)\(placement.end == nil ? moments : ended)\(earlier)
                """
            )
        )
    }

    /// The rows that count from guidance, a phase or the closing; those in which nothing is left to do stand apart.
    private func otherContacts(_ view: PlanView, _ context: SignedInContext) -> HTML {
        let rows = view.otherContacts.map { rule, items in
            (hasOpen: items.contains { $0.state == .open }, cadence: cadence(rule, latest(items), view, context))
        }
        let (open, past) = (rows.filter(\.hasOpen).map(\.cadence), rows.filter { !$0.hasOpen }.map(\.cadence))
        let gone: HTML = """
            <details><summary>\(texts("aftercare.pastContacts"))</summary><div class="pair">\(past)</div></details>
            """
        return """
            \(HTML.when(!open.isEmpty, "<div class=\"pair\">\(open)</div>"))\(HTML.when(!past.isEmpty, gone))
            """
    }

    /// One item for each moment: where a dropped one was planned anew, the new one.
    private func latest(_ items: [DueContact]) -> [DueContact] {
        var byIndex: [Int: DueContact] = [:]
        for item in items where item.state != .dropped || byIndex[item.index].map({ $0.state == .dropped }) ?? true {
            byIndex[item.index] = item
        }
        return byIndex.values.sorted { $0.index < $1.index }
    }

    private func cadence(
        _ rule: CadenceRule,
        _ items: [DueContact],
        _ view: PlanView,
        _ context: SignedInContext
    ) -> HTML {
        let lines = items.map { line(of: $0, rule, view, context) }
        let count = texts("aftercare.count", ["done": items.count { $0.state == .done }, "of": items.count])
        return """
            <div><h3>\(rule.label)</h3><p class="muted"><small>\(count)</small></p><ol class="steps">\(lines)</ol></div>
            """
    }

    private func line(
        of item: DueContact,
        _ rule: CadenceRule,
        _ view: PlanView,
        _ context: SignedInContext
    ) -> HTML {
        let standing = view.standing(of: item)
        let day = texts.shortDay(item.due, today: view.today)
        let name = standing == .dropped ? "gone" : ""
        return """
            <li><span class="dot \(standing.dot)"></span><div><span class="\(name)">\(day)</span> \
            <small class="muted">\(place(of: item, rule))</small> \(tag(standing, item, view))\
            \(note(on: item, standing, rule, view))\(why(view.reasons(for: item)))\
            \(acts(on: item, day, view, context))</div></li>
            """
    }

    /// `week 4`, `maand 2`.
    private func place(of item: DueContact, _ rule: CadenceRule) -> String {
        guard rule.offsets.indices.contains(item.index) else { return "" }
        return switch rule.offsets[item.index] {
        case .weeks(let weeks): texts("aftercare.week", ["n": weeks])
        case .months(let months): texts("aftercare.month", ["n": months])
        }
    }

    private func tag(_ standing: AftercareStanding, _ item: DueContact, _ view: PlanView) -> HTML {
        // A pause keeps what fell in it from being late: its day has gone by all the same.
        let waits = standing == .today && item.due < view.today
        return .tag(waits ? texts("aftercare.waits") : texts.code(standing), standing.tone)
    }

    /// When it was done, and why it was missed or dropped.
    private func note(
        on item: DueContact,
        _ standing: AftercareStanding,
        _ rule: CadenceRule,
        _ view: PlanView
    ) -> HTML {
        let words: String
        switch standing {
        case .done: words = item.settledOn.map { texts("aftercare.doneOn", ["day": $0.belgian]) } ?? ""
        case .missed: words = item.reason ?? texts("aftercare.nothingNoted", ["n": rule.graceDays])
        case .dropped: words = item.dropReason.map { texts.code($0) } ?? ""
        case .ahead, .today, .late: return .empty
        }
        return "<br><small class=\"muted\">\(words)</small>"
    }

    /// One that was called missed can still be fulfilled late.
    private func acts(on item: DueContact, _ day: String, _ view: PlanView, _ context: SignedInContext) -> HTML {
        guard mayChange(item, view, context), item.state == .open || item.state == .missed else { return .empty }
        let about = "\(texts.code(item.party)), \(day)"
        let address: (String) -> Link = { .file(view.participant.id, "nazorg", item.id, $0) }
        let contact = Link.file(view.participant.id, "contact").query("nazorg", item.id)
        var links = actLink(contact, "aftercare.actDone", about: about)
        if item.state == .open {
            links += actLink(address("verzetten"), "aftercare.actMove", about: about)
            if item.due <= view.today { links += actLink(address("gemist"), "aftercare.actMissed", about: about) }
        }
        return acts(links)
    }

    /// What counts from the closing is still done when the trajectory is closed.
    private func mayChange(_ item: DueContact, _ view: PlanView, _ context: SignedInContext) -> Bool {
        mayChange(view, context)
            || item.provenance.anchor == .trajectoryClosed && Policy.allows(.writeFile, for: context.actor.role)
    }

    /// What came of the aftercare of a placement before, in one line.
    private func earlierLine(_ placement: Placement, _ view: PlanView) -> HTML {
        let items = view.contacts.filter { $0.placement == placement.id }
        guard !items.isEmpty else { return .empty }
        let count: (AftercareStanding) -> Int = { standing in items.count { view.standing(of: $0) == standing } }
        let words = texts(
            "aftercare.earlier",
            [
                "workplace": placement.workplace, "done": count(.done), "missed": count(.missed),
                "dropped": count(.dropped),
            ]
        )
        return "<p class=\"muted\"><small>\(words)</small></p>"
    }
}

extension AftercareStanding {
    /// The class of the dot before a moment.
    fileprivate var dot: String {
        switch self {
        case .done: "done"
        case .late, .missed: "late"
        case .today: "now"
        case .ahead, .dropped: ""
        }
    }

    fileprivate var tone: HTML.Tone {
        switch self {
        case .done: .done
        case .late, .missed: .late
        case .today: .due
        case .ahead, .dropped: .plain
        }
    }
}
