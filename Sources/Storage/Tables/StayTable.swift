package import Domain

/// Where participants stay: one row for each period in one prison, at most one of them open.
package enum StayTable {
    /// - Throws: `StorageError.conflict` when the participant has an open stay already.
    package static func insert(_ stay: Stay, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO stays (id, participant_id, prison, from_day, until_day)
            VALUES (\(stay.id), \(stay.participant), \(stay.prison), \(stay.from), \(stay.until))
            """
        )
    }

    /// The stay that has not ended; nil when the person is outside or nobody knows.
    package static func present(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> Stay? {
        try tx.first("SELECT * FROM stays WHERE participant_id = \(participant) AND until_day IS NULL")
            .map(Stay.init(row:))
    }

    /// Every stay, the latest first.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Stay] {
        try tx.rows(listing(of: participant)).map(Stay.init(row:))
    }

    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(
            shape: shape,
            source: "stays WHERE participant_id = \(participant)",
            order: [.down("from_day"), .down("id")]
        )
    }

    private static let shape = RowShape(texts: ["id", "participant_id", "prison", "from_day", "until_day"])

    /// Ends a stay on its last day.
    /// - Returns: false when it had ended already; nothing is saved then.
    package static func close(_ id: ID<Stay>, on lastDay: Day, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            "UPDATE stays SET until_day = \(lastDay) WHERE id = \(id) AND until_day IS NULL RETURNING id"
        )
    }
}

extension Stay {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            prison: try row("prison"),
            from: try row("from_day"),
            until: try row.optional("until_day")
        )
    }
}
