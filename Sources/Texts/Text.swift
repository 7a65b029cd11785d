internal import Synchronization

/// One text of the catalogue, taken apart once: what stands there, and what is filled in.
struct Text: Sendable {
    private enum Piece: Sendable {
        case words(String)
        case fact(String)
        /// The word that fits the number: one, or any other.
        case number(String, one: String, other: String)
    }

    private let pieces: [Piece]

    /// `{name}` is a fact and `{n|dag|dagen}` the word that fits the number `n`.
    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
                .map(String.init)
            pieces.append(
                parts.count == 3 ? .number(parts[0], one: parts[1], other: parts[2]) : .fact(parts.first ?? "")
            )
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    func filled(_ facts: [String: any CustomStringConvertible]) -> String {
        // Most texts have no facts.
        if pieces.count == 1, case .words(let words) = pieces[0] { return words }
        var result = ""
        for piece in pieces {
            switch piece {
            case .words(let words): result += words
            case .fact(let name): result += facts[name]?.description ?? "⟦\(name)⟧"
            case .number(let name, let one, let other):
                result += facts[name].map { $0.description == "1" ? one : other } ?? "⟦\(name)⟧"
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
