package import Domain

/// The history: rows are added, never changed.
package enum EventTable {
    package static func append(_ event: Event, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO events (id, kind, day, programme, participant_id, referral_id, trajectory_id, subject, code,
                counts, actor)
            VALUES (\(event.id), \(event.kind), \(event.day), \(event.programme), \(event.participant),
                \(event.referral), \(event.trajectory), \(event.subject), \(event.code), \(event.counts),
                \(event.actor))
            """
        )
    }

    /// What happened to one person, the latest first.
    package static func of(_ participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Event] {
        try tx.rows(listing(of: participant)).map(Event.init(row:))
    }

    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(
            shape: shape,
            source: "events WHERE participant_id = \(participant)",
            order: "day DESC, id DESC"
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "kind", "day", "programme", "participant_id", "referral_id", "trajectory_id", "subject", "code",
            "actor",
        ],
        numbers: ["counts"]
    )
}

extension EventKind: SQLConvertible {}

extension Event {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            kind: try row("kind"),
            day: try row("day"),
            programme: try row("programme"),
            participant: try row("participant_id"),
            referral: try row.optional("referral_id"),
            trajectory: try row.optional("trajectory_id"),
            subject: try row.optional("subject"),
            code: try row.optional("code"),
            counts: try row("counts"),
            actor: try row("actor")
        )
    }
}
