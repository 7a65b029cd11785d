package import Domain

/// What is done about barriers, onward referrals among it. Rows are added; only what became of one, or a withdrawal, is
/// written on it afterwards.
package enum BarrierActionTable {
    package static func insert(_ action: BarrierAction, in tx: borrowing Transaction) throws {
        let what = try tx.sealed(action.what, .barrierActionWhat, action.id, of: action.participant)
        let who = try tx.sealed(action.who, .barrierActionWho, action.id, of: action.participant)
        try tx.run(
            """
            INSERT INTO barrier_actions (id, barrier_id, participant_id, kind, what, who, due, consent, noted_on, noted_by)
            VALUES (\(action.id), \(action.barrier), \(action.participant), \(action.kind), \(what), \(who),
                \(action.due), \(action.consent), \(action.notedOn), \(action.notedBy))
            """
        )
    }

    /// Writes what became of an action.
    /// - Returns: false when that was known or it was withdrawn; nothing is saved then.
    package static func settle(
        _ action: BarrierAction,
        with result: BarrierAction.Result,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let note = try tx.sealed(result.note, .barrierActionNote, action.id, of: action.participant)
        return try tx.exists(
            """
            UPDATE barrier_actions SET is_done = \(result.isDone), settled_on = \(result.day), settled_by = \(result.by),
                result_note = \(note)
            WHERE id = \(action.id) AND settled_on IS NULL AND withdrawal IS NULL RETURNING id
            """
        )
    }

    /// Writes why an action, or what was said to have become of it, does not hold.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ action: BarrierAction,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let sealed = try tx.sealed(reason, .barrierActionWithdrawal, action.id, of: action.participant)
        return try tx.exists(
            """
            UPDATE barrier_actions SET withdrawal = \(sealed) WHERE id = \(action.id) AND withdrawal IS NULL RETURNING id
            """
        )
    }

    static let shape = RowShape(
        texts: [
            "id", "barrier_id", "participant_id", "kind", "what", "who", "due", "consent", "noted_on", "noted_by",
            "settled_on", "settled_by", "result_note", "withdrawal",
        ],
        numbers: ["is_done"]
    )
}

extension BarrierAction.Kind: SQLConvertible {}
extension BarrierAction.Consent: SQLConvertible {}

extension BarrierAction {
    init(row: Row, in tx: borrowing Transaction) throws {
        let settledOn: Day? = try row.optional("settled_on")
        self.init(
            id: try row("id"),
            barrier: try row("barrier_id"),
            participant: try row("participant_id"),
            kind: try row("kind"),
            what: try row.opened(.barrierActionWhat, in: tx),
            who: try row.opened(.barrierActionWho, in: tx),
            due: try row("due"),
            consent: try row.optional("consent"),
            notedOn: try row("noted_on"),
            notedBy: try row("noted_by"),
            result: try settledOn.map { day in
                Result(
                    isDone: try row("is_done"),
                    day: day,
                    note: try row.openedOptional(.barrierActionNote, in: tx) ?? "",
                    by: try row("settled_by")
                )
            },
            withdrawal: try row.openedOptional(.barrierActionWithdrawal, in: tx)
        )
    }
}
