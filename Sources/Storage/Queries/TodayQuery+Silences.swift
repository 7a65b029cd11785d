package import Domain

extension TodayQuery {
    /// When there was contact last with each of some parties, by trajectory.
    package func lastContacts(
        with parties: Set<Party>,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Party: Day]] {
        if parties.isEmpty { return [:] }
        let asked = parties.sorted { $0.rawValue < $1.rawValue }.map { "SELECT CAST(\($0) AS TEXT) AS party" as SQL }
        // The latest of each by itself: in the order of the index the first that stands ends the reading.
        let rows = try tx.rows(
            """
            SELECT t.id AS trajectory_id, w.party, (SELECT MAX(c.day) FROM contact_moments c
                WHERE c.trajectory_id = t.id AND c.party = w.party AND c.withdrawal IS NULL) AS last_day
            FROM trajectories t CROSS JOIN (\(SQL.joined(asked, by: " UNION ALL "))) w WHERE \(own)
            """
        )
        var last: [ID<Trajectory>: [Party: Day]] = [:]
        for row in rows {
            guard let day: Day = try row.optional("last_day") else { continue }
            last[try row("trajectory_id"), default: [:]][try row("party")] = day
        }
        return last
    }
}
