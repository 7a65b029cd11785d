/// A name as somebody typed it. It is never changed; what is compared and sorted is its folding.
package struct PersonName: Hashable, Sendable {
    package let given: String
    package let family: String

    package init(given: String, family: String) {
        self.given = given.trimmed
        self.family = family.trimmed
    }

    package var full: String { "\(given) \(family)" }
    /// `Gilles D.`: for lists that others can look at.
    package var short: String { family.first.map { "\(given) \($0)." } ?? given }

    /// How names stand in a list: by family name with what stands before it (`van den bossche, sander`), accents and
    /// case apart.
    package var sortKey: String {
        Folding.words(family).joined(separator: " ") + ", " + Folding.words(given).joined(separator: " ")
    }

    /// The words a search finds this person by: each word, and names of several words also written as one, so that
    /// `desmet` finds `De Smet` and `hondt` finds `D'Hondt`.
    package var words: Set<String> {
        var words: Set<String> = []
        for part in [family, given] {
            words.formUnion(Folding.words(part))
            words.insert(Folding.key(part))
            words.formUnion(Folding.words(String(part.map { "'’‘ʼ`´".contains($0) ? " " : $0 })))
        }
        return words.subtracting([""])
    }
}
