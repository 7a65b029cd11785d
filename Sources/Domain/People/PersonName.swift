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

    /// How names stand in a list: by family name, accents and case apart.
    package var sortKey: String { Folding.words(family).joined(separator: " ") + ", " + Folding.words(given).joined(separator: " ") }

    /// The words a search finds this person by.
    package var words: Set<String> { Set(Folding.words(family) + Folding.words(given)) }
}

/// Takes from a text what spelling adds: case, accents, punctuation. `Öztürk`, `OZTURK` and `Ozturk` fold to one.
package enum Folding {
    /// The folded words, in order. Apostrophes and hyphens join (`D'Hondt` → `dhondt`); a question mark, which is what
    /// is left of a letter that Windows-1252 lacks, stays a question mark.
    package static func words(_ text: String) -> [String] {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            if let folded = letters[scalar] {
                words[words.count - 1] += folded
            } else if isKept(scalar) {
                words[words.count - 1] += String(scalar).lowercased()
            } else if scalar.properties.isWhitespace || "/,;".unicodeScalars.contains(scalar) {
                words.append("")
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// All words as one, for comparing.
    package static func key(_ text: String) -> String { words(text).joined() }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "?" || scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
    }

    /// Letters of Latin script that are a base letter with something added. Combining marks are simply left out.
    private static let letters: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćčÇĆČ", "d": "ďđðĎĐÐ", "e": "èéêëēėęěÈÉÊËĒĖĘĚ", "g": "ğģĞĢ",
            "i": "ìíîïīįıİÌÍÎÏĪĮ", "k": "ķĶ", "l": "łľļĺŁĽĻĹ", "n": "ñńňņÑŃŇŅ", "o": "òóôõöøōőÒÓÔÕÖØŌŐ", "r": "řŕŘŔ",
            "s": "śšşșŚŠŞȘ", "t": "ťțţŤȚŢ", "u": "ùúûüūůűųÙÚÛÜŪŮŰŲ", "y": "ýÿÝŸ", "z": "źžżŹŽŻ", "ss": "ß", "ae": "æÆ",
            "oe": "œŒ", "th": "þÞ",
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (folded, scalars) in groups {
            for scalar in scalars.unicodeScalars where scalar.properties.canonicalCombiningClass == .notReordered {
                letters[scalar] = folded
            }
        }
        return letters
    }()
}
