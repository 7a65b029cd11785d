package import Domain

/// People: identity only. What is known about their way to work stands in other tables.
package enum ParticipantTable {
    package static func insert(_ participant: Participant, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO participants (id, given_name, family_name, sort_key, birth_day, sex, national_number,
                nationality, postcode, municipality, version)
            VALUES (\(participant.id), \(participant.name.given), \(participant.name.family),
                \(participant.name.sortKey), \(participant.birthDay), \(participant.sex),
                \(participant.nationalNumber), \(participant.nationality), \(participant.postcode),
                \(participant.municipality), \(participant.version))
            """
        )
        try insertWords(of: participant, in: tx)
    }

    package static func find(_ id: ID<Participant>, in tx: borrowing Transaction) throws -> Participant? {
        try tx.first("SELECT * FROM participants WHERE id = \(id)").map(Participant.init(row:))
    }

    /// Saves everything about the person, and the words a search finds them by.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ participant: Participant, in tx: borrowing Transaction) throws -> Bool {
        let isSaved = try tx.exists(
            """
            UPDATE participants SET given_name = \(participant.name.given), family_name = \(participant.name.family),
                sort_key = \(participant.name.sortKey), birth_day = \(participant.birthDay), sex = \(participant.sex),
                national_number = \(participant.nationalNumber), nationality = \(participant.nationality),
                postcode = \(participant.postcode), municipality = \(participant.municipality), version = version + 1
            WHERE id = \(participant.id) AND version = \(participant.version) RETURNING id
            """
        )
        guard isSaved else { return false }
        try tx.run(
            """
            UPDATE trajectories SET sort_key = \(participant.name.sortKey) WHERE participant_id = \(participant.id)
            """
        )
        try tx.run("DELETE FROM participant_words WHERE participant_id = \(participant.id)")
        try insertWords(of: participant, in: tx)
        return true
    }

    /// Everybody with this national number or born on one of these days, the oldest record first: those among whom
    /// `Likeness` decides.
    package static func candidates(
        nationalNumber: NationalNumber?,
        birthDays: Set<Day>,
        in tx: borrowing Transaction
    ) throws -> [Participant] {
        try tx.rows(
            """
            SELECT * FROM participants WHERE birth_day IN (\(list: birthDays))
            UNION SELECT * FROM participants WHERE national_number = \(nationalNumber)
            ORDER BY id
            """
        ).map(Participant.init(row:))
    }

    private static func insertWords(of participant: Participant, in tx: borrowing Transaction) throws {
        for word in participant.name.words.sorted() {
            try tx.run(
                """
                INSERT INTO participant_words (word, sort_key, participant_id)
                VALUES (\(word), \(participant.name.sortKey), \(participant.id))
                """
            )
        }
    }
}

extension Sex: SQLConvertible {}

extension NationalNumber: SQLConvertible {
    package var sqlValue: SQLValue { .text(digits) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, let number = try? NationalNumber(text) else { return nil }
        self = number
    }
}

extension Participant {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            name: PersonName(given: try row("given_name"), family: try row("family_name")),
            birthDay: try row("birth_day"),
            sex: try row.optional("sex"),
            nationalNumber: try row.optional("national_number"),
            nationality: try row.optional("nationality"),
            postcode: try row.optional("postcode"),
            municipality: try row.optional("municipality"),
            version: try row("version")
        )
    }
}
