package import Domain

/// One remark about a definition file: where, what is wrong, what would be right.
package struct Diagnostic: Error, Hashable, Sendable {
    package enum Severity: String, Sendable { case error, warning }

    package let file: String
    /// Both count from 1.
    package let line: Int
    package let column: Int
    package let severity: Severity
    /// A stable word for the kind of mistake, such as `unknown-key`.
    package let code: String
    package let message: Message
    package let remedy: Message
}

/// Where something stands in the file.
struct Place: Hashable, Sendable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)
}

/// The remarks about one file, collected while it is read.
final class Report {
    private let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// - Parameter code: the words stand in the catalogue under `programme.<code>.message` and `.remedy`.
    func note(
        _ code: String, at place: Place, severity: Diagnostic.Severity = .error, _ facts: [String: String] = [:]
    ) {
        diagnostics.append(
            Diagnostic(
                file: file, line: place.line, column: place.column, severity: severity, code: code,
                message: Message("programme.\(code).message", facts),
                remedy: Message("programme.\(code).remedy", facts)))
    }
}
