internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

/// Takes running trajectories to another version of their definition, or undoes that (F1).
struct ProgrammeMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: t("command.programmeMigrate.abstract"),
        discussion: t("command.programmeMigrate.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.programmeMigrate.code"), valueName: t("command.value.code")))
    var code: String?

    @Argument(help: .init(t("command.programmeMigrate.from"), valueName: t("command.value.number")))
    var from: String?

    @Argument(help: .init(t("command.programmeMigrate.to"), valueName: t("command.value.number")))
    var to: String?

    @Option(name: .long, help: .init(t("command.programmeMigrate.phase"), valueName: t("command.value.code")))
    var phase: [String] = []

    @Flag(name: .long, help: .init(t("command.programmeMigrate.dryRun")))
    var dryRun = false

    @Option(name: .long, help: .init(t("command.programmeMigrate.reason")))
    var reason = ""

    @Option(name: .long, help: .init(t("command.programmeMigrate.undo"), valueName: t("command.value.id")))
    var undo: String?

    @Option(name: .long, help: .init(t("command.programmeMigrate.resume"), valueName: t("command.value.id")))
    var resume: String?

    func run() async throws {
        switch (undo, resume, code, from, to) {
        case (let id?, nil, nil, nil, nil) where !dryRun:
            let casework = try await store.casework()
            try await casework.undoMigration(ID(id), because: reason, as: .machine)
            try await carryOut(ID(id), casework)
        case (nil, let id?, nil, nil, nil) where !dryRun:
            try await carryOut(ID(id), store.casework())
        case (nil, nil, let code?, let from?, let to?):
            try await migrate(code, from: from, to: to)
        default: throw CommandFailure.call(t("command.programmeMigrate.which"))
        }
    }

    private func migrate(_ code: String, from: String, to: String) async throws {
        var question = MigrationQuestion(programme: code, from: try number(from), to: 0)
        for pair in phase {
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw CommandFailure.call(t("command.programmeMigrate.notAPair", ["value": pair]))
            }
            question.phases[parts[0]] = parts[1]
        }
        if dryRun, Int(to) == nil {
            let draft = try soundProgramme(in: to)
            return try await MigrationDryRun(store: store, question: question, draft: draft).run()
        }
        question.to = try number(to)
        if dryRun { return try await MigrationDryRun(store: store, question: question, draft: nil).run() }
        let casework = try await store.casework()
        let id = try await casework.beginMigration(question, because: reason, as: .machine)
        try await carryOut(id, casework)
    }

    private func number(_ text: String) throws -> Int {
        guard let number = Int(text) else {
            throw CommandFailure.call(t("command.programmeMigrate.notANumber", ["value": text]))
        }
        return number
    }

    /// Does what is to be done, with its progress, and says what came of it.
    private func carryOut(_ id: ID<ProgrammeMigration>, _ casework: Casework) async throws {
        let format = store.format
        if format == .text { print(t("command.programmeMigrate.begun", ["id": id])) }
        try await casework.runMigration(id, as: .machine) { act in
            guard format == .text, act.state.isUnfinished else { return }
            print(t("command.programmeMigrate.progress", ["done": act.done, "total": act.toDo]))
        }
        try await MigrationResult(casework: casework, id: id, format: format).tell()
    }
}
