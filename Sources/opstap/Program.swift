internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Server
internal import Storage
internal import Texts

@main
enum Program {
    static func main() async {
        // Files that the program makes are for its own user only.
        umask(0o077)
        exit(await run(Array(CommandLine.arguments.dropFirst()), on: Console()))
    }

    /// Carries out a call.
    /// - Returns: the exit code.
    static func run(_ arguments: [String], on console: Console) async -> Int32 {
        await Console.$current.withValue(console) {
            do {
                var command = try Opstap.parseAsRoot(arguments)
                let kind = type(of: command)
                // Half a call, such as `opstap import`, does nothing: it must not look as if it had.
                if !kind.configuration.subcommands.isEmpty {
                    throw CommandFailure.call(Opstap.helpMessage(for: kind, includeHidden: false))
                }
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                return 0
            } catch let served as ServedElsewhere {
                return handOver(arguments, to: served)
            } catch {
                return report(error)
            }
        }
    }

    /// Carries out a call of another process, beside the pages.
    static func run(_ request: ControlRequest) async -> ControlAnswer {
        let console = Console(input: request.standardInput, workingDirectory: request.workingDirectory)
        let code = await run(request.arguments, on: console)
        return ControlAnswer(
            standardOutput: console.kept.output,
            standardError: console.kept.complaints,
            exitCode: code
        )
    }

    /// Lets the process that serves the data folder carry out the call, and says what it said.
    private static func handOver(_ arguments: [String], to served: ServedElsewhere) -> Int32 {
        let console = Console.current
        let request = ControlRequest(
            arguments: arguments,
            workingDirectory: console.workingDirectory,
            standardInput: console.kept.input
        )
        do {
            let answer = try ControlClient.send(request, folder: served.folder)
            console.say(answer.standardOutput)
            console.complain(answer.standardError)
            return answer.exitCode
        } catch {
            return report(error)
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
        case let version as UnreadableVersion: return complain(words(of: version), 1)
        case let start as StartError: return complain(words(of: start), 2)
        case let key as MasterKeyError: return complain(words(of: key), 2)
        case let vault as VaultError: return complain(words(of: vault), 2)
        case let control as ControlError: return complain(words(of: control), 1)
        case let backup as BackupError: return complain(words(of: backup), 1)
        case let transfer as TransferError: return complain(words(of: transfer), 1)
        case let file as BackupFileError: return complain(words(of: file), 2)
        case SchemaError.newer(let found, let known):
            return complain(t("command.newerSchema", ["found": found, "known": known]), 2)
        case let stored as StorageError: return complain(t("command.storage", ["reason": words(of: stored)]), 1)
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
        Console.current.complain(Data((text + "\n").utf8))
        return code
    }
}
