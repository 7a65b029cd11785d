package import Domain

/// A simulation in words and numbers, for the command line and the pages alike.
package struct SimulationWords: Sendable {
    private let texts: Catalogue
    private let result: SimulationResult

    package init(_ texts: Catalogue, _ result: SimulationResult) {
        self.texts = texts
        self.result = result
    }

    /// Which numbers of a month: of the people, of the work they ask, or all in one row.
    package enum Part: CaseIterable, Sendable { case people, work, all }

    /// The heads of the months; sessions only where the definition has them.
    package func heads(_ part: Part = .all) -> [String] {
        columns(of: part).map { texts("simulation.head.\($0.name)") }
    }

    package func cells(of month: SimulatedMonth, _ part: Part = .all) -> [String] {
        columns(of: part).map { $0.value(month) }
    }

    private typealias Column = (name: String, value: (SimulatedMonth) -> String)

    private func columns(of part: Part) -> [Column] {
        let month: [Column] = [("month", { self.name(of: $0) })]
        let people: [Column] = [
            ("referred", { "\($0.referred)" }), ("started", { "\($0.started)" }), ("waiting", { "\($0.waiting)" }),
            ("median", { self.days($0.waits.median) }), ("ninetieth", { self.days($0.waits.ninetieth) }),
            ("guided", { self.tenths($0.guided) }), ("atWork", { self.tenths($0.atWork) }),
            ("placed", { "\($0.placed)" }), ("closed", { "\($0.closed)" }),
        ]
        let sessions: [Column] = [("talks", { self.tenths($0.talks) }), ("groups", { self.tenths($0.groups) })]
        let load: [Column] = [
            ("people", { self.tenths($0.peoplePerCoach) }), ("contacts", { self.tenths($0.contactsPerCoach) }),
        ]
        let work = (result.months.contains { $0.talks + $0.groups > 0 } ? sessions : []) + load
        return switch part {
        case .people: month + people
        case .work: month + work
        case .all: month + people + work
        }
    }

    /// `nov 2026`
    package func name(of month: SimulatedMonth) -> String {
        let (year, number, _) = month.first.parts
        return "\(texts("shortMonth.\(number)")) \(year)"
    }

    /// A number in tenths, as in Belgium: `12,5`.
    package func tenths(_ number: Int) -> String { "\(number / 10),\(number % 10)" }

    private func days(_ number: Int?) -> String { number.map { "\($0)" } ?? "–" }

    /// What it comes to, a sentence each.
    package var summary: [String] {
        let gone = result.months.reduce(0) { $0 + $1.gaveUp }
        let notSelected = result.months.reduce(0) { $0 + $1.notSelected }
        let last = result.months.last
        var lines = [
            texts(
                "simulation.way",
                [
                    "referred": result.referred, "started": result.started, "placed": result.placed,
                    "closed": result.closed,
                ]
            ),
            texts(
                "simulation.waits",
                ["median": days(result.waits.median), "ninetieth": days(result.waits.ninetieth)]
            ),
            texts("simulation.stillWaiting", ["n": result.stillWaiting, "days": result.longestWait, "gone": gone]),
            texts(
                "simulation.load",
                [
                    "people": tenths(last?.peoplePerCoach ?? 0),
                    "contacts": tenths(result.months.map(\.contactsPerCoach).max() ?? 0),
                ]
            ),
        ]
        if result.busiestWeek > 0 { lines.append(texts("simulation.busiest", ["n": result.busiestWeek])) }
        if notSelected > 0 { lines.append(texts("simulation.notSelected", ["n": notSelected])) }
        return lines
    }

    /// An indicator beside its pace.
    package func figure(_ figure: SimulatedFigure) -> String {
        let written = { (number: Int?) in
            number.map { figure.isShare ? texts.percent($0) : "\($0)" } ?? texts("figure.unknown")
        }
        let facts: [String: any CustomStringConvertible] = [
            "label": figure.label, "year": figure.year, "value": written(figure.value), "pace": written(figure.pace),
        ]
        return texts(figure.pace == nil ? "simulation.figureWithoutTarget" : "simulation.figure", facts)
    }

    package var outcomes: [String] {
        result.outcomes.filter { $0.count > 0 }
            .map { texts("simulation.outcome", ["label": $0.label, "n": $0.count]) }
    }

    /// What was assumed because the definition does not say it.
    package var assumptions: [String] {
        let names = result.settings.assumptions.all.filter { isUsed($0.name) }
        let sitting: [String: any CustomStringConvertible] = [
            "weeks": result.settings.everyWeeks, "seats": result.settings.seats,
        ]
        return names.map { texts("simulation.assumption.\($0.name)", ["n": $0.value]) }
            + (result.mode == .sittingDays ? [texts("simulation.assumption.sittingDays", sitting)] : [])
            + [texts("simulation.assumption.contacts"), texts("simulation.assumption.holidays")]
    }

    private func isUsed(_ name: String) -> Bool {
        switch name {
        case "talkFailsShare": result.mode == .sittingDays
        case "momentsPerYear": result.mode == .entryMoments || result.mode == .selectionRounds
        default: true
        }
    }
}
