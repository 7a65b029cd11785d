internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension House {
    /// One barrier: what it is, how it goes, what is done about it and to whom the person was sent on.
    func barrierPage(_ sheet: BarrierSheet, _ request: Request, _ context: SignedInContext) -> Response {
        let barrier = sheet.barrier
        let mayChange = sheet.isOpen && mayChange(sheet.plan, context)
        let own = barrier.actions.filter { $0.kind == .own }
        let onward = barrier.actions.filter { $0.kind == .onward }
        return filePage(
            "barrier.title",
            about: sheet.participant,
            for: context,
            """
            \(flash(request))\
            \(HTML.card(texts("barrier.what"), id: "drempel", .inside(facts(sheet, mayChange: mayChange))))\
            \(HTML.card(
                texts("barrier.courseTitle"), id: "verloop",
                beside: HTML.when(mayChange, .link(address(sheet, "kijken"), texts("barrier.lookAct"))),
                .rows(
                    barrier.looks.sorted { ($0.day, $0.id) > ($1.day, $1.id) }.map { row($0, sheet, mayChange) },
                    ifNone: texts("barrier.noLooks"))))\
            \(HTML.card(
                texts("barrier.actions"), id: "acties",
                beside: HTML.when(mayChange, .link(address(sheet, "actie"), texts("barrier.actionAct"))),
                .rows(own.map { row($0, sheet, mayChange) }, ifNone: texts("barrier.noActions"))))\
            \(HTML.card(
                texts("barrier.onward"), id: "doorverwijzingen",
                beside: HTML.when(mayChange, .link(address(sheet, "doorverwijzing"), texts("barrier.onwardAct"))),
                .rows(onward.map { row($0, sheet, mayChange) }, ifNone: texts("barrier.noOnward"))))
            """
        )
    }

    private func address(_ sheet: BarrierSheet, _ step: String) -> Link {
        .file(sheet.participant.id, "drempels", sheet.barrier.id, step)
    }

    private func facts(_ sheet: BarrierSheet, mayChange: Bool) -> HTML {
        let barrier = sheet.barrier
        let next: HTML =
            sheet.reasonToLook.map {
                "\(barrier.lookAgainOn.map { day($0, sheet) } ?? "") <small class=\"muted\">\(texts($0))</small>"
            }
            ?? "\(texts("barrier.noNext"))"
        var facts: [(name: String, value: HTML)] = [
            (texts("barrier.kind"), "\(sheet.label) \(tierTag(barrier.tier))"),
            (texts("barrier.description"), "\(barrier.description)"),
            (texts("barrier.course"), courseTag(barrier)),
            (texts("barrier.namedBy"), "\(said(by: barrier.observer, on: barrier.notedOn))"),
        ]
        if let reason = barrier.withdrawal {
            facts.append((texts("barrier.withdrawn"), "\(reason)"))
        } else {
            facts.append((texts("barrier.nextOn"), next))
        }
        let act = HTML.when(
            mayChange,
            """
            <div class="acts no-print">\(HTML.act(address(sheet, "kijken"), texts("barrier.lookAct"), .primary))\
            \(HTML.act(address(sheet, "intrekken"), texts("barrier.withdraw"), .quiet))</div>
            """
        )
        return "\(HTML.facts(facts))\(act)"
    }

    /// A day to come as a tag: late, today, or when.
    private func day(_ day: Day, _ sheet: BarrierSheet) -> HTML {
        let isLate = sheet.plan.isOpen && sheet.plan.clock.isLate(day, on: sheet.plan.today)
        return .tag(day.belgian, isLate ? .late : day == sheet.plan.today ? .due : .plain)
    }

    private func said(by observer: Observer, on day: Day) -> String {
        "\(observer.name), \(texts.code(observer.party)) · \(day.belgian)"
    }

    private func row(
        _ look: BarrierLook,
        _ sheet: BarrierSheet,
        _ mayChange: Bool
    ) -> (when: HTML, what: HTML, act: HTML) {
        let words: HTML = """
            <b>\(texts.code(look.course))</b>\(HTML.when(!look.note.isEmpty, " · \(look.note)"))<br>\
            <small class="muted">\(look.observer.name), \(texts.code(look.observer.party))</small>
            """
        let link = Link.file(sheet.participant.id, "drempels", sheet.barrier.id, "kijken", look.id)
        let correct = HTML.when(
            mayChange && look.withdrawal == nil,
            actLink(link, "barrier.correct", about: "\(texts.code(look.course)), \(look.day.belgian)")
        )
        return ("\(look.day.belgian)", struck(words, look.withdrawal), correct)
    }

    private func row(
        _ action: BarrierAction,
        _ sheet: BarrierSheet,
        _ mayChange: Bool
    ) -> (when: HTML, what: HTML, act: HTML) {
        let isOnward = action.kind == .onward
        let consent = action.consent.map { " · \(texts.code($0))" } ?? ""
        let words: HTML = """
            <b>\(action.who)</b>: \(action.what) \(standing(action, isOnward: isOnward))<br><small class="muted">\
            \(texts("barrier.notedBy", ["who": action.notedBy, "day": action.notedOn.belgian]))\(consent)</small>
            """
        let base = Link.file(sheet.participant.id, "drempels", sheet.barrier.id, "acties", action.id)
        let settle = Link.file(sheet.participant.id, "drempels", sheet.barrier.id, "acties", action.id, "afloop")
        let acts: HTML = """
            \(HTML.when(mayChange && action.isOpen,
                actLink(settle, isOnward ? "barrier.wentAct" : "barrier.resultAct", about: action.who) + "<br>"))\
            \(HTML.when(mayChange && action.withdrawal == nil, actLink(base, "barrier.correct", about: action.what)))
            """
        return (
            action.isOpen ? day(action.due, sheet) : "\(action.due.belgian)", struck(words, action.withdrawal), acts
        )
    }

    private func standing(_ action: BarrierAction, isOnward: Bool) -> HTML {
        guard let result = action.result else {
            return HTML.when(action.isOpen, .tag(texts("barrier.waits"), .due))
        }
        let key = result.isDone ? isOnward ? "went" : "done" : isOnward ? "didNotGo" : "notDone"
        let note = result.note.isEmpty ? "" : " · \(result.note)"
        return """
            \(HTML.tag(texts("barrier.\(key)"), result.isDone ? .done : .late)) \
            <small class="muted">\(result.by), \(result.day.belgian)\(note)</small>
            """
    }

    /// What does not hold any more, struck through with the reason.
    private func struck(_ words: HTML, _ reason: String?) -> HTML {
        guard let reason else { return words }
        return """
            <span class="gone">\(words)</span><br>\
            <small class="muted">\(texts("barrier.withdrawnBecause", ["reason": reason]))</small>
            """
    }

    /// What stands in the way, on the page of the file: what is open first.
    func barriersCard(_ file: FileView, for context: SignedInContext) -> HTML {
        let kinds = file.programme.barrierKinds.filter { file.tiers.contains($0.tier) }
        guard !kinds.isEmpty || !file.barriers.isEmpty else { return .empty }
        let order: (Barrier) -> Int = { $0.isOpen ? 0 : $0.withdrawal == nil ? 1 : 2 }
        let lines = file.barriers.sorted { (order($0), $0.notedOn, $0.id) < (order($1), $1.notedOn, $1.id) }
            .map { barrier -> (when: HTML, what: HTML, act: HTML) in
                let label = file.programme.barrierKind(barrier.kind)?.label ?? barrier.kind
                let link = Link.file(file.participant.id, "drempels", barrier.id)
                let todo = barrier.openActions.count
                let doing = HTML.when(todo > 0, " · \(texts("barrier.toDo", ["count": todo]))")
                let next = barrier.lookAgainOn.map {
                    texts("barrier.lookOn", ["day": texts.shortDay($0, today: file.today)])
                }
                let words: HTML = """
                    \(HTML.link(link, label)) \(tierTag(barrier.tier))<br>\(barrier.description)<br>\
                    <small class="muted">\(next ?? "")\(doing)</small>
                    """
                let isLate =
                    file.way.isOpen && (barrier.lookAgainOn.map { file.way.clock.isLate($0, on: file.today) } ?? false)
                return (
                    courseTag(barrier), barrier.withdrawal == nil ? words : struck(words, barrier.withdrawal),
                    HTML.when(isLate, .tag(texts("barrier.lookLate"), .late))
                )
            }
        let act = HTML.when(
            !kinds.isEmpty && mayChange(file.way, context),
            .link(.file(file.participant.id, "drempel"), texts("barrier.new"))
        )
        return .card(
            texts("barrier.cardTitle"),
            id: "drempels",
            beside: act,
            .rows(lines, ifNone: texts("barrier.none"))
        )
    }
}
