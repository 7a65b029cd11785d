/// Everything of one trajectory that another version of its definition can change, and what decides how.
package struct MigratingCase: Hashable, Sendable {
    package var trajectory: Trajectory
    package var steps: [Step] = []
    package var passages: [Passage] = []
    package var pauses: [Pause] = []
    package var placements: [Placement] = []
    package var contacts: [DueContact] = []
    /// Who is involved with the participant now.
    package var parties: Set<Party> = []

    package init(trajectory: Trajectory) { self.trajectory = trajectory }

    /// The same as long as nobody changed anything that a migration reckons with: who guides the person is none of it.
    package var mark: String {
        var lines = [
            "t \(trajectory.programmeVersion) \(trajectory.state.rawValue) \(trajectory.startedOn?.iso ?? "")"
        ]
        lines += steps.map { "s \($0.id) \($0.version)" }.sorted()
        lines += contacts.map { "c \($0.id) \($0.version)" }.sorted()
        lines += passages.map { "f \($0.id) \($0.phase) \($0.until?.iso ?? "")" }.sorted()
        lines += pauses.map { "p \($0.id) \($0.version)" }.sorted()
        lines += placements.map { "w \($0.id) \($0.version)" }.sorted()
        return lines.joined(separator: "\n")
    }

    /// The same with these changes in it, on another version of the definition.
    package func applying(_ changes: CaseChanges, version: Int) -> MigratingCase {
        var result = self
        guard changes.obstacle == nil else { return result }
        result.trajectory.programmeVersion = version
        result.trajectory.version += 1
        result.steps = changes.steps.applied(to: steps) { $0.version += 1 }
        result.contacts = changes.contacts.applied(to: contacts) { $0.version += 1 }
        result.passages = changes.passages.applied(to: passages) { _ in }
        return result
    }
}

/// One thing that changes: it comes when there was nothing before, and goes when there is nothing after.
package struct ItemChange<Item: MigratedItem>: Hashable, Sendable {
    package let before: Item?
    package let after: Item?

    package init(before: Item?, after: Item?) {
        self.before = before
        self.after = after
    }
}

/// What a migration can change: something with an id.
package protocol MigratedItem: Hashable, Sendable {
    associatedtype Subject
    var id: ID<Subject> { get }
}

extension Step: MigratedItem {}
extension DueContact: MigratedItem {}
extension Passage: MigratedItem {}

extension Array {
    /// `touch`: what storing a changed item does to it.
    fileprivate func applied<Item>(to items: [Item], touch: (inout Item) -> Void) -> [Item]
    where Element == ItemChange<Item> {
        var result = items
        for change in self {
            if let before = change.before, let index = result.firstIndex(where: { $0.id == before.id }) {
                if var after = change.after {
                    touch(&after)
                    result[index] = after
                } else {
                    result.remove(at: index)
                }
            } else if let after = change.after {
                result.append(after)
            }
        }
        return result
    }
}

/// What another version of the definition changes in one trajectory.
package struct CaseChanges: Hashable, Sendable {
    /// Why this trajectory stays where it is; nothing else is said then.
    package enum Obstacle: Hashable, Sendable {
        /// The phase somebody is in is not in the new definition, and nobody said which one takes its place.
        case phaseGone(String)
    }

    package var obstacle: Obstacle?
    package var steps: [ItemChange<Step>] = []
    package var contacts: [ItemChange<DueContact>] = []
    package var passages: [ItemChange<Passage>] = []
    /// The codes of steps that are new and would have been over already: they are not planned.
    package var passedSteps: [String] = []

    package init(obstacle: Obstacle? = nil) { self.obstacle = obstacle }

    /// Whether nothing is to be written but the version.
    package var isEmpty: Bool { steps.isEmpty && contacts.isEmpty && passages.isEmpty }

    /// Whether somebody would notice: a day moves, something comes or goes.
    package var isVisible: Bool {
        obstacle != nil || !passages.isEmpty || steps.contains(where: \.isVisible)
            || contacts.contains(where: \.isVisible)
    }
}

extension ItemChange<Step> {
    /// Whether more changes than where its day comes from.
    package var isVisible: Bool {
        guard let before, let after else { return true }
        return before.due != after.due || before.windowStart != after.windowStart
    }

    /// The version whose rule it goes on by, where that is all that changes: its place and days stay, and the rule by its code.
    package var newVersionAlone: Int? {
        guard let before, let after, before.position == after.position, before.windowStart == after.windowStart,
            before.due == after.due
        else { return nil }
        return before.provenance.newVersionAlone(in: after.provenance)
    }
}

extension ItemChange<DueContact> {
    /// Whether more changes than where its day comes from. One that would have been over already is only written down.
    package var isVisible: Bool {
        guard let before else { return after?.state == .open }
        guard let after else { return true }
        return before.due != after.due || before.state != after.state || before.party != after.party
    }

    /// The version whose rule it goes on by, where that is all that changes of an open one.
    package var newVersionAlone: Int? {
        guard staysOpen, let before, let after, before.party == after.party, before.due == after.due else { return nil }
        return before.provenance.newVersionAlone(in: after.provenance)
    }

    /// Whether no more than who is asked, its day and where that comes from changes.
    package var staysOpen: Bool { before?.state == .open && after?.state == .open }
}

extension Provenance {
    fileprivate func newVersionAlone(in other: Provenance) -> Int? {
        rule == other.rule && anchor == other.anchor && anchorDay == other.anchorDay ? other.programmeVersion : nil
    }
}
