package import Domain

/// Who can be put forward for work: people whose guidance goes on, at their latest trajectory.
package enum CandidateQuery {
    package struct Candidate: Hashable, Sendable {
        package let participant: ID<Participant>
        package let trajectory: ID<Trajectory>
        package let programme: String
    }

    /// `programme`: that one alone; nil for every programme.
    package static func guided(
        in programme: String?,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [Candidate] {
        let which: SQL = programme.map { "t.programme = \($0)" as SQL } ?? "1 = 1"
        return try tx.rows(
            """
            SELECT t.id, t.participant_id, t.programme FROM trajectories t
            WHERE t.state IN ('guided', 'atWork') AND \(which) AND \(scope.trajectories("t")) ORDER BY t.id
            """
        ).map { row in
            Candidate(
                participant: try row("participant_id"),
                trajectory: try row("id"),
                programme: try row("programme")
            )
        }
    }

    /// Which of these people have their latest trajectory within.
    package static func people(
        within scope: Scope,
        of people: some Collection<ID<Participant>>,
        in tx: borrowing Transaction
    ) throws -> Set<ID<Participant>> {
        guard !people.isEmpty else { return [] }
        return try Set(
            tx.rows(
                """
                SELECT t.participant_id FROM trajectories t
                WHERE t.participant_id IN (\(list: people)) AND \(scope.trajectories("t")) AND NOT EXISTS (
                    SELECT 1 FROM trajectories l WHERE l.participant_id = t.participant_id
                        AND (l.accepted_on > t.accepted_on OR (l.accepted_on = t.accepted_on AND l.id > t.id)))
                """
            ).map { try $0("participant_id", as: ID<Participant>.self) }
        )
    }

    /// Which of these trajectories are within.
    package static func within(
        _ scope: Scope,
        of trajectories: some Collection<ID<Trajectory>>,
        in tx: borrowing Transaction
    ) throws -> Set<ID<Trajectory>> {
        let all = Array(trajectories)
        var within: Set<ID<Trajectory>> = []
        for start in stride(from: 0, to: all.count, by: 500) {
            let part = all[start..<min(start + 500, all.count)]
            for row in try tx.rows(
                "SELECT t.id FROM trajectories t WHERE t.id IN (\(list: part)) AND \(scope.trajectories("t"))"
            ) { within.insert(try row("id")) }
        }
        return within
    }
}
