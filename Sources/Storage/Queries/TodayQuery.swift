package import Domain

/// What the trajectories of one coach that are not closed ask for: each list by the day it is for. Who they are is read once,
/// and no list reads it again.
package struct TodayQuery: Sendable {
    package let coach: ID<User>
    /// Every open trajectory, and whether the person stays in a prison.
    package let people: [(person: TodayPerson, staysInside: Bool)]
    private let known: [ID<Trajectory>: (person: TodayPerson, born: Day)]

    static let person: SQL = """
        t.participant_id AS person_id, p.name AS person_name, t.id AS trajectory, t.programme AS programme_code,
        t.programme_version AS definition_version, t.accepted_on, t.started_on,
        t.entry_day
        """

    /// Reads whose trajectories they are.
    package init(coach: ID<User>, in tx: borrowing Transaction) throws {
        let rows = try tx.rows(
            """
            SELECT \(Self.person), p.birth_day,
                EXISTS (SELECT 1 FROM stays s WHERE s.participant_id = t.participant_id AND s.until_day IS NULL) AS inside
            FROM trajectories t JOIN participants p ON p.id = t.participant_id
            WHERE \(Self.own(of: coach)) ORDER BY t.id
            """
        )
        try tx.fetchNameKeys(for: rows)
        var people: [(person: TodayPerson, staysInside: Bool)] = []
        var known: [ID<Trajectory>: (person: TodayPerson, born: Day)] = [:]
        for row in rows {
            let person = try TodayPerson(row: row, in: tx)
            people.append((person, try row("inside")))
            known[person.trajectory] = (person, try row("birth_day"))
        }
        self.coach = coach
        self.people = people
        self.known = known
    }

    /// What holds for the open trajectories of the coach, as `t`. The index that finds them has their ids: a list that begins
    /// there (`CROSS JOIN` keeps the order of reading) and asks no more of them does not read their rows.
    var own: SQL { Self.own(of: coach) }

    private static func own(of coach: ID<User>) -> SQL {
        "t.coach_id = \(coach) AND t.state IN (\(list: TrajectoryState.allCases.filter { $0 != .closed }))"
    }

    /// Whose trajectory a row names.
    func whose(_ row: Row, by column: String = "trajectory_id") throws -> TodayPerson {
        guard let known = self.known[try row(column)] else { throw StorageError.damaged(column: column) }
        return known.person
    }

    /// Talks on sitting days up to a day of which nobody said what became of them.
    package func talks(until day: Day, in tx: borrowing Transaction) throws -> [(person: TodayPerson, talk: Talk)] {
        try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN talks k
            WHERE \(own) AND k.trajectory_id = t.id AND k.state = \(TalkState.planned) AND k.day <= \(day)
            ORDER BY k.day, k.seat, k.id
            """
        ).map { (try whose($0), try Talk(row: $0)) }
    }

    /// Talks that wait for a seat.
    package func waiting(in tx: borrowing Transaction) throws -> [(person: TodayPerson, talk: Talk)] {
        try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN talks k
            WHERE \(own) AND k.trajectory_id = t.id AND k.state = \(TalkState.planned) AND k.day IS NULL
            ORDER BY k.waiting_since, k.id
            """
        ).map { (try whose($0), try Talk(row: $0)) }
    }

    /// Who awaits the screening without a talk that is planned or waits.
    package func unplanned(in tx: borrowing Transaction) throws -> [TodayPerson] {
        try tx.rows(
            """
            SELECT t.id FROM trajectories t
            WHERE t.coach_id = \(coach) AND t.state = \(TrajectoryState.awaitingScreening)
                AND NOT EXISTS (SELECT 1 FROM talks k WHERE k.trajectory_id = t.id AND k.state = \(TalkState.planned))
            ORDER BY t.accepted_on, t.id
            """
        ).map { try whose($0, by: "id") }
    }

    /// Talks with employers up to a day whose answer is not noted; its word stands in the statement, as in the index that finds
    /// these.
    package func employerTalks(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, talk: EmployerTalk)] {
        let rows = try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN employer_talks k
            WHERE \(own) AND k.trajectory_id = t.id AND k.answer = 'pending' AND k.day <= \(day)
            ORDER BY k.day, k.time, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .talkFraming)
        return try rows.map { (try whose($0), try EmployerTalk(row: $0, in: tx)) }
    }

    /// Open contacts that a cadence planned, due up to a day, with where the person works when it counts from a start at work.
    /// Of a closed trajectory those are there that count from its closing; the words of the states stand in the statement,
    /// as in the index that finds these.
    package func contacts(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, contact: DueContact, workplace: String?)] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id, w.workplace
            FROM trajectories t CROSS JOIN due_contacts k
                LEFT JOIN placements w ON w.id = k.placement_id
            WHERE \(own) AND k.trajectory_id = t.id AND k.state = 'open' AND k.due <= \(day)
            UNION ALL
            SELECT k.*, t.participant_id, NULL AS workplace
            FROM trajectories t CROSS JOIN due_contacts k
            WHERE t.coach_id = \(coach) AND t.state = 'closed' AND k.trajectory_id = t.id
                AND k.state = 'open' AND k.anchor = 'trajectoryClosed' AND k.due <= \(day)
            ORDER BY due, id
            """
        )
        try tx.fetchDataKeys(for: rows, .missedReason, .moveReason)
        let trajectories = try rows.map { try $0("trajectory_id", as: ID<Trajectory>.self) }
        let closed = try self.closed(Set(trajectories).subtracting(known.keys), in: tx)
        return try zip(rows, trajectories).map { row, trajectory in
            let person = try closed[trajectory] ?? whose(row)
            return (person, try DueContact(row: row, in: tx), try row.optional("workplace"))
        }
    }

    /// Whose these closed trajectories of the coach are.
    private func closed(
        _ trajectories: Set<ID<Trajectory>>,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: TodayPerson] {
        if trajectories.isEmpty { return [:] }
        let rows = try tx.rows(
            """
            SELECT \(Self.person) FROM trajectories t JOIN participants p ON p.id = t.participant_id
            WHERE t.id IN (\(list: trajectories.sorted())) AND t.coach_id = \(coach)
            """
        )
        try tx.fetchNameKeys(for: rows)
        let people = try rows.map { try TodayPerson(row: $0, in: tx) }
        return Dictionary(uniqueKeysWithValues: people.map { ($0.trajectory, $0) })
    }

    /// Open steps whose window ends up to a day; their state stands in the statement, as in the index that finds these.
    package func steps(until day: Day, in tx: borrowing Transaction) throws -> [(person: TodayPerson, step: Step)] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id FROM trajectories t CROSS JOIN steps k
            WHERE \(own) AND k.trajectory_id = t.id AND k.state = 'open' AND k.due <= \(day) ORDER BY k.due, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .stepDeviation)
        return try rows.map { (try whose($0), try Step(row: $0, in: tx)) }
    }

    /// Pauses that have not ended.
    package func pauses(in tx: borrowing Transaction) throws -> [(person: TodayPerson, pause: Pause)] {
        let rows = try tx.rows(
            """
            SELECT k.*, t.participant_id FROM trajectories t CROSS JOIN pauses k
            WHERE \(own) AND k.trajectory_id = t.id AND k.has_ended = 0 ORDER BY k.from_day, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .pauseExplanation)
        return try rows.map { (try whose($0), try Pause(row: $0, in: tx)) }
    }

    /// Barriers at which one looks again up to a day (C1). What was said and done about them is not read.
    package func barriers(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, barrier: Barrier)] {
        let rows = try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN barriers k
            WHERE \(own) AND k.trajectory_id = t.id AND k.look_again_on <= \(day) ORDER BY k.look_again_on, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .barrierKind)
        return try rows.map { (try whose($0), try Barrier(row: $0, in: tx)) }
    }

    /// What has to be done about barriers up to a day, with the tier of the barrier.
    package func barrierActions(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, action: BarrierAction, tier: Tier)] {
        let rows = try tx.rows(
            """
            SELECT k.*, b.tier, b.trajectory_id
            FROM trajectories t CROSS JOIN barriers b CROSS JOIN barrier_actions k
            WHERE \(own) AND b.trajectory_id = t.id AND k.barrier_id = b.id
                AND b.withdrawal IS NULL AND k.settled_on IS NULL AND k.withdrawal IS NULL AND k.due <= \(day)
            ORDER BY k.due, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .barrierActionWhat)
        return try rows.map { (try whose($0), try BarrierAction(row: $0, in: tx), try $0("tier")) }
    }

    /// The placements of ways with one that runs, and when the person was born: the age decides what a rule of law asks (C6).
    package func placements(
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, born: Day, placement: Placement)] {
        let rows = try tx.rows(
            """
            SELECT k.* FROM trajectories t CROSS JOIN placements k
            WHERE \(own) AND k.trajectory_id = t.id AND k.withdrawal IS NULL
                AND EXISTS (SELECT 1 FROM placements r WHERE r.trajectory_id = t.id
                    AND r.withdrawal IS NULL AND r.end_day IS NULL)
            ORDER BY t.id, k.start_day, k.id
            """
        )
        try tx.fetchDataKeys(for: rows, .placementEnd)
        return try rows.map { row in
            let placement = try Placement(row: row, in: tx)
            guard let known = self.known[placement.trajectory] else {
                throw StorageError.damaged(column: "trajectory_id")
            }
            return (known.person, known.born, placement)
        }
    }
}

extension TodayPerson {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            participant: try row("person_id"),
            name: try row.personName(in: tx),
            trajectory: try row("trajectory"),
            programme: try row("programme_code"),
            programmeVersion: try row("definition_version"),
            acceptedOn: try row("accepted_on"),
            startedOn: try row.optional("started_on"),
            entryDay: try row.optional("entry_day")
        )
    }
}
