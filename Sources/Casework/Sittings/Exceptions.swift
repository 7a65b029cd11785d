package import Domain
internal import Storage

/// Which sitting day: a prison, a programme and a date.
package struct SittingDayKey: Hashable, Sendable {
    package let prison: String
    package let programme: String
    package let day: Day

    package init(prison: String, programme: String, day: Day) {
        self.prison = prison
        self.programme = programme
        self.day = day
    }
}

extension Casework {
    /// Cancels a sitting day. Its talks take the first free seats of the following days, in their order; nobody else
    /// moves.
    ///
    /// `kind`: every kind but `moved`.
    ///
    /// - Throws: `Faults` when it is no sitting day, has passed, or has no reason.
    @discardableResult
    package func cancelSittingDay(
        _ key: SittingDayKey,
        kind: SittingExceptionKind,
        reason: String,
        as actor: Actor
    ) async throws -> Reseating {
        try await work(as: actor) { work, tx in
            try work.require(.planSittings)
            let calendar = try work.sittingCalendar(of: key.prison, programme: key.programme, in: tx)
            var faults = work.faults(in: key, reason: reason, on: calendar)
            if kind == .moved { faults.add("kind", Message("field.unknown")) }
            try faults.throwIfAny()
            return try work.except(key, kind, movedTo: nil, reason: reason, from: calendar, in: tx)
        }
    }

    /// Moves a sitting day, with its hours and its talks, to another date.
    /// - Throws: `Faults` as for a cancelled day, and when the other date can't be a sitting day.
    @discardableResult
    package func moveSittingDay(
        _ key: SittingDayKey,
        to other: Day,
        reason: String,
        as actor: Actor
    ) async throws -> Reseating {
        try await work(as: actor) { work, tx in
            try work.require(.planSittings)
            let calendar = try work.sittingCalendar(of: key.prison, programme: key.programme, in: tx)
            var faults = work.faults(in: key, reason: reason, on: calendar, isMove: true)
            let first = try work.allocation(on: calendar, programme: key.programme, in: tx).window.lowerBound
            if let message = calendar.objection(to: other, insteadOf: key.day, from: first) {
                faults.add("movedTo", message)
            }
            try faults.throwIfAny()
            return try work.except(key, .moved, movedTo: other, reason: reason, from: calendar, in: tx)
        }
    }

    /// Takes back that a day is cancelled or moved. Who was moved on stays there, save where a moved day comes back
    /// with its talks; the seats that come free go to who waits.
    /// - Throws: `Refusal.notFound` when the day has no exception, `Refusal.rule` when it is too late.
    @discardableResult
    package func restoreSittingDay(_ key: SittingDayKey, as actor: Actor) async throws -> Reseating {
        try await work(as: actor) { work, tx in
            try work.require(.planSittings)
            let before = try work.sittingCalendar(of: key.prison, programme: key.programme, in: tx)
            guard let exception = before.exception(on: key.day) else { throw Refusal.notFound }
            guard key.day >= work.today, exception.movedTo.map({ $0 > work.today }) ?? true else {
                throw Refusal.rule(Message("sitting.tooLate"))
            }
            try SittingExceptionTable.delete(exception.id, in: tx)
            try work.audit(
                .planSittings,
                subject: exception.id.rawValue,
                detail: "restored \(key.prison) \(key.day.iso), was \(exception.kind.rawValue)",
                in: tx
            )
            return try work.reseat(key.prison, key.programme, from: before, for: .restored, in: tx)
        }
    }
}

extension Work {
    fileprivate func faults(
        in key: SittingDayKey,
        reason: String,
        on calendar: SittingCalendar,
        isMove: Bool = false
    ) -> Faults {
        var faults = Faults()
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        if key.day < today {
            faults.add("day", Message("field.past"))
        } else if let message = calendar.objection(toExceptOn: key.day, isMove: isMove) {
            faults.add("day", message)
        }
        return faults
    }

    fileprivate func except(
        _ key: SittingDayKey,
        _ kind: SittingExceptionKind,
        movedTo: Day?,
        reason: String,
        from before: SittingCalendar,
        in tx: borrowing Transaction
    ) throws -> Reseating {
        let exception = SittingException(
            id: newID(),
            prison: key.prison,
            programme: key.programme,
            day: key.day,
            kind: kind,
            movedTo: movedTo,
            reason: reason.trimmed
        )
        try SittingExceptionTable.insert(exception, in: tx)
        try audit(
            .planSittings,
            subject: exception.id.rawValue,
            detail: "\(kind.rawValue) \(key.prison) \(key.day.iso)",
            in: tx
        )
        return try reseat(key.prison, key.programme, from: before, for: kind.moveReason, in: tx)
    }
}
