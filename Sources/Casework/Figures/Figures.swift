package import Domain
package import Reports
internal import Storage
internal import Synchronization

/// The figures of a programme on a day.
package struct FigureReport: Sendable {
    package let programme: LoadedProgramme
    package let at: Day
    package let values: [IndicatorValue]
    /// Whether the day lies in the period of the grant.
    package var isWithinFunding: Bool { programme.definition.funding.covers(at) }
}

/// Somebody behind a figure.
package struct CountedPerson: Sendable {
    package let participant: ID<Participant>
    package let name: String
    package let guidance: Guidance
    package let isCounted: Bool
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
            guard let value = report.values.first(where: { $0.rule.code == indicator }) else { throw Refusal.notFound }
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
        let others = value.cohort.filter { !counted.contains($0.participant) }
        let shown = (value.counted + others).dropFirst(max(0, offset)).prefix(limit)
        let names = try PeopleQuery.names(of: shown.map(\.participant), in: tx)
        return shown.map { guidance in
            CountedPerson(
                participant: guidance.participant,
                name: names[guidance.participant] ?? "",
                guidance: guidance,
                isCounted: counted.contains(guidance.participant)
            )
        }
    }

    func figures(of programme: LoadedProgramme, at day: Day, in tx: borrowing Transaction) throws -> FigureReport {
        let cohort = try figureShelf.cohort(
            of: programme.definition.code,
            at: day,
            newest: CohortQuery.newest(in: tx)
        ) {
            let period = Day.year(day.year).lowerBound...day
            let pauses = try CohortQuery.pauses(programme: programme.definition.code, period: period, in: tx)
            return try CohortQuery.lines(programme: programme.definition.code, period: period, in: tx).map { line in
                let paused = pauses[line.trajectory, default: []].map { pause in
                    max(0, min(pause.until ?? day, day).days(since: pause.from))
                }
                return Guidance(
                    participant: line.participant,
                    trajectory: line.trajectory,
                    startedOn: line.startedOn,
                    activatedOn: line.activatedOn,
                    closedOn: line.closedOn,
                    pausedDays: paused.reduce(0, +)
                )
            }
        }
        let values = programme.definition.indicators.filter(\.isMeasured).map { rule in
            Indicators.value(of: rule, cohort: cohort, at: day)
        }
        return FigureReport(programme: programme, at: day, values: values)
    }
}

/// The cohorts that were read last. A cohort holds until the history grows: the newest event is the mark.
final class FigureShelf: Sendable {
    private struct Key: Hashable {
        let programme: String
        let day: Day
    }

    private let shelf = Mutex<(newest: String?, cohorts: [Key: [Guidance]])>((nil, [:]))

    func cohort(
        of programme: String,
        at day: Day,
        newest: String?,
        read: () throws -> [Guidance]
    ) throws -> [Guidance] {
        let key = Key(programme: programme, day: day)
        let known = shelf.withLock { shelf -> [Guidance]? in
            if shelf.newest != newest { shelf = (newest, [:]) }
            return shelf.cohorts[key]
        }
        if let known { return known }
        let cohort = try read()
        shelf.withLock { shelf in
            if shelf.newest == newest, shelf.cohorts.count < 50 { shelf.cohorts[key] = cohort }
        }
        return cohort
    }
}
