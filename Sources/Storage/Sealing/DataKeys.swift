internal import Crypto
internal import Domain

/// The data keys that one transaction made. They stay out of the vault: nobody knows yet whether they will be stored.
final class MadeKeys {
    var keys: [ID<Participant>: SymmetricKey] = [:]
    /// The only one to be had, once the transaction is over; nil before.
    fileprivate let kept: KeptKey?

    init() { kept = nil }

    init(keeping key: KeptKey) { kept = key }
}

/// Somebody's data key, for what was read in a transaction and is opened after it; none where they have none.
struct KeptKey: Sendable {
    let participant: ID<Participant>
    fileprivate let key: SymmetricKey?
}

extension Transaction {
    /// The participant's data key, from memory or else by one statement.
    /// - Throws: `VaultError.broken` when the participant has none: nothing of theirs can be opened.
    func dataKey(of participant: ID<Participant>) throws -> SymmetricKey {
        guard let key = try knownDataKey(of: participant) else { throw VaultError.broken }
        return key
    }

    /// The participant's data key, made and stored when there is none yet.
    /// - Throws: `VaultError.unknownMaster` when another process made a new master key: what an older one wraps now would
    ///   stay shut once that one is taken away.
    func dataKeyForSealing(of participant: ID<Participant>) throws -> SymmetricKey {
        if let key = try knownDataKey(of: participant) { return key }
        // The key of the house is the first that a new master key wraps.
        if let house = try HouseKeyTable.find(in: self), vault.masters.find(house.master) == nil {
            throw VaultError.unknownMaster(house.master)
        }
        let key = SymmetricKey(size: .bits256)
        try ParticipantKeyTable.insert(vault.wrap(key, of: .participant(participant)), of: participant, in: self)
        madeKeys.keys[participant] = key
        return key
    }

    /// Fetches the keys of the people in these rows by one statement, where their texts are opened one after the other.
    /// `columns`: the sealed ones; who has nothing in them needs no key.
    func fetchDataKeys(for rows: [Row], _ columns: SealedColumn...) throws {
        guard rows.count > 1 else { return }
        try fetchDataKeys(
            of: rows.compactMap { row in
                let isNeeded = try columns.contains { try row.value($0.name) != .null }
                return isNeeded ? try row(columns.first?.isOfParticipant == true ? "id" : "participant_id") : nil
            }
        )
    }

    /// Fetches the keys of several people by one statement.
    func fetchDataKeys(of participants: some Sequence<ID<Participant>>) throws {
        let missing = Set(participants).filter { madeKeys.keys[$0] == nil && vault.remembered($0) == nil }.sorted()
        for start in stride(from: 0, to: missing.count, by: 500) {
            let part = missing[start..<min(start + 500, missing.count)]
            for (participant, stored) in try ParticipantKeyTable.all(of: part, in: self) {
                vault.remember(try vault.unwrap(stored, of: .participant(participant)), of: participant)
            }
        }
    }

    /// Keeps the key of a participant that came with other rows.
    func remember(_ stored: WrappedKey, of participant: ID<Participant>) throws {
        guard madeKeys.keys[participant] == nil, vault.remembered(participant) == nil else { return }
        vault.remember(try vault.unwrap(stored, of: .participant(participant)), of: participant)
    }

    /// The key of a participant, to be kept beyond this transaction.
    func kept(_ participant: ID<Participant>) throws -> KeptKey {
        KeptKey(participant: participant, key: try knownDataKey(of: participant))
    }

    private func knownDataKey(of participant: ID<Participant>) throws -> SymmetricKey? {
        if let kept = madeKeys.kept { return kept.participant == participant ? kept.key : nil }
        if let key = madeKeys.keys[participant] ?? vault.remembered(participant) { return key }
        guard let stored = try ParticipantKeyTable.find(participant, in: self) else { return nil }
        let key = try vault.unwrap(stored, of: .participant(participant))
        vault.remember(key, of: participant)
        return key
    }
}

extension Transaction {
    /// A text about a participant as it is stored in this column of this row.
    func sealed<Subject>(
        _ text: String,
        _ column: SealedColumn,
        _ row: ID<Subject>,
        of participant: ID<Participant>
    ) throws -> String {
        let key = try dataKeyForSealing(of: participant)
        return try SealedText.seal(text, with: key, at: column.place(row: row.rawValue, of: participant))
    }

    /// The same for a text that may be absent. That it is absent is not hidden.
    func sealedOptional<Subject>(
        _ text: String?,
        _ column: SealedColumn,
        _ row: ID<Subject>,
        of participant: ID<Participant>
    ) throws -> String? {
        guard let text else { return nil }
        return try sealed(text, column, row, of: participant)
    }

    /// The text that was sealed into this column of this row.
    /// - Throws: `StorageError.damaged` when it is not what was sealed there.
    func opened(
        _ text: String,
        _ column: SealedColumn,
        row: String,
        of participant: ID<Participant>
    ) throws -> String {
        do {
            let key = try dataKey(of: participant)
            return try SealedText.open(text, with: key, at: column.place(row: row, of: participant))
        } catch VaultError.broken {
            throw StorageError.damaged(column: column.rawValue)
        }
    }
}

extension Row {
    /// The text of a sealed column. The row has its `id`, and `participant_id` unless it is a participant's own.
    /// - Throws: `StorageError.damaged` when it is not what was sealed there.
    func opened(_ column: SealedColumn, in tx: borrowing Transaction) throws -> String {
        guard let text = try openedOptional(column, in: tx) else { throw StorageError.damaged(column: column.rawValue) }
        return text
    }

    /// The same, or nil for NULL.
    func openedOptional(_ column: SealedColumn, in tx: borrowing Transaction) throws -> String? {
        guard let text = try optional(column.name, as: String.self) else { return nil }
        let id: String = try self("id")
        let participant: ID<Participant> = try self(column.isOfParticipant ? "id" : "participant_id")
        return try tx.opened(text, column, row: id, of: participant)
    }
}
