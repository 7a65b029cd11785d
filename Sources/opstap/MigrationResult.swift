internal import Casework
internal import Domain
internal import Texts

/// What came of a migration, with everybody it left as they were.
struct MigrationResult {
    let casework: Casework
    let id: ID<ProgrammeMigration>
    let format: OutputFormat

    private struct Person: Encodable {
        let participant: String
        let name: String
        let why: String
    }

    private struct Answer: Encodable {
        let id: String
        let programme: String
        let from: Int
        let to: Int
        let state: String
        let total: Int
        let moved: Int
        let left: Int
        let restored: Int?
        let kept: Int?
        let people: [Person]
    }

    /// - Throws: `CommandFailure` when somebody was left as they were.
    func tell() async throws {
        let (act, people) = try await found()
        if format == .json {
            try printJSON(
                Answer(
                    id: id.rawValue,
                    programme: act.programme,
                    from: act.fromVersion,
                    to: act.toVersion,
                    state: act.state.rawValue,
                    total: act.total,
                    moved: act.moved,
                    left: act.left,
                    restored: act.undoing?.restored,
                    kept: act.undoing?.kept,
                    people: people
                )
            )
        } else {
            let facts: [String: any CustomStringConvertible] = [
                "moved": act.moved, "left": act.left, "version": act.fromVersion,
                "restored": act.undoing?.restored ?? 0, "kept": act.undoing?.kept ?? 0,
            ]
            print(t(act.undoing == nil ? "migration.finished" : "migration.restored", facts))
            for person in people {
                let facts = ["name": person.name, "id": person.participant, "why": person.why]
                print(t("command.programmeMigrate.leftBehind", facts))
            }
        }
        if act.state.isUnfinished { throw CommandFailure.input(t("migration.goesOn")) }
        if let undoing = act.undoing {
            guard undoing.kept == 0 else {
                throw CommandFailure.input(t("command.programmeMigrate.kept", ["kept": undoing.kept]))
            }
        } else if act.left > 0 {
            throw CommandFailure.input(t("command.programmeMigrate.failed", ["left": act.left]))
        }
    }

    /// The act, and those it left alone: at its undoing those that had changed, else those that could not go over.
    private func found() async throws -> (act: ProgrammeMigration, people: [Person]) {
        var people: [Person] = []
        var last: ID<Trajectory>?
        while true {
            let view = try await casework.migrationView(id, leftAfter: last, keptAfter: last, as: .machine)
            let words = MigrationWords(t, view.move)
            let page = view.act.undoing == nil ? view.left : view.kept
            people += page.lines.map { person in
                let obstacle = person.obstacle.flatMap { words.obstacle(of: CaseChanges(obstacle: $0)) }
                return Person(
                    participant: person.participant.rawValue,
                    name: person.name.full,
                    why: obstacle ?? t("migration.keptWhy", ["version": view.act.toVersion])
                )
            }
            last = page.next
            if last == nil { return (view.act, people) }
        }
    }
}
