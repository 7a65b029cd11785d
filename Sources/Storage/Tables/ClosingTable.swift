package import Domain

/// How trajectories ended, and what was said then: rows are added, never changed.
package enum ClosingTable {
    package static func insert(_ closing: Closing, in tx: borrowing Transaction) throws {
        let (id, person, words) = (closing.id, closing.participant, closing.words)
        let outcome = try tx.sealed(closing.outcome, .closingOutcome, id, of: person)
        let handover = try tx.sealedOptional(words.handover.ifAny, .closingHandover, id, of: person)
        let advice = try tx.sealedOptional(words.advice.ifAny, .closingAdvice, id, of: person)
        let receiver = try tx.sealedOptional(words.receiver.ifAny, .closingReceiver, id, of: person)
        let whyNot = try tx.sealedOptional(words.whyNot.ifAny, .closingWhyNot, id, of: person)
        try tx.run(
            """
            INSERT INTO closings (id, trajectory_id, participant_id, day, outcome, handover, advice, receiver, why_not)
            VALUES (\(id), \(closing.trajectory), \(person), \(closing.day), \(outcome), \(handover), \(advice),
                \(receiver), \(whyNot))
            """
        )
    }

    /// Every closing of this participant's trajectories, the latest first.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Closing] {
        try tx.rows(listing(of: participant)).map { try Closing(row: $0, in: tx) }
    }

    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(shape: shape, source: "closings WHERE participant_id = \(participant)", order: [.down("id")])
    }

    private static let shape = RowShape(texts: [
        "id", "trajectory_id", "participant_id", "day", "outcome", "handover", "advice", "receiver", "why_not",
    ])
}

extension Closing {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            day: try row("day"),
            outcome: try row.opened(.closingOutcome, in: tx),
            words: ClosingWords(
                handover: try row.openedOptional(.closingHandover, in: tx) ?? "",
                advice: try row.openedOptional(.closingAdvice, in: tx) ?? "",
                receiver: try row.openedOptional(.closingReceiver, in: tx) ?? "",
                whyNot: try row.openedOptional(.closingWhyNot, in: tx) ?? ""
            )
        )
    }
}

extension String {
    /// Nil for a text in which nothing stands.
    fileprivate var ifAny: String? { isEmpty ? nil : self }
}
