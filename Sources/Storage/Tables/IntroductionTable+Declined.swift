package import Domain

/// The pairs to which one of both sides said no, without what else an introduction holds.
extension IntroductionTable {
    /// Of one person.
    package static func declinedMatches(
        of participant: ID<Participant>,
        in tx: borrowing Transaction
    ) throws -> [DeclinedMatch] {
        try declinedMatches(where: "participant_id = \(participant)", in: tx)
    }

    /// For these vacancies; five hundred for each statement.
    package static func declinedMatches(
        for vacancies: some Sequence<ID<Vacancy>>,
        in tx: borrowing Transaction
    ) throws -> [DeclinedMatch] {
        let all = Set(vacancies).sorted()
        var found: [DeclinedMatch] = []
        for start in stride(from: 0, to: all.count, by: 500) {
            let part = all[start..<min(start + 500, all.count)]
            found += try declinedMatches(where: "vacancy_id IN (\(list: part))", in: tx)
        }
        return found
    }

    /// For the vacancies that are open on a day.
    package static func declinedMatches(openOn day: Day, in tx: borrowing Transaction) throws -> [DeclinedMatch] {
        let open = VacancyTable.isOpen(on: day)
        return try declinedMatches(where: "vacancy_id IN (SELECT id FROM vacancies WHERE \(open))", in: tx)
    }

    private static func declinedMatches(
        where condition: SQL,
        in tx: borrowing Transaction
    ) throws -> [DeclinedMatch] {
        // The state stands in the text: the index of those that were declined is made for it.
        let rows = try tx.rows(
            """
            SELECT id, participant_id, vacancy_id, declined_on, fingerprint FROM introductions
            WHERE state = 'declined' AND declined_on IS NOT NULL AND \(condition)
            """
        )
        try tx.fetchDataKeys(for: rows, .introductionFingerprint)
        return try rows.map { row in
            DeclinedMatch(
                introduction: try row("id"),
                participant: try row("participant_id"),
                vacancy: try row("vacancy_id"),
                day: try row("declined_on"),
                fingerprint: MatchFingerprint(stored: try row.opened(.introductionFingerprint, in: tx))
            )
        }
    }
}
