internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What a participant reads of vacancies, in plain words and in their own language: those that fit, why one does or does not, and
/// what would open (F4, F9).
struct OwnMatchPages {
    let house: House
    private var words: MatchWords { MatchWords(texts: house.texts, isOwn: true) }

    private static let field = VacancyField(name: "vacature", search: "zoek")
    private static let matches = Link("mijn-vacatures")
    private static let whyNot = Link("mijn-vacatures", "waarom-niet")
    private static let openings = Link("mijn-vacatures", "wat-opent")

    func add(to routes: Routes) {
        routes.page("/mijn-vacatures", for: .readOwn, use: showMatches)
        routes.page("/mijn-vacatures/waarom-niet", for: .readOwn, use: showWhyNot)
        routes.page("/mijn-vacatures/wat-opent", for: .readOwn, use: showOpenings)
    }

    /// The same pages for who reads the language that a request asks for.
    private func reading(_ request: Request) throws -> OwnMatchPages {
        OwnMatchPages(house: house.reading(try PageLanguage.of(request)))
    }

    /// `shown`: what the address asks besides the language, which stays when another language is chosen.
    private func page(
        _ title: String,
        at shown: Link,
        for context: SignedInContext,
        status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) -> Response {
        let t = house.texts
        return house.page(
            t(title),
            in: .own,
            for: context,
            status: status,
            """
            \(PageLanguage.chips(shown, t))<div lang="\(t.language.rawValue)"><h1>\(t(title))</h1>\(body)</div>
            """
        )
    }

    /// The same address in the language that is read.
    private func spoken(_ link: Link) -> Link { link.reading(house.texts.language) }

    // MARK: what fits

    func showMatches(_ request: Request, context: SignedInContext) async throws -> Response {
        let isCapped = try MatchPages(house: house).isCapped(request)
        let found = try await house.casework.ownMatches(isCapped: isCapped, as: context.actor)
        return try reading(request).page(of: found, context)
    }

    private func page(of found: ParticipantMatches, _ context: SignedInContext) -> Response {
        let t = house.texts
        let pages = MatchPages(house: house)
        let cards = found.matches.map { matched -> HTML in
            let why = words.explanation(matched.match)
            return card(
                matched,
                beside: pages.givesWay(matched),
                "<details><summary>\(t("match.ownWhy"))</summary>\(why)</details>"
            )
        }
        let none: HTML = "<p>\(t(found.folded.gaps.isEmpty ? "match.ownNone" : "match.ownNoOrigin"))</p>"
        return page(
            "match.ownTitle",
            at: found.isCapped ? Self.matches : Self.matches.query("grens", "zonder"),
            for: context,
            """
            <p class="lead">\(t("match.ownLead"))</p><p class="muted">\(t("match.ownDeclined"))</p>\
            <div class="acts no-print">\(HTML.act(spoken(Self.whyNot), t("match.forYou.whyNot")))\
            \(HTML.act(spoken(Self.openings), t("match.forYou.openings")))\
            \(HTML.act(spoken(HowMatchingPage.link), t("match.how"), .quiet))</div>\
            \(cards.isEmpty ? none : pages.capNote(found, on: spoken(Self.matches)) + cards.joined())
            """
        )
    }

    private func card(_ matched: MatchedVacancy, beside note: HTML = .empty, _ why: HTML) -> HTML {
        let facts = matched.vacancy.facts
        return .card(
            facts.title,
            beside: words.verdict(matched.match),
            .inside("<p>\(matched.employer.facts.name) · \(facts.municipality)\(note)</p>\(why)")
        )
    }

    // MARK: why not

    func showWhyNot(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        var reader = FormReader(query)
        let typed = reader.text(Self.field.search, limit: VacancyField.longest)
        let mistake = reader.faults[Self.field.search]
        // What can't be an id is as absent as an id that does not exist.
        let chosen = Self.field.chosen(in: query)
        if typed.isEmpty, !query[Self.field.name].isEmpty, chosen == nil { throw Refusal.notFound }
        let answer = try await house.casework.ownMatch(
            answering: mistake == nil ? Self.field.typed(in: query) : "",
            chosen: mistake == nil ? chosen : nil,
            as: context.actor
        )
        let isUnclear = mistake == nil && !typed.isEmpty && answer.matched == nil
        let unclear = Self.field.objection(to: typed, among: answer.found.vacancies.map(\.vacancy.id))
        return try reading(request).page(
            of: answer,
            typed: typed,
            objection: isUnclear ? unclear : mistake,
            status: mistake == nil ? .ok : .unprocessableContent,
            context
        )
    }

    private func page(
        of answer: OwnVacancyAnswer,
        typed: String,
        objection: Message?,
        status: HTTPResponse.Status,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let shown = answer.matched.map { card($0, declined($0) + words.explanation($0.match)) }
        let chosen = answer.matched?.vacancy.id.rawValue ?? ""
        let rest: HTML =
            answer.found.vacancies.isEmpty && typed.isEmpty
            ? "<p>\(t("match.forYou.noVacancies"))</p>"
            : search(answer.found, typed: typed, objection: objection, chosen: chosen)
        let asked = chosen.isEmpty ? Self.whyNot : Self.whyNot.query("vacature", chosen)
        return page(
            "match.forYou.whyNot",
            at: typed.isEmpty || status != .ok ? asked : asked.query("zoek", typed),
            for: context,
            status: status,
            """
            <p class="lead">\(t("match.forYou.whyNotLead"))</p>\
            <p class="no-print">\(HTML.link(spoken(Self.matches), t("match.ownTitle")))</p>\
            \(shown)\(rest)
            """
        )
    }

    /// That one of both said no, not who: what an employer said is told by whoever puts the person forward.
    private func declined(_ matched: MatchedVacancy) -> HTML {
        guard let said = matched.declined else { return .empty }
        let t = house.texts
        return .attention("\(t("match.forYou.declined", ["day": t.day(said.day)]))", .plain)
    }

    /// A vacancy is chosen by typing, or from a short list.
    private func search(_ found: FoundVacancies, typed: String, objection: Message?, chosen: String) -> HTML {
        let t = house.texts
        let text = Field(
            Self.field.search,
            label: t("vacancy.find"),
            value: typed,
            hint: t("match.forYou.findHint"),
            error: objection.map { t($0) }
        )
        let choice = Field(
            Self.field.name,
            label: t("match.forYou.choice"),
            value: chosen,
            hint: found.hasMore ? t("vacancy.findMore") : nil
        )
        let choices = found.vacancies.map {
            (value: $0.vacancy.id.rawValue, label: "\($0.vacancy.facts.title), \($0.employer.facts.name)")
        }
        return """
            <form class="sheet card no-print" method="get" action="\(Self.whyNot)"><div class="in">\
            \(HTML.hidden("taal", t.language.rawValue))\(text.text(limit: VacancyField.longest))\
            \(choice.select(choices, empty: t("action.choose")))\
            <div class="acts">\(HTML.submit(t("match.forYou.look")))</div></div></form>
            """
    }

    // MARK: what would open

    func showOpenings(_ request: Request, context: SignedInContext) async throws -> Response {
        let found = try await house.casework.ownOpenings(as: context.actor)
        return try reading(request).page(of: found, context)
    }

    private func page(of found: ParticipantOpenings, _ context: SignedInContext) -> Response {
        let t = house.texts
        let none = found.folded.gaps.isEmpty ? "match.forYou.openingsNone" : "match.ownNoOrigin"
        let cards = found.openings.map { opening($0) }
        return page(
            "match.forYou.openings",
            at: Self.openings,
            for: context,
            """
            <p class="lead">\(t("match.forYou.openingsLead"))</p>\
            <p class="no-print">\(HTML.link(spoken(Self.matches), t("match.ownTitle")))</p>\
            \(cards.isEmpty ? "<p>\(t(none))</p>" as HTML : cards.joined())
            """
        )
    }

    /// One change, with the vacancies behind its number; each leads to why it does not fit yet.
    private func opening(_ opening: ProfileOpening) -> HTML {
        let t = house.texts
        let items = opening.best.map { best -> HTML in
            let link = spoken(Self.whyNot.query("vacature", best.vacancy.id))
            return """
                <li>\(HTML.link(link, best.vacancy.facts.title)), \(best.employer.facts.name) \
                <small class="muted">\(words.score(best.score))</small></li>
                """
        }
        let rest = HTML.when(
            opening.rest > 0,
            "<li class=\"muted\">\(t("match.opensRest", ["count": opening.rest]))</li>"
        )
        let gain = t("match.forYou.gain", ["points": words.onHundred(opening.gain)])
        return .card(
            words.words(opening.step),
            beside: .tag(t("match.opensCount", ["count": opening.count]), .done),
            .inside(
                """
                <p class="muted">\(gain)</p>\
                <details><summary>\(t("match.forYou.list"))</summary><ul>\(items)\(rest)</ul></details>
                """
            )
        )
    }
}
