package import Domain

/// The cases of a programme, for figures that conditions count and for phases that start by themselves. Only what conditions
/// ask for is read: no name, no note, no reason. Texts are opened for findings and for how a trajectory ended, and only where
/// that is asked.
package enum CaseQuery {
    /// A referral, and the trajectory it became. Of the person only the day of birth is read, of the trajectory only what
    /// stands on its row.
    package struct Line: Sendable {
        package let participant: Participant
        package let referral: Referral
        package let trajectory: Trajectory?
    }

    /// The referrals to a programme until the last of some days that something happened to in these days, or may have: what
    /// was over before is left out. The first one comes first.
    ///
    /// `people`: whose; nil for everybody's. `withOutcomes`: whether it is asked how trajectories ended; else they have no outcome
    /// here.
    package static func lines(
        programme: String,
        within days: ClosedRange<Day>,
        of people: [ID<Participant>]? = nil,
        withOutcomes: Bool,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        let first = days.lowerBound
        let found = people.map { referrals(of: $0) } ?? referrals(of: programme, since: first)
        // `CROSS JOIN` keeps the order of the tables: who is asked for is not looked for among everybody.
        let rows = try tx.rows(
            """
            WITH found AS (\(found))
            SELECT \(columns)
            FROM found f CROSS JOIN referrals r JOIN participants p ON p.id = r.participant_id
            LEFT JOIN trajectories t ON t.referral_id = r.id
            WHERE r.id = f.id AND r.programme = \(programme) AND r.referred_on <= \(days.upperBound)
                AND (r.referred_on >= \(first) OR t.state <> 'closed' OR t.accepted_on >= \(first)
                    OR t.closed_on >= \(first) OR EXISTS (
                        SELECT 1 FROM placements k WHERE k.trajectory_id = t.id AND k.start_day >= \(first)))
            ORDER BY r.referred_on, r.id
            """
        )
        return try lines(rows, programme: programme, withOutcomes: withOutcomes, in: tx)
    }

    /// The cases of these trajectories, all of one programme, in the order of their ids.
    ///
    /// `withOutcomes`: whether it is asked how they ended; else they have no outcome here.
    package static func lines(
        of trajectories: [ID<Trajectory>],
        in programme: String,
        withOutcomes: Bool,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        let rows = try tx.rows(
            """
            SELECT \(columns)
            FROM trajectories t JOIN referrals r ON r.id = t.referral_id JOIN participants p ON p.id = r.participant_id
            WHERE t.id IN (\(list: trajectories)) ORDER BY t.id
            """
        )
        return try lines(rows, programme: programme, withOutcomes: withOutcomes, in: tx)
    }

    /// What is read of a referral, a person and a trajectory.
    private static let columns: SQL = """
        r.id AS referral, r.participant_id, r.referred_on, r.registered_on, r.state AS referral_state, r.referrer_kind,
        r.partner, r.site, r.edition AS referral_edition, p.birth_day, t.id AS trajectory, t.programme_version, t.state,
        t.accepted_on, t.started_on, t.closed_on, t.outcome, t.edition, t.entry_moment, t.entry_day
        """

    private static func lines(
        _ rows: [Row],
        programme: String,
        withOutcomes: Bool,
        in tx: borrowing Transaction
    ) throws -> [Line] {
        if withOutcomes { try tx.fetchDataKeys(for: rows, .trajectoryOutcome) }
        return try rows.map { row in
            var outcome: String?
            if withOutcomes, let sealed = try row.optional("outcome", as: String.self) {
                outcome = try tx.opened(
                    sealed,
                    .trajectoryOutcome,
                    row: row("trajectory"),
                    of: row("participant_id")
                )
            }
            return try line(row, outcome: outcome, programme: programme)
        }
    }

    /// What happened since a day to anybody, found by the indexes over days.
    private static func referrals(of programme: String, since first: Day) -> SQL {
        """
        SELECT r.id FROM referrals r WHERE r.programme = \(programme) AND r.referred_on >= \(first)
        UNION SELECT t.referral_id FROM trajectories t WHERE t.programme = \(programme) AND t.state <> 'closed'
        UNION SELECT t.referral_id FROM trajectories t WHERE t.programme = \(programme) AND t.accepted_on >= \(first)
        UNION SELECT t.referral_id FROM trajectories t WHERE t.programme = \(programme) AND t.closed_on >= \(first)
        UNION SELECT t.referral_id FROM placements k JOIN trajectories t ON t.id = k.trajectory_id
            WHERE k.start_day >= \(first) AND t.programme = \(programme)
        """
    }

    private static func referrals(of people: [ID<Participant>]) -> SQL {
        "SELECT id FROM referrals WHERE participant_id IN (\(list: people))"
    }

    private static func line(_ row: Row, outcome: String?, programme: String) throws -> Line {
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
                outcome: outcome,
                entry: try EntryPlace(row: row)
            )
        )
    }
}
