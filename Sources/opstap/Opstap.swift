internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Server
internal import Storage
internal import Texts

/// The words of the command line.
let t = Catalogue.dutch

struct Opstap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opstap",
        abstract: t("command.abstract"),
        subcommands: [
            ServeCommand.self, DemoCommand.self, ImportCommand.self, ProgrammeCommand.self, ReportCommand.self,
            UserCommand.self,
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

@main
enum Program {
    static func main() async {
        do {
            var command = try Opstap.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(report(error))
        }
    }

    /// Says what went wrong on standard error; help that was asked for goes to standard output.
    /// - Returns: the exit code.
    private static func report(_ error: any Error) -> Int32 {
        switch error {
        case let failure as CommandFailure: return complain(failure.text, failure.code)
        case let code as ExitCode: return code.rawValue
        case let faults as Faults:
            return complain(faults.all.map { "\($0.field): \(t($0.message))" }.joined(separator: "\n"), 1)
        case Refusal.rule(let message): return complain(t(message), 1)
        case let list as UnreadableList: return complain(t(list.message), 1)
        case let fault as ListFault: return complain(t(fault.message), 1)
        case Refusal.notFound: return complain(t("command.notFound"), 2)
        case let start as StartError: return complain(words(of: start), 2)
        case let stored as StorageError: return complain(t("command.storage", ["reason": "\(stored)"]), 1)
        default:
            let code = Opstap.exitCode(for: error)
            if code.isSuccess {
                print(Opstap.fullMessage(for: error))
                return 0
            }
            return complain(Opstap.fullMessage(for: error), 2)
        }
    }

    private static func complain(_ text: String, _ code: Int32) -> Int32 {
        FileHandle.standardError.write(Data((text + "\n").utf8))
        return code
    }

    private static func words(of error: StartError) -> String {
        switch error {
        case .noTimeZone: t("command.noTimeZone")
        case .noDefinitions: t("command.noDefinitions")
        case .faultyDefinition(let file): t("command.faultyDefinition", ["file": file])
        case .folder(let path, let reason): t("command.folder", ["path": path, "reason": reason])
        }
    }
}
