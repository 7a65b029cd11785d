internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

extension House {
    /// The figures of this year in short, for the coordinator's Today; each leads to the people behind it.
    func figuresCard(_ report: FigureReport, for context: SignedInContext) -> HTML {
        let words = FigureWords(texts: texts)
        let programme = report.programme.definition.code
        let lines = report.values.map { figure -> HTML in
            let facts = [
                "target": words.target(of: figure), "forecast": words.forecast(of: figure),
            ]
            let beside = texts(figure.isShare ? "figure.card.share" : "figure.card.number", facts)
            return """
                <p><a href="\(Link.figure(figure.rule.code, of: programme, at: report.at))">\
                <b class="num">\(words.value(of: figure))</b> \(figure.rule.label)</a> \
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
