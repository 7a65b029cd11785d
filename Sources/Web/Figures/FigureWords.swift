internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

/// A figure in words: each number as a number of persons, or as a share in whole per cents.
struct FigureWords {
    let texts: Catalogue

    func value(of figure: IndicatorValue) -> String {
        guard figure.value != nil else { return texts("figure.unknown") }
        return figure.isShare ? share(figure.counted.count, of: figure.cohort.count) : "\(figure.counted.count)"
    }

    func target(of figure: IndicatorValue) -> String {
        figure.rule.target.map { figure.isShare ? texts.percent($0 * 10) : "\($0)" } ?? "–"
    }

    /// Where it should be by now.
    func pace(of figure: IndicatorValue) -> String {
        figure.pace.map { figure.isShare ? texts.percent($0) : "\($0)" } ?? "–"
    }

    /// Where it ends at this pace.
    func forecast(of figure: IndicatorValue) -> String {
        guard let forecast = figure.forecast else { return texts("figure.unknown") }
        return figure.isShare ? share(figure.counted.count, of: figure.ripe) : "\(forecast)"
    }

    /// Whom it counts: `71 personen`, `23 van de 71 personen`.
    func persons(of figure: IndicatorValue) -> String {
        texts(
            figure.isShare ? "figure.share" : "figure.number",
            ["counted": figure.counted.count, "cohort": figure.cohort.count]
        )
    }

    /// What follows the figure itself: a number needs only its unit.
    func beside(_ figure: IndicatorValue) -> String {
        figure.isShare ? persons(of: figure) : texts("figure.persons", ["counted": figure.counted.count])
    }

    /// How many of the cohort can be judged; empty for a number, where everybody can.
    func ripe(of figure: IndicatorValue) -> String {
        figure.isShare ? texts("figure.ripeOf", ["ripe": figure.ripe, "cohort": figure.cohort.count]) : ""
    }

    func status(of figure: IndicatorValue) -> HTML {
        switch figure.status {
        case .onTrack: .tag(texts("figure.status.onTrack"), .done)
        case .behind: .tag(texts("figure.status.behind"), .due)
        case .farBehind: .tag(texts("figure.status.farBehind"), .late)
        case nil: .tag(texts(figure.value == nil ? "figure.status.unknown" : "figure.status.noTarget"))
        }
    }

    /// How far it is, with a mark where it should be by now. A share is drawn as part of everybody, a number as part of
    /// its target. Nothing is drawn where no target was set.
    func meter(of figure: IndicatorValue) -> HTML {
        guard let due = figure.pace else { return "" }
        let whole = figure.isShare ? 1000 : max(1, figure.rule.target ?? 1)
        return .meter(
            value: (figure.value ?? 0) * 1000 / whole,
            mark: due * 1000 / whole,
            label: texts(
                "figure.meter",
                [
                    "figure": figure.rule.label, "value": value(of: figure), "target": target(of: figure),
                    "pace": pace(of: figure),
                ]
            )
        )
    }

    /// Why somebody is counted, or not.
    func reason(for person: CountedPerson, in figure: IndicatorValue) -> String {
        let guidance = person.guidance
        guard case .activation(let weeks) = figure.rule.measure else {
            return texts("figure.why.begun", ["year": figure.at.year])
        }
        if person.isCounted { return texts("figure.why.activated") }
        if guidance.closedOn != nil { return texts("figure.why.closed") }
        let isRipe = guidance.isRipe(afterWeeks: weeks, on: figure.at)
        return texts(isRipe ? "figure.why.ripe" : "figure.why.unripe", ["n": weeks])
    }

    /// Tenths of a per cent are cut off first, so that the per cents are rounded once, from the persons themselves.
    private func share(_ part: Int, of whole: Int) -> String { texts.percent(part * 1000 / max(1, whole)) }
}
