package import Domain

/// What was said with whom (A7): rows are added, never changed.
package enum ContactTable {
    package static func insert(_ contact: ContactMoment, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO contact_moments (id, trajectory_id, participant_id, party, person, day, channel, note, by_name,
                due_contact_id)
            VALUES (\(contact.id), \(contact.trajectory), \(contact.participant), \(contact.party), \(contact.person),
                \(contact.day), \(contact.channel), \(contact.note), \(contact.by), \(contact.dueContact))
            """
        )
    }

    /// The contacts of a trajectory, the latest first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [ContactMoment] {
        try tx.rows(
            "SELECT * FROM contact_moments WHERE trajectory_id = \(trajectory) ORDER BY day DESC, id DESC"
        ).map(ContactMoment.init(row:))
    }
}

/// Who else is around a participant.
package enum RelationTable {
    package static func insert(_ relation: Relation, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO relations (id, participant_id, party, name, organisation, phone, email, until_day, version)
            VALUES (\(relation.id), \(relation.participant), \(relation.party), \(relation.name),
                \(relation.organisation), \(relation.phone), \(relation.email), \(relation.until), \(relation.version))
            """
        )
    }

    package static func find(_ id: ID<Relation>, in tx: borrowing Transaction) throws -> Relation? {
        try tx.first("SELECT * FROM relations WHERE id = \(id)").map(Relation.init(row:))
    }

    /// Everybody who is or was around a participant: those who are first, by party and name.
    package static func all(of participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Relation] {
        try tx.rows(
            """
            SELECT * FROM relations WHERE participant_id = \(participant)
            ORDER BY CASE WHEN until_day IS NULL THEN 0 ELSE 1 END, party, name, id
            """
        ).map(Relation.init(row:))
    }

    /// Saves everything but the party.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ relation: Relation, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE relations SET name = \(relation.name), organisation = \(relation.organisation),
                phone = \(relation.phone), email = \(relation.email), until_day = \(relation.until),
                version = version + 1
            WHERE id = \(relation.id) AND version = \(relation.version) RETURNING id
            """
        )
    }
}

extension Channel: SQLConvertible {}

extension ContactMoment {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            party: try row("party"),
            person: try row("person"),
            day: try row("day"),
            channel: try row("channel"),
            note: try row("note"),
            by: try row("by_name"),
            dueContact: try row.optional("due_contact_id")
        )
    }
}

extension Relation {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            participant: try row("participant_id"),
            party: try row("party"),
            name: try row("name"),
            organisation: try row("organisation"),
            phone: try row("phone"),
            email: try row("email"),
            until: try row.optional("until_day"),
            version: try row("version")
        )
    }
}
