package import Domain

/// People: identity only. What is known about their way to work stands in other tables.
package enum ParticipantTable {
    package static func insert(_ participant: Participant, in tx: borrowing Transaction) throws {
        let (number, digest) = try sealedNumber(of: participant, in: tx)
        let name = try tx.sealed(participant.name, .participantName, participant.id, of: participant.id)
        try tx.run(
            """
            INSERT INTO participants (id, name, birth_day, sex, national_number, national_digest, nationality, postcode,
                municipality, version)
            VALUES (\(participant.id), \(name), \(participant.birthDay), \(participant.sex), \(number), \(digest),
                \(participant.nationality), \(participant.postcode), \(participant.municipality),
                \(participant.version))
            """
        )
        try NameDigestTable.insert(participant.name, of: participant.id, in: tx)
    }

    package static func find(_ id: ID<Participant>, in tx: borrowing Transaction) throws -> Participant? {
        try tx.rows(listing("\(id)")).first.map { try Participant(row: $0, in: tx) }
    }

    /// This one participant.
    static func listing(_ id: SQL) -> Listing {
        Listing(shape: shape, source: "participants WHERE id = \(id)", order: [.up("id")])
    }

    private static let shape = RowShape(
        texts: [
            "id", "name", "birth_day", "sex", "national_number", "nationality", "postcode", "municipality",
        ],
        numbers: ["version"]
    )

    /// Saves everything about the person, and the digests a search finds them by.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ participant: Participant, in tx: borrowing Transaction) throws -> Bool {
        let before = try find(participant.id, in: tx)?.name
        let name = try tx.sealed(participant.name, .participantName, participant.id, of: participant.id)
        let (number, digest) = try sealedNumber(of: participant, in: tx)
        let isSaved = try tx.exists(
            """
            UPDATE participants SET name = \(name), birth_day = \(participant.birthDay), sex = \(participant.sex),
                national_number = \(number), national_digest = \(digest), nationality = \(participant.nationality),
                postcode = \(participant.postcode), municipality = \(participant.municipality), version = version + 1
            WHERE id = \(participant.id) AND version = \(participant.version) RETURNING id
            """
        )
        guard isSaved else { return false }
        if let before, before != participant.name {
            try NameDigestTable.delete(before, of: participant.id, in: tx)
            try NameDigestTable.insert(participant.name, of: participant.id, in: tx)
        }
        return true
    }

    /// Everybody with this national number or born on one of these days, the oldest record first: those among whom
    /// `Likeness` decides.
    package static func candidates(
        nationalNumber: NationalNumber?,
        birthDays: Set<Day>,
        in tx: borrowing Transaction
    ) throws -> [Participant] {
        let digest = try nationalNumber.map { try tx.vault.digest(of: $0) }
        let rows = try tx.rows(
            """
            SELECT * FROM participants WHERE birth_day IN (\(list: birthDays))
            UNION SELECT * FROM participants WHERE national_digest = \(digest)
            ORDER BY id
            """
        )
        try tx.fetchDataKeys(for: rows, .participantName)
        return try rows.map { try Participant(row: $0, in: tx) }
    }

    private static func sealedNumber(
        of participant: Participant,
        in tx: borrowing Transaction
    ) throws -> (sealed: String?, digest: String?) {
        guard let number = participant.nationalNumber else { return (nil, nil) }
        return (
            try tx.sealed(number.digits, .nationalNumber, participant.id, of: participant.id),
            try tx.vault.digest(of: number)
        )
    }
}

extension Sex: SQLConvertible {}

extension NationalNumber {
    /// The number that was sealed.
    /// - Throws: `StorageError.damaged` when it is none.
    init(stored digits: String) throws(StorageError) {
        do throws(Fault) {
            try self.init(digits)
        } catch {
            throw .damaged(column: SealedColumn.nationalNumber.rawValue)
        }
    }
}

extension Participant {
    init(row: Row, in tx: borrowing Transaction) throws {
        let number = try row.openedOptional(.nationalNumber, in: tx)
        self.init(
            id: try row("id"),
            name: try row.personName(person: "id", name: "name", in: tx),
            birthDay: try row("birth_day"),
            sex: try row.optional("sex"),
            nationalNumber: try number.map(NationalNumber.init(stored:)),
            nationality: try row.optional("nationality"),
            postcode: try row.optional("postcode"),
            municipality: try row.optional("municipality"),
            version: try row("version")
        )
    }
}
