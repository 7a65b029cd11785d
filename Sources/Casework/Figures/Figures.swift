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

    /// Counts the figures of today of every programme, so that who looks at them first does not wait for the count of everybody.
    /// - Returns: how many programmes.
    /// - Throws: `Refusal.notFound` when the actor reads no figures.
    @discardableResult
    package func countFigures(as actor: Actor) async throws -> Int {
        let codes = try await look(as: actor) { work, tx in
            try work.require(.readFigures)
            return try ProgrammeTable.codes(in: tx)
        }
        for code in codes { _ = try await figures(of: code, at: clock().today, as: actor) }
        return codes.count
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
            let programme = try work.shelf.latest(code, in: tx)
            guard work.opened(in: programme).contains(indicator) else { throw Refusal.notFound }
            let figure = try work.counted(programme, at: day, in: tx) { book in
                (value: book.values.first(where: { $0.rule.code == indicator }), people: book.people(behind: indicator))
            }
            guard let value = figure.value, let people = figure.people else { throw Refusal.notFound }
            return (value, try work.shown(people, from: offset, limit: limit, in: tx))
        }
        let asked = Audited.list(["at \(day.iso)"], shown: found.1.map(\.participant))
        try await noteLook(action, subject: indicator, detail: asked, as: actor)
        return found
    }
}

extension Work {
    fileprivate func shown(
        _ people: IndicatorPeople,
        from offset: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [CountedPerson] {
        let counted = Set(people.counted.map(\.participant))
        let cohort = Set(people.cohort.map(\.participant))
        let shown = people.all.dropFirst(max(0, offset)).prefix(limit)
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
        let values = try counted(programme, at: day, in: tx) { book in book.values }
        return FigureReport(programme: programme, at: day, values: values, opened: opened(in: programme))
    }

    /// The figures whose people this actor may see.
    fileprivate func opened(in programme: LoadedProgramme) -> Set<String> {
        let tiers = Policy.tiers(for: actor.role)
        return Set(programme.figureTiers.filter { $0.value.isSubset(of: tiers) }.keys)
    }

    /// Reads what was counted of a programme on a day, once who changed since is counted anew. Where another transaction counted
    /// something newer than this one sees, the newer stands. Only for a look: what a write sees may be undone.
    fileprivate func counted<Value: Sendable>(
        _ programme: LoadedProgramme,
        at day: Day,
        in tx: borrowing Transaction,
        _ read: (CountBook) -> Value
    ) throws -> Value {
        let count = CaseCount(work: self, programme: programme.definition, day: day)
        return try figureShelf.read(
            programme,
            at: day,
            briefly: isBrief,
            renew: { try renew(&$0, by: count, in: tx) },
            read
        )
    }

    /// Up to so many people are counted anew in a few milliseconds.
    private static let fewPeople = 10

    private func renew(_ figures: inout CountedFigures, by count: CaseCount, in tx: borrowing Transaction) throws {
        if let mark = figures.mark, let news = try FigureChangeTable.news(since: mark, in: tx) {
            guard !isBrief || news.people.count <= Self.fewPeople else { throw TakesLong() }
            figures.book.forget(news.people)
            try count.add(news.people, to: &figures.book, in: tx)
            figures.mark = news.mark
            return
        }
        guard !isBrief else { throw TakesLong() }
        figures = CountedFigures(of: count.programme, at: count.day)
        let mark = try FigureChangeTable.mark(in: tx)
        try count.addEverybody(to: &figures.book, in: tx)
        figures.mark = mark
    }
}
