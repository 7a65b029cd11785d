/// A number of the Belgian Crossroads Bank for Enterprises: ten digits, the last two of which check the first eight (97 less the
/// remainder by 97).
package struct EnterpriseNumber: Hashable, Sendable, Comparable, RawRepresentable {
    package enum Fault: Error, Hashable, Sendable { case notTenDigits, wrongCheck }

    /// Ten digits without points.
    package let rawValue: String

    /// Reads `0909.990.058`, `BE 0909990058` and `909.990.058`.
    package init(_ text: String) throws(Fault) {
        let bare = text.trimmed.uppercased()
        let marks: Set<Character> = [".", " ", "-", "\u{A0}"]
        var digits = (bare.hasPrefix("BE") ? bare.dropFirst(2) : bare[...]).filter { !marks.contains($0) }
        if digits.count == 9 { digits = "0" + digits }
        guard digits.utf8.count == 10, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits.hasPrefix("0") || digits.hasPrefix("1"), let first = Int(digits.prefix(8)),
            let last = Int(digits.suffix(2))
        else { throw .notTenDigits }
        guard 97 - first % 97 == last else { throw .wrongCheck }
        rawValue = String(digits)
    }

    /// Nil for what is no such number.
    package init?(rawValue: String) {
        guard let number = try? EnterpriseNumber(rawValue), number.rawValue == rawValue else { return nil }
        self = number
    }

    /// As it is written: `0909.990.058`.
    package var written: String { "\(rawValue.prefix(4)).\(rawValue.dropFirst(4).prefix(3)).\(rawValue.suffix(3))" }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
