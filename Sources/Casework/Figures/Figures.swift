package import Domain
package import Reports
internal import Storage

/// The figures of a programme on a day.
package struct FigureReport: Sendable {
    package let programme: LoadedProgramme
    package let at: Day
    package let values: [IndicatorValue]
    /// The figures whose people this actor may see: who is counted betrays what the findings say that it rests on (F3).
    package let opened: Set<String>
    /// Whether the day lies in the period of the grant.
    package var isWithinFunding: Bool { programme.definition.funding.covers(at) }
}

/// Somebody behind a figure.
package struct CountedPerson: Sendable {
    package let participant: ID<Participant>
    package let name: String
    package let inCohort: CohortPerson
    package let isCounted: Bool
    /// Whether they belong to the whole that the figure is taken of; false for who has no place in it.
    package let isPlaced: Bool
}

extension Casework {
    /// Every indicator of a programme, from the history up to and including a day (A14).
    /// - Throws: `Refusal.notFound` for an unknown programme or an actor who reads no figures.
    package func figures(of code: String, at day: Day, as actor: Actor) async throws -> FigureReport {
        try await look(as: actor) { work, tx in
            try work.require(.readFigures)
            return try work.figures(of: work.shelf.latest(code, in: tx), at: day, in: tx)
        }
    }

    /// The people behind a figure: its cohort, those who are counted first. Each part of the list is a look of its own,
    /// with its line in the audit log.
    package func people(
        behind indicator: String,
        of code: String,
        at day: Day,
        from offset: Int = 0,
        limit: Int = .max,
        noting action: Action = .readCounted,
        as actor: Actor
    ) async throws -> (value: IndicatorValue, people: [CountedPerson]) {
        let found = try await look(as: actor) { work, tx in
            try work.require(action)
            let report = try work.figures(of: work.shelf.latest(code, in: tx), at: day, in: tx)
            guard let value = report.values.first(where: { $0.rule.code == indicator }),
                report.opened.contains(indicator)
            else { throw Refusal.notFound }
            return (value, try work.people(behind: value, from: offset, limit: limit, in: tx))
        }
        let asked = Audited.list(["at \(day.iso)"], shown: found.1.map(\.participant))
        try await noteLook(action, subject: indicator, detail: asked, as: actor)
        return found
    }
}

extension Work {
    fileprivate func people(
        behind value: IndicatorValue,
        from offset: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [CountedPerson] {
        let counted = Set(value.counted.map(\.participant))
        let cohort = Set(value.cohort.map(\.participant))
        let shown = value.people.dropFirst(max(0, offset)).prefix(limit)
        let names = try PeopleQuery.names(of: shown.map(\.participant), in: tx)
        return shown.map { person in
            CountedPerson(
                participant: person.participant,
                name: names[person.participant] ?? "",
                inCohort: person,
                isCounted: counted.contains(person.participant),
                isPlaced: cohort.contains(person.participant)
            )
        }
    }

    func figures(of programme: LoadedProgramme, at day: Day, in tx: borrowing Transaction) throws -> FigureReport {
        let definition = programme.definition
        let values = try figureShelf.values(of: programme, at: day, newest: CohortQuery.newest(in: tx)) {
            let cohort = try guided(in: definition.code, at: day, in: tx)
            let entries = try CaseCount(work: self, programme: definition, day: day).entries(in: tx)
            return definition.indicators.map { rule in
                rule.isGeneral
                    ? Indicators.value(of: rule, entries[rule.code] ?? [], funding: definition.funding, at: day)
                    : Indicators.value(of: rule, cohort: cohort, at: day)
            }
        }
        let tiers = Policy.tiers(for: actor.role)
        let opened = definition.indicators.filter { definition.tiers(of: $0).isSubset(of: tiers) }.map(\.code)
        return FigureReport(programme: programme, at: day, values: values, opened: Set(opened))
    }

    /// Everybody whose guidance began in the year of a day, until that day.
    private func guided(in programme: String, at day: Day, in tx: borrowing Transaction) throws -> [CohortPerson] {
        let period = Day.year(day.year).lowerBound...day
        let pauses = try CohortQuery.pauses(programme: programme, period: period, in: tx)
        return try CohortQuery.lines(programme: programme, period: period, in: tx).map { line in
            let paused = pauses[line.trajectory, default: []].map { pause in
                max(0, min(pause.until ?? day, day).days(since: pause.from))
            }
            return CohortPerson(
                participant: line.participant,
                trajectory: line.trajectory,
                enteredOn: line.startedOn,
                activatedOn: line.activatedOn,
                closedOn: line.closedOn,
                pausedDays: paused.reduce(0, +)
            )
        }
    }
}
