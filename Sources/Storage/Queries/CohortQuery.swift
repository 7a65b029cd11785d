package import Domain

/// The people whose guidance began in a period, with what came of it, read from the history.
package enum CohortQuery {
    package struct Line: Sendable {
        package let participant: ID<Participant>
        package let trajectory: ID<Trajectory>
        package let startedOn: Day
        package let activatedOn: Day?
        package let closedOn: Day?
    }

    /// `period`: ends on the day of the report; nothing after it is looked at. `people`: whose; nil for everybody's.
    package static func lines(
        programme: String,
        period: ClosedRange<Day>,
        of people: [ID<Participant>]? = nil,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        try tx.rows(
            """
            WITH cohort AS (
                SELECT participant_id, MIN(trajectory_id) AS trajectory_id, MIN(day) AS started_on FROM events
                WHERE programme = \(programme) AND kind = \(EventKind.guidanceStarted)
                    AND day BETWEEN \(period.lowerBound) AND \(period.upperBound) \(limit(to: people))
                GROUP BY participant_id
            )
            SELECT participant_id, trajectory_id, started_on,
                (SELECT MIN(day) FROM events WHERE events.participant_id = cohort.participant_id
                    AND programme = \(programme) AND kind = \(EventKind.placementStarted) AND counts = 1
                    AND NOT EXISTS (SELECT 1 FROM events AS taken
                        WHERE taken.participant_id = cohort.participant_id AND taken.subject = events.subject
                            AND taken.kind = \(EventKind.placementWithdrawn) AND taken.day <= \(period.upperBound))
                    AND day BETWEEN cohort.started_on AND \(period.upperBound)) AS activated_on,
                (SELECT MAX(day) FROM events WHERE events.trajectory_id = cohort.trajectory_id
                    AND events.participant_id = cohort.participant_id
                    AND kind IN (\(EventKind.trajectoryClosed), \(EventKind.trajectoryReopened))
                    AND day <= \(period.upperBound)
                    AND NOT EXISTS (SELECT 1 FROM events AS later
                        WHERE later.participant_id = cohort.participant_id
                            AND later.trajectory_id = cohort.trajectory_id
                            AND later.kind = \(EventKind.trajectoryReopened) AND later.day <= \(period.upperBound)
                            AND later.id >= events.id)) AS closed_on
            FROM cohort ORDER BY started_on, participant_id
            """
        ).map { row in
            Line(
                participant: try row("participant_id"),
                trajectory: try row("trajectory_id"),
                startedOn: try row("started_on"),
                activatedOn: try row.optional("activated_on"),
                closedOn: try row.optional("closed_on")
            )
        }
    }

    /// The pauses of everybody in such a cohort, by trajectory. One that runs has no end yet, whatever end is expected.
    package static func pauses(
        programme: String,
        period: ClosedRange<Day>,
        of people: [ID<Participant>]? = nil,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [(from: Day, until: Day?)]] {
        let rows = try tx.rows(
            """
            SELECT pauses.trajectory_id, from_day, CASE WHEN has_ended = 1 THEN until_day END AS until_day FROM pauses
            JOIN events ON events.trajectory_id = pauses.trajectory_id
            WHERE events.programme = \(programme) AND events.kind = \(EventKind.guidanceStarted)
                AND events.day BETWEEN \(period.lowerBound) AND \(period.upperBound) \(limit(to: people))
            ORDER BY pauses.trajectory_id, from_day
            """
        )
        var pauses: [ID<Trajectory>: [(from: Day, until: Day?)]] = [:]
        for row in rows {
            let line = (from: try row("from_day", as: Day.self), until: try row.optional("until_day", as: Day.self))
            pauses[try row("trajectory_id"), default: []].append(line)
        }
        return pauses
    }

    private static func limit(to people: [ID<Participant>]?) -> SQL {
        guard let people else { return "" }
        return "AND events.participant_id IN (\(list: people))"
    }
}
