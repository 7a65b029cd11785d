internal import Domain
internal import Markup
internal import Texts

/// What a simulation gave: what it comes to, month by month, and beside the same people with other means.
struct SimulationPage {
    let programme: Programme
    let settings: SimulationSettings
    let texts: Catalogue

    var body: HTML {
        let result = Simulation.run(programme, settings)
        let words = SimulationWords(texts, result)
        let summary = words.summary.map { "<p>\($0)</p>" as HTML }
        return """
            <div class="stack">\(HTML.card(texts("simulation.result"), .inside(summary.joined())))\
            \(HTML.card(texts("simulation.plot"), .inside(plot(result, words))))\
            \(months(.people, result, words))\(months(.work, result, words))\(whatIf(result))\
            \(HTML.card(texts("simulation.figures"), figures(result, words)))\
            \(list(texts("simulation.outcomes"), words.outcomes))\
            \(list(texts("simulation.assumptions"), words.assumptions))</div>
            """
    }

    private func plot(_ result: SimulationResult, _ words: SimulationWords) -> HTML {
        guard let first = result.months.first, let last = result.months.last else { return .empty }
        let people = { (number: KeyPath<SimulatedMonth, Int>) in result.months.map { ($0[keyPath: number] + 5) / 10 } }
        return .plot(
            [
                PlotLine(texts("simulation.head.guided"), .solid, people(\.guided)),
                PlotLine(texts("simulation.head.atWork"), .dashed, people(\.atWork)),
                PlotLine(texts("simulation.head.waiting"), .dotted, result.months.map(\.waiting)),
            ],
            label: texts("simulation.plotLabel"),
            first: words.name(of: first),
            last: words.name(of: last)
        )
    }

    private func months(_ part: SimulationWords.Part, _ result: SimulationResult, _ words: SimulationWords) -> HTML {
        let rows = result.months.map { month in
            words.cells(of: month, part).map { "<span class=\"num\">\($0)</span>" as HTML }
        }
        let caption = texts(part == .people ? "simulation.captionPeople" : "simulation.captionWork")
        return "<section class=\"card\">\(HTML.table(caption: caption, heads: words.heads(part), rows: rows))</section>"
    }

    private func figures(_ result: SimulationResult, _ words: SimulationWords) -> HTML {
        guard !result.figures.isEmpty else { return .inside("<p class=\"muted\">\(texts("simulation.noFigures"))</p>") }
        return .inside(result.figures.map { "<p>\(words.figure($0))</p>" as HTML }.joined())
    }

    private func list(_ title: String, _ lines: [String]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return .card(title, .inside("<ul class=\"reasons\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"))
    }

    /// The same people with other means.
    private func whatIf(_ result: SimulationResult) -> HTML {
        let heads = [
            "variant", "totalStarted", "totalPlaced", "median", "ninetieth", "stillWaiting", "people", "contacts",
        ]
        var variants: [(name: String, result: SimulationResult)] = [("asis", result)]
        for (name, change) in changes {
            var other = settings
            change(&other)
            variants.append((name, Simulation.run(programme, other)))
        }
        let rows = variants.map { variant in
            row(texts("simulation.variant.\(variant.name)"), variant.result).map {
                "<span class=\"num\">\($0)</span>" as HTML
            }
        }
        let table = HTML.table(
            caption: texts("simulation.whatIfCaption"),
            heads: heads.map { texts("simulation.head.\($0)") },
            rows: rows
        )
        return .card(texts("simulation.whatIf"), table)
    }

    private var changes: [(name: String, change: (inout SimulationSettings) -> Void)] {
        var changes: [(name: String, change: (inout SimulationSettings) -> Void)] = []
        if settings.coaches > 1 { changes.append(("fewer", { $0.coaches -= 1 })) }
        changes.append(("more", { $0.coaches += 1 }))
        if programme.entry.mode == .sittingDays, settings.everyWeeks > 1 {
            changes.append(("weekly", { $0.everyWeeks = 1 }))
        }
        return changes
    }

    private func row(_ name: String, _ result: SimulationResult) -> [String] {
        let words = SimulationWords(texts, result)
        let months = max(1, result.months.count)
        let mean = { (number: KeyPath<SimulatedMonth, Int>) in
            words.tenths(result.months.reduce(0) { $0 + $1[keyPath: number] } / months)
        }
        return [
            name, "\(result.started)", "\(result.placed)", result.waits.median.map { "\($0)" } ?? "–",
            result.waits.ninetieth.map { "\($0)" } ?? "–", "\(result.stillWaiting)", mean(\.peoplePerCoach),
            mean(\.contactsPerCoach),
        ]
    }
}
