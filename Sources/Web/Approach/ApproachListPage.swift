internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// A leaf of the approach list of one job.
struct ApproachListPage {
    let list: ApproachList
    /// Where the list stands.
    let address: Link
    let postcode: String
    let showsAll: Bool
    let leaf: Int
    let participant: ID<Participant>?
    let mayWrite: Bool
    let texts: Catalogue

    private var words: ApproachWords { ApproachWords(texts) }
    private var code: String { list.occupation.code }

    var body: HTML {
        let parts = EmployerKind.allCases.map(part)
        return "<h2>\(list.occupation.title.nl)</h2>\(acts)\(parts)\(pager)"
    }

    private var pager: HTML {
        let leaf: (Int) -> Link = { number in
            address.query("beroep", code).query("postcode", postcode).query("alle", showsAll ? "ja" : "")
                .query("blad", number)
        }
        return HTML.when(
            list.hasNext || self.leaf > 1,
            """
            <nav class="pager no-print" aria-label="\(texts("import.leaves"))">\
            \(HTML.when(self.leaf > 1, HTML.act(leaf(self.leaf - 1), texts("action.previous"))))\
            \(HTML.when(list.hasNext, HTML.act(leaf(self.leaf + 1), texts("action.next"))))</nav>
            """
        )
    }

    private var acts: HTML {
        let file = Link("benadering", "lijst").query("beroep", code).query("postcode", postcode)
            .query("alle", showsAll ? "ja" : "")
        return """
            <div class="acts no-print">\(HTML.act(file, texts("approach.download")))\
            \(HTML.act(Link("benadering", "uitleg").query("beroep", code), texts("approach.sheet")))\
            \(HTML.act(.occupation(code), texts("occupation.title"), .quiet))</div>
            """
    }

    /// Those of one kind on this leaf; all of them are counted.
    private func part(_ kind: EmployerKind) -> HTML {
        let count = list.counts[kind] ?? 0
        let own = list.candidates.filter { $0.employer.facts.kind == kind }
        let heads = ["employer", "place", "distance", "vacancies", "asked"].map { texts("approach.\($0)") }
        let title = texts("approach.part.\(kind.rawValue)", ["count": count])
        guard !own.isEmpty else {
            let none = HTML.inside("<p class=\"muted\">\(texts("approach.noneOf"))</p>")
            return HTML.when(count == 0, .card(title, none))
        }
        return .card(title, .table(caption: title, heads: heads, rows: own.map(row)))
    }

    private func row(_ candidate: ApproachCandidate) -> [HTML] {
        let (employer, facts) = (candidate.employer, candidate.employer.facts)
        let isAsked = EmployerAsk.earlier(for: code, on: list.today, among: candidate.asks) != nil
        var ask = Link.employer(employer.id, "vragen", "nieuw").query("beroep", code)
        if let participant { ask = ask.query("deelnemer", participant.rawValue) }
        let earlier = candidate.asks.prefix(3).map { "<br><small>\(words.cell(of: $0))</small>" as HTML }
        let tag = HTML.when(isAsked, HTML.tag(texts("approach.isAsked"), .due))
        let act = HTML.when(
            mayWrite,
            "<span class=\"no-print\">\(HTML.act(ask, texts("approach.askShort"), isAsked ? .quiet : .plain))</span>"
        )
        return [
            .link(.employer(employer.id), facts.name), "\(facts.postcode) \(facts.municipality)",
            "\(words.distance(candidate.metres))", "\(candidate.vacancies)", "\(tag) \(act)\(earlier)",
        ]
    }
}
