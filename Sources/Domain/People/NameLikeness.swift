/// How near two names are, spelling apart.
enum NameLikeness {
    case equal, near, different

    /// Equal: the same words, accents, case and transliteration apart. Near: a few letters apart for their length,
    /// written as one or as several words, a part left out or cut to its first letter, a lost letter (`?`), or given
    /// and family name in each other's place.
    static func of(_ one: PersonName, _ other: PersonName) -> NameLikeness {
        let (a, b) = (Spelling(one), Spelling(other))
        guard !a.isEmpty, !b.isEmpty else { return one == other ? .equal : .different }
        if a == b { return .equal }
        if isNear(a.family, b.family), isNear(a.given, b.given) { return .near }
        if isNear(a.family, b.given), isNear(a.given, b.family) { return .near }
        return .different
    }

    private struct Spelling: Equatable {
        let family: [String]
        let given: [String]

        init(_ name: PersonName) {
            family = NameLikeness.words(name.family)
            given = NameLikeness.words(name.given)
        }

        var isEmpty: Bool { family.isEmpty && given.isEmpty }
    }

    /// Whether two names of one part are near, such as two spellings of a prison; a text without letters never is.
    static func areNear(_ one: String, _ other: String) -> Bool {
        let (a, b) = (words(one), words(other))
        return !a.isEmpty && !b.isEmpty && isNear(a, b)
    }

    /// German, Danish and Turkish letters without their marks: `oe`, `ue`, `ae` count as one letter, as `ö` does.
    private static func words(_ text: String) -> [String] {
        Folding.words(text).map { $0.replacing("oe", with: "o").replacing("ue", with: "u").replacing("ae", with: "a") }
    }

    private static func isNear(_ one: [String], _ other: [String]) -> Bool {
        let (a, b) = (one.joined(), other.joined())
        return distance(a, b) <= allowed(a, b) || isShortened(one, other) || isShortened(other, one)
    }

    private static func allowed(_ one: String, _ other: String) -> Int {
        switch min(one.count, other.count) {
        case ..<4: 0
        case ..<8: 1
        default: 2
        }
    }

    /// Whether every word stands in the long form in the same order, whole or as its first letter: `Jean` of
    /// `Jean Pierre`, `Bossche` of `Van den Bossche`, `Y` of `Yassine`.
    private static func isShortened(_ short: [String], _ long: [String]) -> Bool {
        var rest = long[...]
        for word in short {
            guard let found = rest.firstIndex(where: { $0 == word || (word.count == 1 && $0.hasPrefix(word)) }) else {
                return false
            }
            rest = rest[(found + 1)...]
        }
        return !short.isEmpty
    }

    /// Levenshtein's distance; a question mark matches any one letter.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let matches = left == right || left == "?" || right == "?"
                let cost = min(corner + (matches ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                corner = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
