package import Domain

/// The phase in which somebody is.
package struct PresentPhase: Sendable {
    package let code: String
    package let from: Day
    /// How often it was gone through, this time too.
    package let times: Int
}

extension TodayQuery {
    /// When each form was filled in last on the own trajectories, by the code of the form; the kind of the event stands in the
    /// statement, as in the index that finds these.
    package func lastFilled(in tx: borrowing Transaction) throws -> [ID<Trajectory>: [String: Day]] {
        let rows = try tx.rows(
            """
            SELECT e.trajectory_id, e.code, MAX(e.day) AS last_day FROM trajectories t CROSS JOIN events e
            WHERE \(own) AND e.trajectory_id = t.id AND e.kind = 'formFilled'
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

    /// The phase in which each of the own trajectories is, and how often it was gone through by now.
    package func phases(in tx: borrowing Transaction) throws -> [ID<Trajectory>: PresentPhase] {
        let rows = try tx.rows(
            """
            SELECT k.trajectory_id, k.phase, k.from_day, k.until_day, k.is_skipped
            FROM trajectories t CROSS JOIN passages k WHERE \(own) AND k.trajectory_id = t.id
            """
        )
        let passages = try rows.map { row -> (trajectory: ID<Trajectory>, phase: String, isSkipped: Bool) in
            (try row("trajectory_id"), try row("phase"), try row("is_skipped"))
        }
        let gone = Dictionary(grouping: passages.filter { !$0.isSkipped }, by: \.trajectory)
        var phases: [ID<Trajectory>: PresentPhase] = [:]
        for (row, passage) in zip(rows, passages) {
            guard try row.value("until_day") == .null else { continue }
            let times = gone[passage.trajectory, default: []].filter { $0.phase == passage.phase }.count
            phases[passage.trajectory] = PresentPhase(code: passage.phase, from: try row("from_day"), times: times)
        }
        return phases
    }
}
