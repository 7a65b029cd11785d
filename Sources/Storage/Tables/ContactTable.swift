package import Domain

/// What was said with whom (A7). Rows are added; only a withdrawal is written on one afterwards.
package enum ContactTable {
    package static func insert(_ contact: ContactMoment, in tx: borrowing Transaction) throws {
        let words = TextPair(contact.person, contact.note).packed
        let note = try tx.sealed(words, .contactNote, contact.id, of: contact.participant)
        try tx.run(
            """
            INSERT INTO contact_moments (id, trajectory_id, participant_id, party, day, channel, note, by_name,
                due_contact_id)
            VALUES (\(contact.id), \(contact.trajectory), \(contact.participant), \(contact.party), \(contact.day),
                \(contact.channel), \(note), \(contact.by), \(contact.dueContact))
            """
        )
    }

    package static func find(_ id: ID<ContactMoment>, in tx: borrowing Transaction) throws -> ContactMoment? {
        try tx.first("SELECT * FROM contact_moments WHERE id = \(id)").map { try ContactMoment(row: $0, in: tx) }
    }

    /// Writes why a contact does not hold any more.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ contact: ContactMoment,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let sealed = try tx.sealed(reason, .contactWithdrawal, contact.id, of: contact.participant)
        return try tx.exists(
            """
            UPDATE contact_moments SET withdrawal = \(sealed) WHERE id = \(contact.id) AND withdrawal IS NULL RETURNING id
            """
        )
    }

    /// The contacts of a trajectory, withdrawn ones too, the latest first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [ContactMoment] {
        try tx.rows(listing(of: trajectory)).map { try ContactMoment(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "contact_moments WHERE trajectory_id = \(trajectory)",
            order: [.down("day"), .down("id")]
        )
    }

    private static let shape = RowShape(texts: [
        "id", "trajectory_id", "participant_id", "party", "day", "channel", "note", "by_name", "due_contact_id",
        "withdrawal",
    ])
}

/// Who else is around a participant.
package enum RelationTable {
    package static func insert(_ relation: Relation, in tx: borrowing Transaction) throws {
        let sealed = try SealedRelation(relation, in: tx)
        try tx.run(
            """
            INSERT INTO relations (id, participant_id, party, name, organisation, phone, email, until_day, version)
            VALUES (\(relation.id), \(relation.participant), \(relation.party), \(sealed.name),
                \(sealed.organisation), \(sealed.phone), \(sealed.email), \(relation.until), \(relation.version))
            """
        )
    }

    package static func find(_ id: ID<Relation>, in tx: borrowing Transaction) throws -> Relation? {
        try tx.first("SELECT * FROM relations WHERE id = \(id)").map { try Relation(row: $0, in: tx) }
    }

    /// Everybody who is or was around a participant: those who are first, by party and name.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Relation] {
        try sorted(tx.rows(listing(of: participant)).map { try Relation(row: $0, in: tx) })
    }

    /// In no order that matters: names are sealed, so they are put in their order once they are open.
    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(shape: shape, source: "relations WHERE participant_id = \(participant)", order: [.up("id")])
    }

    /// Those who are around the participant first, by party and name.
    static func sorted(_ relations: [Relation]) -> [Relation] {
        relations.sorted { place($0) < place($1) }
    }

    private static func place(_ relation: Relation) -> (Int, String, String, String) {
        (relation.until == nil ? 0 : 1, relation.party.rawValue, relation.name, relation.id.rawValue)
    }

    private static let shape = RowShape(
        texts: ["id", "participant_id", "party", "name", "organisation", "phone", "email", "until_day"],
        numbers: ["version"]
    )

    /// Saves everything but the party.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ relation: Relation, in tx: borrowing Transaction) throws -> Bool {
        let sealed = try SealedRelation(relation, in: tx)
        return try tx.exists(
            """
            UPDATE relations SET name = \(sealed.name), organisation = \(sealed.organisation),
                phone = \(sealed.phone), email = \(sealed.email), until_day = \(relation.until), version = version + 1
            WHERE id = \(relation.id) AND version = \(relation.version) RETURNING id
            """
        )
    }
}

/// What is known of who is around a participant, as it is stored.
private struct SealedRelation {
    let name, organisation, phone, email: String

    init(_ relation: Relation, in tx: borrowing Transaction) throws {
        let (id, person) = (relation.id, relation.participant)
        name = try tx.sealed(relation.name, .relationName, id, of: person)
        organisation = try tx.sealed(relation.organisation, .relationOrganisation, id, of: person)
        phone = try tx.sealed(relation.phone, .relationPhone, id, of: person)
        email = try tx.sealed(relation.email, .relationEmail, id, of: person)
    }
}

extension Channel: SQLConvertible {}

extension ContactMoment {
    init(row: Row, in tx: borrowing Transaction) throws {
        let words = try TextPair(packed: row.opened(.contactNote, in: tx), in: .contactNote)
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            party: try row("party"),
            person: words.first,
            day: try row("day"),
            channel: try row("channel"),
            note: words.second,
            by: try row("by_name"),
            dueContact: try row.optional("due_contact_id"),
            withdrawal: try row.openedOptional(.contactWithdrawal, in: tx)
        )
    }
}

extension Relation {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            party: try row("party"),
            name: try row.opened(.relationName, in: tx),
            organisation: try row.opened(.relationOrganisation, in: tx),
            phone: try row.opened(.relationPhone, in: tx),
            email: try row.opened(.relationEmail, in: tx),
            until: try row.optional("until_day"),
            version: try row("version")
        )
    }
}
