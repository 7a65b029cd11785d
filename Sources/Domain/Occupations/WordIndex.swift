/// The distinct words of a list, findable by how they begin, by what they hold, and by how they are nearly spelt. The index is made
/// of pairs of letters: a mistake takes away three pairs of a word at most, so that counting the pairs two words share tells which
/// words are worth comparing, and none that is near enough is passed over.
struct WordIndex: Sendable {
    /// How a typed word fits a word of the list, the best fit first.
    enum Fit: Int, Comparable, Sendable {
        case whole, beginning, nearlyWhole, within, nearlyBeginning, hardly

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Pair: Hashable, Sendable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar
    }

    /// Stands before each word, so that its first letter makes a pair as well.
    private static let edge: Unicode.Scalar = "^"

    private let words: [[Unicode.Scalar]]
    private let byPair: [Pair: [Int]]

    /// `words`: folded, each once; their positions are what is found.
    init(_ words: [String]) {
        self.words = words.map { Array($0.unicodeScalars) }
        var byPair: [Pair: [Int]] = [:]
        for (position, word) in self.words.enumerated() {
            for pair in Set(Self.pairs(word)) { byPair[pair, default: []].append(position) }
        }
        self.byPair = byPair
    }

    /// The words that what was typed fits, with how; unordered. `typed`: no more than 255 letters.
    func fits(_ typed: String) -> [(word: Int, fit: Fit)] {
        let letters = Array(typed.unicodeScalars.prefix(255))
        let forgiven = SpellingDistance.forgiven(letters.count)
        let pairs = Set(Self.pairs(letters))
        var shared = [UInt8](repeating: 0, count: words.count)
        var touched: [Int] = []
        for pair in pairs {
            for word in byPair[pair] ?? [] {
                if shared[word] == 0 { touched.append(word) }
                shared[word] += 1
            }
        }
        // A pair that occurs twice counts once on either side, so what is asked is reckoned over the distinct ones.
        let asked = max(1, pairs.count - 3 * forgiven)
        return touched.compactMap { word in
            guard shared[word] >= asked else { return nil }
            return fit(of: letters, words[word], forgiven: forgiven).map { (word, $0) }
        }
    }

    private func fit(of typed: [Unicode.Scalar], _ word: [Unicode.Scalar], forgiven: Int) -> Fit? {
        if typed == word { return .whole }
        if word.starts(with: typed) { return .beginning }
        if typed.count >= 4, Self.holds(word, typed) { return .within }
        if forgiven == 0 { return nil }
        let apart = SpellingDistance.apart(typed, word, most: forgiven)
        if let whole = apart.whole { return whole == 1 ? .nearlyWhole : .hardly }
        return apart.beginning == nil || typed.count < 5 ? nil : .nearlyBeginning
    }

    private static func holds(_ word: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        guard word.count >= part.count else { return false }
        return (0...(word.count - part.count)).contains { word[$0...].starts(with: part) }
    }

    private static func pairs(_ word: [Unicode.Scalar]) -> [Pair] {
        zip([edge] + word, word).map { Pair(first: $0, second: $1) }
    }
}
