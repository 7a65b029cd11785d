internal import ArgumentParser
internal import Domain
internal import Programmes
internal import Texts

struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme",
        abstract: t("command.programme.abstract"),
        subcommands: [ProgrammeCheckCommand.self, ProgrammeDiffCommand.self, ProgrammeSimulateCommand.self]
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

    private struct Line: Encodable {
        let file: String
        let line: Int
        let column: Int
        let severity: String
        let code: String
        let message: String
        let remedy: String
    }

    func run() async throws {
        var lines: [Line] = []
        for file in files {
            // One byte more than a definition may have is enough to say that it is too large.
            let bytes = try contents(of: file, limit: ProgrammeFile.sizeLimit + 1)
            let diagnostics = ProgrammeFile.check(bytes: bytes, file: file).diagnostics
            lines += diagnostics.map {
                Line(
                    file: $0.file,
                    line: $0.line,
                    column: $0.column,
                    severity: $0.severity.rawValue,
                    code: $0.code,
                    message: t($0.message),
                    remedy: t($0.remedy)
                )
            }
            if store.format == .text, diagnostics.isEmpty { print(t("programme.ok", ["file": file])) }
        }
        if store.format == .json {
            try printJSON(lines)
        } else {
            for line in lines {
                print(
                    t(
                        "programme.line",
                        [
                            "file": line.file, "line": line.line, "column": line.column,
                            "severity": t("programme.severity.\(line.severity)"), "message": line.message,
                            "remedy": line.remedy,
                        ]
                    )
                )
            }
        }
        if lines.contains(where: { $0.severity == Diagnostic.Severity.error.rawValue }) {
            let errors = lines.count { $0.severity == Diagnostic.Severity.error.rawValue }
            throw CommandFailure.input(t("command.check.failed", ["errors": errors]))
        }
    }
}
