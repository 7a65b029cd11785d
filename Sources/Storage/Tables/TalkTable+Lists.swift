package import Domain

/// How many seats of a day are taken.
package struct SeatCount: Hashable, Sendable {
    package let prison: String
    package let day: Day
    package let taken: Int
    /// Of these, the talks with people of one coach.
    package let own: Int
}

extension TalkTable {
    /// The talks of one day in a prison, in order, whatever their state; with whom, as far as it is within.
    package static func lines(
        programme: String,
        prison: String,
        on day: Day,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [ListedTalk] {
        try lines(
            where: "k.programme = \(programme) AND k.prison = \(prison) AND k.day = \(day)",
            within: scope,
            in: tx
        )
    }

    /// The talks that left a day of a prison for another day there and are still to come.
    package static func lines(
        programme: String,
        prison: String,
        movedFrom day: Day,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [ListedTalk] {
        try lines(
            where: """
                k.programme = \(programme) AND k.prison = \(prison) AND k.moved_from = \(day)
                AND k.state = \(TalkState.planned)
                """,
            within: scope,
            in: tx
        )
    }

    /// The talks that wait for a seat, who waits longest first.
    package static func waitingLines(
        programme: String,
        prison: String,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [ListedTalk] {
        try lines(
            where: """
                k.programme = \(programme) AND k.prison = \(prison) AND k.day IS NULL
                AND k.state = \(TalkState.planned)
                """,
            within: scope,
            in: tx
        )
    }

    private static func lines(
        where condition: SQL,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [ListedTalk] {
        let rows = try tx.rows(
            """
            SELECT k.*, p.id AS person_id, p.name AS person_name, p.birth_day, t.coach_id FROM talks k
                JOIN trajectories t ON t.id = k.trajectory_id
                LEFT JOIN participants p ON p.id = k.participant_id AND \(scope.trajectories("t"))
            WHERE \(condition) ORDER BY k.day, k.seat, k.waiting_since, k.id
            """
        )
        try tx.fetchNameKeys(for: rows.filter { try $0.value("person_id") != .null })
        return try rows.map { row in
            ListedTalk(talk: try Talk(row: row), line: try TalkLine(row: row, in: tx))
        }
    }

    /// How many seats are taken on each day of a range, by programme.
    ///
    /// `coach`: whose own people are counted apart.
    package static func counts(
        programmes: [String],
        in range: ClosedRange<Day>,
        coach: ID<User>?,
        in tx: borrowing Transaction
    ) throws -> [String: [SeatCount]] {
        let kept = TalkState.allCases.filter(\.keepsSeat)
        // Whose people they are is asked only where it matters: without it an index alone gives the answer.
        let own: SQL =
            coach.map { coach in
                """
                SUM((SELECT COUNT(*) FROM trajectories t WHERE t.id = k.trajectory_id AND t.coach_id = \(coach)))
                """
            } ?? "0"
        let rows = try tx.rows(
            """
            SELECT k.programme, k.prison, k.day, COUNT(*) AS taken, \(own) AS own FROM talks k
            WHERE k.programme IN (\(list: programmes))
                AND k.day BETWEEN \(range.lowerBound) AND \(range.upperBound) AND k.state IN (\(list: kept))
            GROUP BY k.programme, k.prison, k.day
            """
        )
        var counts: [String: [SeatCount]] = [:]
        for row in rows {
            let count = SeatCount(
                prison: try row("prison"),
                day: try row("day"),
                taken: try row("taken"),
                own: try row.optional("own") ?? 0
            )
            counts[try row("programme"), default: []].append(count)
        }
        return counts
    }

    /// How many talks wait for a seat, by programme and prison.
    package static func waitingCounts(
        programmes: [String],
        in tx: borrowing Transaction
    ) throws -> [String: [String: Int]] {
        let rows = try tx.rows(
            """
            SELECT programme, prison, COUNT(*) AS count FROM talks
            WHERE programme IN (\(list: programmes)) AND state = \(TalkState.planned) AND day IS NULL
            GROUP BY programme, prison
            """
        )
        var counts: [String: [String: Int]] = [:]
        for row in rows { counts[try row("programme"), default: [:]][try row("prison")] = try row("count") }
        return counts
    }

    /// Those who await their screening without a talk that is planned or waits: after a refusal to come, say.
    package static func unplanned(
        programme: String,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> [UnplannedLine] {
        let rows = try tx.rows(
            """
            SELECT t.participant_id AS person_id, p.name AS person_name, t.coach_id, s.prison, t.accepted_on FROM trajectories t
                JOIN participants p ON p.id = t.participant_id
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
            WHERE t.programme = \(programme) AND t.state = \(TrajectoryState.awaitingScreening)
                AND \(scope.trajectories("t")) AND NOT EXISTS (SELECT 1 FROM talks k WHERE k.trajectory_id = t.id AND k.state = \(TalkState.planned))
            ORDER BY t.accepted_on, t.id
            """
        )
        try tx.fetchNameKeys(for: rows)
        return try rows.map { row in
            UnplannedLine(
                participant: try row("person_id"),
                name: try row.personName(in: tx),
                coach: try row.optional("coach_id"),
                prison: try row.optional("prison"),
                acceptedOn: try row("accepted_on")
            )
        }
    }
}

extension TalkLine {
    /// Nil where the person is not within.
    fileprivate init?(row: Row, in tx: borrowing Transaction) throws {
        guard try row.value("person_name") != .null else { return nil }
        self.init(
            talk: try Talk(row: row),
            name: try row.personName(in: tx),
            birthDay: try row("birth_day"),
            coach: try row.optional("coach_id")
        )
    }
}
