package import Domain

/// Who came to an employer, of the trajectories within a scope. Starts and talks carry the employer as it was typed, so it is
/// known by its name apart from spelling and legal form.
package struct EmployerPeopleQuery: Sendable {
    private let scope: Scope
    private let keys: Set<String>

    /// `names`: what the employer is called, and what those that were merged into it are.
    package init(within scope: Scope, named names: [String]) {
        self.scope = scope
        keys = Set(names.map(EmployerLikeness.key))
    }

    /// The last ones first.
    package func people(in tx: borrowing Transaction) throws -> [EmployerPerson] {
        let placements = try tx.rows(
            """
            SELECT k.participant_id, k.workplace, k.legal_employer, k.job_title, k.start_day, k.end_day
            FROM placements k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.withdrawal IS NULL AND \(scope.trajectories("t")) ORDER BY k.start_day DESC, k.id
            """
        ).compactMap { row -> EmployerPerson? in
            guard try isMeant(row("workplace")) || isMeant(row("legal_employer")) else { return nil }
            return EmployerPerson(
                participant: try row("participant_id"),
                day: try row("start_day"),
                what: .placement(job: try row("job_title"), end: try row.optional("end_day"))
            )
        }
        let talks = try tx.rows(
            """
            SELECT k.participant_id, k.employer, k.day, k.answer FROM employer_talks k
            JOIN trajectories t ON t.id = k.trajectory_id WHERE \(scope.trajectories("t")) ORDER BY k.day DESC, k.id
            """
        ).compactMap { row -> EmployerPerson? in
            guard try isMeant(row("employer")) else { return nil }
            return EmployerPerson(
                participant: try row("participant_id"),
                day: try row("day"),
                what: .talk(try row("answer"))
            )
        }
        return (placements + talks).sorted { ($1.day, $0.participant) < ($0.day, $1.participant) }
    }

    private func isMeant(_ name: String) -> Bool { !name.isEmpty && keys.contains(EmployerLikeness.key(name)) }
}
