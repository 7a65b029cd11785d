internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// A leaf of the list of vacancies, those that close first before the others.
struct VacancyListPage {
    let filter: VacancyFilter
    let found: VacancyLeaf
    let mayWrite: Bool
    let texts: Catalogue

    func body(under above: HTML) -> HTML {
        let new: HTML = """
            \(HTML.act(Link("vacatures", "nieuw"), texts("vacancy.new")))\
            \(HTML.act(Link("vacatures", "invoer"), texts("workList.vacatures.title")))
            """
        let others: HTML = """
            \(HTML.act(Link("vacatures", "jobpostings"), texts("vacancy.postings"), .quiet))\
            \(HTML.when(mayWrite, HTML.act(Link("vacatures", "vergelijking"), texts("match.reportTitle"), .quiet)))
            """
        return """
            <div class="head"><h1>\(texts("vacancy.title"))</h1><div class="acts">\(HTML.when(mayWrite, new))\(others)\
            \(HTML.act(.occupations, texts("occupation.title"), .quiet))</div></div>\(above)\(choice)\(finder)\(table)\(pager)
            """
    }

    private var choice: HTML {
        let links = [
            (link(onlyOpen: true), "vacancy.onlyOpen", filter.onlyOpen),
            (link(onlyOpen: false), "vacancy.all", !filter.onlyOpen),
        ]
        .map { link, key, isCurrent -> HTML in
            let current: HTML = HTML.when(isCurrent, " aria-current=\"page\"")
            return "<a class=\"button chip\" href=\"\(link)\"\(current)>\(texts(key))</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(texts("vacancy.which"))\">\(links)</nav>"
    }

    /// The same list with what is typed.
    private func link(onlyOpen: Bool) -> Link {
        let list = onlyOpen ? Room.vacancies.link : Room.vacancies.link.query("toon", "alle")
        return filter.text.isEmpty ? list : list.query("zoek", filter.text)
    }

    private var finder: HTML {
        """
        <form class="filters" role="search" aria-label="\(texts("vacancy.find"))" action="\(Room.vacancies.link)">\
        <input type="search" name="zoek" value="\(filter.text)" maxlength="\(VacancyField.longest)" \
        aria-label="\(texts("vacancy.find"))" placeholder="\(texts("vacancy.searchHint"))">\
        \(HTML.when(!filter.onlyOpen, HTML.hidden("toon", "alle")))\(HTML.submit(texts("action.search"), .plain))</form>
        """
    }

    private var pager: HTML {
        let leaf: (Int) -> Link = { link(onlyOpen: filter.onlyOpen).query("blad", $0) }
        return HTML.when(
            found.hasNext || filter.leaf > 1,
            """
            <nav class="pager no-print" aria-label="\(texts("import.leaves"))">\
            \(HTML.when(filter.leaf > 1, HTML.act(leaf(filter.leaf - 1), texts("action.previous"))))\
            \(HTML.when(found.hasNext, HTML.act(leaf(filter.leaf + 1), texts("action.next"))))</nav>
            """
        )
    }

    private var none: String {
        if !filter.text.isEmpty { return texts("vacancy.nothingFound", ["text": filter.text]) }
        return texts(filter.onlyOpen ? "vacancy.none" : "vacancy.noneAtAll")
    }

    private var table: HTML {
        guard !found.vacancies.isEmpty else { return "<p class=\"muted\">\(none)</p>" }
        let heads = ["name", "employer", "where", "hours", "openUntil", "places", "state"].map {
            texts("vacancy.\($0)")
        }
        let rows = found.vacancies.map { listed -> [HTML] in
            let facts = listed.vacancy.facts
            let openUntil = facts.openUntil?.belgian ?? texts("vacancy.noEnd")
            return [
                """
                \(HTML.link(.vacancy(listed.vacancy.id), facts.title))<br>\
                <small class="muted">\(listed.vacancy.reference)</small>
                """,
                """
                \(HTML.link(.employer(listed.employer.id), listed.employer.facts.name))<br>\
                <small class="muted">\(texts.code(listed.employer.facts.kind))</small>
                """,
                "\(facts.postcode) \(facts.municipality)", "\(texts.weeklyHours(facts.weeklyQuarters))",
                "\(openUntil)",
                "\(texts.freePlaces(facts))", listed.state.tag(texts),
            ]
        }
        return .table(caption: texts("vacancy.caption", ["count": found.count]), heads: heads, rows: rows)
    }
}

extension VacancyState {
    func tag(_ texts: Catalogue) -> HTML { .tag(texts.code(self), self == .open ? .done : .plain) }
}

extension Catalogue {
    func weeklyHours(_ quarters: Int?) -> String {
        quarters.map { self("vacancy.hoursWritten", ["hours": WeeklyHours.written($0)]) } ?? self("vacancy.unknown")
    }

    func freePlaces(_ facts: VacancyFacts) -> String {
        self("vacancy.placesOf", ["free": max(0, facts.places - facts.filled), "places": facts.places])
    }

    /// `€ 15,20 tot € 16,00 per uur`.
    func pay(_ pay: VacancyPay) -> String {
        let facts = ["least": amount(pay.least), "most": amount(pay.most), "unit": code(pay.unit)]
        return self(pay.least == pay.most ? "vacancy.payOne" : "vacancy.payTwo", facts)
    }
}
