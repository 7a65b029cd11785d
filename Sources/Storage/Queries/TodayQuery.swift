package import Domain

/// What the trajectories of one coach that are not closed ask for: each list by the day it is for.
package struct TodayQuery: Sendable {
    package let coach: ID<User>

    package init(coach: ID<User>) { self.coach = coach }

    static let person: SQL = """
        t.participant_id AS person_id, p.name AS person_name, t.id AS trajectory, t.programme AS programme_code,
        t.programme_version AS definition_version, t.accepted_on, t.started_on,
        t.entry_day
        """

    /// The open trajectories of the coach, as `t`, with the person as `p`.
    var own: SQL {
        let open = TrajectoryState.allCases.filter { $0 != .closed }
        return """
            (SELECT * FROM trajectories WHERE coach_id = \(coach) AND state IN (\(list: open))) t
            JOIN participants p ON p.id = t.participant_id
            """
    }

    /// The rows of a statement about `person`, with the keys that open their names.
    func found(_ statement: SQL, in tx: borrowing Transaction) throws -> [Row] {
        let rows = try tx.rows(statement)
        try tx.fetchNameKeys(for: rows)
        return rows
    }

    /// Talks on sitting days up to a day of which nobody said what became of them.
    package func talks(until day: Day, in tx: borrowing Transaction) throws -> [(person: TodayPerson, talk: Talk)] {
        try found(
            """
            SELECT k.*, \(Self.person) FROM \(own) JOIN talks k ON k.trajectory_id = t.id
            WHERE k.state = \(TalkState.planned) AND k.day <= \(day) ORDER BY k.day, k.seat, k.id
            """,
            in: tx
        ).map { (try TodayPerson(row: $0, in: tx), try Talk(row: $0)) }
    }

    /// Talks that wait for a seat. `CROSS JOIN` keeps the order of reading: the coach's own first, not all who wait.
    package func waiting(in tx: borrowing Transaction) throws -> [(person: TodayPerson, talk: Talk)] {
        try found(
            """
            SELECT k.*, \(Self.person) FROM \(own) CROSS JOIN talks k
            WHERE k.trajectory_id = t.id AND k.state = \(TalkState.planned) AND k.day IS NULL ORDER BY k.waiting_since, k.id
            """,
            in: tx
        ).map { (try TodayPerson(row: $0, in: tx), try Talk(row: $0)) }
    }

    /// Who awaits the screening without a talk that is planned or waits.
    package func unplanned(in tx: borrowing Transaction) throws -> [TodayPerson] {
        try found(
            """
            SELECT \(Self.person) FROM \(own) WHERE t.state = \(TrajectoryState.awaitingScreening)
                AND NOT EXISTS (SELECT 1 FROM talks k WHERE k.trajectory_id = t.id AND k.state = \(TalkState.planned))
            ORDER BY t.accepted_on, t.id
            """,
            in: tx
        ).map { try TodayPerson(row: $0, in: tx) }
    }

    /// Talks with employers up to a day whose answer is not noted.
    package func employerTalks(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, talk: EmployerTalk)] {
        let rows = try found(
            """
            SELECT k.*, \(Self.person) FROM \(own) JOIN employer_talks k ON k.trajectory_id = t.id
            WHERE k.answer = \(EmployerAnswer.pending) AND k.day <= \(day) ORDER BY k.day, k.time, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .talkFraming)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try EmployerTalk(row: $0, in: tx)) }
    }

    /// Open contacts that a cadence planned, due up to a day, with where the person works when it counts from a start at work.
    /// Of a closed trajectory those are there that count from its closing; the words of the states stand in the statement,
    /// as in the index that finds these.
    package func contacts(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, contact: DueContact, workplace: String?)] {
        let rows = try found(
            """
            SELECT k.*, t.participant_id, w.workplace, \(Self.person)
            FROM \(own) JOIN due_contacts k ON k.trajectory_id = t.id LEFT JOIN placements w ON w.id = k.placement_id
            WHERE k.state = 'open' AND k.due <= \(day)
            UNION ALL
            SELECT k.*, t.participant_id, NULL AS workplace, \(Self.person)
            FROM trajectories t CROSS JOIN due_contacts k CROSS JOIN participants p
            WHERE t.coach_id = \(coach) AND t.state = 'closed' AND k.trajectory_id = t.id AND p.id = t.participant_id
                AND k.state = 'open' AND k.anchor = 'trajectoryClosed' AND k.due <= \(day)
            ORDER BY due, id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .missedReason, .moveReason)
        return try rows.map {
            (try TodayPerson(row: $0, in: tx), try DueContact(row: $0, in: tx), try $0.optional("workplace"))
        }
    }

    /// Open steps whose window ends up to a day.
    package func steps(until day: Day, in tx: borrowing Transaction) throws -> [(person: TodayPerson, step: Step)] {
        let rows = try found(
            """
            SELECT k.*, t.participant_id, \(Self.person) FROM \(own) JOIN steps k ON k.trajectory_id = t.id
            WHERE k.state = \(StepState.open) AND k.due <= \(day) ORDER BY k.due, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .stepDeviation)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try Step(row: $0, in: tx)) }
    }

    /// Pauses that have not ended.
    package func pauses(in tx: borrowing Transaction) throws -> [(person: TodayPerson, pause: Pause)] {
        let rows = try found(
            """
            SELECT k.*, t.participant_id, \(Self.person) FROM \(own) JOIN pauses k ON k.trajectory_id = t.id
            WHERE k.has_ended = 0 ORDER BY k.from_day, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .pauseExplanation)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try Pause(row: $0, in: tx)) }
    }

    /// Barriers at which one looks again up to a day (C1). What was said and done about them is not read.
    package func barriers(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, barrier: Barrier)] {
        let rows = try found(
            """
            SELECT k.*, \(Self.person) FROM \(own) JOIN barriers k ON k.trajectory_id = t.id
            WHERE k.look_again_on <= \(day) ORDER BY k.look_again_on, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .barrierKind)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try Barrier(row: $0, in: tx)) }
    }

    /// What has to be done about barriers up to a day, with the tier of the barrier.
    package func barrierActions(
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, action: BarrierAction, tier: Tier)] {
        let rows = try found(
            """
            SELECT k.*, b.tier, \(Self.person) FROM \(own) JOIN barriers b ON b.trajectory_id = t.id
                JOIN barrier_actions k ON k.barrier_id = b.id
            WHERE b.withdrawal IS NULL AND k.settled_on IS NULL AND k.withdrawal IS NULL AND k.due <= \(day)
            ORDER BY k.due, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .barrierActionWhat)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try BarrierAction(row: $0, in: tx), try $0("tier")) }
    }

    /// The placements of ways with one that runs, and when the person was born: the age decides what a rule of law asks (C6).
    package func placements(
        in tx: borrowing Transaction
    ) throws -> [(person: TodayPerson, born: Day, placement: Placement)] {
        let rows = try found(
            """
            SELECT k.*, p.birth_day, \(Self.person) FROM \(own) JOIN placements k ON k.trajectory_id = t.id
            WHERE k.withdrawal IS NULL AND EXISTS (SELECT 1 FROM placements r WHERE r.trajectory_id = t.id
                AND r.withdrawal IS NULL AND r.end_day IS NULL)
            ORDER BY t.id, k.start_day, k.id
            """,
            in: tx
        )
        try tx.fetchDataKeys(for: rows, .placementEnd)
        return try rows.map { (try TodayPerson(row: $0, in: tx), try $0("birth_day"), try Placement(row: $0, in: tx)) }
    }

    /// Every open trajectory, and whether the person stays in a prison.
    package func people(in tx: borrowing Transaction) throws -> [(person: TodayPerson, staysInside: Bool)] {
        try found(
            """
            SELECT \(Self.person),
                EXISTS (SELECT 1 FROM stays s WHERE s.participant_id = t.participant_id AND s.until_day IS NULL) AS inside
            FROM \(own) ORDER BY t.id
            """,
            in: tx
        ).map { (try TodayPerson(row: $0, in: tx), try $0("inside")) }
    }

    /// When there was contact last with each of some parties, by trajectory.
    package func lastContacts(
        with parties: Set<Party>,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Party: Day]] {
        let rows = try tx.rows(
            """
            SELECT c.trajectory_id, c.party, MAX(c.day) AS last_day FROM \(own)
                JOIN contact_moments c ON c.trajectory_id = t.id
            WHERE c.party IN (\(list: parties)) AND c.withdrawal IS NULL GROUP BY c.trajectory_id, c.party
            """
        )
        var last: [ID<Trajectory>: [Party: Day]] = [:]
        for row in rows { last[try row("trajectory_id"), default: [:]][try row("party")] = try row("last_day") }
        return last
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
