internal import Domain
internal import ReferenceData
internal import Storage

/// What the rooms do with seats in their own transaction.
extension Work {
    /// The sitting days of one prison for one programme.
    func sittingCalendar(
        of prison: String,
        programme: String,
        in tx: borrowing Transaction
    ) throws -> SittingCalendar {
        SittingCalendar(
            patterns: try SittingPatternTable.all(programme: programme, prison: prison, in: tx),
            exceptions: try SittingExceptionTable.all(programme: programme, prison: prison, in: tx),
            holidays: reference.holidays
        )
    }

    /// The rules of the definition in force: a calendar is shared by trajectories of every version.
    func allocation(
        on calendar: SittingCalendar,
        programme: String,
        in tx: borrowing Transaction
    ) throws -> Allocation {
        Allocation(
            calendar: calendar,
            rules: try shelf.latest(programme, in: tx).definition.sittings ?? .usual,
            today: today
        )
    }

    /// The prison where somebody stays; where nobody ever said, the one of the referral.
    /// - Throws: `Refusal.rule` when the person came free, and for a programme without sitting days: these talks are in
    ///   prison.
    func presentPrison(of file: OpenFile, in tx: borrowing Transaction) throws -> String {
        guard file.programme.definition.hasSittingDays else {
            throw Refusal.rule(Message("sitting.noSittingDays"))
        }
        if let stay = try StayTable.present(of: file.participant.id, in: tx) { return stay.prison }
        guard try StayTable.all(of: file.participant.id, in: tx).isEmpty else {
            throw Refusal.rule(Message("sitting.outside"))
        }
        guard
            let referral = try ReferralTable.find(
                file.trajectory.referral,
                within: .participant(file.participant.id),
                in: tx
            )
        else { throw Refusal.notFound }
        guard let prison = referral.prison else { throw Refusal.rule(Message("sitting.noSittingDays")) }
        return prison
    }

    /// Whether somebody came free.
    func isOutside(_ participant: ID<Participant>, in tx: borrowing Transaction) throws -> Bool {
        let stays = try StayTable.all(of: participant, in: tx)
        return !stays.isEmpty && stays.allSatisfy { $0.until != nil }
    }

    /// The coach who sits in a prison next; nil when nobody does.
    func coachSitting(at prison: String, programme: String, in tx: borrowing Transaction) throws -> ID<User>? {
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        let coaches = Set(try UserTable.coaches(in: tx).map(\.id))
        let window = try allocation(on: calendar, programme: programme, in: tx).window
        let seats = calendar.heldDays(in: today...window.upperBound).flatMap(\.seats)
        return seats.lazy.compactMap(\.coach).first { coaches.contains($0) }
    }

    /// Plans a talk on the first free seat at the prison where the person stays, behind those who wait already. Without
    /// a free seat the talk waits.
    ///
    /// `since`: the first day from which the person can come and waits.
    @discardableResult
    func planTalk(
        _ kind: TalkKind,
        for file: OpenFile,
        since day: Day,
        in tx: borrowing Transaction
    ) throws -> Talk {
        let talk = Talk(
            id: newID(),
            trajectory: file.trajectory.id,
            participant: file.participant.id,
            kind: kind,
            prison: try presentPrison(of: file, in: tx),
            seat: nil,
            waitingSince: day
        )
        let programme = file.trajectory.programme
        try TalkTable.insert(talk, programme: programme, in: tx)
        try fillFreedSeats(prison: talk.prison, programme: programme, in: tx)
        return try TalkTable.find(talk.id, within: .participant(talk.participant), in: tx) ?? talk
    }

    /// The waiting talks of a prison, in order, take the seats that are free. Nobody else moves.
    func fillFreedSeats(prison: String, programme: String, in tx: borrowing Transaction) throws {
        let waiting = try TalkTable.waiting(programme: programme, prison: prison, in: tx)
        guard !waiting.isEmpty else { return }
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        let allocation = try allocation(on: calendar, programme: programme, in: tx)
        var taken = try takenSeats(prison: prison, programme: programme, in: tx)
        for var talk in waiting {
            guard let seat = allocation.firstFree(onOrAfter: talk.waitingSince, taken: taken) else { continue }
            taken.insert(seat)
            talk.seat = seat
            try save(talk, programme: programme, event: .talkPlanned, code: talk.kind.rawValue, in: tx)
        }
    }

    /// The seats from today on that nobody else can have.
    func takenSeats(prison: String, programme: String, in tx: borrowing Transaction) throws -> Set<Seat> {
        let talks = try TalkTable.seated(programme: programme, prison: prison, from: today, in: tx)
        return Set(talks.filter(\.state.keepsSeat).compactMap(\.seat))
    }

    /// Cancels the talks of a file that are still to come, as when its trajectory is closed. The seats go to who waits.
    func cancelTalks(of file: OpenFile, in tx: borrowing Transaction) throws {
        try cancel(try TalkTable.planned(of: file.trajectory.id, in: tx), of: file, in: tx)
    }

    /// Cancels planned talks of a file; the seats go to who waits.
    func cancel(_ talks: [Talk], of file: OpenFile, in tx: borrowing Transaction) throws {
        let programme = file.trajectory.programme
        for var talk in talks {
            talk.state = .cancelled
            try save(talk, programme: programme, event: .talkMissed, code: talk.state.rawValue, in: tx)
            try fillFreedSeats(prison: talk.prison, programme: programme, in: tx)
        }
    }

    /// Saves a talk with its event and its line in the audit log.
    func save(
        _ talk: Talk,
        programme: String,
        event: EventKind?,
        code: String?,
        in tx: borrowing Transaction
    ) throws {
        guard try TalkTable.update(talk, in: tx) else { throw Refusal.stale }
        try audit(.planSittings, about: talk.participant, subject: talk.id.rawValue, detail: code, in: tx)
        guard let event else { return }
        try EventTable.append(
            Event(
                id: newID(),
                kind: event,
                day: today,
                programme: programme,
                participant: talk.participant,
                referral: try TrajectoryTable.find(talk.trajectory, within: .participant(talk.participant), in: tx)?
                    .referral,
                trajectory: talk.trajectory,
                subject: talk.id.rawValue,
                code: code,
                actor: actor.name
            ),
            in: tx
        )
    }
}

/// What a change of the sitting days did to the talks on them.
package struct Reseating: Hashable, Sendable {
    /// Talks on another day or hour than before.
    package var moved = 0
    /// Talks that found no seat and wait.
    package var unseated = 0
    /// Talks that waited and have a seat now.
    package var seated = 0
}

extension Work {
    /// Brings the talks of a prison in line with its calendar, after that changed.
    ///
    /// `before`: the calendar under which their seats were given.
    @discardableResult
    func reseat(
        _ prison: String,
        _ programme: String,
        from before: SittingCalendar,
        for reason: MoveReason,
        in tx: borrowing Transaction
    ) throws -> Reseating {
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        let talks =
            try TalkTable.seated(programme: programme, prison: prison, from: today, in: tx)
            + TalkTable.waiting(programme: programme, prison: prison, in: tx)
        let changes = try allocation(on: calendar, programme: programme, in: tx).changes(of: talks, from: before)
        try TalkTable.vacate(changes.filter { $0.talk.seat != nil }.map(\.talk.id), in: tx)
        var result = Reseating()
        for change in changes {
            try apply(change, programme: programme, for: reason, in: tx)
            if change.talk.seat == nil {
                result.seated += 1
            } else if change.to == nil {
                result.unseated += 1
            } else if change.isMove {
                result.moved += 1
            }
        }
        return result
    }

    private func apply(
        _ change: Allocation.Change,
        programme: String,
        for reason: MoveReason,
        in tx: borrowing Transaction
    ) throws {
        var talk = change.talk
        talk.seat = change.to
        guard let old = change.talk.seat else {
            return try save(talk, programme: programme, event: .talkPlanned, code: talk.kind.rawValue, in: tx)
        }
        guard change.isMove else { return try save(talk, programme: programme, event: nil, code: nil, in: tx) }
        if old.day != change.to?.day { talk.movedFrom = old.day }
        talk.movedReason = reason
        try save(talk, programme: programme, event: .talkMoved, code: reason.rawValue, in: tx)
    }
}
