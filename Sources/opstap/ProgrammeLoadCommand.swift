internal import ArgumentParser
internal import Casework
internal import Domain
internal import Programmes
internal import Texts

/// Loads definition files as new versions, all or none (F1, decision 0022). Running trajectories stay on theirs.
struct ProgrammeLoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: t("command.programmeLoad.abstract"),
        discussion: t("command.programmeLoad.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.check.files"), valueName: t("command.value.file")))
    var files: [String]

    @Option(name: .long, help: .init(t("command.programmeLoad.reason"), valueName: t("command.value.text")))
    var reason: String?

    @Flag(name: .long, help: .init(t("command.programmeLoad.dryRun")))
    var dryRun = false

    private struct Answer: Encodable {
        let file: String
        let code: String?
        /// `newVersion`, `unchanged` or `faulty`.
        let outcome: String
        let version: Int?
        let isDryRun: Bool
        let diagnostics: [RemarkLine]

        init(_ definition: HandedInDefinition, isDryRun: Bool) {
            file = definition.file
            code = definition.code
            self.isDryRun = isDryRun
            switch definition.loading {
            case .newVersion(let version): (outcome, self.version, diagnostics) = ("newVersion", version, [])
            case .unchanged(let version): (outcome, self.version, diagnostics) = ("unchanged", version, [])
            case .faulty(let found): (outcome, version, diagnostics) = ("faulty", nil, found.map(RemarkLine.init))
            }
        }

        var lines: [String] {
            let facts: [String: any CustomStringConvertible] = [
                "file": file, "code": code ?? "", "version": version ?? 0,
            ]
            switch outcome {
            case "newVersion": return [t("command.programmeLoad.\(isDryRun ? "wouldBe" : "newVersion")", facts)]
            case "unchanged": return [t("command.programmeLoad.unchanged", facts)]
            default: return diagnostics.map(\.text)
            }
        }
    }

    func run() async throws {
        let texts = try files.map(text)
        let casework = try await store.casework()
        let planned = try await casework.loadProgrammes(texts, reason: "", dryRun: true, as: .machine)
        let isFaulty = planned.contains { $0.code == nil }
        guard !dryRun, !isFaulty else {
            try say(planned.map { Answer($0, isDryRun: true) })
            let errors = planned.flatMap { Answer($0, isDryRun: true).diagnostics }.count { $0.severity == "error" }
            if isFaulty { throw CommandFailure.input(t("command.check.failed", ["errors": errors])) }
            return
        }
        try checkReason(for: planned)
        let done = try await casework.loadProgrammes(texts, reason: reason ?? "", dryRun: false, as: .machine)
        try say(done.map { Answer($0, isDryRun: false) })
    }

    /// The text of a file; what is no text at all is told of here.
    private func text(of file: String) throws -> DefinitionText {
        let bytes = try contents(of: file, limit: ProgrammeFile.sizeLimit + 1)
        guard bytes.count <= ProgrammeFile.sizeLimit, let text = String(validating: bytes, as: UTF8.self) else {
            let remarks = ProgrammeFile.check(bytes: bytes, file: file).diagnostics.map(RemarkLine.init)
            throw CommandFailure.input(remarks.map(\.text).joined(separator: "\n"))
        }
        return DefinitionText(file: file, text: text)
    }

    /// Who changes a programme says why, and changes it once.
    private func checkReason(for planned: [HandedInDefinition]) throws {
        let codes = planned.compactMap(\.code)
        if let double = codes.first(where: { code in codes.count { $0 == code } > 1 }) {
            throw CommandFailure.call(t("command.programmeLoad.twice", ["code": double]))
        }
        let changed = planned.filter { definition in
            if case .newVersion(let version) = definition.loading { version > 1 } else { false }
        }
        guard !changed.isEmpty, (reason ?? "").trimmed.isEmpty else { return }
        let names = changed.compactMap(\.code).joined(separator: ", ")
        throw CommandFailure.call(t("command.programmeLoad.reasonNeeded", ["codes": names]))
    }

    private func say(_ answers: [Answer]) throws {
        switch store.format {
        case .json: try printJSON(answers)
        case .text: for line in answers.flatMap(\.lines) { print(line) }
        }
    }
}
