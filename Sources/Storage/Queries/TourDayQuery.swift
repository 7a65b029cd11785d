package import Domain

/// The tours of some days, with how many of those who have a place there are of whom it is asked; the tours of others are
/// not read. Who has left guidance is not waited for.
package struct TourDayQuery: Sendable {
    /// A tour and the people with a place there that are within the scope.
    package struct Line: Sendable {
        package let tour: ID<Tour>
        package let round: ID<TourRound>
        package let day: Day
        package let opens: ClockTime
        package let state: TourState
        package let employer: String
        /// How many have a place.
        package let seated: Int
        /// Of how many nothing was decided after it, although they were not away.
        package let undecided: Int
    }

    package let days: ClosedRange<Day>

    package init(days: ClosedRange<Day>) { self.days = days }

    /// Tours in one of some states, whoever comes.
    package func all(in states: [TourState], in tx: borrowing Transaction) throws -> [Line] {
        try tx.rows(
            """
            SELECT o.id, o.round_id, o.day, o.state, o.opens, e.name AS employer_name, 0 AS seated, 0 AS undecided
            FROM tours o JOIN employers e ON e.id = o.employer_id
            WHERE o.day BETWEEN \(days.lowerBound) AND \(days.upperBound) AND o.state IN (\(list: states))
            ORDER BY o.day, o.opens, o.id
            """
        ).map(Line.init(row:))
    }

    /// Tours whose places were published, with somebody within the scope.
    package func published(within scope: Scope, in tx: borrowing Transaction) throws -> [Line] {
        // Counted by the tour alone: what else a line shows is read once for each, and not once for each place.
        return try tx.rows(
            """
            SELECT o.id, o.round_id, o.day, o.state, o.opens, e.name AS employer_name, n.seated, n.undecided FROM (
                SELECT o.id, COUNT(*) AS seated,
                    SUM(CASE WHEN EXISTS (SELECT 1 FROM start_evaluations v
                            WHERE v.tour_id = o.id AND v.participant_id = s.participant_id)
                        OR EXISTS (SELECT 1 FROM tour_attendances a
                            WHERE a.tour_id = o.id AND a.participant_id = s.participant_id AND a.attended = 0)
                        THEN 0 ELSE 1 END) AS undecided
                FROM \(seats(within: scope))
                WHERE s.trajectory_id = t.id AND o.id = s.tour_id AND r.id = o.round_id AND r.publication = s.number
                    AND o.day BETWEEN \(days.lowerBound) AND \(days.upperBound)
                    AND o.state IN ('published', 'held') AND \(isOpen(within: scope)) AND \(scope.trajectories("t"))
                GROUP BY o.day, o.id
            ) n CROSS JOIN tours o CROSS JOIN employers e
            WHERE o.id = n.id AND e.id = o.employer_id ORDER BY o.day, o.opens, o.id
            """
        ).map(Line.init(row:))
    }

    /// Places as `s`, with tour `o`, its round `r` and trajectory `t`. `CROSS JOIN` keeps the order of reading: a coach has few
    /// trajectories, everybody together has few tours in some days.
    private func seats(within scope: Scope) -> SQL {
        switch scope {
        case .coach: "trajectories t CROSS JOIN tour_seats s CROSS JOIN tours o CROSS JOIN tour_rounds r"
        case .nothing, .everything, .checker, .referrer, .participant:
            "tours o CROSS JOIN tour_rounds r CROSS JOIN tour_seats s CROSS JOIN trajectories t"
        }
    }

    /// What holds for the trajectories that are not closed: by the states for a coach, since their index finds the few open
    /// ones among the many that were closed.
    private func isOpen(within scope: Scope) -> SQL {
        switch scope {
        case .coach: "t.state IN (\(list: TrajectoryState.allCases.filter { $0 != .closed }))"
        case .nothing, .everything, .checker, .referrer, .participant: "t.state <> 'closed'"
        }
    }
}

extension TourDayQuery.Line {
    fileprivate init(row: Row) throws {
        self.init(
            tour: try row("id"),
            round: try row("round_id"),
            day: try row("day"),
            opens: try row("opens"),
            state: try row("state"),
            employer: try row("employer_name"),
            seated: try row("seated"),
            undecided: try row("undecided")
        )
    }
}
