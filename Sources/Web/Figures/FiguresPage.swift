internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

/// The figures of a programme on a day, beside the grant they are promised to.
struct FiguresPage {
    let report: FigureReport
    let words: FigureWords
    let today: Day

    var body: HTML {
        let t = words.texts
        let name = report.programme.definition.name
        let isAhead = report.at > today
        return """
            <p class="lead">\(t("figure.lead", ["programme": name, "day": t.longDay(report.at)]))</p>\
            \(HTML.when(isAhead, "<p class=\"lead\">\(HTML.tag(t("figure.aheadTag"), .due)) \(t("figure.ahead"))</p>"))\
            <p class="no-print">\(HTML.link(.simulation(of: report.programme.definition.code), t("simulation.open")))</p>\
            <div class="stack"><div class="three">\(report.values.map { "<div>\(card($0))</div>" })\
            <div>\(grant)</div></div>\(table)</div>
            """
    }

    private func card(_ figure: IndicatorValue) -> HTML {
        let t = words.texts
        let link = Link.figure(figure.rule.code, of: report.programme.definition.code, at: report.at)
        let forecast = figure.rule.isGeneral ? "figure.forecastPeriod" : "figure.forecast"
        let facts: [(name: String, value: HTML)] = [
            (t("figure.target"), "\(words.target(of: figure))"), (t("figure.pace"), "\(words.pace(of: figure))"),
            (t(figure.isShare ? "figure.forecastShare" : forecast), "\(words.forecast(of: figure))"),
            (t("figure.ripe"), "\(words.ripe(of: figure))"), (t("figure.over"), "\(words.period(of: figure))"),
            (t("figure.unplacedName"), "\(words.unplaced(of: figure))"),
        ]
        let name: HTML = """
            <span class="figure num">\(words.value(of: figure))</span> \(words.beside(figure))
            """
        let opens = report.opened.contains(figure.rule.code)
        let closed: HTML = "<p class=\"muted\"><small>\(t("figure.closedList"))</small></p>"
        return .card(
            figure.rule.label,
            beside: words.status(of: figure),
            .inside(
                """
                <p>\(opens ? "<a href=\"\(link)\">\(name)</a>" : name)</p>\(words.meter(of: figure))\(HTML.facts(facts))\
                \(HTML.when(!opens, closed))\
                <p class="muted"><small>\(figure.rule.definition)</small></p>
                """
            )
        )
    }

    /// What was promised for which money, and until when (A13).
    private var grant: HTML {
        let t = words.texts
        let funding = report.programme.definition.funding
        let period = ["first": funding.first.belgian, "last": funding.last?.belgian ?? t("figure.open")]
        let facts: [(name: String, value: HTML)] = [
            (t("figure.amount"), "\(funding.amountInCents.map { t.amount($0) } ?? t("figure.noAmount"))"),
            (t("figure.funder"), "\(t("figure.funderRole.\(funding.role.rawValue)"))"),
            (t("figure.period"), "\(t("figure.fromTo", period))"),
        ]
        let outside: HTML = """
            <p>\(HTML.tag(t("figure.outsideTag"), .due)) \(t("figure.outside", ["day": report.at.belgian]))</p>
            """
        return .card(
            t("figure.grant", ["name": funding.name]),
            .inside(
                """
                \(HTML.when(!report.isWithinFunding, outside))\(HTML.facts(facts))\
                <p class="muted"><small>\(funding.note)</small></p>
                """
            )
        )
    }

    private var table: HTML {
        let t = words.texts
        guard !report.values.isEmpty else { return "<p class=\"muted\">\(t("figure.none"))</p>" }
        let heads = ["name", "value", "persons", "target", "pace", "forecast", "standing"].map {
            t("figure.head.\($0)")
        }
        let rows = report.values.map { figure -> [HTML] in
            [
                "\(figure.rule.label)", "\(words.value(of: figure))", "\(words.persons(of: figure))",
                "\(words.target(of: figure))", "\(words.pace(of: figure))", "\(words.forecast(of: figure))",
                words.status(of: figure),
            ]
        }
        return "<section class=\"card\">\(HTML.table(caption: t("figure.caption"), heads: heads, rows: rows))</section>"
    }
}
