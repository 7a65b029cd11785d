internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension AuditPages {
    func listPage(
        _ page: AuditPage,
        _ asked: AuditAddress,
        _ request: Request,
        _ context: SignedInContext,
        emergenciesToReview waiting: Int
    ) -> Response {
        let t = house.texts
        let acts: HTML = """
            <div class="acts no-print">\(HTML.act(.samples, t("audit.samples")))\
            \(HTML.act(asked.exportLink, t("audit.export"), .quiet))</div>
            """
        let table: HTML =
            page.entries.isEmpty
            ? .inside("<p class=\"muted\">\(t("audit.none"))</p>")
            : .table(caption: t("audit.caption"), heads: Self.heads.map { t($0) }, rows: page.entries.map(row))
        return house.page(
            t("audit.title"),
            in: .audit,
            for: context,
            """
            \(house.flash(request))<div class="head"><div><h1>\(t("audit.title"))</h1>\
            <p class="muted">\(t("audit.lead"))</p></div>\(acts)</div>\(house.emergenciesNotice(waiting))\
            \(person(page, asked))\(filters(asked, page.actors))<section class="card">\(table)</section>\(pager(page, asked))
            """
        )
    }

    /// The page for an address with mistakes in it: the form with what was typed, and no line of the log.
    func refusalPage(_ asked: AuditAddress, _ context: SignedInContext) -> Response {
        // Only the days are fields that a message can lead to.
        let messages = asked.faults.all.map { fault in
            (field: ["van", "tot"].contains(fault.field) ? fault.field : "", words: house.texts(fault.message))
        }
        return house.page(
            house.texts("audit.title"),
            in: .audit,
            for: context,
            status: .unprocessableContent,
            """
            <h1>\(house.texts("audit.title"))</h1>\(HTML.problem(house.texts("error.fields.title"), messages))\
            \(filters(asked, []))
            """
        )
    }

    static let heads = ["when", "who", "what", "whom", "why", "review"].map { "audit.\($0)" }

    func row(_ entry: AuditEntry) -> [HTML] {
        let t = house.texts
        let detail = t.detail(of: entry)
        let more: HTML = HTML.when(!detail.isEmpty, "<br><small class=\"muted\">\(detail)</small>")
        return [
            "<span class=\"num\">\(t.moment(entry.at))</span>",
            """
            \(HTML.link(.audit(by: entry.actor.id), entry.actor.name))<br><small class="muted">\
            \(t.code(entry.actor.role))</small>
            """,
            "\(t.act(entry.action))\(more)",
            entry.participant.map { HTML.link(.audit(of: $0), entry.participantName) } ?? .empty,
            "\(entry.reason ?? "")",
            review(entry),
        ]
    }

    private func review(_ entry: AuditEntry) -> HTML {
        guard entry.isDrawn else { return .empty }
        guard let verdict = entry.verdict else { return .tag(house.texts("audit.drawn"), .due) }
        return .tag(house.texts.code(verdict), verdict.tone)
    }

    /// About whom the log is narrowed, and the way back.
    private func person(_ page: AuditPage, _ asked: AuditAddress) -> HTML {
        let t = house.texts
        guard let name = page.participantName else {
            return
                "<p class=\"no-print\">\(HTML.link(Link(Room.audit.rawValue, "deelnemer"), t("audit.choosePerson")))</p>"
        }
        let words = name.isEmpty ? t("audit.ofUnknown") : t("audit.ofPerson", ["name": name])
        return "<p><b>\(words)</b> \(HTML.link(Room.audit.link, t("audit.everybody")))</p>"
    }

    private func filters(_ asked: AuditAddress, _ actors: [(id: ID<User>, name: String)]) -> HTML {
        let t = house.texts
        let actors = actors.map { ($0.id.rawValue, $0.name) }
        let acts = AuditEntry.words.map { ($0, t.act($0)) }
        let day = { (name: String, label: String, day: Day?) -> HTML in
            let error = asked.faults[name]
            return Field(
                name,
                label: t(label),
                value: error == nil ? day?.belgian ?? "" : asked.form[name],
                error: error.map { t($0) }
            ).day()
        }
        let lists = HTML.when(
            asked.question.participant != nil,
            Field("lijsten", label: t("audit.withLists"), value: asked.question.withLists ? "ja" : "").tick()
        )
        return """
            <form class="filters no-print" aria-label="\(t("audit.filter"))" action="\(Room.audit.link)">\
            \(asked.question.participant.map { HTML.hidden("persoon", $0.rawValue) })\
            \(house.choice("wie", t("audit.who"), actors, asked.question.actor?.rawValue ?? "", none: t("audit.anybody")))\
            \(house.choice("wat", t("audit.what"), acts, asked.question.action ?? "", none: t("audit.anyAct")))\
            \(day("van", "audit.from", asked.question.from))\(day("tot", "audit.until", asked.question.through))\
            \(lists)\(HTML.submit(t("audit.show"), .plain))</form>
            """
    }

    private func pager(_ page: AuditPage, _ asked: AuditAddress) -> HTML {
        let t = house.texts
        let first = asked.before.map { _ in HTML.act(asked.link, t("audit.first"), .quiet) }
        let next = page.next.map { HTML.act(asked.link(before: $0), t("audit.earlier")) }
        guard first != nil || next != nil else { return .empty }
        return "<p class=\"pager\">\(first)\(next)</p>"
    }
}

extension ReviewVerdict {
    /// The colour of its tag.
    var tone: HTML.Tone {
        switch self {
        case .fine: .done
        case .asked: .late
        }
    }
}
