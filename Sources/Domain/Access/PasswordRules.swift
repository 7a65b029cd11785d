/// What a password may not be, whatever its length (NIST SP 800-63B-4, 3.1.1.2): one of many known ones, or made of what
/// everybody knows of its owner. Nothing is asked of its composition.
package struct PasswordRules: Sendable {
    /// Why a password is refused.
    package enum Fault: Hashable, Sendable {
        case short(least: Int)
        /// More bytes than are hashed.
        case long
        case common
        /// Little else than the name, the address or the institution of its owner, or the name of the house.
        case ownWords
    }

    /// Most bytes of a password, as UTF-8.
    package static let mostBytes = 1024
    /// With own and common words taken out, this many letters and digits are left at least.
    private static let leastRest = 4

    private let isCommon: @Sendable (String) -> Bool

    /// `isCommon`: whether a word, in small letters, is one of the known passwords.
    package init(isCommon: @escaping @Sendable (String) -> Bool) { self.isCommon = isCommon }

    /// What is wrong with a password; nil when nothing is.
    ///
    /// `length`: fewest characters. `words`: name, address, institution of the owner.
    package func fault(in password: String, length: Int, words: [String]) -> Fault? {
        if password.count < length { return .short(least: length) }
        if password.utf8.count > Self.mostBytes { return .long }
        let small = password.lowercased()
        if isKnown(small) { return .common }
        let own = Set(words.flatMap(Self.parts) + ["opstap"]).filter { $0.count >= 3 }
        let key = Folding.key(password)
        var rest = key
        for word in own.sorted(by: { ($0.count, $0) > ($1.count, $1) }) { rest = Self.removing(word, from: rest) }
        guard rest != key else { return nil }
        let letters = rest.filter { !$0.isNumber }
        if letters.count < Self.leastRest || isKnown(rest) { return .ownWords }
        return nil
    }

    /// A known password; one with digits and signs after it; or a short or known one over and over.
    private func isKnown(_ password: String) -> Bool {
        if isCommon(password) { return true }
        let letters = Array(password)
        let bare = String(letters.prefix(letters.count - letters.reversed().prefix { !$0.isLetter }.count))
        if !bare.isEmpty, isCommon(bare) { return true }
        for length in 1...max(1, letters.count / 2)
        where letters.indices.allSatisfy({ letters[$0] == letters[$0 % length] }) {
            return length <= 4 || isCommon(String(letters.prefix(length)))
        }
        return isRun(letters)
    }

    /// Whether each character follows on the one before, as in `12345678` or `hgfedcba`.
    private func isRun(_ letters: [Character]) -> Bool {
        let values = letters.compactMap { $0.unicodeScalars.first.map { Int($0.value) } }
        guard values.count == letters.count, values.count > 1 else { return false }
        let steps = Set(zip(values.dropFirst(), values).map { $0 - $1 })
        return steps == [1] || steps == [-1]
    }

    /// The words of a name or an address, folded; the whole without its spaces too.
    private static func parts(_ text: String) -> [String] {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map { Folding.key(String($0)) }
        return words + [Folding.key(text)]
    }

    private static func removing(_ word: String, from text: String) -> String {
        var rest = ""
        var left = text[...]
        while let first = left.first {
            if left.hasPrefix(word) {
                left = left.dropFirst(word.count)
            } else {
                rest.append(first)
                left = left.dropFirst()
            }
        }
        return rest
    }
}
