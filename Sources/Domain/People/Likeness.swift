/// Whether two descriptions are of one person.
package enum Likeness: Hashable, Sendable {
    /// Certainly the same; the key says by what.
    case same(Message)
    /// Worth a look by a person; the key says why.
    case likely(Message)
    case different

    /// What is compared.
    package struct Facts: Hashable, Sendable {
        package let name: PersonName
        package let birthDay: Day
        package let nationalNumber: NationalNumber?

        package init(name: PersonName, birthDay: Day, nationalNumber: NationalNumber?) {
            self.name = name
            self.birthDay = birthDay
            self.nationalNumber = nationalNumber
        }
    }

    /// Symmetric; case, accents and punctuation never change the outcome.
    package static func of(_ one: Facts, _ other: Facts) -> Likeness {
        if let number = one.nationalNumber, number == other.nationalNumber { return .same(Message("likeness.number")) }
        let names = NameLikeness.of(one.name, other.name)
        let isSameDay = one.birthDay == other.birthDay
        if let first = one.nationalNumber, let second = other.nationalNumber, first.isBIS == second.isBIS {
            // Two numbers of one register are two people, unless one belongs to somebody else or the number changed,
            // as it may when the sex in the register does.
            return isSameDay && names == .equal ? .likely(Message("likeness.otherNumber")) : .different
        }
        switch (names, isSameDay) {
        case (.equal, true):
            let isRenumbered = one.nationalNumber != nil && other.nationalNumber != nil
            return isRenumbered ? .likely(Message("likeness.renumbered")) : .same(Message("likeness.nameAndDay"))
        case (.near, true): return .likely(Message("likeness.nearName"))
        case (.equal, false) where isNear(one.birthDay, other.birthDay): return .likely(Message("likeness.nearDay"))
        default: return .different
        }
    }

    /// Day and month swapped, or one digit of the date another.
    private static func isNear(_ one: Day, _ other: Day) -> Bool {
        let (a, b) = (one.parts, other.parts)
        if a.year == b.year, a.day == b.month, a.month == b.day { return true }
        return zip(one.iso, other.iso).count { $0 != $1 } == 1
    }
}
