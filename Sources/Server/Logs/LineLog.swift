internal import Domain
internal import Foundation
package import Logging

/// How the lines of the log are written.
package enum LogFormat: String, CaseIterable, Sendable {
    case text, json
}

/// Writes the log on standard error, one line for each event, whatever is in it: a control character, a line break or a
/// mark that turns the direction of reading never gets there as itself (promise 34).
package struct LineLog: LogHandler {
    private let format: LogFormat
    private let write: @Sendable (String) -> Void
    private let now: @Sendable () -> String

    package var logLevel: Logger.Level = .notice
    package var metadata: Logger.Metadata = [:]

    package init(
        format: LogFormat,
        level: Logger.Level,
        now: @escaping @Sendable () -> String = {
            Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)).description
        },
        write: @escaping @Sendable (String) -> Void = { writeToStandardError($0) }
    ) {
        self.format = format
        self.now = now
        self.write = write
        logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var facts = metadata
        for (key, value) in event.metadata ?? [:] { facts[key] = value }
        // The library's own number of the request; ours is the one that people are shown.
        facts["hb.request.id"] = nil
        if let error = event.error { facts["error"] = "\(String(reflecting: error))" }
        let fields =
            [("time", now()), ("level", event.level.rawValue), ("message", event.message.description)]
            + facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.description) }
        write(Self.line(fields, format))
    }

    /// One line with its line break.
    package static func line(_ fields: [(name: String, value: String)], _ format: LogFormat) -> String {
        switch format {
        case .json:
            "{" + fields.map { "\(quoted($0.name)):\(quoted($0.value))" }.joined(separator: ",") + "}\n"
        case .text:
            fields.enumerated().map { index, field in
                index < 3 ? plain(field.value) : "\(plain(field.name))=\(quoted(field.value))"
            }.joined(separator: " ") + "\n"
        }
    }

    /// A string of JSON (RFC 8259), in which nothing is left that a terminal or a reader would act on.
    static func quoted(_ text: String) -> String { "\"\(escaped(text, quotes: true))\"" }

    private static func plain(_ text: String) -> String { escaped(text, quotes: false) }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"" where quotes, "\\" where quotes: result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where isSilent(scalar):
                for unit in UTF16.encode(scalar) ?? .init() { result += unicode(unit) }
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func unicode(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }
}

/// In one call where the system takes it so, so that lines of several threads do not mix. When it fails there is no other
/// place to say so, and no reason to stop serving.
private func writeToStandardError(_ line: String) {
    var rest = Array(line.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        guard count > 0 || (count < 0 && errno == EINTR) else { return }
        rest = rest.dropFirst(max(0, count))
    }
}
