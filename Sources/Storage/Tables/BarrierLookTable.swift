package import Domain

/// How it went with barriers, by who looked. Rows are added; only a withdrawal is written on one afterwards.
package enum BarrierLookTable {
    package static func insert(_ look: BarrierLook, in tx: borrowing Transaction) throws {
        let course = try tx.sealed(look.course.rawValue, .barrierCourse, look.id, of: look.participant)
        let note = try tx.sealed(look.note, .barrierLookNote, look.id, of: look.participant)
        let observer = try tx.sealed(look.observer.name, .barrierLookObserver, look.id, of: look.participant)
        try tx.run(
            """
            INSERT INTO barrier_looks (id, barrier_id, participant_id, course, note, observer_name, observer_party, day,
                next_on)
            VALUES (\(look.id), \(look.barrier), \(look.participant), \(course), \(note), \(observer),
                \(look.observer.party), \(look.day), \(look.nextOn))
            """
        )
    }

    /// Writes why a look does not hold.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ look: BarrierLook,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let sealed = try tx.sealed(reason, .barrierLookWithdrawal, look.id, of: look.participant)
        return try tx.exists(
            "UPDATE barrier_looks SET withdrawal = \(sealed) WHERE id = \(look.id) AND withdrawal IS NULL RETURNING id"
        )
    }

    static let shape = RowShape(texts: [
        "id", "barrier_id", "participant_id", "course", "note", "observer_name", "observer_party", "day", "next_on",
        "withdrawal",
    ])
}

extension BarrierLook {
    init(row: Row, in tx: borrowing Transaction) throws {
        guard let course = BarrierCourse(rawValue: try row.opened(.barrierCourse, in: tx)) else {
            throw StorageError.damaged(column: SealedColumn.barrierCourse.rawValue)
        }
        self.init(
            id: try row("id"),
            barrier: try row("barrier_id"),
            participant: try row("participant_id"),
            course: course,
            note: try row.opened(.barrierLookNote, in: tx),
            observer: Observer(name: try row.opened(.barrierLookObserver, in: tx), party: try row("observer_party")),
            day: try row("day"),
            nextOn: try row.optional("next_on"),
            withdrawal: try row.openedOptional(.barrierLookWithdrawal, in: tx)
        )
    }
}
