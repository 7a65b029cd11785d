internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

extension House {
    /// The figures of this year in short, for the coordinator's Today: a card for each programme that has some. Where none
    /// has, the first says so.
    func figuresCards(_ reports: [FigureReport], for context: SignedInContext) -> [HTML] {
        let told = reports.filter { !shown(of: $0).isEmpty }
        return (told.isEmpty ? Array(reports.prefix(1)) : told).map { figuresCard($0, for: context) }
    }

    /// Of the general counts and shares only those with a target: a definition has many. What was counted over a period
    /// that has gone by stands with the figures, and is nothing of today.
    private func shown(of report: FigureReport) -> [IndicatorValue] {
        report.values.filter { figure in
            guard figure.rule.isGeneral else { return true }
            let isOver = figure.period?.last.map { $0 < report.at } ?? false
            return figure.rule.target != nil && !isOver
        }
    }

    /// Each figure leads to the people behind it.
    private func figuresCard(_ report: FigureReport, for context: SignedInContext) -> HTML {
        let words = FigureWords(texts: texts)
        let programme = report.programme.definition.code
        let lines = shown(of: report).map { figure -> HTML in
            let facts = [
                "target": words.target(of: figure), "forecast": words.forecast(of: figure),
            ]
            let number = figure.rule.isGeneral ? "figure.card.general" : "figure.card.number"
            let beside = texts(figure.isShare ? "figure.card.share" : number, facts)
            let name: HTML = "<b class=\"num\">\(words.value(of: figure))</b> \(figure.rule.label)"
            let opens = report.opened.contains(figure.rule.code)
            let link = Link.figure(figure.rule.code, of: programme, at: report.at)
            return """
                <p>\(opens ? "<a href=\"\(link)\">\(name)</a>" : name) \
                <small class="muted">\(beside)</small></p>\(words.meter(of: figure))
                """
        }
        let all = HTML.when(
            Policy.allows(.readFigures, for: context.actor.role),
            .link(Room.figures.link, texts("figure.all"))
        )
        let none: HTML = "<p class=\"muted\">\(texts("figure.none"))</p>"
        return .card(
            texts("figure.card.title", ["programme": report.programme.definition.name]),
            beside: all,
            .inside(lines.isEmpty ? none : lines.joined())
        )
    }
}
