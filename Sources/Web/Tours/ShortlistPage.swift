internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// One shortlist.
struct ShortlistPage {
    let view: ShortlistView
    let house: House
    let context: SignedInContext

    private var t: Catalogue { house.texts }
    private var id: ID<Vacancy> { view.vacancy.id }
    private var maySelect: Bool { Policy.allows(.selectCandidates, for: context.actor.role) }

    func body(under above: HTML) -> HTML {
        let add: HTML = .act(.shortlist(id, "erop"), t("shortlist.add"))
        return """
            <div class="head"><h1>\(t("shortlist.title", ["vacancy": view.vacancy.facts.title]))</h1>\
            <div class="acts no-print">\(HTML.when(maySelect && isOpen, add))\
            \(HTML.act(.vacancy(id), t("shortlist.toVacancy"), .quiet))</div></div>\(above)\
            <p>\(view.employer.facts.name)</p>\(listed)\(suggested)\(takenOff)
            """
    }

    private var isOpen: Bool { view.vacancy.isOpen(on: house.casework.clock().today) }

    private var listed: HTML {
        let cards = view.entries.enumerated().map { number, entry -> HTML in
            """
            <li><p><b>\(HTML.link(.file(entry.entry.participant), entry.name))</b> \(source(entry.entry)) \
            <small class="muted">\(score(entry.match))</small>\(declined(entry))</p>\
            \(HTML.when(!entry.entry.reason.isEmpty, "<p>\(entry.entry.reason)</p>"))\(screened(entry))\
            \(HTML.when(maySelect, acts(entry.entry, number)))</li>
            """
        }
        let others: HTML = HTML.when(
            view.others > 0,
            "<p class=\"muted\">\(t("shortlist.others", ["n": view.others]))</p>"
        )
        let list: HTML = cards.isEmpty ? "<p class=\"muted\">\(t("shortlist.none"))</p>" : "<ol>\(cards)</ol>"
        return .card(t("shortlist.onIt"), .inside("\(list)\(others)"))
    }

    private func source(_ entry: ShortlistEntry) -> HTML {
        entry.source == .hand ? .tag(t.code(entry.source), .due) : .tag(t.code(entry.source))
    }

    private func declined(_ entry: ShortlistView.Entry) -> HTML {
        guard let said = entry.declined else { return .empty }
        return " \(HTML.tag(t("introduction.declinedOn", ["day": said.day.belgian]), .late))"
    }

    private func score(_ match: PairMatch) -> String {
        switch match {
        case .match(let reasons): t.points(reasons.score)
        case .notEligible: t("shortlist.notEligible")
        case .notRelevant: t("shortlist.notRelevant")
        case .unknown: t("shortlist.unknown")
        }
    }

    /// Two parties' findings beside each other (D2).
    private func screened(_ entry: ShortlistView.Entry) -> HTML {
        let heads = zip(Shortlists.parties, entry.screenedOn).map { party, day in
            let when = day?.belgian ?? t("shortlist.notScreened")
            return "\(t.code(party)) (\(when))"
        }
        guard !entry.screened.isEmpty else {
            return "<p class=\"muted\">\(t("shortlist.screenedBy")) \(heads.joined(separator: ", "))</p>"
        }
        let rows = entry.screened.map { subject -> [HTML] in ["\(subject.label)"] + subject.found.map { "\($0)" } }
        return """
            <details><summary>\(t("shortlist.screenedBy")) \(heads.joined(separator: ", "))</summary>\
            \(HTML.table(caption: t("shortlist.screening", ["name": entry.name]), heads: [t("shortlist.subject")] + heads, rows: rows))\
            </details>
            """
    }

    private func acts(_ entry: ShortlistEntry, _ number: Int) -> HTML {
        func button(_ move: ShortlistMove) -> HTML {
            house.button(
                .shortlist(id, entry.id, "plaats"),
                "shortlist.\(move.rawValue)",
                .quiet,
                for: context,
                .hidden("move", move.rawValue)
            )
        }
        return """
            <div class="acts no-print">\(HTML.when(number > 0, button(.up)))\
            \(HTML.when(number < view.entries.count - 1, button(.down)))\
            \(HTML.act(.shortlist(id, entry.id, "eraf"), t("shortlist.off"), .quiet))</div>
            """
    }

    private var suggested: HTML {
        let lines = view.suggestions.map { found -> (when: HTML, what: HTML, act: HTML) in
            let keep: HTML = HTML.when(
                maySelect,
                house.button(
                    .shortlist(id, "gevonden"),
                    "shortlist.keep",
                    for: context,
                    .hidden("participant", found.participant.rawValue)
                )
            )
            return ("\(score(found.match))", .link(.file(found.participant), found.name), keep)
        }
        let rows = HTML.rows(lines, ifNone: t("shortlist.noSuggestion"))
        return .card(t("shortlist.suggested"), "\(rows)\(leftOut)")
    }

    /// Who fits and does not stand there, with the way to where the no was said.
    private var leftOut: HTML {
        guard !view.declined.isEmpty else { return .empty }
        let items = view.declined.map { left -> HTML in
            let day = t("introduction.declinedOn", ["day": left.said.day.belgian])
            let link = HTML.link(.introduction(left.said.introduction, of: left.said.participant), left.name)
            return "<li>\(link), \(day)</li>"
        }
        return .inside(
            "<p class=\"muted\">\(t("match.candidatesDeclined", ["count": items.count]))</p><ul>\(items)</ul>"
        )
    }

    private var takenOff: HTML {
        guard !view.takenOff.isEmpty else { return .empty }
        let lines = view.takenOff.map { entry -> (when: HTML, what: HTML, act: HTML) in
            let removal = entry.entry.removal
            let by = t("tour.addedBy", ["day": removal?.on.belgian ?? "", "who": removal?.by ?? ""])
            return (
                "", "<b>\(entry.name)</b><br>\(removal?.reason ?? "")<br><small class=\"muted\">\(by)</small>", .empty
            )
        }
        return .card(t("shortlist.takenOff"), .rows(lines, ifNone: ""))
    }
}
