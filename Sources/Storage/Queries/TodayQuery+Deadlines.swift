package import Domain

extension TodayQuery {
    /// What the deadline of a programme looks at (D5): the days it can count from and the placements, of the own trajectories of
    /// these programmes.
    package func starts(
        in programmes: Set<String>,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, registeredOn: Day?, referredOn: Day, placements: [Placement])] {
        let rows = try found(
            """
            SELECT \(Self.person), r.registered_on, r.referred_on FROM \(own) JOIN referrals r ON r.id = t.referral_id
            WHERE t.programme IN (\(list: programmes)) ORDER BY t.id
            """,
            in: tx
        )
        let found = try tx.rows(
            """
            SELECT k.* FROM \(own) JOIN placements k ON k.trajectory_id = t.id
            WHERE t.programme IN (\(list: programmes)) AND k.withdrawal IS NULL ORDER BY k.start_day, k.id
            """
        )
        try tx.fetchDataKeys(for: found, .placementEnd)
        let placements = Dictionary(grouping: try found.map { try Placement(row: $0, in: tx) }, by: \.trajectory)
        return try rows.map { row in
            let person = try TodayPerson(row: row, in: tx)
            return (
                person, try row.optional("registered_on"), try row("referred_on"), placements[person.trajectory] ?? []
            )
        }
    }
}
