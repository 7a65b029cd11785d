package import Domain
internal import Storage

/// The next trajectories of a migration with what the other version changes in them, as they were read while the part before them
/// was written. It is stored only when nothing of it changed since.
package struct ReckonedPart: Sendable {
    /// Behind whom it begins.
    let after: ID<Trajectory>?
    let today: Day
    /// How far the changes of the house were when it was read.
    let mark: FigureChangeTable.Mark
    /// Each as it stands, what changes in it, and a mark of how it stands afterwards.
    private(set) var cases: [(known: MigratingCase, changes: CaseChanges, mark: String)] = []

    init(after: ID<Trajectory>?, today: Day, mark: FigureChangeTable.Mark) {
        self.after = after
        self.today = today
        self.mark = mark
    }

    var last: ID<Trajectory>? { cases.last?.known.trajectory.id ?? after }

    mutating func add(_ known: MigratingCase, _ changes: CaseChanges, version: Int) {
        cases.append((known, changes, Token.hash(known.applying(changes, version: version).mark)))
    }
}

extension Casework {
    /// Reads and reckons a part of a migration without writing: the one behind `part`, or the next when there is none.
    /// - Returns: nil when it is not going over, or nobody is left.
    package func reckonedPart(
        of id: ID<ProgrammeMigration>,
        behind part: ReckonedPart?,
        size: Int,
        as actor: Actor
    ) async throws -> ReckonedPart? {
        if let part, part.cases.count < size { return nil }
        return try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            guard let act = try ProgrammeMigrationTable.find(id, in: tx), act.state == .running else { return nil }
            let next = try work.reckon(behind: part?.last ?? act.last, of: act, size: size, in: tx)
            return next.cases.isEmpty ? nil : next
        }
    }
}

extension Work {
    /// What the other version changes for the next ones.
    func reckon(
        behind last: ID<Trajectory>?,
        of act: ProgrammeMigration,
        size: Int,
        in tx: borrowing Transaction
    ) throws -> ReckonedPart {
        let question = MigrationQuestion(
            programme: act.programme,
            from: act.fromVersion,
            to: act.toVersion,
            phases: act.phases
        )
        let move = try move(for: question, in: tx)
        var part = ReckonedPart(after: last, today: today, mark: try FigureChangeTable.mark(in: tx))
        let cases = try MigratingQuery.cases(
            on: act.programme,
            version: act.fromVersion,
            after: last,
            limit: size,
            today: today,
            in: tx
        )
        for known in cases { part.add(known, changes(by: move, to: known), version: act.toVersion) }
        return part
    }

    /// Whether it is what would be read now: the same people, and nothing that a migration reckons with changed for any of them.
    func holds(
        _ part: ReckonedPart,
        for act: ProgrammeMigration,
        size: Int,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let cases = part.cases.map(\.known)
        // Behind a part that is not full somebody can have come.
        guard part.after == act.last, part.today == today, cases.count == size,
            let news = try FigureChangeTable.news(since: part.mark, in: tx)
        else { return false }
        let people = cases.map(\.trajectory.participant)
        guard Set(people).isDisjoint(with: news.people) else { return false }
        let ids = cases.map(\.trajectory.id)
        let present = try MigratingQuery.next(
            on: act.programme,
            version: act.fromVersion,
            after: act.last,
            limit: size,
            in: tx
        )
        // Contacts that are planned, and who stands beside somebody, are no part of the figures.
        return try present == ids
            && MigratingQuery.Contacts(of: ids, in: tx) == MigratingQuery.Contacts(cases.lazy.flatMap(\.contacts))
            && MigratingQuery.parties(beside: people, after: today, in: tx)
                == Dictionary(cases.filter { !$0.parties.isEmpty }.map { ($0.trajectory.participant, $0.parties) }) {
                    first,
                    _ in first
                }
    }
}
