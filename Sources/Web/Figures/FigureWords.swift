internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

/// A figure in words: each number as a number of persons, or as a share in whole per cents.
struct FigureWords {
    let texts: Catalogue
    /// The definition that the figures stand in: its words name the facts that are missing.
    var programme: Programme?

    func value(of figure: IndicatorValue) -> String {
        guard figure.value != nil else { return texts("figure.unknown") }
        return figure.isShare ? share(figure.counted, of: figure.cohort) : "\(figure.counted)"
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
        return figure.isShare ? share(figure.counted, of: figure.ripe) : "\(forecast)"
    }

    /// Whom it counts: `71 personen`, `23 van de 71 personen`.
    func persons(of figure: IndicatorValue) -> String {
        texts(
            figure.isShare ? "figure.share" : "figure.number",
            ["counted": figure.counted, "cohort": figure.cohort]
        )
    }

    /// What follows the figure itself: a number needs only its unit.
    func beside(_ figure: IndicatorValue) -> String {
        figure.isShare ? persons(of: figure) : texts("figure.persons", ["counted": figure.counted])
    }

    /// How many of the cohort can be judged; empty for a number, where everybody can.
    func ripe(of figure: IndicatorValue) -> String {
        figure.isShare ? texts("figure.ripeOf", ["ripe": figure.ripe, "cohort": figure.cohort]) : ""
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

    /// The heads of the table of people; those of a general figure name the day of its own cohort.
    func heads(of figure: IndicatorValue) -> [String] {
        let entered = figure.rule.isGeneral ? "entered.\(figure.rule.cohort.rawValue)" : "begun"
        return ["person", "counted", entered, "activated", "closed", "why"].map { texts("figure.head.\($0)") }
    }

    func standing(of person: CountedPerson) -> String {
        if person.isCounted { return texts("figure.counted") }
        return texts(person.inCohort.missing.isEmpty ? "figure.notCounted" : "figure.notPlaced")
    }

    /// How many files have no place in the figure, for want of a fact; empty when every one has.
    func unplaced(of figure: IndicatorValue) -> String {
        figure.unplaced == 0 ? "" : texts("figure.unplaced", ["n": figure.unplaced])
    }

    /// What the figure is counted over; empty for one of the calendar year without an end of its own.
    func period(of figure: IndicatorValue) -> String {
        guard let period = figure.period else { return "" }
        let last = period.last?.belgian ?? texts("figure.open")
        return texts("figure.fromTo", ["first": period.first.belgian, "last": last])
    }

    /// Why somebody is counted, or not.
    func reason(for person: CountedPerson, in figure: IndicatorValue) -> String {
        let line = person.inCohort
        guard !figure.rule.isGeneral else { return generalReason(for: person, in: figure) }
        guard case .activation(let weeks) = figure.rule.measure else {
            return texts("figure.why.begun", ["year": figure.at.year])
        }
        if person.isCounted { return texts("figure.why.activated") }
        if line.closedOn != nil { return texts("figure.why.closed") }
        let isRipe = line.isRipe(afterWeeks: weeks, on: figure.at)
        return texts(isRipe ? "figure.why.ripe" : "figure.why.unripe", ["n": weeks])
    }

    private func generalReason(for person: CountedPerson, in figure: IndicatorValue) -> String {
        let rule = figure.rule
        guard let programme else { return "" }
        let words = ConditionWords(texts, in: programme)
        guard person.inCohort.missing.isEmpty else {
            let facts = person.inCohort.missing.map(words.words(of:)).joined(separator: ", ")
            return texts("figure.why.missing", ["facts": facts])
        }
        guard let filter = rule.filter else { return texts("figure.why.entered.\(rule.cohort.rawValue)") }
        if person.isCounted { return texts("figure.why.met", ["condition": words(filter)]) }
        let weeks = rule.ripeAfterWeeks ?? 0
        let isRipe = person.inCohort.isRipe(afterWeeks: weeks, on: figure.at)
        return texts(isRipe ? "figure.why.notMet" : "figure.why.notMetYet", ["condition": words(filter), "n": weeks])
    }

    /// Tenths of a per cent are cut off first, so that the per cents are rounded once, from the persons themselves.
    private func share(_ part: Int, of whole: Int) -> String { texts.percent(part * 1000 / max(1, whole)) }
}
