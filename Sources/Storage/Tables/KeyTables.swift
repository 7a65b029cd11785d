package import Domain

/// The data key of each participant, wrapped by a master key. Without its row nothing sealed about the person opens.
package enum ParticipantKeyTable {
    static func insert(_ key: WrappedKey, of participant: ID<Participant>, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO participant_keys (participant_id, master_id, wrapped)
            VALUES (\(participant), \(key.master), \(key.wrapped))
            """
        )
    }

    static func find(_ participant: ID<Participant>, in tx: borrowing Transaction) throws -> WrappedKey? {
        try tx.rows(listing(of: "\(participant)")).first.map(WrappedKey.init(row:))
    }

    static func listing(of participant: SQL) -> Listing {
        Listing(
            shape: shape,
            source: "participant_keys WHERE participant_id = \(participant)",
            order: [.up("master_id")]
        )
    }

    private static let shape = RowShape(texts: ["master_id", "wrapped"])

    static func all(
        of participants: some Sequence<ID<Participant>>,
        in tx: borrowing Transaction
    ) throws -> [(participant: ID<Participant>, key: WrappedKey)] {
        try tx.rows(
            """
            SELECT participant_id, master_id, wrapped FROM participant_keys
            WHERE participant_id IN (\(list: participants))
            """
        ).map { (try $0("participant_id"), try WrappedKey(row: $0)) }
    }

    /// How many keys each master key wraps.
    package static func counts(in tx: borrowing Transaction) throws -> [String: Int] {
        let rows = try tx.rows("SELECT master_id, COUNT(*) AS count FROM participant_keys GROUP BY master_id")
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0("master_id"), try $0("count")) })
    }

    /// Keys that another master key wraps than this one, some of them.
    package static func notUnder(
        _ master: String,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [(participant: ID<Participant>, key: WrappedKey)] {
        try tx.rows(
            """
            SELECT participant_id, master_id, wrapped FROM participant_keys
            WHERE master_id < \(master) OR master_id > \(master) ORDER BY master_id, participant_id LIMIT \(limit)
            """
        ).map { (try $0("participant_id"), try WrappedKey(row: $0)) }
    }

    package static func replace(
        with key: WrappedKey,
        of participant: ID<Participant>,
        in tx: borrowing Transaction
    ) throws {
        try tx.run(
            """
            UPDATE participant_keys SET master_id = \(key.master), wrapped = \(key.wrapped)
            WHERE participant_id = \(participant)
            """
        )
    }
}

/// The key of the house: one row.
package enum HouseKeyTable {
    private static let name = "house"

    package static func find(in tx: borrowing Transaction) throws -> WrappedKey? {
        try tx.first("SELECT master_id, wrapped FROM house_keys WHERE name = \(name)").map(WrappedKey.init(row:))
    }

    /// Stores it, in place of the one there may be.
    package static func put(_ key: WrappedKey, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO house_keys (name, master_id, wrapped) VALUES (\(name), \(key.master), \(key.wrapped))
            ON CONFLICT (name) DO UPDATE SET master_id = excluded.master_id, wrapped = excluded.wrapped
            """
        )
    }
}

extension WrappedKey {
    init(row: Row) throws {
        self.init(master: try row("master_id"), wrapped: try row("wrapped"))
    }
}
