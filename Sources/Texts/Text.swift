internal import Synchronization

/// One text of the catalogue, taken apart once: what stands there, and what is filled in.
struct Text: Sendable {
    private enum Piece: Sendable {
        case words(String)
        case fact(String)
        /// The word that fits the number: one, or any other.
        case number(String, one: String, other: String)
        /// A word that a programme can have its own for, with a capital or without.
        case word(Word, isCapital: Bool)
    }

    private let pieces: [Piece]

    /// `{name}` is a fact, `{n|dag|dagen}` the word that fits the number `n`, and `[coach]` a word of the programme.
    init(_ text: String) {
        var pieces: [Piece] = []
        var plain = ""
        func close() {
            if !plain.isEmpty { pieces.append(.words(plain)) }
            plain = ""
        }
        var rest = Substring(text)
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
            plain += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            let isFact = rest[open] == "{"
            guard let end = inside.firstIndex(of: isFact ? "}" : "]"),
                let piece = isFact ? Self.fact(inside[..<end]) : Self.word(inside[..<end])
            else {
                plain.append(rest[open])
                rest = inside
                continue
            }
            close()
            pieces.append(piece)
            rest = inside[inside.index(after: end)...]
        }
        plain += rest
        close()
        self.pieces = pieces
    }

    private static func fact(_ text: Substring) -> Piece? {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 3 ? .number(parts[0], one: parts[1], other: parts[2]) : .fact(parts.first ?? "")
    }

    /// Nil for what is no such word: it stands as it is.
    private static func word(_ text: Substring) -> Piece? {
        guard let word = Word(rawValue: text.lowercased()) else { return nil }
        return .word(word, isCapital: text.first?.isUppercase ?? false)
    }

    /// The words of a programme that stand in it.
    var words: Set<Word> {
        Set(pieces.compactMap { if case .word(let word, _) = $0 { word } else { nil } })
    }

    func filled(_ facts: [String: any CustomStringConvertible], words own: [Word: String]) -> String {
        // Most texts have no facts.
        if pieces.count == 1, case .words(let words) = pieces[0] { return words }
        var result = ""
        for piece in pieces {
            switch piece {
            case .words(let words): result += words
            case .fact(let name): result += facts[name]?.description ?? "⟦\(name)⟧"
            case .number(let name, let one, let other):
                result += facts[name].map { $0.description == "1" ? one : other } ?? "⟦\(name)⟧"
            case .word(let word, let isCapital):
                let text = own[word] ?? "⟦\(word.rawValue)⟧"
                result += isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
            }
        }
        return result
    }
}

/// What the lists of words are called in the catalogue: the name of the type, with a small letter. Asking the runtime for
/// a type's name is slow, so each is asked once.
final class ListNames: Sendable {
    private let names = Mutex<[ObjectIdentifier: String]>([:])

    func name<Word>(of type: Word.Type) -> String {
        names.withLock { names in
            if let name = names[ObjectIdentifier(type)] { return name }
            let described = String(describing: type)
            let name = described.prefix(1).lowercased() + described.dropFirst()
            names[ObjectIdentifier(type)] = name
            return name
        }
    }
}
