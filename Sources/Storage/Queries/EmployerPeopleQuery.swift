package import Domain

/// Who came to an employer, of the trajectories within a scope. Starts and talks carry the employer as it was typed, so it is
/// known by its name apart from spelling and legal form: by the keys that are stored beside it.
package struct EmployerPeopleQuery: Sendable {
    private let scope: Scope
    private let keys: [String]
    private let limit: Int

    /// `names`: what the employer is called, and what those that were merged into it are; `limit`: how many at most, the last ones.
    package init(within scope: Scope, named names: [String], limit: Int) {
        self.scope = scope
        keys = Set(names.map(EmployerLikeness.key)).subtracting([""]).sorted()
        self.limit = limit
    }

    /// The last ones first.
    package func people(in tx: borrowing Transaction) throws -> [EmployerPerson] {
        guard !keys.isEmpty else { return [] }
        let found = try placements(in: tx) + talks(in: tx)
        return Array(found.sorted { ($1.day, $0.participant) < ($0.day, $1.participant) }.prefix(limit))
    }

    /// A start can be at one and in the service of another: each is found by an index of its own.
    private func placements(in tx: borrowing Transaction) throws -> [EmployerPerson] {
        try tx.rows(
            """
            SELECT k.participant_id, k.job_title, k.start_day, k.end_day FROM placements k
            JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.id IN (SELECT id FROM placements WHERE workplace_key IN (\(list: keys))
                    UNION SELECT id FROM placements WHERE legal_key IN (\(list: keys)))
                AND k.withdrawal IS NULL AND \(scope.trajectories("t"))
            ORDER BY k.start_day DESC, k.id LIMIT \(limit)
            """
        ).map { row in
            EmployerPerson(
                participant: try row("participant_id"),
                day: try row("start_day"),
                what: .placement(job: try row("job_title"), end: try row.optional("end_day"))
            )
        }
    }

    private func talks(in tx: borrowing Transaction) throws -> [EmployerPerson] {
        try tx.rows(
            """
            SELECT k.participant_id, k.day, k.answer FROM employer_talks k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.employer_key IN (\(list: keys)) AND \(scope.trajectories("t"))
            ORDER BY k.day DESC, k.id LIMIT \(limit)
            """
        ).map { row in
            EmployerPerson(
                participant: try row("participant_id"),
                day: try row("day"),
                what: .talk(try row("answer"))
            )
        }
    }
}
