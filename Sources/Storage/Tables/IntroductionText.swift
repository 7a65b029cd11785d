internal import Domain

/// What an employer is shown, and what a step says, packed in one text that is sealed as a whole.
enum IntroductionText {
    /// Between the parts of a statement. No text that people type holds it.
    private static let part: Character = "\u{1F}"
    /// Of a step by which the participant agreed that the employer learns where they stay.
    private static let agreed = "agreed"

    static func text(of card: BlindCard) -> String { CardLines.lines(of: card).joined(separator: "\n") }

    static func card(_ text: String) throws(StorageError) -> BlindCard {
        guard let card = CardLines.card(text.split(separator: "\n").map(String.init)) else {
            throw .damaged(column: SealedColumn.introductionCard.rawValue)
        }
        return card
    }

    /// - Throws: `StorageError.invalid` when a text holds the mark that stands between the parts.
    static func statement(of step: IntroductionStep) throws(StorageError) -> String {
        let hidden = HiddenText.text(of: step.hidden)
        var parts = [step.reason?.rawValue ?? "", hidden, text(of: step.card), step.note, step.pitch]
        // Who said it outside the program, where it was; and then what was agreed.
        if step.said != nil || step.isPlaceAgreed { parts.append(step.said?.person ?? "") }
        if step.isPlaceAgreed { parts.append(agreed) }
        guard !parts.contains(where: { $0.contains(part) }) else {
            throw .invalid("a text of an introduction holds a control character")
        }
        return parts.joined(separator: String(part))
    }

    struct Statement {
        let reason: IntroductionReason?
        let hidden: [HiddenField]
        let card: BlindCard
        let note, pitch, person: String
        let isPlaceAgreed: Bool
    }

    static func statement(_ text: String) throws(StorageError) -> Statement {
        let damaged = StorageError.damaged(column: SealedColumn.introductionStatement.rawValue)
        let parts = text.split(separator: part, omittingEmptySubsequences: false).map(String.init)
        guard (5...6).contains(parts.count) || parts.count == 7 && parts[6] == agreed else { throw damaged }
        let reason = IntroductionReason(rawValue: parts[0])
        guard (reason == nil) == parts[0].isEmpty else { throw damaged }
        return Statement(
            reason: reason,
            hidden: try HiddenText.hidden(parts[1], in: .introductionStatement),
            card: try card(parts[2]),
            note: parts[3],
            pitch: parts[4],
            person: parts.count > 5 ? parts[5] : "",
            isPlaceAgreed: parts.count == 7
        )
    }
}
