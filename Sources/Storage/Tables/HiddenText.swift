internal import Domain

/// What was hidden at the moment of a decision, in one text that is sealed: that there is something to hide is told to nobody.
enum HiddenText {
    static func text(of hidden: [HiddenField]) -> String { hidden.map(\.rawValue).joined(separator: " ") }

    static func hidden(_ text: String, in column: SealedColumn) throws(StorageError) -> [HiddenField] {
        let words = text.split(separator: " ").map(String.init)
        let hidden = words.compactMap(HiddenField.init(rawValue:))
        guard hidden.count == words.count else { throw .damaged(column: column.rawValue) }
        return hidden
    }
}

extension Row {
    /// The fields that were hidden, or nil where that was not kept.
    func openedHidden(_ column: SealedColumn, in tx: borrowing Transaction) throws -> [HiddenField]? {
        guard let text = try openedOptional(column, in: tx) else { return nil }
        return try HiddenText.hidden(text, in: column)
    }
}
