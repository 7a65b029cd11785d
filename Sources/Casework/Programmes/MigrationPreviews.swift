package import Domain
internal import Storage

extension Casework {
    /// A page shows so many people, and to count them no more than this are looked at.
    package static let mostCounted = 2_000
    private static let part = 200

    /// What a migration would do, person by person, in the order in which they were accepted. Nothing is stored.
    ///
    /// `after`: a definition that was not loaded, in place of the version of the question.
    /// `countingAll`: whether the people of each filter are counted, who are not on the page too.
    /// - Throws: `Faults` at `from`, `to` and the phases; `Refusal.notFound`.
    package func previewMigration(
        _ question: MigrationQuestion,
        to after: Programme? = nil,
        showing filter: MigrationFilter = .everybody,
        after last: ID<Trajectory>? = nil,
        limit: Int = pageSize,
        countingAll isCounting: Bool = true,
        as actor: Actor
    ) async throws -> MigrationPreview {
        let preview = try await look(as: actor) { work, tx in
            try work.require(.migrateTrajectories)
            let move = try work.move(for: question, to: after, in: tx)
            let total = try MigratingQuery.count(on: question.programme, version: question.from, in: tx)
            let isCounted = isCounting && total <= Self.mostCounted
            var scan = MigrationScan(filter: filter, after: last, limit: limit, isCounted: isCounted)
            while scan.goesOn {
                let cases = try MigratingQuery.cases(
                    on: question.programme,
                    version: question.from,
                    after: scan.place,
                    limit: Self.part,
                    today: work.today,
                    in: tx
                )
                for known in cases where scan.goesOn { scan.add(try work.line(of: known, by: move, in: tx)) }
                if cases.count < Self.part { break }
            }
            return MigrationPreview(
                question: question,
                move: move,
                total: total,
                counts: isCounted ? scan.counts : nil,
                page: ListPage(scan.lines, size: limit) { $0.trajectory },
                unseen: move.labels(hiddenFrom: Policy.tiers(for: actor.role))
            )
        }
        try await noteLook(
            .migrateTrajectories,
            subject: question.programme,
            detail: Audited.list(
                ["preview \(question.from)-\(preview.move.version)"],
                shown: preview.page.lines.map(\.participant)
            ),
            as: actor
        )
        return preview
    }
}

/// Goes through people until a page is full; where all of them are counted, to the end.
private struct MigrationScan {
    private let filter: MigrationFilter
    private let last: ID<Trajectory>?
    private let limit: Int
    private let isCounted: Bool
    /// The last one that was looked at.
    private(set) var place: ID<Trajectory>?
    /// One more than fits on the page, when there is one more.
    private(set) var lines: [MigrationLine] = []
    private(set) var counts: [MigrationFilter: Int] = [:]

    init(filter: MigrationFilter, after last: ID<Trajectory>?, limit: Int, isCounted: Bool) {
        self.filter = filter
        self.last = last
        self.limit = limit
        self.isCounted = isCounted
        place = isCounted ? nil : last
        for filter in MigrationFilter.allCases { counts[filter] = 0 }
    }

    var goesOn: Bool { isCounted || lines.count <= limit }

    mutating func add(_ line: MigrationLine) {
        place = line.trajectory
        for filter in MigrationFilter.allCases where filter.holds(line) { counts[filter, default: 0] += 1 }
        let isBehind = last.map { $0 < line.trajectory } ?? true
        if isBehind, lines.count <= limit, filter.holds(line) { lines.append(line) }
    }
}

extension Work {
    /// What would become of one person.
    fileprivate func line(
        of known: MigratingCase,
        by move: DefinitionMove,
        in tx: borrowing Transaction
    ) throws -> MigrationLine {
        guard let participant = try ParticipantTable.find(known.trajectory.participant, in: tx) else {
            throw Refusal.notFound
        }
        let changes = changes(by: move, to: known)
        var verdicts: [VerdictChange] = []
        if changes.obstacle == nil, move.hasConditions {
            let file = OpenFile(
                participant: participant,
                trajectory: known.trajectory,
                programme: try shelf.programme(
                    known.trajectory.programme,
                    version: known.trajectory.programmeVersion,
                    in: tx
                )
            )
            let facts = try caseFacts(of: file, in: tx)
            verdicts = move.verdicts(
                of: facts,
                afterwards: known.applying(changes, version: move.version),
                today: today
            )
        }
        let tiers = Policy.tiers(for: actor.role)
        return MigrationLine(
            trajectory: known.trajectory.id,
            participant: participant.id,
            name: participant.name,
            changes: changes,
            verdicts: verdicts.filter { $0.isVisible(reading: tiers) }
        )
    }
}

extension DefinitionMove {
    /// The gates and criteria of the new definition that rest on a tier that is not read.
    fileprivate func labels(hiddenFrom readable: Set<Tier>) -> [String] {
        let gates = after.phases.flatMap { $0.leave + $0.enter }.map { (label: $0.label, condition: $0.condition) }
        let criteria = after.admission.criteria.map { (label: $0.label, condition: $0.condition) }
        return (gates + criteria).filter { !after.tiers(of: $0.condition).isSubset(of: readable) }.map(\.label)
    }
}
