internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    /// Who waits for a seat, and who was accepted but has no talk to come.
    func waitingList(_ request: Request, context: SignedInContext) async throws -> Response {
        let list = try await house.casework.waitingList(as: context.actor)
        let t = house.texts
        let cards = list.prisons.map { card($0, for: context.actor.role) }
        let none: HTML = HTML.when(cards.isEmpty, "<p class=\"muted\">\(t("waiting.none"))</p>")
        return house.page(
            t("waiting.title"),
            in: .agenda,
            for: context,
            """
            \(house.flash(request))\(words.up)\
            <div class="head"><div><h1>\(t("waiting.title"))</h1><p class="muted">\(t("waiting.lead"))</p></div></div>\
            <div class="stack">\(cards)\(none)\(unplanned(list.unplanned, for: context.actor.role))</div>
            """
        )
    }

    private func card(_ waiting: WaitingList.WaitingPrison, for role: Role) -> HTML {
        let t = house.texts
        let rows = waiting.lines.map { line -> (when: HTML, what: HTML, act: HTML) in
            let name = HTML.link(.file(line.talk.participant), line.name.full)
            let days = max(0, today.days(since: line.talk.waitingSince))
            let since = t("waiting.since", ["day": words.day(line.talk.waitingSince)])
            return (
                "\(t("waiting.days", ["days": days]))",
                "\(name) \(words.tags(of: line.talk))<br><small class=\"muted\">\(since)</small>",
                words.acts(on: line.talk, for: role)
            )
        }
        let others: HTML = HTML.when(
            waiting.others > 0,
            HTML.inside("<p class=\"muted\">\(t("waiting.others", ["count": waiting.others]))</p>")
        )
        let shown: HTML = HTML.when(!rows.isEmpty, HTML.rows(rows, ifNone: ""))
        return HTML.card(waiting.prison.name, "\(shown)\(others)")
    }

    private func unplanned(_ lines: [UnplannedLine], for role: Role) -> HTML {
        let t = house.texts
        let rows = lines.map { line -> (when: HTML, what: HTML, act: HTML) in
            let prison = line.prison.flatMap { house.casework.prison($0)?.name } ?? ""
            let accepted = t("waiting.acceptedOn", ["day": line.acceptedOn.belgian])
            return (
                "\(words.day(line.acceptedOn))",
                """
                \(HTML.link(.file(line.participant), line.name.full))<br>\
                <small class="muted">\(prison.isEmpty ? accepted : "\(prison) · \(accepted)")</small>
                """,
                HTML.when(
                    Policy.allows(.writeFile, for: role),
                    HTML.act(.file(line.participant, "gesprek"), t("talk.plan"))
                )
            )
        }
        return HTML.card(t("waiting.unplanned"), HTML.rows(rows, ifNone: t("waiting.noneUnplanned")))
    }
}
