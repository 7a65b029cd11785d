/// How the lines of the audit log hold on to each other (promise 33): each line's seal is a keyed hash over the seal of the
/// line before it and every column of its own. Who has no key can't change, move, leave out or add a line without one of
/// the seals saying so.
package enum AuditChain {
    /// A line as it stands in the store: its place, every column as text in the order of `AuditChain.text`, its seal.
    package struct Line: Hashable, Sendable {
        package let position: Int
        package let columns: [String?]
        package let seal: String

        package init(position: Int, columns: [String?], seal: String) {
            self.position = position
            self.columns = columns
            self.seal = seal
        }

        /// The first two columns: what to call the line in a report.
        var id: String { columns.first.flatMap { $0 } ?? "" }
        var at: String { columns.dropFirst().first.flatMap { $0 } ?? "" }
    }

    /// How far the chain has come. The mark is a keyed hash over both: who cuts lines off can't set the head back.
    package struct Head: Hashable, Sendable {
        package let position: Int
        package let seal: String
        package let mark: String

        package init(position: Int, seal: String, mark: String) {
            self.position = position
            self.seal = seal
            self.mark = mark
        }

        /// The head at a place, with its mark.
        package init(position: Int, seal: String, hash: (String) throws -> String) rethrows {
            self.init(position: position, seal: seal, mark: try hash(Self.text(position: position, seal: seal)))
        }

        func isTrue(hash: (String) throws -> String) rethrows -> Bool {
            try mark == hash(Self.text(position: position, seal: seal))
        }

        private static func text(position: Int, seal: String) -> String {
            joined(["audit head", String(position), seal])
        }
    }

    /// The seal before the first line.
    package static let beginning = "-"

    /// The places that both engines can hold.
    package static let places = 1...Int(Int32.max)

    /// What the seal of a line is a hash of. Each part carries its length, so that no two lines have the same text.
    package static func text(position: Int, columns: [String?], after seal: String) -> String {
        joined(["audit line", seal, String(position)] + columns)
    }

    private static func joined(_ parts: [String?]) -> String {
        parts.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined(separator: ",")
    }
}

/// What is wrong with the audit log, by name.
package enum AuditFault: Hashable, Sendable {
    /// A column of the line, or its seal, is not what was written.
    case changed(position: Int, id: String, at: String)
    /// These places are empty.
    case missing(from: Int, through: Int)
    /// The line was written for another place.
    case moved(position: Int, id: String, writtenAt: Int)
    /// The head says that there were lines up to here.
    case cut(from: Int, through: Int)
    /// A line outside the chain: behind the head, or before the first place.
    case beyondHead(position: Int, id: String, at: String)
    case headMissing
    case headChanged
    /// The head that was noted earlier is not the seal of any line.
    case notedHeadAbsent
}

extension AuditFault {
    /// One word for each kind.
    package var word: String {
        switch self {
        case .changed: "changed"
        case .missing: "missing"
        case .moved: "moved"
        case .cut: "cut"
        case .beyondHead: "beyondHead"
        case .headMissing: "headMissing"
        case .headChanged: "headChanged"
        case .notedHeadAbsent: "notedHeadAbsent"
        }
    }

    /// What to tell whoever asked; `position` is where it begins.
    package var message: Message {
        let facts: [String: String] =
            switch self {
            case .changed(let position, let id, let at), .beyondHead(let position, let id, let at):
                ["position": "\(position)", "id": id, "at": at]
            case .missing(let from, let through), .cut(let from, let through):
                ["position": "\(from)", "through": "\(through)"]
            case .moved(let position, let id, let writtenAt):
                ["position": "\(position)", "id": id, "writtenAt": "\(writtenAt)"]
            case .headMissing, .headChanged, .notedHeadAbsent: [:]
            }
        return Message("auditFault.\(word)", facts)
    }
}

/// What came of reading the whole audit log.
package struct AuditVerdict: Hashable, Sendable {
    package let lines: Int
    package let head: AuditChain.Head?
    /// The first of them; `count` says how many there are.
    package let faults: [AuditFault]
    package let count: Int

    package var isSound: Bool { count == 0 }
}
