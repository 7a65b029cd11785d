package import Domain

/// Files that were opened in an emergency. Rows stay; only the end and the review are written on one afterwards.
package enum EmergencyAccessTable {
    package static func insert(_ access: EmergencyAccess, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(access.reason, .emergencyReason, access.id, of: access.participant)
        try tx.run(
            """
            INSERT INTO emergency_accesses (id, user_id, participant_id, reason, from_at, until_at, ended_at, reviewed_by,
                reviewed_at, note, version)
            VALUES (\(access.id), \(access.user), \(access.participant), \(reason), \(access.from), \(access.until),
                \(access.ended), NULL, NULL, NULL, \(access.version))
            """
        )
    }

    package static func find(_ id: ID<EmergencyAccess>, in tx: borrowing Transaction) throws -> EmergencyAccess? {
        try tx.first("SELECT * FROM emergency_accesses WHERE id = \(id)").map { try EmergencyAccess(row: $0, in: tx) }
    }

    /// What lets this user into this file at a moment, the longest first.
    static func listing(to user: ID<User>, of participant: ID<Participant>, at moment: Instant) -> Listing {
        Listing(
            shape: shape,
            source: """
                emergency_accesses WHERE user_id = \(user) AND participant_id = \(participant)
                    AND ended_at IS NULL AND until_at > \(moment)
                """,
            order: [.down("until_at"), .down("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "user_id", "participant_id", "reason", "from_at", "until_at", "ended_at", "reviewed_by",
            "reviewed_at",
            "note",
        ],
        numbers: ["version"]
    )

    /// For who reviews: those nobody judged yet come first, the oldest of them on top; then the others, the latest first.
    package static func all(limit: Int, in tx: borrowing Transaction) throws -> [EmergencyAccess] {
        let toReview = try tx.rows(
            "SELECT * FROM emergency_accesses WHERE reviewed_at IS NULL ORDER BY from_at, id LIMIT \(limit)"
        )
        let reviewed = try tx.rows(
            """
            SELECT * FROM emergency_accesses WHERE reviewed_at IS NOT NULL ORDER BY from_at DESC, id DESC LIMIT \(limit)
            """
        )
        return try (toReview + reviewed).map { try EmergencyAccess(row: $0, in: tx) }
    }

    package static func countToReview(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS count FROM emergency_accesses WHERE reviewed_at IS NULL").map {
            try $0("count")
        } ?? 0
    }

    /// Writes that it ended before its time.
    /// - Returns: false when it had ended already; nothing is saved then.
    package static func end(
        _ id: ID<EmergencyAccess>,
        at moment: Instant,
        in tx: borrowing Transaction
    ) throws -> Bool {
        try tx.exists(
            """
            UPDATE emergency_accesses SET ended_at = \(moment), version = version + 1
            WHERE id = \(id) AND ended_at IS NULL AND until_at > \(moment) RETURNING id
            """
        )
    }

    /// Writes what the officer found.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func review(
        _ access: EmergencyAccess,
        _ review: EmergencyReview,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let note = try tx.sealed(review.note, .emergencyNote, access.id, of: access.participant)
        return try tx.exists(
            """
            UPDATE emergency_accesses SET reviewed_by = \(review.by), reviewed_at = \(review.at), note = \(note),
                version = version + 1
            WHERE id = \(access.id) AND version = \(access.version) RETURNING id
            """
        )
    }

    /// How often somebody asked for it since a moment, found or not, by the audit log.
    package static func tries(of user: ID<User>, since moment: Instant, in tx: borrowing Transaction) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS count FROM audit_lines
            WHERE actor_id = \(user) AND at >= \(moment) AND action = 'openInEmergency' AND detail <> 'ended'
            """
        ).map { try $0("count") } ?? 0
    }
}

extension EmergencyAccess {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            user: try row("user_id"),
            participant: try row("participant_id"),
            reason: try row.opened(.emergencyReason, in: tx),
            from: try row("from_at"),
            until: try row("until_at"),
            ended: try row.optional("ended_at"),
            review: try row.optional("reviewed_by", as: String.self).map { reviewer in
                EmergencyReview(
                    by: reviewer,
                    at: try row("reviewed_at"),
                    note: try row.openedOptional(.emergencyNote, in: tx) ?? ""
                )
            },
            version: try row("version")
        )
    }
}
