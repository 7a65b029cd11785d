internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Reports
internal import Texts

/// The figures beside their targets, and the people behind each (A13, A14).
struct FigurePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/cijfers", for: .readFigures, use: show)
        routes.page("/cijfers/:indicator", for: .readCounted, use: showPeople)
        routes.page("/cijfers/:indicator/personen.csv", for: .exportCounted, use: export)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try await query(request, context)
        guard query.faults.isEmpty else { return refusal(of: query, context) }
        let report = try await house.casework.figures(of: query.programme, at: query.day, as: context.actor)
        return page(query, context, FiguresPage(report: report, words: words(query), today: query.today).body)
    }

    func showPeople(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try await query(request, context)
        guard query.faults.isEmpty else { return refusal(of: query, context) }
        var reader = FormReader(query.form)
        let offset = reader.number("na", in: 0...1_000_000) ?? 0
        try reader.faults.throwIfAny()
        let (value, people) = try await house.casework.people(
            behind: try context.indicator(),
            of: query.programme,
            at: query.day,
            from: offset,
            limit: Casework.pageSize,
            as: context.actor
        )
        let list = FigurePeople(
            value: value,
            people: people,
            offset: offset,
            programme: query.programme,
            words: words(query)
        )
        return house.page(
            house.texts("figure.peopleTitle", ["figure": value.rule.label]),
            in: .figures,
            for: context,
            list.body
        )
    }

    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try await query(request, context)
        guard query.faults.isEmpty else { return refusal(of: query, context) }
        let (value, people) = try await house.casework.people(
            behind: try context.indicator(),
            of: query.programme,
            at: query.day,
            noting: .exportCounted,
            as: context.actor
        )
        return FigureExport(value: value, people: people, words: words(query)).response
    }

    private func words(_ query: FigureQuery) -> FigureWords {
        let programme = query.programmes.first { $0.definition.code == query.programme }
        let texts = programme.map { house.texts.speaking(of: $0.definition) } ?? house.texts
        return FigureWords(texts: texts, programme: programme?.definition)
    }

    /// The page for an address with mistakes in it: the form with what was typed, and no figure.
    private func refusal(of query: FigureQuery, _ context: SignedInContext) -> Response {
        let messages = query.faults.all.map { ($0.field, house.texts($0.message)) }
        return page(
            query,
            context,
            status: .unprocessableContent,
            .problem(house.texts("figure.problem"), messages)
        )
    }

    private func page(
        _ query: FigureQuery,
        _ context: SignedInContext,
        status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) -> Response {
        let title = house.texts("figure.title")
        return house.page(
            title,
            in: .figures,
            for: context,
            status: status,
            "<div class=\"head\"><h1>\(title)</h1></div>\(query.chooser(house.texts))\(body)"
        )
    }
}

extension SignedInContext {
    /// The code of the indicator of the address.
    fileprivate func indicator() throws -> String {
        guard let code = parameters.get("indicator") else { throw Refusal.notFound }
        return code
    }
}
