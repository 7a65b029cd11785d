internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import ReferenceData
internal import Texts

/// The list of participants.
extension ParticipantPages {
    func listPage(
        _ query: ParticipantQuery,
        _ page: ParticipantPage,
        coaches: [(id: ID<User>, name: String)],
        flash: HTML,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let isInPrisons = house.casework.haveSittingDays
        let keys = ["list.name", "list.born", "list.prison", "list.state", "list.coach", "list.since"]
        let heads = keys.filter { isInPrisons || $0 != "list.prison" }.map { t($0) }
        let rows = page.lines.map { line -> [HTML] in
            let prison: HTML = "\(place(of: line))"
            return [
                .link(.file(line.participant), "\(line.name.family), \(line.name.given)"),
                "<span class=\"num\">\(line.birthDay.belgian)</span>",
            ] + (isInPrisons ? [prison] : []) + [
                .tag(t.code(line.state), line.state.tone), "\(line.coachName ?? t("list.noCoach"))",
                "<span class=\"num\">\((line.startedOn ?? line.acceptedOn).belgian)</span>",
            ]
        }
        let table: HTML =
            rows.isEmpty
            ? .inside("<p class=\"muted\">\(t(query.text.isEmpty ? "list.none" : "list.noneFound"))</p>")
            : .table(
                caption: t(caption(page.order)),
                heads: heads,
                rows: rows
            )
        let more = page.next.map { next in
            "<p class=\"pager\">\(HTML.act(query.link(state: query.state).query("na", next), t("action.next")))</p>"
                as HTML
        }
        return house.page(
            t("room.deelnemers"),
            in: .participants,
            for: context,
            """
            \(flash)<div class="head"><h1>\(t("room.deelnemers"))</h1></div>\(filters(query, coaches))\(chips(query))\
            \(order(page))<section class="card">\(table)</section>\(more)\(emergency(context))
            """
        )
    }

    private func caption(_ order: ParticipantOrder) -> String {
        switch order {
        case .name: "list.caption"
        case .acceptance: "list.captionByAcceptance"
        case .arrival: "list.captionByArrival"
        }
    }

    /// In which order the list stands, where somebody would look for a name in vain: too many people to sort by it.
    private func order(_ page: ParticipantPage) -> HTML {
        let words: String? =
            switch page.order {
            case .name: nil
            case .acceptance: "list.byAcceptance"
            case .arrival: "list.byArrival"
            }
        guard let words, !page.lines.isEmpty else { return .empty }
        return "<p class=\"muted\">\(house.texts(words))</p>"
    }

    /// Where somebody stays; nothing where the programme does not meet people in prisons.
    private func place(of line: ParticipantLine) -> String {
        guard house.casework.hasSittingDays(line.programme) else { return "" }
        return line.prison.flatMap(house.casework.reference.prison)?.name ?? house.texts("list.outside")
    }

    /// Where a coach goes who needs somebody else's file at once.
    private func emergency(_ context: SignedInContext) -> HTML {
        let words = house.texts
        let way: HTML = """
            <p class="muted no-print"><small>\(words("emergency.askHint")) \
            \(HTML.link(Link("noodtoegang"), words("emergency.title")))</small></p>
            """
        return HTML.when(Policy.allows(.openInEmergency, for: context.actor.role), way)
    }

    private func chips(_ query: ParticipantQuery) -> HTML {
        let t = house.texts
        let choices =
            [("lopend", t("list.running"))] + TrajectoryState.allCases.map { ($0.rawValue, t.code($0)) }
            + [("alle", t("list.all"))]
        let links = choices.map { state, words -> HTML in
            "<a href=\"\(query.link(state: state))\"\(HTML.when(state == query.state, " aria-current=\"true\""))>\(words)</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(t("list.byState"))\">\(links)</nav>"
    }

    private func filters(_ query: ParticipantQuery, _ coaches: [(id: ID<User>, name: String)]) -> HTML {
        let t = house.texts
        let prisons = house.casework.reference.prisons.map { ($0.code, $0.name) }
        let choices = HTML.when(
            house.casework.haveSittingDays,
            house.choice("gevangenis", t("list.prison"), prisons, query.prison, none: t("list.anyPrison"))
        )
        let guides = coaches.map { ($0.id.rawValue, $0.name) }
        let guide = HTML.when(
            !coaches.isEmpty,
            house.choice("coach", t("list.coach"), guides, query.coach, none: t("list.anyCoach"))
        )
        return """
            <form class="filters" role="search" aria-label="\(t("list.filter"))" action="\(Room.participants.link)">\
            <input type="search" name="zoek" value="\(query.text)" maxlength="100" aria-label="\(t("list.search"))" \
            placeholder="\(t("list.search"))">\(choices)\(guide)\
            <input type="hidden" name="staat" value="\(query.state)">\(HTML.submit(t("action.search"), .plain))</form>
            """
    }
}

extension House {
    /// A list to narrow a page by, in a form that is sent by GET.
    func choice(
        _ name: StaticString,
        _ label: String,
        _ choices: [(value: String, words: String)],
        _ chosen: String,
        none: String
    ) -> HTML {
        let options = choices.map { choice -> HTML in
            "<option value=\"\(choice.value)\"\(HTML.when(choice.value == chosen, " selected"))>\(choice.words)</option>"
        }
        return """
            <select name="\("\(name)")" aria-label="\(label)"><option value="">\(none)</option>\(options)</select>
            """
    }
}

extension TrajectoryState {
    /// The colour of its tag.
    var tone: HTML.Tone {
        switch self {
        case .awaitingScreening: .due
        case .guided: .plain
        case .atWork: .done
        case .closed: .plain
        }
    }
}
