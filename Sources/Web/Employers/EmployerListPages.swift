internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The list of employers, and what they are afraid of.
struct EmployerListPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers", for: .readVacancies, use: list)
        routes.page("/werkgevers/drempels", for: .readVacancies, use: concerns)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        var reader = FormReader(query)
        let text = String(reader.text("zoek", limit: 100).prefix(100))
        let kind = reader.choice("volgorde", as: EmployerKind.self)
        let organisation = reader.choice("soort", as: OrganisationKind.self)
        let leaf = min(max(1, Int(query["blad"]) ?? 1), 1_000_000)
        let filter = EmployerFilter(text: text, kind: kind, organisation: organisation, leaf: leaf)
        let found = try await house.casework.employers(filter, as: context.actor)
        let t = house.texts
        return house.page(
            t("employers.title"),
            in: .vacancies,
            for: context,
            """
            \(house.flash(request))<div class="head"><h1>\(t("employers.title"))</h1><div class="acts">\(acts(context))</div></div>\
            \(house.workRooms(.employers, for: context))\(finder(filter))<section class="card">\(table(found))</section>\(pager(filter, found))
            """
        )
    }

    private func acts(_ context: SignedInContext) -> HTML {
        let t = house.texts
        let mayWrite = Policy.allows(.writeVacancies, for: context.actor.role)
        let write: HTML = """
            \(HTML.act(Link("werkgevers", "nieuw"), t("employers.new"), .primary))\
            \(HTML.act(Link("werkgevers", "invoer"), t("workList.werkgevers.title")))
            """
        return """
            \(HTML.when(mayWrite, write))\
            \(HTML.act(Link("werkgevers", "drempels"), t("concern.title"), .quiet))
            """
    }

    private func finder(_ filter: EmployerFilter) -> HTML {
        let t = house.texts
        let kinds = EmployerKind.allCases.map { ($0.rawValue, t.code($0)) }
        let organisations = OrganisationKind.allCases.map { ($0.rawValue, t.code($0)) }
        return """
            <form class="filters" role="search" aria-label="\(t("employers.search"))" action="\(Link.employers)">\
            <input type="search" name="zoek" value="\(filter.text)" maxlength="100" aria-label="\(t("employers.search"))" \
            placeholder="\(t("employers.searchHint"))">\
            \(house.choice("volgorde", t("employers.kind"), kinds, filter.kind?.rawValue ?? "", none: t("employers.anyKind")))\
            \(house.choice(
                "soort", t("employers.organisation"), organisations, filter.organisation?.rawValue ?? "",
                none: t("employers.anyOrganisation")))\
            \(HTML.submit(t("action.search"), .plain))</form>
            """
    }

    private func table(_ found: EmployerLeaf) -> HTML {
        let t = house.texts
        guard !found.employers.isEmpty else { return .inside("<p class=\"muted\">\(t("employers.none"))</p>") }
        let heads = ["name", "number", "kind", "organisation", "place", "sector"].map { t("employers.\($0)") }
        let rows = found.employers.map { employer -> [HTML] in
            let facts = employer.facts
            return [
                .link(.employer(employer.id), facts.name), "<span class=\"num\">\(employer.number.written)</span>",
                .tag(t.code(facts.kind), facts.kind == .ambassador ? .done : .plain), "\(t.code(facts.organisation))",
                "\(facts.postcode) \(facts.municipality)", "\(facts.sector)",
            ]
        }
        return .table(caption: t("employers.caption", ["count": found.count]), heads: heads, rows: rows)
    }

    private func pager(_ filter: EmployerFilter, _ found: EmployerLeaf) -> HTML {
        let t = house.texts
        let leaf: (Int) -> Link = { number in
            Link.employers.query("zoek", filter.text).query("volgorde", filter.kind?.rawValue ?? "")
                .query("soort", filter.organisation?.rawValue ?? "").query("blad", number)
        }
        return HTML.when(
            found.hasNext || filter.leaf > 1,
            """
            <nav class="pager" aria-label="\(t("import.leaves"))">\
            \(HTML.when(filter.leaf > 1, HTML.act(leaf(filter.leaf - 1), t("action.previous"))))\
            \(HTML.when(found.hasNext, HTML.act(leaf(filter.leaf + 1), t("action.next"))))</nav>
            """
        )
    }

    /// Which concerns come back, and each with its answer (E8).
    func concerns(_ request: Request, context: SignedInContext) async throws -> Response {
        let (counts, concerns) = try await house.casework.concerns(as: context.actor)
        let t = house.texts
        let heads = ["kind", "employers", "count", "answered"].map { t("concern.\($0)") }
        let table: HTML =
            counts.isEmpty
            ? .inside("<p class=\"muted\">\(t("concern.noneAtAll"))</p>")
            : .table(
                caption: t("concern.countsCaption"),
                heads: heads,
                rows: counts.map { ["\(t.code($0.kind))", "\($0.employers)", "\($0.concerns)", "\($0.answered)"] }
            )
        let rows = concerns.prefix(200).map { concern, employer -> (when: HTML, what: HTML, act: HTML) in
            (
                "\(concern.notedOn.belgian)",
                """
                <b>\(t.code(concern.kind))</b> \(HTML.link(.employer(employer.id), employer.facts.name))<br>\(concern.words)<br>\
                <small class="muted">\(concern.answer.isEmpty ? t("concern.unanswered") : concern.answer)</small>
                """, .empty
            )
        }
        return house.page(
            t("concern.title"),
            in: .vacancies,
            for: context,
            """
            <div class="head"><div><h1>\(t("concern.title"))</h1><p class="muted">\(t("concern.lead"))</p></div>\
            \(HTML.act(.employers, t("employers.title"), .quiet))</div><section class="card">\(table)</section>\
            \(HTML.card(t("concern.each"), .rows(rows, ifNone: t("concern.noneAtAll"))))
            """
        )
    }
}
