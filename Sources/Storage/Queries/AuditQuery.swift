package import Domain

/// What of the audit log is asked for.
package struct AuditFilter: Hashable, Sendable {
    package var participant: ID<Participant>?
    /// Also the lists in which the participant stood. They are found by reading every line of a list, so only with a period.
    package var withLists = false
    package var actor: ID<User>?
    package var action: String?
    package var from: Instant?
    /// The first moment that is too late.
    package var until: Instant?

    package init() {}
}

/// A line of the audit log at its place.
package struct PlacedAuditLine: Hashable, Sendable {
    package let position: Int
    package let line: AuditLine
    /// What became of the review of this line; nil when it was never drawn.
    package let review: AuditReview?
}

/// The audit log for who reads it: the officer, and who is handed the list of one file.
package enum AuditQuery {
    /// Lines, the latest first: at most `limit`, before a place.
    package static func lines(
        _ filter: AuditFilter,
        before position: Int? = nil,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [PlacedAuditLine] {
        let rows = try tx.rows(
            """
            SELECT l.* FROM audit_lines l WHERE \(condition(filter, before: position))
            ORDER BY l.position DESC LIMIT \(limit)
            """
        )
        let vault = tx.vault
        let lines = try rows.map { row in
            (position: try row("position", as: Int.self), line: try AuditLine(row: row, vault: vault))
        }
        let reviews = try AuditReviewTable.of(lines.map(\.line.id), in: tx)
        return lines.map { PlacedAuditLine(position: $0.position, line: $0.line, review: reviews[$0.line.id]) }
    }

    /// One line.
    package static func line(_ id: ID<AuditLine>, in tx: borrowing Transaction) throws -> PlacedAuditLine? {
        guard let row = try tx.first("SELECT * FROM audit_lines WHERE id = \(id)") else { return nil }
        return PlacedAuditLine(
            position: try row("position"),
            line: try AuditLine(row: row, vault: tx.vault),
            review: try AuditReviewTable.of([id], in: tx)[id]
        )
    }

    private static func condition(_ filter: AuditFilter, before position: Int?) -> SQL {
        var parts: [SQL] = []
        if let participant = filter.participant {
            parts.append(
                filter.withLists
                    ? "(l.participant_id = \(participant) OR l.detail LIKE \("%" + participant.rawValue + "%"))"
                    : "l.participant_id = \(participant)"
            )
        }
        if let actor = filter.actor { parts.append("l.actor_id = \(actor)") }
        if let action = filter.action { parts.append("l.action = \(action)") }
        if let from = filter.from { parts.append("l.at >= \(from)") }
        if let until = filter.until { parts.append("l.at < \(until)") }
        if let position { parts.append("l.position < \(position)") }
        return parts.isEmpty ? "1 = 1" : SQL.joined(parts, by: " AND ")
    }

    /// Who was in whose file between two moments: one visit for each actor, participant and day of `day`, at its first line.
    /// The machine is left out.
    package static func visits(
        from: Instant,
        until: Instant,
        day: (Instant) -> Day,
        in tx: borrowing Transaction
    ) throws -> [FileVisit] {
        let rows = try tx.rows(
            """
            SELECT id, at, actor_id, actor_name, participant_id, action, detail FROM audit_lines
            WHERE at >= \(from) AND at < \(until) AND participant_id IS NOT NULL AND role <> \(Role.machine)
                AND action IN ('readFile', 'writeFile')
            ORDER BY position
            """
        )
        var visits: [Visit] = []
        var seen: Set<Visit.Key> = []
        var written: Set<Visit.Pair> = []
        for row in rows {
            let visit = try Visit(row: row)
            if visit.isWriting { written.insert(visit.pair) }
            if seen.insert(Visit.Key(pair: visit.pair, day: day(visit.at))).inserted { visits.append(visit) }
        }
        let people = Array(Set(visits.map(\.pair.participant)))
        let names = try PeopleQuery.personNames(of: people, in: tx)
        let coached = try coaches(of: people, in: tx)
        return visits.compactMap { visit in
            names[visit.pair.participant].map { name in
                FileVisit(
                    line: visit.line,
                    at: visit.at,
                    actor: visit.pair.actor,
                    actorName: visit.actorName,
                    participant: visit.pair.participant,
                    participantName: name,
                    isCoach: coached.contains(visit.pair),
                    hasWritten: written.contains(visit.pair)
                )
            }
        }
    }

    private static func coaches(
        of people: [ID<Participant>],
        in tx: borrowing Transaction
    ) throws -> Set<Visit.Pair> {
        var pairs: Set<Visit.Pair> = []
        for start in stride(from: 0, to: people.count, by: 500) {
            let part = people[start..<min(start + 500, people.count)]
            let rows = try tx.rows(
                """
                SELECT participant_id, coach_id FROM trajectories
                WHERE coach_id IS NOT NULL AND participant_id IN (\(list: part))
                """
            )
            for row in rows {
                pairs.insert(Visit.Pair(actor: try row("coach_id"), participant: try row("participant_id")))
            }
        }
        return pairs
    }
}

/// A line about a file, on its way to a visit.
private struct Visit {
    struct Pair: Hashable {
        let actor: ID<User>
        let participant: ID<Participant>
    }

    struct Key: Hashable {
        let pair: Pair
        let day: Day
    }

    let line: String
    let at: Instant
    let pair: Pair
    let actorName: String
    let isWriting: Bool

    init(row: Row) throws {
        line = try row("id")
        at = try row("at")
        pair = Pair(actor: try row("actor_id"), participant: try row("participant_id"))
        actorName = try row("actor_name")
        isWriting = FileAct.writes(action: try row("action"), detail: try row.optional("detail"))
    }
}
