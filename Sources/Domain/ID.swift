/// The identifier of one kind of thing: an `ID<Participant>` can't be passed where an `ID<Referral>` is due.
///
/// The text is opaque and sorts by the moment it was made, so that a list by id is a list by age.
package struct ID<Subject>: Hashable, Sendable, RawRepresentable, Comparable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
