package import Domain

/// The phase in which somebody is.
package struct PresentPhase: Sendable {
    package let code: String
    package let from: Day
    /// How often it was gone through, this time too.
    package let times: Int
}

extension TodayQuery {
    /// When each form was filled in last on the own trajectories of these programmes, by the code of the form.
    package func lastFilled(
        in programmes: Set<String>,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [String: Day]] {
        let rows = try tx.rows(
            """
            SELECT e.trajectory_id, e.code, MAX(e.day) AS last_day FROM \(own)
                JOIN events e ON e.participant_id = t.participant_id AND e.trajectory_id = t.id
            WHERE t.programme IN (\(list: programmes)) AND e.kind = \(EventKind.formFilled)
            GROUP BY e.trajectory_id, e.code
            """
        )
        var last: [ID<Trajectory>: [String: Day]] = [:]
        for row in rows {
            guard let code = try row.optional("code", as: String.self) else { continue }
            last[try row("trajectory_id"), default: [:]][code] = try row("last_day")
        }
        return last
    }

    /// The phase in which each of the own trajectories of these programmes is, and how often it was gone through by now.
    package func phases(
        in programmes: Set<String>,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: PresentPhase] {
        let rows = try tx.rows(
            """
            SELECT k.trajectory_id, k.phase, k.from_day, (
                SELECT COUNT(*) FROM passages e
                WHERE e.trajectory_id = k.trajectory_id AND e.phase = k.phase AND e.is_skipped = 0
            ) AS times
            FROM \(own) JOIN passages k ON k.trajectory_id = t.id
            WHERE t.programme IN (\(list: programmes)) AND k.until_day IS NULL
            """
        )
        var phases: [ID<Trajectory>: PresentPhase] = [:]
        for row in rows {
            phases[try row("trajectory_id")] = PresentPhase(
                code: try row("phase"),
                from: try row("from_day"),
                times: try row("times")
            )
        }
        return phases
    }
}
