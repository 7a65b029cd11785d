package import Domain

/// One SQL statement. Its text is written in the source; every value enters by interpolation and travels beside
/// the text, never in it:
///
///     let statement: SQL = "SELECT name FROM users WHERE id = \(id)"
///
/// Text that is not a literal can't become part of a statement, so a value can't change its meaning.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
        case text(String)
        case value(SQLValue)
    }

    var parts: [Part]

    init(parts: [Part]) { self.parts = parts }

    package init(stringLiteral text: StaticString) { parts = [.text("\(text)")] }

    package init(stringInterpolation: Interpolation) { parts = stringInterpolation.parts }

    package struct Interpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) { parts.append(.text("\(literal)")) }

        /// A value, bound as a parameter.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            parts.append(.value(value.sqlValue))
        }

        /// A value or NULL, bound as a parameter.
        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            parts.append(.value(value?.sqlValue ?? .null))
        }

        /// A word that an index of the schema is made for: it stands in the text, so that the engine sees that the index
        /// fits without planning the statement again for each value.
        package mutating func appendInterpolation(_ word: some SQLConstant) { parts.append(.text(word.constant)) }

        /// Such words of an `IN (…)` list, always in the same order. An empty list matches nothing.
        package mutating func appendInterpolation(list words: some Sequence<some SQLConstant>) {
            let texts = words.map(\.constant).sorted()
            parts.append(.text(texts.isEmpty ? "NULL" : texts.joined(separator: ", ")))
        }

        /// Another statement or fragment, with its values.
        package mutating func appendInterpolation(_ fragment: SQL) { parts += fragment.parts }

        /// The values of an `IN (…)` list. An empty list matches nothing.
        package mutating func appendInterpolation(list values: some Sequence<some SQLConvertible>) {
            var first = true
            for value in values {
                if !first { parts.append(.text(", ")) }
                parts.append(.value(value.sqlValue))
                first = false
            }
            if first { parts.append(.text("NULL")) }
        }
    }

    /// Fragments one after the other, with the same text between them.
    package static func joined(_ fragments: [SQL], by separator: SQL) -> SQL {
        SQL(parts: Array(fragments.map(\.parts).joined(separator: separator.parts)))
    }

    /// Whether the text begins with these words.
    func begins(with words: String) -> Bool {
        guard case .text(let text) = parts.first else { return false }
        return text.hasPrefix(words)
    }

    /// The same statement with another word in its text; values stay as they are.
    func replacing(word: String, with other: String) -> SQL {
        SQL(
            parts: parts.map { part in
                guard case .text(let text) = part else { return part }
                let pieces = text.split(separator: " ", omittingEmptySubsequences: false).map { piece in
                    // A comma or a bracket may follow at once.
                    let rest = piece.hasPrefix(word) ? piece.dropFirst(word.count) : nil
                    guard let rest, rest.first?.isLetter != true, rest.first != "_" else { return String(piece) }
                    return other + rest
                }
                return .text(pieces.joined(separator: " "))
            }
        )
    }

    /// The text with a mark for each value (`?` in SQLite, `$1` … in PostgreSQL) and the values in order.
    package func rendered(mark: (Int) -> String) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .value(let value):
                values.append(value)
                text += mark(values.count)
            }
        }
        return (text, values)
    }
}

/// What a column holds, the same in both engines.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
}

/// A value that can be stored in one column.
package protocol SQLConvertible {
    var sqlValue: SQLValue { get }
    /// Nil when the stored value can't be one of these: the store reports it as damage, never guesses.
    init?(sqlValue: SQLValue)
}

extension String: SQLConvertible {
    package var sqlValue: SQLValue { .text(self) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self) }
    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number
    }
}

extension Double: SQLConvertible {
    package var sqlValue: SQLValue { .real(self) }
    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
}

extension Bool: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        default: return nil
        }
    }
}

extension ID: SQLConvertible {
    package var sqlValue: SQLValue { .text(rawValue) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}

extension Day: SQLConvertible {
    package var sqlValue: SQLValue { .text(iso) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, let day = try? Day(iso: text) else { return nil }
        self = day
    }
}

extension Instant: SQLConvertible {
    package var sqlValue: SQLValue { .text(description) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}

extension ClockTime: SQLConvertible {
    package var sqlValue: SQLValue { .integer(minutes) }
    package init?(sqlValue: SQLValue) {
        guard case .integer(let minutes) = sqlValue else { return nil }
        self.init(minutes: minutes)
    }
}

/// Lists of closed words are stored as their raw text.
extension SQLConvertible where Self: RawRepresentable, RawValue == String {
    package var sqlValue: SQLValue { .text(rawValue) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(rawValue: text)
    }
}

/// A closed word of the code that stands in the text of a statement and not beside it.
package protocol SQLConstant: SQLConvertible, RawRepresentable<String> {}

extension SQLConstant {
    /// Between quotes: the words of the code are letters only, and nobody types them.
    fileprivate var constant: String { "'" + String(decoding: rawValue.utf8.filter(isLetter), as: UTF8.self) + "'" }
}

private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
}
