/// Finds occupations, or competences, by what somebody types: case and accents apart, by beginnings, by parts of long words, and
/// with one or two mistakes in a word. The same list and the same text always give the same answer in the same order.
package struct OccupationSearch: Sendable {
    /// One thing to be found.
    package struct Entry: Sendable {
        package let code: String
        package let title: String
        /// Other names for it.
        package let names: [String]
        /// What belongs to it without being its name, such as the tasks of an occupation.
        package let parts: [String]

        package init(code: String, title: String, names: [String] = [], parts: [String] = []) {
            self.code = code
            self.title = title
            self.names = names
            self.parts = parts
        }
    }

    package struct Hit: Hashable, Sendable {
        package let code: String
        /// The name or part by which it was found, where that is not the title.
        package let by: String?
    }

    /// Where a word of the list stands.
    private struct Use: Sendable {
        let entry: Int
        let text: Int
        let place: Place
    }

    private enum Place: Int, Sendable { case title, name, part }

    /// The most words that are looked at of what was typed, and letters of a word.
    private static let mostWords = 8
    private static let mostLetters = 40
    /// Words that tell nothing apart.
    private static let small: Set<String> = [
        "de", "het", "een", "en", "of", "in", "op", "van", "met", "aan", "voor", "te", "bij",
    ]

    private let entries: [Entry]
    private let texts: [String]
    private let index: WordIndex
    private let uses: [[Use]]

    package init(_ entries: [Entry]) {
        self.entries = entries
        var texts: [String] = []
        var positions: [String: Int] = [:]
        var words: [String] = []
        var uses: [[Use]] = []
        for (number, entry) in entries.enumerated() {
            let all = [(entry.title, Place.title)] + entry.names.map { ($0, .name) } + entry.parts.map { ($0, .part) }
            for (text, place) in all {
                texts.append(text)
                for word in Set(Folding.words(text)) {
                    let position = positions[word] ?? words.count
                    if position == words.count {
                        positions[word] = position
                        words.append(word)
                        uses.append([])
                    }
                    uses[position].append(Use(entry: number, text: texts.count - 1, place: place))
                }
            }
        }
        self.texts = texts
        self.uses = uses
        index = WordIndex(words)
    }

    /// What fits best first: entries in which every word is found before those that miss one, names before parts, exact words
    /// before mistakes; then by title. An empty text finds nothing.
    package func find(_ text: String, limit: Int = 20) -> [Hit] {
        var words = Folding.words(text).filter { !$0.isEmpty }
        let telling = words.filter { !Self.small.contains($0) }
        if !telling.isEmpty { words = telling }
        words = words.prefix(Self.mostWords).map { String($0.prefix(Self.mostLetters)) }
        if words.isEmpty { return [] }
        var found: [Int: Found] = [:]
        for word in words {
            for (entry, best) in best(of: word) { found[entry, default: Found()].add(best) }
        }
        let missable = words.count / 3
        let ranked = found.filter { words.count - $0.value.words <= missable }.map { entry, found in
            (entry: entry, missed: words.count - found.words, cost: found.cost, text: found.text)
        }.sorted { one, other in
            let (a, b) = (entries[one.entry], entries[other.entry])
            return (one.missed, one.cost, a.title, a.code) < (other.missed, other.cost, b.title, b.code)
        }
        return ranked.prefix(max(0, limit)).map { hit in
            let (entry, by) = (entries[hit.entry], texts[hit.text])
            return Hit(code: entry.code, by: by == entry.title ? nil : by)
        }
    }

    private struct Best {
        let cost: Int
        let text: Int
    }

    private struct Found {
        var words = 0
        var cost = 0
        var text = Int.max
        private var dearest = -1

        /// The word that fits worst says by which text the entry was found.
        mutating func add(_ best: Best) {
            words += 1
            cost += best.cost
            if best.cost > dearest { (dearest, text) = (best.cost, best.text) }
        }
    }

    /// The best use of a typed word in each entry that has one.
    private func best(of word: String) -> [Int: Best] {
        var best: [Int: Best] = [:]
        for (position, fit) in index.fits(word) {
            for use in uses[position] {
                let cost = fit.rawValue * 6 + use.place.rawValue * 5
                if let known = best[use.entry], (known.cost, known.text) <= (cost, use.text) { continue }
                best[use.entry] = Best(cost: cost, text: use.text)
            }
        }
        return best
    }
}
