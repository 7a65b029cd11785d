package import Domain

/// Who was at a tour: the last word counts.
package enum TourAttendanceTable {
    package static func save(_ attendance: TourAttendance, in tx: borrowing Transaction) throws {
        // The note is bound to its row, so a correction is a new row.
        try tx.run(
            """
            DELETE FROM tour_attendances
            WHERE tour_id = \(attendance.tour) AND participant_id = \(attendance.participant)
            """
        )
        let note = try tx.sealed(attendance.note, .tourAttendanceNote, attendance.id, of: attendance.participant)
        try tx.run(
            """
            INSERT INTO tour_attendances (id, tour_id, participant_id, attended, justified, note, noted_on, noted_by)
            VALUES (\(attendance.id), \(attendance.tour), \(attendance.participant), \(attendance.attended),
                \(attendance.justified), \(note), \(attendance.notedOn), \(attendance.notedBy))
            """
        )
    }

    package static func all(of tour: ID<Tour>, in tx: borrowing Transaction) throws -> [TourAttendance] {
        let rows = try tx.rows("SELECT * FROM tour_attendances WHERE tour_id = \(tour) ORDER BY id")
        try tx.fetchDataKeys(for: rows, .tourAttendanceNote)
        return try rows.map { try TourAttendance(row: $0, in: tx) }
    }
}

/// What was decided about a start after a tour.
package enum StartEvaluationTable {
    package static func insert(_ evaluation: StartEvaluation, in tx: borrowing Transaction) throws {
        let sealed = try sealed(evaluation, in: tx)
        try tx.run(
            """
            INSERT INTO start_evaluations (id, tour_id, participant_id, verdicts, decision, reason, day, decided_by,
                hidden, version)
            VALUES (\(evaluation.id), \(evaluation.tour), \(evaluation.participant), \(sealed.verdicts),
                \(evaluation.decision), \(sealed.reason), \(evaluation.day), \(evaluation.decidedBy),
                \(sealed.hidden), \(evaluation.version))
            """
        )
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ evaluation: StartEvaluation, in tx: borrowing Transaction) throws -> Bool {
        let sealed = try sealed(evaluation, in: tx)
        return try tx.exists(
            """
            UPDATE start_evaluations SET verdicts = \(sealed.verdicts), decision = \(evaluation.decision),
                reason = \(sealed.reason), day = \(evaluation.day), decided_by = \(evaluation.decidedBy),
                hidden = \(sealed.hidden), version = version + 1
            WHERE id = \(evaluation.id) AND version = \(evaluation.version) RETURNING id
            """
        )
    }

    package static func all(of tour: ID<Tour>, in tx: borrowing Transaction) throws -> [StartEvaluation] {
        let rows = try tx.rows("SELECT * FROM start_evaluations WHERE tour_id = \(tour) ORDER BY id")
        try tx.fetchDataKeys(for: rows, .startVerdicts, .startReason)
        return try rows.map { try StartEvaluation(row: $0, in: tx) }
    }

    private static func sealed(
        _ evaluation: StartEvaluation,
        in tx: borrowing Transaction
    ) throws -> (verdicts: String, reason: String, hidden: String?) {
        let (id, person) = (evaluation.id, evaluation.participant)
        let lines = VacancyForm.allCases.compactMap { form in
            evaluation.verdicts[form].map { "\(form.rawValue) \($0.rawValue)" }
        }
        return (
            try tx.sealed(lines.joined(separator: "\n"), .startVerdicts, id, of: person),
            try tx.sealed(evaluation.reason, .startReason, id, of: person),
            try tx.sealedOptional(evaluation.hidden.map(HiddenText.text), .startHidden, id, of: person)
        )
    }
}

extension StartDecision: SQLConvertible {
    package var sqlValue: SQLValue { .text(word) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(word: text)
    }
}

extension TourAttendance {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            tour: try row("tour_id"),
            participant: try row("participant_id"),
            attended: try row("attended"),
            justified: try row("justified"),
            note: try row.opened(.tourAttendanceNote, in: tx),
            notedOn: try row("noted_on"),
            notedBy: try row("noted_by")
        )
    }
}

extension StartEvaluation {
    init(row: Row, in tx: borrowing Transaction) throws {
        var verdicts: [VacancyForm: StartVerdict] = [:]
        for line in try row.opened(.startVerdicts, in: tx).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 2, let form = VacancyForm(rawValue: words[0]),
                let verdict = StartVerdict(rawValue: words[1])
            else { throw StorageError.damaged(column: SealedColumn.startVerdicts.rawValue) }
            verdicts[form] = verdict
        }
        self.init(
            id: try row("id"),
            tour: try row("tour_id"),
            participant: try row("participant_id"),
            verdicts: verdicts,
            decision: try row("decision"),
            reason: try row.opened(.startReason, in: tx),
            day: try row("day"),
            decidedBy: try row("decided_by"),
            hidden: try row.openedHidden(.startHidden, in: tx),
            version: try row("version")
        )
    }
}
