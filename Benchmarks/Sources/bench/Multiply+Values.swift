/// What stands in each column of a copied row, as SQL says it: `b` is the row of the demo, `c` the copy.
extension Multiply {
    /// What a row of the past looks like where the demo's row is still going on.
    private static let endings: [String: [String: String]] = [
        "trajectories": [
            "state": "'closed'",
            "closed_on": "date(COALESCE(b.closed_on, b.started_on, b.accepted_on), c.shift)",
        ],
        "referrals": [
            "state": "CASE b.state WHEN 'received' THEN 'refused' ELSE b.state END",
            "decided_on": "date(COALESCE(b.decided_on, b.referred_on), c.shift)",
            "decided_by": "COALESCE(b.decided_by, 'Lore De Wit')",
        ],
        "steps": ["state": "CASE b.state WHEN 'open' THEN 'skipped' ELSE b.state END"],
        "due_contacts": ["state": "CASE b.state WHEN 'open' THEN 'missed' ELSE b.state END"],
        "talks": [
            "state": "CASE WHEN b.state <> 'planned' THEN b.state WHEN b.day IS NULL THEN 'cancelled' ELSE 'held' END"
        ],
        "pauses": ["has_ended": "1", "until_day": "date(COALESCE(b.until_day, b.from_day), c.shift)"],
        "placements": ["end_day": "date(COALESCE(b.end_day, b.start_day), c.shift)"],
        "introductions": [
            "state": """
            CASE WHEN b.state IN ('proposed', 'shown', 'invited', 'revealed', 'interview') THEN 'expired' ELSE b.state END
            """
        ],
        "vacancies": [
            "closed_on": "date(COALESCE(b.closed_on, b.open_until, '2026-11-01'), c.shift)",
            "close_reason": "COALESCE(b.close_reason, 'filledByOthers')",
            "close_note": "COALESCE(b.close_note, '')",
        ],
        "stays": ["until_day": "date(COALESCE(b.until_day, b.from_day), c.shift)"],
    ]

    func value(of column: String, in table: String) throws -> String {
        let plain = try copied(column, in: table)
        switch (table, column) {
        case ("participants", "name"), ("referrals", "name"):
            return try sealed("length(CAST(f.name AS BLOB)) || ':' || f.name || g.name", column, table)
        // Sealed, like the names.
        case ("trajectories", "outcome"):
            return
                "CASE WHEN c.is_busy OR b.outcome IS NOT NULL THEN \(plain) ELSE \(try sealed("'aan-het-werk'", column, table)) END"
        case ("referrals", "ground"):
            return
                "CASE WHEN c.is_busy OR b.state <> 'received' THEN \(plain) ELSE \(try sealed("'andere'", column, table)) END"
        case (_, "birth_day"): return "date(b.birth_day, '-' || (c.k * 13 % 9000) || ' days')"
        case (_, "national_number"), (_, "national_digest"): return "NULL"
        case ("participant_keys", "wrapped"): return "rewrap(b.participant_id, b.participant_id || '-' || c.k)"
        case ("trajectories", "coach_id"):
            return
                "CASE WHEN b.coach_id IS NULL THEN NULL ELSE 'bench-coach-' || ((c.k * 13 + b.rowid) % \(Self.coaches)) END"
        case ("audit_lines", "position"): return "c.k * (SELECT MAX(position) FROM base_audit_lines) + b.position"
        // Sealed for its own line.
        case ("audit_lines", "reason"): return "NULL"
        case ("audit_lines", "seal"):
            let sealed = try (["position"] + AuditCopies.columns).map { try value(of: $0, in: table) }
            return "audit_seal(\(sealed.joined(separator: ", ")))"
        // No two may bear the same.
        case ("introductions", "reference"), ("vacancies", "reference"): return "b.reference || '-' || c.k"
        case ("talks", "seat"): return "b.seat + c.k * 100"
        default: break
        }
        guard let ending = Self.endings[table]?[column] else { return plain }
        return "CASE WHEN c.is_busy THEN \(plain) ELSE \(ending) END"
    }

    /// A text that the copy of row `b` has where `b` has none, sealed for it; `text` as SQL says it.
    private func sealed(_ text: String, _ column: String, _ table: String) throws -> String {
        let participant = try participant(in: table)
        return """
            seal_text(\(text), '\(table).\(column)', b.id || '-' || c.k, \(participant), \(participant) || '-' || c.k)
            """
    }

    /// The value of a copy's column: an id with the copy's number, a day moved back, or what it was.
    private func copied(_ column: String, in table: String) throws -> String {
        let base = "base_\(table)"
        let isID =
            try file.number("SELECT EXISTS (SELECT 1 FROM \(base) WHERE \(column) IN (SELECT id FROM copied_ids))") == 1
        if isID {
            return
                "CASE WHEN b.\(column) IN (SELECT id FROM copied_ids) THEN b.\(column) || '-' || c.k ELSE b.\(column) END"
        }
        let isSealed =
            try !sealing.isPlain
            && file.number(
                "SELECT COUNT(\(column)) > 0 AND COUNT(\(column)) = TOTAL(\(column) GLOB 'v1.*') FROM \(base)"
            ) == 1
        if isSealed {
            let participant = try participant(in: table)
            return """
                reseal(b.\(column), '\(table).\(column)', b.id, \(participant), b.id || '-' || c.k,
                    \(participant) || '-' || c.k)
                """
        }
        let pattern = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
        let isDay =
            try file.number(
                "SELECT COUNT(\(column)) > 0 AND COUNT(\(column)) = TOTAL(\(column) GLOB '\(pattern)') FROM \(base)"
            ) == 1
        return isDay ? "date(b.\(column), c.shift)" : "b.\(column)"
    }

    /// Whose a row `b` is.
    private func participant(in table: String) throws -> String {
        if table == "participants" { return "b.id" }
        if try columns(of: table).contains("participant_id") { return "b.participant_id" }
        return "(SELECT t.participant_id FROM base_trajectories t WHERE t.id = b.trajectory_id)"
    }
}
