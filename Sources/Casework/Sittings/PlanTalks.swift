package import Domain
internal import ReferenceData
internal import Storage

extension Casework {
    /// Plans the next talk with a participant: the screening where that is still to be held, else a follow-up.
    ///
    /// `day`: the sitting day that was chosen; nil for the first with a free seat.
    ///
    /// - Throws: `Faults` when there is no seat on that day, `Refusal.rule` when a talk is planned already or the
    ///   trajectory is closed.
    @discardableResult
    package func planFollowUp(with participant: ID<Participant>, on day: Day?, as actor: Actor) async throws -> Talk {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "plan talk", in: tx)
            guard let kind = file.nextTalk else { throw Refusal.rule(Message("sitting.closedTrajectory")) }
            if let planned = try TalkTable.planned(of: file.trajectory.id, in: tx).first {
                throw Refusal.rule(planned.plannedAlready)
            }
            guard let day else { return try work.planTalk(kind, for: file, since: work.today, in: tx) }
            return try work.planTalk(kind, for: file, on: day, in: tx)
        }
    }

    /// Notes what became of a talk. After one that was not held for no fault of the person, the next is planned by
    /// itself; a seat that comes free goes to who waits.
    /// - Returns: the next talk, where there is one.
    /// - Throws: `Refusal.rule` when the talk is no longer planned, has not taken place yet, or is a screening that was
    ///   held: that is recorded with its form. `Refusal.stale`.
    @discardableResult
    package func markTalk(_ id: ID<Talk>, version: Int, state: TalkState, as actor: Actor) async throws -> Talk? {
        try await work(as: actor) { work, tx in
            try work.require(.writeFile)
            guard var talk = try TalkTable.find(id, within: work.scope(.writeFile), in: tx) else {
                throw Refusal.notFound
            }
            let file = try work.open(talk.trajectory, for: .writeFile, detail: "mark talk", in: tx)
            guard talk.version == version else { throw Refusal.stale }
            let allowed = Talk.transitions.contains {
                $0.from == talk.state && $0.to == state && $0.roles.contains(actor.role)
            }
            guard allowed else { throw Refusal.rule(Message("sitting.notPlannedAnyMore")) }
            if let objection = talk.objection(to: state, on: work.today) { throw Refusal.rule(objection) }

            talk.state = state
            let programme = file.trajectory.programme
            try work.save(
                talk,
                programme: programme,
                event: state == .held ? nil : .talkMissed,
                code: state.rawValue,
                in: tx
            )
            let callsForAnother = try state.callsForAnother && !work.isOutside(talk.participant, in: tx)
            let next = callsForAnother ? try work.succeed(talk, in: file, in: tx) : nil
            try work.fillFreedSeats(prison: talk.prison, programme: programme, in: tx)
            return next
        }
    }
}

extension Work {
    /// Plans a talk on a chosen day at the prison where the person stays.
    /// - Throws: `Faults` at `day` when no seat is free there.
    fileprivate func planTalk(
        _ kind: TalkKind,
        for file: OpenFile,
        on day: Day,
        in tx: borrowing Transaction
    ) throws -> Talk {
        let programme = file.trajectory.programme
        let prison = try presentPrison(of: file, in: tx)
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        let allocation = try allocation(on: calendar, programme: programme, in: tx)
        let taken = try takenSeats(prison: prison, programme: programme, in: tx)
        if let objection = allocation.objection(toSeatOn: day, taken: taken) { throw Faults("day", objection) }
        let talk = Talk(
            id: newID(),
            trajectory: file.trajectory.id,
            participant: file.participant.id,
            kind: kind,
            prison: prison,
            seat: allocation.firstFree(onOrAfter: day, taken: taken),
            waitingSince: today
        )
        try TalkTable.insert(talk, programme: programme, in: tx)
        try record(.talkPlanned, in: file, subject: talk.id.rawValue, code: kind.rawValue, in: tx)
        return talk
    }

    /// Plans the talk that comes after one that was not held, before anybody who waits takes a seat.
    fileprivate func succeed(_ talk: Talk, in file: OpenFile, in tx: borrowing Transaction) throws -> Talk {
        let programme = file.trajectory.programme
        let prison = try presentPrison(of: file, in: tx)
        var next = talk.successor(
            id: newID(),
            prison: prison,
            reason: talk.state == .excused ? .excused : .notBrought,
            on: today
        )
        let calendar = try sittingCalendar(of: prison, programme: programme, in: tx)
        next.seat = try allocation(on: calendar, programme: programme, in: tx).firstFree(
            onOrAfter: next.waitingSince,
            taken: takenSeats(prison: prison, programme: programme, in: tx)
        )
        try TalkTable.insert(next, programme: programme, in: tx)
        if next.seat != nil {
            try record(.talkPlanned, in: file, subject: next.id.rawValue, code: next.kind.rawValue, in: tx)
        }
        return next
    }
}

extension OpenFile {
    /// The kind of talk that comes next; nil once the trajectory is closed.
    var nextTalk: TalkKind? {
        switch trajectory.state {
        case .awaitingScreening: .screening
        case .guided, .atWork: .followUp
        case .closed: nil
        }
    }
}

extension Talk {
    /// Why no second talk is planned beside this one.
    var plannedAlready: Message {
        seat.map { Message("sitting.plannedOn", ["day": $0.day.belgian]) } ?? Message("sitting.waitsAlready")
    }
}
