internal import Casework
internal import Domain
internal import Texts

/// What a migration would do to each person.
struct MigrationDryRun {
    let store: StoreOptions
    let question: MigrationQuestion
    let draft: Programme?

    private struct Answer: Encodable {
        let programme: String
        let from: Int
        let to: Int
        let total: Int
        let changed: Int
        let left: Int
        let losing: Int
        let gates: Int
        let people: [MigratedLine]
    }

    func run() async throws {
        let casework = try await store.casework()
        var people: [MigratedLine] = []
        var (version, last): (Int, ID<Trajectory>?) = (question.to, nil)
        repeat {
            let preview = try await casework.previewMigration(
                question,
                to: draft,
                after: last,
                limit: 1000,
                countingAll: false,
                as: .machine
            )
            version = preview.move.version
            let words = MigrationWords(t, preview.move)
            let lines = preview.page.lines.map { MigratedLine($0, words) }
            if store.format == .text { for line in lines where !line.isUntouched { tell(line) } }
            people += lines
            last = preview.page.next
        } while last != nil
        let answer = Answer(
            programme: question.programme,
            from: question.from,
            to: version,
            total: people.count,
            changed: people.count { $0.obstacle == nil && !$0.changes.isEmpty },
            left: people.count { $0.obstacle != nil },
            losing: people.count { !$0.eligibilityLost.isEmpty },
            gates: people.count { !$0.gates.isEmpty },
            people: people
        )
        guard store.format == .text else { return try printJSON(answer) }
        let facts: [String: any CustomStringConvertible] = [
            "total": answer.total, "changed": answer.changed, "left": answer.left, "losing": answer.losing,
            "gates": answer.gates,
        ]
        print(t("command.programmeMigrate.counted", facts))
    }

    private func tell(_ line: MigratedLine) {
        print(t("command.programmeMigrate.person", ["name": line.name, "id": line.participant]))
        let texts = [line.obstacle].compactMap { $0 } + line.changes.map(\.text) + line.gates + line.eligibilityLost
        for text in texts { print(t("command.programmeMigrate.line", ["text": text])) }
    }
}

/// One person of a dry run, as the command line writes it.
private struct MigratedLine: Encodable {
    struct Change: Encodable {
        /// `step` or `contact`.
        let kind: String
        let code: String
        /// The day before; absent for what is new.
        let from: String?
        /// The day after; absent for what goes away.
        let to: String?
        let text: String
    }

    let participant: String
    let name: String
    /// Why somebody can't go over; absent when they can.
    let obstacle: String?
    let changes: [Change]
    let gates: [String]
    let eligibilityLost: [String]

    var isUntouched: Bool { obstacle == nil && changes.isEmpty && gates.isEmpty && eligibilityLost.isEmpty }

    init(_ line: MigrationLine, _ words: MigrationWords) {
        participant = line.participant.rawValue
        name = line.name.full
        obstacle = words.obstacle(of: line.changes)
        let steps = line.changes.steps.filter(\.isVisible).map { change in
            Change(
                kind: "step",
                code: (change.after ?? change.before)?.code ?? "",
                from: change.before?.due.iso,
                to: change.after?.due.iso,
                text: words.words(change)
            )
        }
        let contacts = line.changes.contacts.filter(\.isVisible).map { change in
            let item = change.after ?? change.before
            return Change(
                kind: "contact",
                code: item.map { "\($0.cadence).\($0.index + 1)" } ?? "",
                from: change.before?.due.iso,
                to: change.after.flatMap { $0.state == .open ? $0.due.iso : nil },
                text: words.words(change)
            )
        }
        changes = steps + contacts
        gates = line.verdicts.filter { !$0.losesEligibility }.map { words.words($0) }
        eligibilityLost = line.verdicts.filter(\.losesEligibility).map { words.words($0) }
    }
}
