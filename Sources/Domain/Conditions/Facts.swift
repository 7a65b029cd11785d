/// The name of a fact that conditions ask for: `age`, `finding.nederlands`, `score.europasi.alcohol`. The names that
/// exist stand in `FactCatalogue`.
package struct FactName: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral name: String) { rawValue = name }

    package var description: String { rawValue }

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// What is known of a fact.
package enum FactValue: Hashable, Sendable {
    case number(Int)
    case flag(Bool)
    /// A code of the definition or of the house: a level, a choice, a state.
    case code(String)
    /// Several codes at once, such as the driving licences somebody has.
    case codes(Set<String>)
    case day(Day)
    /// Something is written down that can't be compared: a finding in words alone.
    case noted
}

/// Everything that is known about somebody on a day, for conditions. A fact that is not here is unknown, never false.
package struct Facts: Hashable, Sendable {
    package let today: Day
    package var values: [FactName: FactValue]

    package init(today: Day, values: [FactName: FactValue] = [:]) {
        self.today = today
        self.values = values
    }

    /// The value of a fact; `today` is always known. Nil for what is unknown.
    package subscript(name: FactName) -> FactValue? {
        get { name == .today ? .day(today) : values[name] }
        set { values[name] = newValue }
    }
}
