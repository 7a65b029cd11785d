package import Domain

/// One remark about a definition file: where, what is wrong, what would be right.
package struct Diagnostic: Error, Hashable, Sendable {
    package enum Severity: String, Sendable { case error, warning }

    package let file: String
    /// Both count from 1; a column is one Unicode scalar.
    package let line: Int
    package let column: Int
    package let severity: Severity
    /// A stable word for the kind of mistake, such as `unknown-key`. Its words stand in the catalogue under
    /// `programme.<code>.message` and `.remedy`.
    package let code: String
    package let message: Message
    package let remedy: Message
}

/// Where something stands in the file.
struct Place: Hashable, Comparable, Sendable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)

    static func < (one: Place, other: Place) -> Bool { (one.line, one.column) < (other.line, other.column) }
}

/// The remarks about one file, collected while it is read.
final class Report {
    /// More than this helps nobody: what follows is most often one mistake, repeated.
    static let limit = 200

    private let file: String
    private var noted: [Diagnostic] = []

    /// The languages that the definition says it is written in.
    var languages: Set<Language> = [.nl]

    /// What the definition declares, for what refers to it and for conditions.
    var names = Names()

    /// How many letters may still be compared to find what somebody meant.
    var patience = 20_000_000

    /// The facts that conditions ask for, with where they first do.
    private(set) var facts: [FactName: Place] = [:]

    /// Every key that was asked for, by the path of its mapping: for holding the published schema against the reader.
    private(set) var keys: [String: Set<String>] = [:]

    func noteFact(_ name: FactName, at place: Place) { facts[name] = facts[name] ?? place }

    /// Every key that the text has of these.
    private(set) var givenKeys: [String: Set<String>] = [:]

    func noteKeys(_ asked: [String], given: [String], at path: String) {
        keys[path, default: []].formUnion(asked)
        givenKeys[path, default: []].formUnion(given)
    }

    init(file: String) { self.file = file }

    var hasErrors: Bool { noted.contains { $0.severity == .error } }

    /// Whether nothing more will be noted.
    var isFull: Bool { noted.count > Self.limit }

    /// In the order of the file.
    var diagnostics: [Diagnostic] { noted.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) } }

    func note(
        _ code: String,
        at place: Place,
        severity: Diagnostic.Severity = .error,
        _ facts: [String: String] = [:]
    ) {
        guard noted.count <= Self.limit else { return }
        let isLast = noted.count == Self.limit
        let code = isLast ? "too-many" : code
        let facts = isLast ? ["limit": "\(Self.limit)"] : facts.mapValues(shortened)
        noted.append(
            Diagnostic(
                file: file,
                line: place.line,
                column: place.column,
                severity: isLast ? .error : severity,
                code: code,
                message: Message("programme.\(code).message", facts),
                remedy: Message("programme.\(code).remedy", facts)
            )
        )
    }

    /// A fact comes from the file and can be of any length; a message is for reading.
    private func shortened(_ fact: String) -> String {
        let limit = 400
        if fact.utf8.count <= limit || fact.unicodeScalars.prefix(limit + 1).count <= limit { return fact }
        // By scalars: one character that people see can be made of thousands of them.
        return String(String.UnicodeScalarView(fact.unicodeScalars.prefix(limit / 2))) + "…"
    }
}
