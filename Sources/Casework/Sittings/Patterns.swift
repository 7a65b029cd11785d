package import Domain
internal import ReferenceData
internal import Storage

extension Casework {
    /// Adds a rhythm of sitting days (A2). Those who wait for a seat in that prison take the new ones.
    /// - Throws: `Faults`.
    @discardableResult
    package func addSittingPattern(
        prison: String,
        programme: String,
        _ facts: SittingPatternFacts,
        as actor: Actor
    ) async throws -> ID<SittingPattern> {
        try await work(as: actor) { work, tx in
            try work.require(.planSittings)
            var faults = try work.faults(in: facts, in: tx)
            if !work.reference.prisons(on: work.today).contains(where: { $0.code == prison }) {
                faults.add("prison", Message("field.unknown"))
            }
            if try !ProgrammeTable.codes(in: tx).contains(programme) {
                faults.add("programme", Message("field.unknown"))
            }
            if facts.firstDay < work.today { faults.add("firstDay", Message("field.past")) }
            try faults.throwIfAny()
            let pattern = facts.pattern(id: work.newID(), prison: prison, programme: programme)
            try work.changePatterns(of: prison, programme, in: tx) { tx in
                try SittingPatternTable.insert(pattern, in: tx)
            }
            try work.audit(.planSittings, subject: pattern.id.rawValue, detail: "pattern added", in: tx)
            return pattern.id
        }
    }

    /// Changes a rhythm from a day on, its new first day; what was before stays as it was. Talks that no longer fit
    /// move on.
    /// - Throws: `Faults`, `Refusal.stale`.
    @discardableResult
    package func changeSittingPattern(
        _ id: ID<SittingPattern>,
        version: Int,
        _ facts: SittingPatternFacts,
        as actor: Actor
    ) async throws -> Reseating {
        try await work(as: actor) { work, tx in
            var old = try work.pattern(id, version: version, in: tx)
            var faults = try work.faults(in: facts, in: tx)
            if facts.firstDay <= work.today { faults.add("firstDay", Message("sitting.notToday")) }
            if let last = old.validUntil, facts.firstDay > last {
                faults.add("firstDay", Message("sitting.afterEnd", ["day": last.belgian]))
            }
            try faults.throwIfAny()
            try work.audit(.planSittings, subject: id.rawValue, detail: "pattern changed", in: tx)
            let hasBegun = old.validFrom < facts.firstDay && old.validFrom <= work.today
            let next = facts.pattern(
                id: hasBegun ? work.newID() : id,
                prison: old.prison,
                programme: old.programme,
                until: old.validUntil,
                version: old.version
            )
            if hasBegun { old.validUntil = facts.firstDay.adding(days: -1) }
            return try work.changePatterns(of: old.prison, old.programme, in: tx) { [old] tx in
                guard try SittingPatternTable.update(hasBegun ? old : next, in: tx) else { throw Refusal.stale }
                if hasBegun { try SittingPatternTable.insert(next, in: tx) }
            }
        }
    }

    /// Ends a rhythm on its last day. Talks on later days move on.
    /// - Throws: `Faults`, `Refusal.stale`.
    @discardableResult
    package func endSittingPattern(
        _ id: ID<SittingPattern>,
        version: Int,
        lastDay: Day,
        as actor: Actor
    ) async throws -> Reseating {
        try await work(as: actor) { work, tx in
            var pattern = try work.pattern(id, version: version, in: tx)
            guard lastDay >= work.today else { throw Faults("lastDay", Message("field.past")) }
            if let last = pattern.validUntil, last < lastDay {
                throw Faults("lastDay", Message("sitting.afterEnd", ["day": last.belgian]))
            }
            try work.audit(.planSittings, subject: id.rawValue, detail: "pattern ended", in: tx)
            // One that has not begun never holds.
            pattern.validUntil = max(lastDay, pattern.validFrom.adding(days: -1))
            return try work.changePatterns(of: pattern.prison, pattern.programme, in: tx) { [pattern] tx in
                guard try SittingPatternTable.update(pattern, in: tx) else { throw Refusal.stale }
            }
        }
    }
}

extension Work {
    /// A rhythm that is open to change.
    fileprivate func pattern(
        _ id: ID<SittingPattern>,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> SittingPattern {
        try require(.planSittings)
        guard let pattern = try SittingPatternTable.find(id, in: tx) else { throw Refusal.notFound }
        guard pattern.version == version else { throw Refusal.stale }
        if let last = pattern.validUntil, last < today {
            throw Refusal.rule(Message("sitting.ended", ["day": last.belgian]))
        }
        return pattern
    }

    fileprivate func faults(in facts: SittingPatternFacts, in tx: borrowing Transaction) throws -> Faults {
        var faults = facts.faults
        if let coach = facts.coach, try !UserTable.coaches(in: tx).contains(where: { $0.id == coach }) {
            faults.add("coach", Message("field.unknown"))
        }
        return faults
    }

    /// Changes the rhythms of a prison and brings the talks in line with them.
    @discardableResult
    fileprivate func changePatterns(
        of prison: String,
        _ programme: String,
        in tx: borrowing Transaction,
        _ change: (borrowing Transaction) throws -> Void
    ) throws -> Reseating {
        let before = try sittingCalendar(of: prison, programme: programme, in: tx)
        try change(tx)
        return try reseat(prison, programme, from: before, for: .pattern, in: tx)
    }
}
