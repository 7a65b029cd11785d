package import Domain
internal import ReferenceData
internal import Storage

/// Which trajectories would go over to which version of their definition.
package struct MigrationQuestion: Hashable, Sendable {
    package var programme: String
    /// The version they run on.
    package var from: Int
    package var to: Int
    /// Which phase of the new definition takes the place of one that is gone, by code.
    package var phases: [String: String]

    package init(programme: String, from: Int, to: Int, phases: [String: String] = [:]) {
        self.programme = programme
        self.from = from
        self.to = to
        self.phases = phases
    }
}

/// Which people of a preview are shown.
package enum MigrationFilter: String, CaseIterable, Sendable {
    case everybody = "alle"
    /// A day moves, something comes or goes.
    case changed = "verandert"
    /// They can't go over.
    case left = "blijft"
    /// They would not be admitted any more.
    case losing = "instap"
    /// A gate on their way says something else.
    case gates = "voorwaarden"

    func holds(_ line: MigrationLine) -> Bool {
        switch self {
        case .everybody: true
        case .changed: line.changes.obstacle == nil && line.changes.isVisible
        case .left: line.changes.obstacle != nil
        case .losing: line.losesEligibility
        case .gates: line.verdicts.contains { $0.kind == .gate }
        }
    }
}

/// What a migration would do to one person.
package struct MigrationLine: Sendable {
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let name: PersonName
    package let changes: CaseChanges
    /// As far as the reader reads the tiers they rest on.
    package let verdicts: [VerdictChange]

    package var losesEligibility: Bool { verdicts.contains(where: \.losesEligibility) }
}

/// What a migration would do, before anything is stored.
package struct MigrationPreview: Sendable {
    package let question: MigrationQuestion
    package let move: DefinitionMove
    /// How many trajectories run on the version they would leave.
    package let total: Int
    /// How many people each filter shows; nil where there are too many to look at all of them for one page.
    package let counts: [MigrationFilter: Int]?
    package let page: ListPage<MigrationLine, Trajectory>
    /// The gates and criteria that decide for people and that this reader does not see, by their words.
    package let unseen: [String]
}

extension Work {
    /// The way from one version to another.
    ///
    /// `after`: a definition that was not loaded, in place of the version of the question.
    /// - Throws: `Faults` at `from`, `to` and the phases; `Refusal.notFound` when there is no such programme.
    func move(
        for question: MigrationQuestion,
        to after: Programme? = nil,
        in tx: borrowing Transaction
    ) throws
        -> DefinitionMove
    {
        let latest = try shelf.latest(question.programme, in: tx).version
        var faults = Faults()
        if !(1...latest).contains(question.from) { faults.add("from", Message("migration.noVersion")) }
        if after == nil {
            if !(1...latest).contains(question.to) { faults.add("to", Message("migration.noVersion")) }
            if question.from == question.to { faults.add("to", Message("migration.sameVersion")) }
        } else if after?.code != question.programme {
            faults.add("to", Message("migration.otherProgramme", ["code": question.programme]))
        }
        try faults.throwIfAny()
        let move = DefinitionMove(
            from: try shelf.programme(question.programme, version: question.from, in: tx).definition,
            to: try after ?? shelf.programme(question.programme, version: question.to, in: tx).definition,
            version: after == nil ? question.to : latest + 1,
            phases: question.phases,
            holidays: reference.holidays
        )
        try move.faults.throwIfAny()
        return move
    }

    /// What changes for one trajectory.
    func changes(by move: DefinitionMove, to known: MigratingCase) -> CaseChanges {
        move.changes(to: known, today: today, newStepID: newID, newContactID: newID)
    }
}
