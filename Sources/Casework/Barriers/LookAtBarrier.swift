package import Domain
internal import Storage

/// How it goes with a barrier, as it is noted: the party that tells it, and when.
package struct NewLook: Hashable, Sendable {
    package var course: BarrierCourse
    package var note: String
    package var observer: Observer
    package var day: Day
    /// The day to look again; nil for the one by the definition.
    package var nextOn: Day?

    package init(course: BarrierCourse, note: String, observer: Observer, day: Day, nextOn: Day?) {
        self.course = course
        self.note = note
        self.observer = observer
        self.day = day
        self.nextOn = nextOn
    }
}

extension Casework {
    /// Notes how it goes with a barrier, and plans the day to look again.
    /// - Throws: `Faults`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn or the trajectory is closed.
    @discardableResult
    package func look(
        at id: ID<Barrier>,
        of participant: ID<Participant>,
        _ new: NewLook,
        as actor: Actor
    ) async throws -> ID<BarrierLook> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "look at barrier", in: tx)
            var barrier = try work.standingBarrier(id, of: file, in: tx)
            let look = BarrierLook(
                id: work.newID(),
                barrier: id,
                participant: participant,
                course: new.course,
                note: new.note.trimmed,
                observer: new.observer.trimmed,
                day: new.day,
                nextOn: new.nextOn
            )
            var faults = look.faults(since: file.trajectory.firstDay, on: work.today)
            work.object(to: [("note", look.note)], about: barrier, in: file, &faults)
            try faults.throwIfAny()

            barrier.looks.append(look)
            try BarrierLookTable.insert(look, in: tx)
            try work.plan(barrier, in: file, in: tx)
            try work.record(.barrierLooked, on: look.day, in: file, subject: id.rawValue, in: tx)
            return look.id
        }
    }

    /// Corrects what was said of the course: it is withdrawn with a reason and stays to be read, and what was said
    /// before holds again.
    /// - Throws: `Faults` at `reason`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn already.
    package func withdrawLook(
        _ id: ID<BarrierLook>,
        at barrier: ID<Barrier>,
        of participant: ID<Participant>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw look at barrier", in: tx)
            var barrier = try work.standingBarrier(barrier, of: file, in: tx)
            guard let place = barrier.looks.firstIndex(where: { $0.id == id }) else { throw Refusal.notFound }
            try work.demand(reason, about: barrier, in: file)
            guard try BarrierLookTable.withdraw(barrier.looks[place], because: reason.trimmed, in: tx) else {
                throw Refusal.rule(Message("barrier.withdrawnAlready"))
            }
            barrier.looks[place].withdrawal = reason.trimmed
            try work.plan(barrier, in: file, in: tx)
            try work.record(.barrierCorrected, in: file, subject: barrier.id.rawValue, in: tx)
        }
    }
}

extension Work {
    /// Plans the day to look again by what is known now. Doing it twice changes nothing.
    fileprivate func plan(_ barrier: Barrier, in file: OpenFile, in tx: borrowing Transaction) throws {
        try BarrierTable.plan(barrier.id, on: barrier.nextLook(by: file.programme.definition), in: tx)
    }
}
