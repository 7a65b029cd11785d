package import Domain

/// What a migration would do to somebody, in words.
package struct MigrationWords: Sendable {
    private let texts: Catalogue
    private let move: DefinitionMove

    package init(_ texts: Catalogue, _ move: DefinitionMove) {
        self.texts = texts
        self.move = move
    }

    /// Why somebody can't go over; nil when they can.
    package func obstacle(of changes: CaseChanges) -> String? {
        switch changes.obstacle {
        case .phaseGone(let phase): texts("migration.phaseGone", ["phase": move.before.phase(phase)?.label ?? phase])
        case nil: nil
        }
    }

    /// Every day that moves and everything that comes or goes, a line for each.
    package func lines(of changes: CaseChanges) -> [String] {
        let phases = changes.passages.map { change in
            let facts = ["before": phase(change.before, move.before), "after": phase(change.after, move.after)]
            return texts("migration.phase", facts)
        }
        let passed = changes.passedSteps.map { texts("migration.step.passed", ["label": label(ofStep: $0)]) }
        return phases + changes.steps.filter(\.isVisible).map(words) + passed
            + changes.contacts.filter(\.isVisible).map(words)
    }

    private func phase(_ passage: Passage?, _ programme: Programme) -> String {
        passage.map { programme.phase($0.phase)?.label ?? $0.phase } ?? ""
    }

    package func label(ofStep code: String) -> String {
        (move.after.step(code) ?? move.before.step(code))?.label ?? code
    }

    /// The cadence and the place in it, the first one 1.
    package func label(of item: DueContact) -> String {
        let label = (move.after.cadence(item.cadence) ?? move.before.cadence(item.cadence))?.label ?? item.cadence
        return "\(label) \(item.index + 1)"
    }

    package func words(_ change: ItemChange<Step>) -> String {
        guard let step = change.after ?? change.before else { return "" }
        let (before, after) = (change.before?.due, change.after?.due)
        let facts = ["label": label(ofStep: step.code)]
        guard before == after, let old = change.before?.windowStart, let new = change.after?.windowStart else {
            return dated("step", facts, from: before, to: after)
        }
        return texts("migration.step.begins", facts.merging(["from": old.belgian, "to": new.belgian]) { $1 })
    }

    package func words(_ change: ItemChange<DueContact>) -> String {
        guard let item = change.after ?? change.before else { return "" }
        let isGone = change.after.map { $0.state != .open } ?? true
        return dated(
            "contact",
            ["label": label(of: item)],
            from: change.before?.due,
            to: isGone ? nil : change.after?.due
        )
    }

    private func dated(_ what: String, _ facts: [String: String], from: Day?, to: Day?) -> String {
        let kind = from == nil ? "added" : to == nil ? "removed" : from == to ? "same" : "moved"
        return texts(
            "migration.\(what).\(kind)",
            facts.merging(["from": from?.belgian ?? "", "to": to?.belgian ?? ""]) { $1 }
        )
    }

    /// What a gate or a criterion says otherwise.
    package func words(_ change: VerdictChange) -> String {
        let facts = [
            "label": change.label, "phase": change.phase, "before": change.before.map { texts.code($0) } ?? "",
            "after": change.after.map { texts.code($0) } ?? "",
        ]
        switch change.kind {
        case .age: return texts("migration.age")
        case .criterion: return texts("migration.criterion", facts)
        case .gate:
            let kind = change.before == nil ? "added" : change.after == nil ? "removed" : "changed"
            return texts("migration.gate.\(kind)", facts)
        }
    }
}
