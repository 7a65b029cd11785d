package import Domain

/// The history: rows are added, never changed.
package enum EventTable {
    private static let portion = 60

    package static func append(_ event: Event, in tx: borrowing Transaction) throws { try append([event], in: tx) }

    package static func append(_ events: [Event], in tx: borrowing Transaction) throws {
        for start in stride(from: 0, to: events.count, by: portion) {
            let tuples = try events[start..<min(start + portion, events.count)].map { event -> SQL in
                let code = event.kind.saysWhy ? nil : event.code
                let why = event.kind.saysWhy ? event.code : nil
                let reason = try tx.sealedOptional(why, .eventReason, event.id, of: event.participant)
                return """
                    (\(event.id), \(event.kind), \(event.day), \(event.programme), \(event.participant), \(event.referral),
                        \(event.trajectory), \(event.subject), \(code), \(reason), \(event.counts), \(event.actor))
                    """
            }
            try tx.run(
                """
                INSERT INTO events (id, kind, day, programme, participant_id, referral_id, trajectory_id, subject, code,
                    reason, counts, actor)
                VALUES \(SQL.joined(tuples, by: ", "))
                """
            )
        }
    }

    /// What happened to one person, the latest first.
    package static func of(_ participant: ID<Participant>, in tx: borrowing Transaction) throws -> [Event] {
        try tx.rows(listing(of: participant)).map { try Event(row: $0, in: tx) }
    }

    static func listing(of participant: ID<Participant>) -> Listing {
        Listing(
            shape: shape,
            source: "events WHERE participant_id = \(participant)",
            order: [.down("day"), .down("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "kind", "day", "programme", "participant_id", "referral_id", "trajectory_id", "subject", "code",
            "reason", "actor",
        ],
        numbers: ["counts"]
    )
}

extension EventKind: SQLConvertible {}

extension Event {
    init(row: Row, in tx: borrowing Transaction) throws {
        try self.init(row: row, reason: row.openedOptional(.eventReason, in: tx))
    }

    /// `reason`: what is sealed in the row, where it is asked for.
    init(row: Row, reason: String?) throws {
        self.init(
            id: try row("id"),
            kind: try row("kind"),
            day: try row("day"),
            programme: try row("programme"),
            participant: try row("participant_id"),
            referral: try row.optional("referral_id"),
            trajectory: try row.optional("trajectory_id"),
            subject: try row.optional("subject"),
            code: try row.optional("code") ?? reason,
            counts: try row("counts"),
            actor: try row("actor")
        )
    }
}
