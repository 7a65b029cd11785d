internal import Foundation
internal import Synchronization

/// Where a command speaks and listens: the terminal, or the process that handed the command to a running server. Commands
/// reach it by `print`, `readStandardLine` and `absolutePath`.
final class Console: Sendable {
    /// The console of the command that runs in this task.
    @TaskLocal static var current = Console()

    private struct State {
        var output = Data()
        var complaints = Data()
        var input = Data()
        /// What was read of the real standard input.
        var wasRead = Data()
    }

    /// Where relative paths of the call begin.
    let workingDirectory: String
    private let isTerminal: Bool
    private let state: Mutex<State>

    /// The process's own streams.
    init() {
        isTerminal = true
        workingDirectory = FileManager.default.currentDirectoryPath
        state = Mutex(State())
    }

    /// Keeps what is said, for a command of another process.
    init(input: Data, workingDirectory: String) {
        isTerminal = false
        self.workingDirectory = workingDirectory
        state = Mutex(State(input: input))
    }

    /// What was said, and what of the input was read: to hand on to who carries the command out.
    var kept: (output: Data, complaints: Data, input: Data) {
        state.withLock { ($0.output, $0.complaints, $0.wasRead) }
    }

    func say(_ bytes: Data) {
        guard !isTerminal else { return FileHandle.standardOutput.write(bytes) }
        state.withLock { $0.output += bytes }
    }

    func complain(_ bytes: Data) {
        guard !isTerminal else { return FileHandle.standardError.write(bytes) }
        state.withLock { $0.complaints += bytes }
    }

    /// The next line of the input, or nil at its end.
    func line() -> String? {
        guard !isTerminal else {
            guard let line = Swift.readLine(strippingNewline: true) else { return nil }
            state.withLock { $0.wasRead += Data((line + "\n").utf8) }
            return line
        }
        return state.withLock { state in
            guard !state.input.isEmpty else { return nil }
            let end = state.input.firstIndex(of: UInt8(ascii: "\n")) ?? state.input.endIndex
            let line = String(decoding: state.input[..<end], as: UTF8.self)
            state.input = Data(state.input[end...].dropFirst())
            return line
        }
    }
}

/// Says a line on the console of the command. It stands before the standard library's function of this name, so that no
/// command speaks past who called it.
func print(_ text: String) { Console.current.say(Data((text + "\n").utf8)) }

/// The next line of standard input, or nil at its end. A command reads what it needs before it opens the store: only
/// what was read by then travels to a running server.
func readStandardLine() -> String? { Console.current.line() }

/// A path of the call, whichever process carries the call out.
func absolutePath(_ path: String) -> String {
    path.hasPrefix("/") ? path : Console.current.workingDirectory + "/" + path
}
