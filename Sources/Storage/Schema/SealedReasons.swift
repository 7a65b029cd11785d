internal import Domain

extension Migration {
    /// Seals the codes that say why (F3), such as `ziekte` or `detention`: where they stand, and in the history, where they
    /// have a column of their own from now on. Which gates were not met when a phase began goes with them, and what was agreed in
    /// meetings about vacancies.
    static let sealedReasons = Migration(name: "sealed reasons", leavesTraces: true) { tx, _ in
        for column in SealedReasonsSchema.columns { try Resealing.seal(column, in: tx) }
        try tx.run("ALTER TABLE events ADD COLUMN reason TEXT")
        try SealedReasonsSchema.sealHistory(in: tx)
        try SealedReasonsSchema.sealMeetings(in: tx)
    }
}

private enum SealedReasonsSchema {
    static let columns: [SealedColumn] = [
        .refusalGround, .stepReason, .pauseReason, .placementEnd, .trajectoryOutcome, .closingOutcome, .passageGates,
    ]
    private static let part = 1000

    static func sealMeetings(in tx: borrowing Transaction) throws {
        for row in try tx.rows("SELECT id, agreed FROM vacancy_meetings ORDER BY id") {
            let id: ID<VacancyMeeting> = try row("id")
            let agreed = try VacancyMeetingTable.sealed(row("agreed"), id, in: tx)
            try tx.run("UPDATE vacancy_meetings SET agreed = \(agreed) WHERE id = \(id)")
        }
    }

    static func sealHistory(in tx: borrowing Transaction) throws {
        var last = ""
        while true {
            let rows = try tx.rows(
                """
                SELECT id, participant_id, code FROM events WHERE id > \(last) AND code IS NOT NULL AND kind IN (
                    'referralRefused', 'referralPostponed', 'stepDeviated', 'pauseStarted', 'pauseEnded', 'placementEnded',
                    'trajectoryClosed'
                ) ORDER BY id LIMIT \(part)
                """
            )
            try tx.fetchDataKeys(of: rows.map { try $0("participant_id", as: ID<Participant>.self) })
            for row in rows {
                let id: ID<Event> = try row("id")
                let reason = try tx.sealed(row("code"), .eventReason, id, of: row("participant_id"))
                try tx.run("UPDATE events SET code = NULL, reason = \(reason) WHERE id = \(id)")
                last = id.rawValue
            }
            guard rows.count == part else { return }
        }
    }
}
