/// The words that betray who somebody is, by what they betray. They are data (`ReferenceData/blind-words.yaml`).
package struct BlindWords: Hashable, Sendable {
    /// Words one after the other, folded; the last one may be a beginning only.
    package struct Phrase: Hashable, Sendable {
        package let words: [String]
        package let isBeginning: Bool

        /// Reads `elektronisch toezicht` and `gedetineer*`.
        package init(_ text: String) {
            isBeginning = text.hasSuffix("*")
            words = Folding.words(text)
        }
    }

    package let phrases: [BlindScan.Kind: [Phrase]]
    /// Those of the places that are for people in detention and for nobody else.
    package let detention: [Phrase]
    package let months: Set<String>
    /// Small words of names, such as `van`, which betray nobody.
    package let particles: Set<String>

    package init(
        phrases: [BlindScan.Kind: [Phrase]],
        detention: [Phrase] = [],
        months: Set<String>,
        particles: Set<String>
    ) {
        self.phrases = phrases
        self.detention = detention
        self.months = months
        self.particles = particles
    }
}

/// Looks through a text that an employer will read for what would tell who it is about: names, where somebody stayed, what
/// they are to justice or care, calendar dates that show gaps. It says what it found and where.
package struct BlindScan: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case name, place, status, health, origin, sex, age, date, contact, programme
    }

    package struct Hit: Hashable, Sendable {
        package let kind: Kind
        /// As it is written.
        package let text: String
        /// From 1.
        package let line: Int
        /// Whole years between two years of the text: what can be said instead.
        package let years: Int?

        package init(_ kind: Kind, _ text: String, line: Int, years: Int? = nil) {
            self.kind = kind
            self.text = text
            self.line = line
            self.years = years
        }
    }

    private let words: BlindWords
    private let names: Set<String>
    private let phrases: [(kind: Kind, phrase: BlindWords.Phrase)]

    /// `names`: of the person and of those around them; `places`: where they stay, stayed and live; `programmes`: what they are in
    /// and by whom they were referred.
    package init(_ words: BlindWords, names: [String], places: [String], programmes: [String]) {
        self.words = words
        self.names = Set(names.flatMap(Folding.words).filter { $0.count > 1 && !words.particles.contains($0) })
        let known = Kind.allCases.flatMap { kind in (words.phrases[kind] ?? []).map { (kind, $0) } }
        let own =
            places.map { (Kind.place, BlindWords.Phrase($0)) }
            + programmes.map { (Kind.programme, BlindWords.Phrase($0)) }
        phrases = (known + own).filter { !$0.1.words.isEmpty }.map { (kind: $0.0, phrase: $0.1) }
    }

    /// A word as it is written, and what of it is compared.
    private struct Token {
        let raw: String
        let folded: String
        /// Whether the whole of it is a date in figures.
        let isDate: Bool
    }

    /// In the order of the text; each only once where several rules find it.
    package func hits(in text: String) -> [Hit] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().flatMap { index, line in hits(in: String(line), number: index + 1) }
    }

    private func hits(in line: String, number: Int) -> [Hit] {
        let raw = line.split(whereSeparator: \.isWhitespace).map(String.init)
        let tokens = raw.flatMap { word -> [Token] in
            let bare = Self.bare(word)
            let isDate = Self.isNumericDate(bare)
            return Folding.words(word).map { Token(raw: bare, folded: $0, isDate: isDate) }
        }
        var found: [(place: Int, hit: Hit)] = []
        for place in tokens.indices {
            let token = tokens[place]
            if isName(token.folded) { found.append((place, Hit(.name, token.raw, line: number))) }
            for (kind, phrase) in phrases where Self.fits(phrase, tokens, at: place) {
                let written = tokens[place..<(place + phrase.words.count)].map(\.raw)
                found.append((place, Hit(kind, Self.joined(written), line: number)))
            }
            if let hit = date(at: place, in: tokens, number) { found.append((place, hit)) }
        }
        found += contacts(in: raw, number).map { (tokens.count, $0) }
        var seen: Set<Hit> = []
        return found.sorted { $0.place < $1.place }.map(\.hit).filter { seen.insert($0).inserted }
    }

    private func isName(_ word: String) -> Bool {
        names.contains(word) || word.hasSuffix("s") && word.count > 3 && names.contains(String(word.dropLast()))
    }

    private static func fits(_ phrase: BlindWords.Phrase, _ tokens: [Token], at place: Int) -> Bool {
        guard place + phrase.words.count <= tokens.count else { return false }
        for (offset, word) in phrase.words.enumerated() {
            let own = tokens[place + offset].folded
            let isLast = offset == phrase.words.count - 1
            guard own == word || isLast && phrase.isBeginning && own.hasPrefix(word) else { return false }
        }
        return true
    }

    // MARK: dates

    private func date(at place: Int, in tokens: [Token], _ line: Int) -> Hit? {
        let token = tokens[place]
        if words.months.contains(token.folded) { return Hit(.date, token.raw, line: line) }
        if let year = Self.year(token.folded) {
            let next = tokens[(place + 1)...].prefix(3).compactMap { Self.year($0.folded) }.first
            return Hit(.date, token.raw, line: line, years: next.map { abs($0 - year) }.flatMap { $0 > 0 ? $0 : nil })
        }
        return token.isDate ? Hit(.date, token.raw, line: line) : nil
    }

    private static func year(_ word: String) -> Int? {
        guard word.count == 4, let year = Int(word), (1930...2099).contains(year) else { return nil }
        return year
    }

    /// Such as `12/03/2019`, `12-3` and `03/2019`.
    private static func isNumericDate(_ raw: String) -> Bool {
        guard raw.utf8.count <= 12 else { return false }
        let parts = raw.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." })
        guard (2...3).contains(parts.count), raw.contains("/") || parts.count == 3 else { return false }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, parts.allSatisfy({ $0.count <= 4 }) else { return false }
        let days = numbers.filter { (1...31).contains($0) }.count
        let months = numbers.filter { (1...12).contains($0) }.count
        return days >= parts.count - 1 && months >= 1
    }

    // MARK: how to reach somebody

    private func contacts(in words: [String], _ line: Int) -> [Hit] {
        var hits = words.filter { word in
            let lower = word.lowercased()
            return word.contains("@") || lower.hasPrefix("www.") || lower.contains("://")
        }.map { Hit(.contact, Self.bare($0), line: line) }
        var run: [String] = []
        for word in words + ["."] {
            let signs: Set<Character> = ["+", "-", "/", ".", "(", ")"]
            let isNumber = word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || signs.contains($0) }
            if isNumber {
                run.append(word)
            } else {
                if run.joined().filter(\.isNumber).count >= 9 {
                    hits.append(Hit(.contact, Self.joined(run), line: line))
                }
                run = []
            }
        }
        return hits
    }

    /// Without what stands around a word.
    private static func bare(_ word: String) -> String {
        let isAround: (Character) -> Bool = { !$0.isLetter && !$0.isNumber && $0 != "+" }
        let start = word.drop(while: isAround)
        return String(start.reversed().drop(while: isAround).reversed())
    }

    /// Parts of one word are written once.
    private static func joined(_ words: [String]) -> String {
        var kept: [String] = []
        for word in words where kept.last != word { kept.append(word) }
        return kept.joined(separator: " ")
    }
}

extension BlindScan.Hit {
    /// What is wrong, where, and what can be written instead.
    package var message: Message {
        let facts = ["text": text, "line": "\(line)", "years": years.map(String.init) ?? ""]
        return Message(years == nil ? "introduction.scan.\(kind.rawValue)" : "introduction.scan.years", facts)
    }
}
