internal import ArgumentParser
internal import Casework
internal import Texts

/// The words of the command line.
let t = Catalogue.dutch

struct Opstap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opstap",
        abstract: t("command.abstract"),
        discussion: t("command.example"),
        version: ProgramVersion.current,
        subcommands: [
            ServeCommand.self, DemoCommand.self, ImportCommand.self, ProgrammeCommand.self, ReportCommand.self,
            UserCommand.self, AuditCommand.self, PolicyCommand.self, KeysCommand.self,
            BackupCommand.self, RestoreCommand.self, HouseCheckCommand.self, MoveCommand.self,
            GrantCommand.self, MatchCommand.self, ExportCommand.self,
        ]
    )
}

/// Why a command ends without doing what was asked: exit code 1 when the input is at fault, 2 when the call is.
struct CommandFailure: Error {
    let code: Int32
    let text: String

    static func input(_ text: String) -> CommandFailure { CommandFailure(code: 1, text: text) }
    static func call(_ text: String) -> CommandFailure { CommandFailure(code: 2, text: text) }
}
