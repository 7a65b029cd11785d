internal import ArgumentParser
internal import Domain
internal import Programmes
internal import Texts

struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme",
        abstract: t("command.programme.abstract"),
        discussion: t("command.programme.example"),
        subcommands: [
            ProgrammeCheckCommand.self, ProgrammeDiffCommand.self, ProgrammeSimulateCommand.self,
            ProgrammeLoadCommand.self, ProgrammeListCommand.self, ProgrammeShowCommand.self,
            ProgrammeMigrateCommand.self, ProgrammeMeasureCommand.self,
        ]
    )
}

struct ProgrammeCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: t("command.check.abstract"),
        discussion: t("command.check.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.check.files"), valueName: t("command.value.file")))
    var files: [String]

    func run() async throws {
        var lines: [RemarkLine] = []
        for file in files {
            // One byte more than a definition may have is enough to say that it is too large.
            let bytes = try contents(of: file, limit: ProgrammeFile.sizeLimit + 1)
            let diagnostics = ProgrammeFile.check(bytes: bytes, file: file).diagnostics
            lines += diagnostics.map(RemarkLine.init)
            if store.format == .text, diagnostics.isEmpty { print(t("programme.ok", ["file": file])) }
        }
        if store.format == .json {
            try printJSON(lines)
        } else {
            for line in lines { print(line.text) }
        }
        if lines.contains(where: { $0.severity == Diagnostic.Severity.error.rawValue }) {
            let errors = lines.count { $0.severity == Diagnostic.Severity.error.rawValue }
            throw CommandFailure.input(t("command.check.failed", ["errors": errors]))
        }
    }
}

/// A remark about a definition, as the command line writes it.
struct RemarkLine: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let code: String
    let message: String
    let remedy: String

    init(_ diagnostic: Diagnostic) {
        file = diagnostic.file
        line = diagnostic.line
        column = diagnostic.column
        severity = diagnostic.severity.rawValue
        code = diagnostic.code
        message = t(diagnostic.message)
        remedy = t(diagnostic.remedy)
    }

    var text: String {
        t(
            "programme.line",
            [
                "file": file, "line": line, "column": column, "severity": t("programme.severity.\(severity)"),
                "message": message, "remedy": remedy,
            ]
        )
    }
}
