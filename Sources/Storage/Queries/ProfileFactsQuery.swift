package import Domain

/// What the profiles of many people are folded from, by five statements for each portion of them, however long it is.
package enum ProfileFactsQuery {
    /// One person with the latest trajectory and what is known of them.
    package struct Known: Sendable {
        package let participant: Participant
        package let trajectory: Trajectory
        /// Of every tier, withdrawn ones too, in the order of the days they were noted on; without the names of who observed it.
        package let findings: [Finding]
        package let staysInside: Bool
    }

    /// How many people one portion is of.
    package static let portion = 200

    /// In the order of their ids; who has no trajectory is left out.
    package static func known(
        of people: some Collection<ID<Participant>>,
        in tx: borrowing Transaction
    ) throws -> [Known] {
        let all = Set(people).sorted()
        var known: [Known] = []
        known.reserveCapacity(all.count)
        for start in stride(from: 0, to: all.count, by: portion) {
            known += try part(Array(all[start..<min(start + portion, all.count)]), in: tx)
        }
        return known
    }

    private static func part(_ people: [ID<Participant>], in tx: borrowing Transaction) throws -> [Known] {
        try tx.fetchDataKeys(of: people)
        var trajectories: [ID<Participant>: Trajectory] = [:]
        for row in try tx.rows(
            "SELECT * FROM trajectories WHERE participant_id IN (\(list: people)) ORDER BY accepted_on, id"
        ) {
            // The last one of them is the latest.
            trajectories[try row("participant_id")] = try Trajectory(row: row, in: tx)
        }
        var findings: [ID<Participant>: [Finding]] = [:]
        for row in try tx.rows(
            "SELECT * FROM findings WHERE participant_id IN (\(list: people)) ORDER BY noted_on, id"
        ) {
            findings[try row("participant_id"), default: []].append(try Finding(row: row, in: tx))
        }
        let inside = try Set(
            tx.rows("SELECT participant_id FROM stays WHERE participant_id IN (\(list: people)) AND until_day IS NULL")
                .map { try $0("participant_id", as: ID<Participant>.self) }
        )
        return try tx.rows("SELECT * FROM participants WHERE id IN (\(list: people)) ORDER BY id").compactMap { row in
            let participant = try Participant(row: row, in: tx)
            guard let trajectory = trajectories[participant.id] else { return nil }
            return Known(
                participant: participant,
                trajectory: trajectory,
                findings: findings[participant.id] ?? [],
                staysInside: inside.contains(participant.id)
            )
        }
    }
}
