internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import ReferenceData
internal import Texts

/// The house's list of jobs: searched by what somebody types, and each on a page of its own.
struct OccupationPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/beroepen", for: .readVacancies, use: list)
        routes.page("/beroepen/:occupation", for: .readVacancies, use: show)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        var reader = FormReader(try request.query())
        let typed = reader.text("zoek", limit: 100)
        let mistake = reader.faults["zoek"].map { house.texts($0) }
        let esco =
            typed.isEmpty || mistake != nil ? nil : try await house.casework.searchEsco(typed, as: context.actor)
        let hasEsco = try await house.casework.escoEdition(as: context.actor) != nil
        let found: HTML =
            typed.isEmpty || mistake != nil
            ? all(of: book) : "\(hits(typed, in: book))\(HTML.when(hasEsco, escoCard(typed, esco ?? [])))"
        return house.page(
            house.texts("occupation.title"),
            in: .vacancies,
            for: context,
            status: mistake == nil ? .ok : .unprocessableContent,
            """
            <div class="head"><h1>\(house.texts("occupation.title"))</h1>\
            \(HTML.act(Room.vacancies.link, house.texts("vacancy.toList"), .quiet))</div>\
            <p class="lead">\(house.texts("occupation.lead"))</p>\(finder(typed, mistake))\(found)
            """
        )
    }

    private func finder(_ typed: String, _ mistake: String?) -> HTML {
        let field = Field("zoek", label: house.texts("occupation.search"), value: typed, error: mistake)
        return """
            <form class="filters" role="search" method="get" action="\(Link.occupations)">\(field.text(type: "search", limit: 100))\
            \(HTML.submit(house.texts("occupation.searchSubmit"), .plain))</form>
            """
    }

    private func hits(_ typed: String, in book: OccupationBook) -> HTML {
        let t = house.texts
        let lines = book.search.find(typed, limit: 25).compactMap { hit -> (when: HTML, what: HTML, act: HTML)? in
            guard let occupation = book.occupation(hit.code) else { return nil }
            let by = hit.by.map { "<br><small class=\"muted\">\(t("occupation.by", ["name": $0]))</small>" as HTML }
            return (
                "\(occupation.group.description)",
                "\(HTML.link(.occupation(occupation.code), occupation.title.nl))\(by)", .empty
            )
        }
        let title =
            lines.isEmpty
            ? t("occupation.title") : t("occupation.found", ["count": lines.count, "text": typed])
        return .card(title, .rows(lines, ifNone: t("occupation.none", ["text": typed])))
    }

    private func all(of book: OccupationBook) -> HTML {
        let sorted = book.occupations.sorted { ($0.title.nl, $0.code) < ($1.title.nl, $1.code) }
        let rows = sorted.map { occupation -> (when: HTML, what: HTML, act: HTML) in
            let names = occupation.synonyms.joined(separator: ", ")
            return (
                "\(occupation.group.description)",
                """
                \(HTML.link(.occupation(occupation.code), occupation.title.nl))<br><small class="muted">\(names)</small>
                """,
                .empty
            )
        }
        return .card(house.texts("occupation.all", ["count": rows.count]), .rows(rows, ifNone: ""))
    }

    private func escoCard(_ typed: String, _ found: [EscoOccupation]) -> HTML {
        let rows = found.map { occupation -> (when: HTML, what: HTML, act: HTML) in
            let names = occupation.names.prefix(4).joined(separator: ", ")
            return (
                "\(occupation.group.description)", "\(occupation.title)<br><small class=\"muted\">\(names)</small>",
                .empty
            )
        }
        return .card(
            house.texts("occupation.esco"),
            .rows(rows, ifNone: house.texts("occupation.escoNone", ["text": typed]))
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        guard let code = context.parameters.get("occupation"), let occupation = book.occupation(code) else {
            throw Refusal.notFound
        }
        let open = try await house.casework.openVacancies(of: occupation.code, as: context.actor)
        return house.page(
            occupation.title.nl,
            in: .vacancies,
            for: context,
            OccupationPage(occupation: occupation, book: book, open: open, texts: house.texts).body
        )
    }
}

extension Link {
    static let occupations = Link("beroepen")
    static func occupation(_ code: String) -> Link { Link("beroepen", code) }
}
