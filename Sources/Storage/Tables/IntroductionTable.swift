package import Domain

/// Candidates who are put forward for vacancies (A6).
package enum IntroductionTable {
    package static func insert(_ introduction: Introduction, in tx: borrowing Transaction) throws {
        let (id, person) = (introduction.id, introduction.participant)
        let pitch = try tx.sealed(introduction.pitch, .introductionPitch, id, of: person)
        let card = try tx.sealed(IntroductionText.text(of: introduction.card), .introductionCard, id, of: person)
        let fingerprint = try tx.sealed(introduction.fingerprint.text, .introductionFingerprint, id, of: person)
        try tx.run(
            """
            INSERT INTO introductions (id, reference, trajectory_id, participant_id, vacancy_id, employer_id, state, pitch,
                card, fingerprint, proposed_on, version)
            VALUES (\(id), \(introduction.reference), \(introduction.trajectory), \(person), \(introduction.vacancy),
                \(introduction.employer), \(introduction.state), \(pitch), \(card), \(fingerprint),
                \(introduction.proposedOn), \(introduction.version))
            """
        )
    }

    package static func find(_ id: ID<Introduction>, in tx: borrowing Transaction) throws -> Introduction? {
        try all(where: "id = \(id)", in: tx).first
    }

    /// By what an employer knows it by; nil when it was not shown to this one.
    package static func find(
        reference: String,
        shownTo employer: ID<Employer>,
        in tx: borrowing Transaction
    ) throws -> Introduction? {
        try all(
            where: "reference = \(reference) AND employer_id IN (\(own(employer))) AND shown_on IS NOT NULL",
            in: tx
        ).first
    }

    /// Who is behind what an employer knows an introduction by, for the audit log.
    package static func participant(
        behind reference: String,
        in tx: borrowing Transaction
    ) throws -> ID<Participant>? {
        try tx.first("SELECT participant_id FROM introductions WHERE reference = \(reference)").map {
            try $0("participant_id")
        }
    }

    /// What an employer was shown, the latest first.
    package static func all(shownTo employer: ID<Employer>, in tx: borrowing Transaction) throws -> [Introduction] {
        try all(where: "employer_id IN (\(own(employer))) AND shown_on IS NOT NULL", in: tx)
    }

    /// An employer with those that were merged into it.
    private static func own(_ employer: ID<Employer>) -> SQL {
        "SELECT id FROM employers WHERE id = \(employer) OR merged_into = \(employer)"
    }

    /// Of one trajectory, the latest first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Introduction] {
        try all(where: "trajectory_id = \(trajectory)", in: tx)
    }

    /// Of one trajectory, with the vacancy and employer of each, for the page of the file.
    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: """
                (SELECT i.*, v.title AS vacancy_title, e.name AS employer_name FROM introductions i
                    JOIN vacancies v ON v.id = i.vacancy_id JOIN employers e ON e.id = i.employer_id
                    WHERE i.trajectory_id = \(trajectory)) introduced
                """,
            order: [.down("proposed_on"), .down("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "reference", "trajectory_id", "participant_id", "vacancy_id", "employer_id", "state", "pitch", "card",
            "fingerprint", "proposed_on", "answer_by", "shown_on", "consent_form", "consent_on", "revealed_until",
            "interview_day", "interview_place", "talk_id", "placement_id", "declined_on", "vacancy_title",
            "employer_name",
        ],
        numbers: ["interview_time", "version"]
    )

    /// Of one person for one vacancy, whatever became of them.
    package static func all(
        of participant: ID<Participant>,
        for vacancy: ID<Vacancy>,
        in tx: borrowing Transaction
    ) throws -> [Introduction] {
        try all(where: "participant_id = \(participant) AND vacancy_id = \(vacancy)", in: tx)
    }

    /// Of the trajectories within, the latest first; `onlyRunning`: those of which something can still come.
    package static func all(
        within scope: Scope,
        onlyRunning: Bool,
        in tx: borrowing Transaction
    ) throws -> [Introduction] {
        let states = IntroductionState.allCases.filter { $0.isRunning || !onlyRunning }
        return try all(
            where: """
                state IN (\(list: states)) AND trajectory_id IN (SELECT t.id FROM trajectories t
                    WHERE \(scope.trajectories("t")))
                """,
            in: tx
        )
    }

    /// Of a coach's trajectories that are not closed: those that wait for the house, and those of which a day that is
    /// waited for comes before or on this one.
    package static func toLookAt(
        of coach: ID<User>,
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [Introduction] {
        let states = { (side: IntroductionSide) in IntroductionState.allCases.filter { $0.waitsFor == side } }
        return try all(
            where: """
                trajectory_id IN (SELECT t.id FROM trajectories t WHERE t.coach_id = \(coach)
                        AND t.state IN (\(list: TrajectoryState.allCases.filter { $0 != .closed })))
                    AND (state IN (\(list: states(.house))) OR state IN (\(list: states(.employer)))
                        AND COALESCE(revealed_until, answer_by) <= \(day))
                """,
            in: tx
        )
    }

    /// Those whose deadline went by before a day.
    package static func overdue(on day: Day, in tx: borrowing Transaction) throws -> [Introduction] {
        try all(
            where: """
                (state IN ('shown', 'invited') AND answer_by < \(day))
                OR (state IN ('revealed', 'interview') AND revealed_until < \(day))
                """,
            in: tx
        )
    }

    private static func all(where condition: SQL, in tx: borrowing Transaction) throws -> [Introduction] {
        let rows = try tx.rows("SELECT * FROM introductions WHERE \(condition) ORDER BY proposed_on DESC, id DESC")
        try tx.fetchDataKeys(for: rows, .introductionCard)
        return try rows.map { try Introduction(row: $0, in: tx) }
    }

    /// Saves all that can change.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ introduction: Introduction, in tx: borrowing Transaction) throws -> Bool {
        let (id, person) = (introduction.id, introduction.participant)
        let pitch = try tx.sealed(introduction.pitch, .introductionPitch, id, of: person)
        let card = try tx.sealed(IntroductionText.text(of: introduction.card), .introductionCard, id, of: person)
        let fingerprint = try tx.sealed(introduction.fingerprint.text, .introductionFingerprint, id, of: person)
        let interview = introduction.interview
        return try tx.exists(
            """
            UPDATE introductions SET state = \(introduction.state), pitch = \(pitch), card = \(card),
                fingerprint = \(fingerprint), answer_by = \(introduction.answerBy), shown_on = \(introduction.shownOn),
                consent_form = \(introduction.consent?.form), consent_on = \(introduction.consent?.day),
                revealed_until = \(introduction.revealedUntil),
                interview_day = \(interview?.day), interview_time = \(interview?.time),
                interview_place = \(interview?.place), talk_id = \(introduction.talk),
                placement_id = \(introduction.placement), declined_on = \(introduction.declinedOn), version = version + 1
            WHERE id = \(id) AND version = \(introduction.version) RETURNING id
            """
        )
    }

    /// How often its employer looked at it, as the audit log has it: a look is noted there and nowhere else; and how often somebody
    /// there was told or answered, as the steps have it.
    package static func looks(
        at introduction: Introduction,
        in tx: borrowing Transaction
    ) throws -> IntroductionLooks {
        let row = try tx.first(
            """
            SELECT COUNT(*) AS looks, COALESCE(SUM(CASE WHEN detail = \(lookWithName) THEN 1 ELSE 0 END), 0) AS named
            FROM audit_lines WHERE participant_id = \(introduction.participant) AND action = 'readShared'
                AND subject = \(introduction.id)
            """
        )
        var looks = IntroductionLooks.none
        if let row { (looks.atAll, looks.withName) = (try row("looks"), try row("named")) }
        for step in try tx.rows(
            """
            SELECT act, from_state FROM introduction_steps
            WHERE introduction_id = \(introduction.id) AND said_way IS NOT NULL
            """
        ) {
            looks.told += 1
            let (act, from): (IntroductionAct, IntroductionState) = (try step("act"), try step("from_state"))
            if act == .reveal || from.tellsIdentity { looks.toldWithName += 1 }
        }
        return looks
    }

    /// What the audit line of a look says, without and with the name in sight.
    package static let look = "introduction"
    package static let lookWithName = "introduction with name"
}

extension IntroductionState: SQLConvertible {}
extension ConsentForm: SQLConvertible {}

extension Introduction {
    init(row: Row, in tx: borrowing Transaction) throws {
        let (consentForm, consentDay): (ConsentForm?, Day?) = (
            try row.optional("consent_form"), try row.optional("consent_on")
        )
        let (day, time): (Day?, ClockTime?) = (try row.optional("interview_day"), try row.optional("interview_time"))
        let place: String? = try row.optional("interview_place")
        self.init(
            id: try row("id"),
            reference: try row("reference"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            vacancy: try row("vacancy_id"),
            employer: try row("employer_id"),
            state: try row("state"),
            pitch: try row.opened(.introductionPitch, in: tx),
            proposedOn: try row("proposed_on"),
            card: try IntroductionText.card(row.opened(.introductionCard, in: tx)),
            fingerprint: MatchFingerprint(stored: try row.opened(.introductionFingerprint, in: tx)),
            answerBy: try row.optional("answer_by"),
            shownOn: try row.optional("shown_on"),
            consent: consentForm.flatMap { form in consentDay.map { IdentityConsent(form: form, day: $0) } },
            revealedUntil: try row.optional("revealed_until"),
            interview: day.map { Interview(day: $0, time: time, place: place ?? "") },
            talk: try row.optional("talk_id"),
            placement: try row.optional("placement_id"),
            declinedOn: try row.optional("declined_on"),
            version: try row("version")
        )
    }
}
