package import Domain

/// What belongs to some cases, each list by whom it is about.
extension CaseQuery {
    /// The placements of some trajectories, by trajectory, the first one first.
    package static func placements(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Placement]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.form, k.start_day, k.planned_end, k.end_day,
                CASE WHEN k.withdrawal IS NULL THEN 0 ELSE 1 END AS is_withdrawn
            FROM placements k WHERE k.trajectory_id IN (\(list: trajectories)) ORDER BY k.start_day, k.id
            """
        )
        let placements = try rows.map { row in
            Placement(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                participant: try row("participant_id"),
                previous: nil,
                form: try row("form"),
                legalEmployer: "",
                workplace: "",
                jobTitle: "",
                start: try row("start_day"),
                plannedEnd: try row.optional("planned_end"),
                end: try row.optional("end_day"),
                withdrawal: try row("is_withdrawn", as: Bool.self) ? "" : nil
            )
        }
        return Dictionary(grouping: placements, by: \.trajectory)
    }

    /// The pauses of some trajectories, by trajectory, without their reasons.
    package static func pauses(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Pause]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.from_day, k.until_day, k.noted_on, k.has_ended
            FROM pauses k WHERE k.trajectory_id IN (\(list: trajectories)) ORDER BY k.id
            """
        )
        let pauses = try rows.map { row in
            Pause(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                reason: "",
                from: try row("from_day"),
                until: try row.optional("until_day"),
                notedOn: try row("noted_on"),
                hasEnded: try row("has_ended"),
                explanation: ""
            )
        }
        return Dictionary(grouping: pauses, by: \.trajectory)
    }

    /// The phases that some trajectories went through, by trajectory.
    package static func passages(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Passage]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.phase, k.from_day, k.until_day, k.is_skipped
            FROM passages k WHERE k.trajectory_id IN (\(list: trajectories)) ORDER BY k.from_day, k.id
            """
        )
        let passages = try rows.map { row in
            Passage(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                participant: try row("participant_id"),
                phase: try row("phase"),
                from: try row("from_day"),
                until: try row.optional("until_day"),
                isSkipped: try row("is_skipped"),
                decidedBy: ""
            )
        }
        return Dictionary(grouping: passages, by: \.trajectory)
    }

    /// The steps of some trajectories, by trajectory.
    package static func steps(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Step]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.code, k.position, k.window_start, k.due, k.rule, k.anchor, k.anchor_day,
                k.programme_version, k.state, k.done_on
            FROM steps k WHERE k.trajectory_id IN (\(list: trajectories)) ORDER BY k.position, k.id
            """
        )
        let steps = try rows.map { row in
            Step(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                code: try row("code"),
                position: try row("position"),
                windowStart: try row("window_start"),
                due: try row("due"),
                provenance: try Provenance(row: row),
                state: try row("state"),
                doneOn: try row.optional("done_on")
            )
        }
        return Dictionary(grouping: steps, by: \.trajectory)
    }

    /// The days of the contacts of some trajectories, by trajectory.
    package static func contacts(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [ContactMoment]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.party, k.day, k.channel,
                CASE WHEN k.withdrawal IS NULL THEN 0 ELSE 1 END AS is_withdrawn
            FROM contact_moments k WHERE k.trajectory_id IN (\(list: trajectories)) ORDER BY k.day, k.id
            """
        )
        let contacts = try rows.map { row in
            ContactMoment(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                participant: try row("participant_id"),
                party: try row("party"),
                person: "",
                day: try row("day"),
                channel: try row("channel"),
                note: "",
                by: "",
                withdrawal: try row("is_withdrawn", as: Bool.self) ? "" : nil
            )
        }
        return Dictionary(grouping: contacts, by: \.trajectory)
    }

    /// What happened in a programme of these kinds to some people, by participant.
    ///
    /// `withOutcomes`: whether it is asked why; else events whose code says that have none here.
    package static func events(
        of people: [ID<Participant>],
        in programme: String,
        kinds: [EventKind],
        withOutcomes: Bool,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [Event]] {
        let rows = try tx.rows(
            """
            SELECT id, kind, day, programme, participant_id, referral_id, trajectory_id, subject, code, reason, counts,
                actor
            FROM events WHERE participant_id IN (\(list: people)) AND programme = \(programme)
                AND kind IN (\(list: kinds)) ORDER BY day, id
            """
        )
        if withOutcomes { try tx.fetchDataKeys(for: rows, .eventReason) }
        let events = try rows.map { row in
            try withOutcomes ? Event(row: row, in: tx) : Event(row: row, reason: nil)
        }
        return Dictionary(grouping: events, by: \.participant)
    }

    /// Everything that was found about some people, by participant.
    package static func findings(
        of people: [ID<Participant>],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [Finding]] {
        let rows = try tx.rows(
            """
            SELECT * FROM findings WHERE participant_id IN (\(list: people)) ORDER BY noted_on, id
            """
        )
        try tx.fetchDataKeys(for: rows, .findingStatement)
        return Dictionary(grouping: try rows.map { try Finding(row: $0, in: tx) }, by: \.participant)
    }
}
