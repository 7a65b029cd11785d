package import Domain

/// Who stands on the shortlist of a vacancy, and who was taken off and why.
package enum ShortlistTable {
    package static func insert(_ entry: ShortlistEntry, in tx: borrowing Transaction) throws {
        let reason = try tx.sealed(entry.reason, .shortlistReason, entry.id, of: entry.participant)
        let fields = entry.hidden.map(HiddenText.text)
        let hidden = try tx.sealedOptional(fields, .shortlistHidden, entry.id, of: entry.participant)
        try tx.run(
            """
            INSERT INTO shortlist_entries (id, vacancy_id, participant_id, trajectory_id, source, reason, place, added_on,
                added_by, hidden)
            VALUES (\(entry.id), \(entry.vacancy), \(entry.participant), \(entry.trajectory), \(entry.source), \(reason),
                \(entry.place), \(entry.addedOn), \(entry.addedBy), \(hidden))
            """
        )
    }

    /// Those on it in their order, then those who were taken off.
    package static func all(of vacancy: ID<Vacancy>, in tx: borrowing Transaction) throws -> [ShortlistEntry] {
        let rows = try tx.rows(
            """
            SELECT * FROM shortlist_entries WHERE vacancy_id = \(vacancy)
            ORDER BY CASE WHEN removed_on IS NULL THEN 0 ELSE 1 END, place, id
            """
        )
        try tx.fetchDataKeys(for: rows, .shortlistReason, .shortlistRemoval)
        return try rows.map { try ShortlistEntry(row: $0, in: tx) }
    }

    /// Who stands on the shortlist of each of these vacancies.
    package static func people(
        on vacancies: [ID<Vacancy>],
        in tx: borrowing Transaction
    ) throws -> [ID<Vacancy>: [ID<Participant>]] {
        var people: [ID<Vacancy>: [ID<Participant>]] = [:]
        for start in stride(from: 0, to: vacancies.count, by: 500) {
            let part = vacancies[start..<min(start + 500, vacancies.count)]
            for row in try tx.rows(
                """
                SELECT vacancy_id, participant_id FROM shortlist_entries
                WHERE removed_on IS NULL AND vacancy_id IN (\(list: part)) ORDER BY vacancy_id, place, id
                """
            ) { people[try row("vacancy_id"), default: []].append(try row("participant_id")) }
        }
        return people
    }

    package static func place(_ entries: [ShortlistEntry], in tx: borrowing Transaction) throws {
        for entry in entries {
            try tx.run("UPDATE shortlist_entries SET place = \(entry.place) WHERE id = \(entry.id)")
        }
    }

    /// - Returns: false when it was taken off already; nothing is saved then.
    package static func remove(
        _ entry: ShortlistEntry,
        _ removal: ShortlistEntry.Removal,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let reason = try tx.sealed(removal.reason, .shortlistRemoval, entry.id, of: entry.participant)
        return try tx.exists(
            """
            UPDATE shortlist_entries SET removed_on = \(removal.on), removed_by = \(removal.by), removal = \(reason)
            WHERE id = \(entry.id) AND removed_on IS NULL RETURNING id
            """
        )
    }
}

extension ShortlistSource: SQLConvertible {}

extension ShortlistEntry {
    init(row: Row, in tx: borrowing Transaction) throws {
        let removedOn: Day? = try row.optional("removed_on")
        self.init(
            id: try row("id"),
            vacancy: try row("vacancy_id"),
            participant: try row("participant_id"),
            trajectory: try row("trajectory_id"),
            source: try row("source"),
            reason: try row.opened(.shortlistReason, in: tx),
            place: try row("place"),
            addedOn: try row("added_on"),
            addedBy: try row("added_by"),
            hidden: try row.openedHidden(.shortlistHidden, in: tx),
            removal: try removedOn.map { day in
                Removal(
                    on: day,
                    by: try row("removed_by"),
                    reason: try row.openedOptional(.shortlistRemoval, in: tx) ?? ""
                )
            }
        )
    }
}
