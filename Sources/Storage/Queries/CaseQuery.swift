package import Domain

/// Every case of a programme at once, for figures that conditions count. Only what conditions ask for is read: no name, no
/// note, no reason. Texts are opened for findings alone, and those are read only where a figure asks for one.
package enum CaseQuery {
    /// A referral, and the trajectory it became. Of the person only the day of birth is read, of the trajectory only what
    /// stands on its row.
    package struct Line: Sendable {
        package let participant: Participant
        package let referral: Referral
        package let trajectory: Trajectory?
    }

    /// Every referral to a programme until a day, the first one first.
    package static func lines(
        programme: String,
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        try tx.rows(
            """
            SELECT r.id AS referral, r.participant_id, r.referred_on, r.registered_on, r.state AS referral_state, r.referrer_kind, r.partner,
                r.site, r.edition AS referral_edition, p.birth_day, t.id AS trajectory, t.programme_version, t.state,
                t.accepted_on, t.started_on, t.closed_on, t.outcome, t.edition, t.entry_moment, t.entry_day
            FROM referrals r JOIN participants p ON p.id = r.participant_id
            LEFT JOIN trajectories t ON t.referral_id = r.id
            WHERE r.programme = \(programme) AND r.referred_on <= \(day) ORDER BY r.referred_on, r.id
            """
        ).map { row in try line(row, programme: programme) }
    }

    private static func line(_ row: Row, programme: String) throws -> Line {
        let id: ID<Participant> = try row("participant_id")
        let (nobody, birthDay) = (PersonName(given: "", family: ""), try row("birth_day", as: Day.self))
        let referral = Referral(
            id: try row("referral"),
            participant: id,
            name: nobody,
            birthDay: birthDay,
            programme: programme,
            referrer: nil,
            referrerName: "",
            institution: nil,
            prison: nil,
            origin: ReferralOrigin(
                kind: try row.optional("referrer_kind"),
                partner: try row.optional("partner"),
                site: try row.optional("site")
            ),
            referredOn: try row("referred_on"),
            reason: "",
            hasConsent: true,
            earliestDay: nil,
            source: .form,
            state: try row("referral_state"),
            edition: try row.optional("referral_edition"),
            registeredOn: try row.optional("registered_on")
        )
        let participant = Participant(id: id, name: nobody, birthDay: birthDay)
        guard let trajectory = try row.optional("trajectory", as: ID<Trajectory>.self) else {
            return Line(participant: participant, referral: referral, trajectory: nil)
        }
        return Line(
            participant: participant,
            referral: referral,
            trajectory: Trajectory(
                id: trajectory,
                participant: id,
                referral: referral.id,
                programme: programme,
                programmeVersion: try row("programme_version"),
                coach: nil,
                state: try row("state"),
                acceptedOn: try row("accepted_on"),
                startedOn: try row.optional("started_on"),
                closedOn: try row.optional("closed_on"),
                outcome: try row.optional("outcome"),
                entry: try EntryPlace(row: row)
            )
        )
    }
}

extension CaseQuery {
    /// The placements of everybody in a programme, by trajectory, the first one first.
    package static func placements(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Placement]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.form, k.start_day, k.planned_end, k.end_day,
                CASE WHEN k.withdrawal IS NULL THEN 0 ELSE 1 END AS is_withdrawn
            FROM placements k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE t.programme = \(programme) ORDER BY k.start_day, k.id
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

    /// The pauses of everybody in a programme, by trajectory.
    package static func pauses(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Pause]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.reason, k.from_day, k.until_day, k.noted_on, k.has_ended
            FROM pauses k JOIN trajectories t ON t.id = k.trajectory_id WHERE t.programme = \(programme) ORDER BY k.id
            """
        )
        let pauses = try rows.map { row in
            Pause(
                id: try row("id"),
                trajectory: try row("trajectory_id"),
                reason: try row("reason"),
                from: try row("from_day"),
                until: try row.optional("until_day"),
                notedOn: try row("noted_on"),
                hasEnded: try row("has_ended"),
                explanation: ""
            )
        }
        return Dictionary(grouping: pauses, by: \.trajectory)
    }

    /// The phases that everybody in a programme went through, by trajectory.
    package static func passages(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Passage]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.phase, k.from_day, k.until_day, k.is_skipped
            FROM passages k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE t.programme = \(programme) ORDER BY k.from_day, k.id
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

    /// The steps of everybody in a programme, by trajectory.
    package static func steps(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Step]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.code, k.position, k.window_start, k.due, k.rule, k.anchor, k.anchor_day,
                k.programme_version, k.state, k.done_on
            FROM steps k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE t.programme = \(programme) ORDER BY k.position, k.id
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

    /// The days of the contacts of everybody in a programme, by trajectory.
    package static func contacts(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [ContactMoment]] {
        let rows = try tx.rows(
            """
            SELECT k.id, k.trajectory_id, k.participant_id, k.party, k.day, k.channel,
                CASE WHEN k.withdrawal IS NULL THEN 0 ELSE 1 END AS is_withdrawn
            FROM contact_moments k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE t.programme = \(programme) ORDER BY k.day, k.id
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

    /// What happened in a programme of these kinds, by participant.
    package static func events(
        in programme: String,
        kinds: [EventKind],
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [Event]] {
        let rows = try tx.rows(
            """
            SELECT id, kind, day, programme, participant_id, referral_id, trajectory_id, subject, code, counts, actor
            FROM events WHERE programme = \(programme) AND kind IN (\(list: kinds)) ORDER BY day, id
            """
        )
        return Dictionary(grouping: try rows.map(Event.init(row:)), by: \.participant)
    }

    /// Everything that was found about the people who were referred to a programme, by participant.
    package static func findings(
        in programme: String,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>: [Finding]] {
        let rows = try tx.rows(
            """
            SELECT * FROM findings
            WHERE participant_id IN (SELECT participant_id FROM referrals WHERE programme = \(programme))
            ORDER BY noted_on, id
            """
        )
        try tx.fetchDataKeys(for: rows, .findingStatement)
        return Dictionary(grouping: try rows.map { try Finding(withoutObserver: $0, in: tx) }, by: \.participant)
    }
}
