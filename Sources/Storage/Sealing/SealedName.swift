internal import Domain

/// A name that was opened, with what lists sort it by.
struct OpenedName: Sendable {
    let name: PersonName
    let sortKey: String

    init(_ name: PersonName) {
        self.name = name
        sortKey = name.sortKey
    }
}

/// Where a name stands.
struct NamePlace: Hashable, Sendable {
    let column: SealedColumn
    let row: String
    let participant: ID<Participant>
}

/// A name as the vault remembers it.
struct ShelvedName: Sendable {
    let place: NamePlace
    let sealed: String
    let name: OpenedName
}

extension PersonName {
    /// The family name and the given one, as one text.
    var packed: String { TextPair(family, given).packed }

    /// Nil when it is not such a text.
    init?(packed: String) {
        guard let pair = TextPair(packed: packed) else { return nil }
        self.init(given: pair.second, family: pair.first)
    }
}

extension Transaction {
    /// A name as it is stored in this column of this row.
    func sealed<Subject>(
        _ name: PersonName,
        _ column: SealedColumn,
        _ row: ID<Subject>,
        of participant: ID<Participant>
    ) throws -> String {
        try sealed(name.packed, column, row, of: participant)
    }

    /// The name that was sealed there, from memory where it was opened before.
    /// - Throws: `StorageError.damaged` when it is not what was sealed there.
    func openedName(_ sealed: String, at place: NamePlace) throws -> OpenedName {
        if let name = vault.rememberedName(sealed, at: place) { return name }
        let text = try opened(sealed, place.column, row: place.row, of: place.participant)
        guard let name = PersonName(packed: text) else { throw StorageError.damaged(column: place.column.rawValue) }
        let opened = OpenedName(name)
        vault.remember(opened, sealedAs: sealed, at: place)
        return opened
    }

    /// Fetches the keys of those whose names in these rows were not opened before, by one statement.
    ///
    /// `person`, `name`: which columns hold the participant and their sealed name, or NULL.
    func fetchNameKeys(for rows: [Row], person: String = "person_id", name: String = "person_name") throws {
        guard rows.count > 1 else { return }
        try fetchDataKeys(
            of: rows.compactMap { row in
                guard let sealed = try row.optional(name, as: String.self) else { return nil }
                let place = NamePlace(participantIn: try row(person))
                return vault.rememberedName(sealed, at: place) == nil ? place.participant : nil
            }
        )
    }
}

extension NamePlace {
    /// The own row of a participant.
    init(participantIn id: ID<Participant>) {
        self.init(column: .participantName, row: id.rawValue, participant: id)
    }
}

extension Row {
    /// The name of the participant whose id and sealed name these columns hold, joined from their own row.
    func personName(
        person: String = "person_id",
        name: String = "person_name",
        in tx: borrowing Transaction
    ) throws -> PersonName {
        try openedPersonName(person: person, name: name, in: tx).name
    }

    func openedPersonName(
        person: String = "person_id",
        name: String = "person_name",
        in tx: borrowing Transaction
    ) throws -> OpenedName {
        try tx.openedName(self(name), at: NamePlace(participantIn: self(person)))
    }
}
