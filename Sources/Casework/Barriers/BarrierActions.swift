package import Domain
internal import Storage

/// Something to be done about a barrier, as it is noted.
package struct NewBarrierAction: Hashable, Sendable {
    package var kind: BarrierAction.Kind
    package var what: String
    /// Who does it, or the help that the person is referred onward to.
    package var who: String
    package var due: Day
    /// Of an onward referral alone.
    package var consent: BarrierAction.Consent?

    package init(kind: BarrierAction.Kind, what: String, who: String, due: Day, consent: BarrierAction.Consent?) {
        self.kind = kind
        self.what = what
        self.who = who
        self.due = due
        self.consent = consent
    }
}

extension Casework {
    /// Notes an action, or refers the person onward to other help. Onward goes nobody without consent.
    /// - Throws: `Faults`; `Refusal.notFound`; `Refusal.rule` when the barrier was withdrawn or the trajectory is closed.
    @discardableResult
    package func addAction(
        _ new: NewBarrierAction,
        to barrier: ID<Barrier>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<BarrierAction> {
        try await work(as: actor) { work, tx in
            let detail = new.kind == .onward ? "refer onward" : "add action to barrier"
            let file = try work.openRunning(participant, detail: detail, in: tx)
            let barrier = try work.standingBarrier(barrier, of: file, in: tx)
            let action = BarrierAction(
                id: work.newID(),
                barrier: barrier.id,
                participant: participant,
                kind: new.kind,
                what: new.what.trimmed,
                who: new.who.trimmed,
                due: new.due,
                consent: new.kind == .onward ? new.consent : nil,
                notedOn: work.today,
                notedBy: actor.name
            )
            var faults = action.faults(on: work.today)
            work.object(to: [("what", action.what), ("who", action.who)], about: barrier, in: file, &faults)
            try faults.throwIfAny()
            try BarrierActionTable.insert(action, in: tx)
            let kind: EventKind = new.kind == .onward ? .referredOnward : .barrierActionAdded
            try work.record(kind, in: file, subject: barrier.id.rawValue, in: tx)
            return action.id
        }
    }

    /// Notes what became of an action: done or not; of an onward referral, whether the person went.
    /// - Throws: `Faults`; `Refusal.notFound`; `Refusal.rule` when that was known already.
    package func settleAction(
        _ id: ID<BarrierAction>,
        of barrier: ID<Barrier>,
        of participant: ID<Participant>,
        isDone: Bool,
        on day: Day,
        note: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "settle action of barrier", in: tx)
            let barrier = try work.standingBarrier(barrier, of: file, in: tx)
            guard let action = barrier.actions.first(where: { $0.id == id }) else { throw Refusal.notFound }
            let result = BarrierAction.Result(isDone: isDone, day: day, note: note.trimmed, by: actor.name)
            var faults = action.faults(settledWith: result, on: work.today)
            work.object(to: [("note", result.note)], about: barrier, in: file, &faults)
            try faults.throwIfAny()
            guard try BarrierActionTable.settle(action, with: result, in: tx) else {
                throw Refusal.rule(Message("barrier.settledAlready"))
            }
            try work.record(.barrierActionSettled, on: day, in: file, subject: barrier.id.rawValue, in: tx)
        }
    }

    /// Says that an action, or what was said to have become of it, does not hold, with the reason; it stays to be read.
    /// Who wants it right notes it anew.
    /// - Throws: `Faults` at `reason`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn already.
    package func withdrawAction(
        _ id: ID<BarrierAction>,
        of barrier: ID<Barrier>,
        of participant: ID<Participant>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw action of barrier", in: tx)
            let barrier = try work.standingBarrier(barrier, of: file, in: tx)
            guard let action = barrier.actions.first(where: { $0.id == id }) else { throw Refusal.notFound }
            try work.demand(reason, about: barrier, in: file)
            guard try BarrierActionTable.withdraw(action, because: reason.trimmed, in: tx) else {
                throw Refusal.rule(Message("barrier.withdrawnAlready"))
            }
            try work.record(.barrierCorrected, in: file, subject: barrier.id.rawValue, in: tx)
        }
    }
}
