package import Domain

extension TodayQuery {
    /// What the deadline of a programme looks at (D5): the days it can count from and the placements, of the own trajectories of
    /// these programmes.
    package func starts(
        in programmes: Set<String>,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, registeredOn: Day?, referredOn: Day, placements: [Placement])] {
        let rows = try tx.rows(
            """
            SELECT t.id, r.registered_on, r.referred_on FROM trajectories t CROSS JOIN referrals r
            WHERE \(own) AND t.programme IN (\(list: programmes)) AND r.id = t.referral_id ORDER BY t.id
            """
        )
        let found = try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN placements k
            WHERE \(own) AND t.programme IN (\(list: programmes)) AND k.trajectory_id = t.id AND k.withdrawal IS NULL
            ORDER BY k.start_day, k.id
            """
        )
        try tx.fetchDataKeys(for: found, .placementEnd)
        let placements = Dictionary(grouping: try found.map { try Placement(row: $0, in: tx) }, by: \.trajectory)
        return try rows.map { row in
            let person = try whose(row, by: "id")
            return (
                person, try row.optional("registered_on"), try row("referred_on"), placements[person.trajectory] ?? []
            )
        }
    }
}
