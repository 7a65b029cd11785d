package import Foundation

/// A command that the serving process carries out for another process: it alone may open the database.
package struct ControlRequest: Codable, Sendable {
    /// What standard input may hold.
    package static let longestInput = 16 << 20

    /// The call without the program's name.
    package let arguments: [String]
    /// Where the call's relative paths begin.
    package let workingDirectory: String
    package let standardInput: Data

    package init(arguments: [String], workingDirectory: String, standardInput: Data) {
        self.arguments = arguments
        self.workingDirectory = workingDirectory
        self.standardInput = standardInput
    }
}

/// What the command said.
package struct ControlAnswer: Codable, Sendable {
    package let standardOutput: Data
    package let standardError: Data
    package let exitCode: Int32

    package init(standardOutput: Data, standardError: Data, exitCode: Int32) {
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.exitCode = exitCode
    }
}

/// Why the serving process gave no answer.
package enum ControlError: Error, Hashable, Sendable {
    /// Nobody listens on the socket.
    case nobody
    /// More input than a command takes.
    case tooMuchInput
    /// The server ended before it answered: what was asked may be done or not.
    case cutOff
}
