/// How many typing mistakes lie between two folded words: a letter more, less or another, or two neighbours swapped (optimal string
/// alignment). Both words as scalars, so that no mark joins letters.
package enum SpellingDistance {
    /// What a typed word is away from a word of a list.
    struct Apart: Hashable {
        /// From the whole word; nil when it is more than what was allowed.
        var whole: Int?
        /// From the nearest beginning of the word; nil when it is more than what was allowed.
        var beginning: Int?
    }

    /// The distance of two words, or nil when it is more than `most`.
    package static func of(_ one: String, _ other: String, most: Int) -> Int? {
        apart(Array(one.unicodeScalars), Array(other.unicodeScalars), most: most).whole
    }

    /// Symmetric for `whole`; `beginning` is that of `word`.
    static func apart(_ typed: [Unicode.Scalar], _ word: [Unicode.Scalar], most: Int) -> Apart {
        // A row for each letter of the list's word: the last column tells how far its beginning is from what was typed.
        var before = [Int](repeating: 0, count: typed.count + 1)
        var row = Array(0...typed.count)
        var beginning = typed.count
        for (i, letter) in word.enumerated() {
            var next = [Int](repeating: i + 1, count: typed.count + 1)
            for (j, typedLetter) in typed.enumerated() {
                var cost = min(row[j] + (letter == typedLetter ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, letter == typed[j - 1], word[i - 1] == typedLetter {
                    cost = min(cost, before[j - 1] + 1)
                }
                next[j + 1] = cost
            }
            (before, row) = (row, next)
            beginning = min(beginning, row[typed.count])
            if (row.min() ?? 0) > most, (before.min() ?? 0) > most {
                return Apart(whole: nil, beginning: kept(beginning, most))
            }
        }
        return Apart(whole: kept(row[typed.count], most), beginning: kept(beginning, most))
    }

    private static func kept(_ distance: Int, _ most: Int) -> Int? { distance <= most ? distance : nil }

    /// How many mistakes are forgiven in a typed word of this many letters.
    static func forgiven(_ letters: Int) -> Int {
        switch letters {
        case ..<4: 0
        case ..<8: 1
        default: 2
        }
    }
}
