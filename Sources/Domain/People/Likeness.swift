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
            // Two numbers of one register are two people, unless one was typed wrongly.
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

/// How near two names are, spelling apart.
enum NameLikeness {
    case equal, near, different

    static func of(_ one: PersonName, _ other: PersonName) -> NameLikeness {
        let (a, b) = (keys(one), keys(other))
        if a == b || (a.family == b.given && a.given == b.family) { return .equal }
        let families = distance(a.family, b.family)
        let givens = distance(a.given, b.given)
        let isContained = a.given.hasPrefix(b.given) || b.given.hasPrefix(a.given)
        if families <= allowed(a.family, b.family), givens <= allowed(a.given, b.given) || isContained { return .near }
        return .different
    }

    /// German and Turkish spellings without their marks: `oe` for `ö`, `ue` for `ü` count as one letter.
    private static func keys(_ name: PersonName) -> (family: String, given: String) {
        let simple = { (text: String) in
            Folding.key(text).replacing("oe", with: "o").replacing("ue", with: "u").replacing("ae", with: "a")
        }
        return (simple(name.family), simple(name.given))
    }

    private static func allowed(_ one: String, _ other: String) -> Int {
        switch min(one.count, other.count) {
        case ..<4: 0
        case ..<8: 1
        default: 2
        }
    }

    /// Levenshtein's distance; a question mark matches any one letter.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one.utf8), Array(other.utf8))
        let wild = UInt8(ascii: "?")
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let matches = left == right || left == wild || right == wild
                let cost = min(corner + (matches ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                corner = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
