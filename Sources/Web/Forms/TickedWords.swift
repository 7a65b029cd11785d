/// A group of boxes to tick: a field `<group>-<word>` for each word there is.
extension [String: String] {
    /// Fills in a group: those words are ticked, and no others.
    mutating func tick<Word: RawRepresentable<String> & CaseIterable & Equatable>(_ group: String, _ words: [Word]) {
        for word in Word.allCases { self["\(group)-\(word.rawValue)"] = words.contains(word) ? "ja" : "" }
    }
}

extension FormReader {
    /// The words of a group whose boxes are ticked.
    mutating func ticked<Word: RawRepresentable<String> & CaseIterable>(_ group: String) -> [Word] {
        var words: [Word] = []
        for word in Word.allCases where isTicked("\(group)-\(word.rawValue)") { words.append(word) }
        return words
    }
}
