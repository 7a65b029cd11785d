/// A time on the wall clock of a place, without a date: half past nine.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    package let minutes: Int

    /// Nil outside one day.
    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads `9:30`, `09:30`, `9.30` or `9u30`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.trimmed.split(omittingEmptySubsequences: false) { ":.uUhH".contains($0) }
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.minutes = hour * 60 + minute
    }

    /// `09:30`: stored, and the value of a time field.
    package var description: String { padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2) }

    /// Nil when that would be after midnight.
    package func adding(minutes more: Int) -> ClockTime? { ClockTime(minutes: minutes + more) }

    package static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
