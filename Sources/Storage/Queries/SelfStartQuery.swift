package import Domain

/// To whom a phase that starts by itself can still come (C7).
package enum SelfStartQuery {
    /// The trajectories of a programme in which guidance goes on and to which one of these phases can still come, in the order
    /// of their ids. When it comes and what it asks is not looked at.
    ///
    /// `phases`: those that start by themselves, by version of the definition.
    package static func trajectories(
        in programme: String,
        awaiting phases: [Int: [PhaseRule]],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>] {
        let awaited = phases.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        guard !awaited.isEmpty else { return [] }
        let versions: [SQL] = awaited.map { version, phases in
            "t.programme_version = \(version) AND (\(SQL.joined(phases.map(canCome), by: " OR ")))"
        }
        let states: [TrajectoryState] = [.guided, .atWork]
        let rows = try tx.rows(
            """
            SELECT t.id FROM trajectories t
            WHERE t.programme = \(programme) AND t.state IN (\(list: states)) AND (\(SQL.joined(versions, by: " OR ")))
            ORDER BY t.id
            """
        )
        return try rows.map { try $0("id") }
    }

    /// Whether somebody does not stand in the phase, was not in it or can be again, and stands where it can follow.
    private static func canCome(_ phase: PhaseRule) -> SQL {
        let passage: SQL = "SELECT 1 FROM passages p WHERE p.trajectory_id = t.id"
        var conditions: [SQL] = []
        if phase.isRepeatable {
            conditions.append("NOT EXISTS (\(passage) AND p.phase = \(phase.code) AND p.until_day IS NULL)")
        } else {
            conditions.append("NOT EXISTS (\(passage) AND p.phase = \(phase.code) AND p.is_skipped = 0)")
        }
        if !phase.after.isEmpty {
            conditions.append("EXISTS (\(passage) AND p.phase IN (\(list: phase.after)) AND p.until_day IS NULL)")
        }
        // Who has no placement has no day that counts from one.
        if phase.startsBefore?.fact.source == .placements {
            conditions.append(
                "EXISTS (SELECT 1 FROM placements k WHERE k.trajectory_id = t.id AND k.withdrawal IS NULL)"
            )
        }
        return SQL.joined(conditions, by: " AND ")
    }
}
