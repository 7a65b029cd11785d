package import Domain
internal import Storage

/// A reason that stops the clock, as it is noted.
package struct NewPause: Sendable {
    /// A code of the definition.
    package var reason: String
    package var from: Day
    /// The day the clock runs again: real when it is not to come, else expected; nil while nobody knows.
    package var until: Day?
    package var explanation: String

    package init(reason: String, from: Day, until: Day?, explanation: String) {
        self.reason = reason
        self.from = from
        self.until = until
        self.explanation = explanation
    }
}

extension Casework {
    /// Stops the clock: open steps and moments of aftercare move by the length of the pause as far as it is known.
    /// - Throws: `Faults`; `Refusal.rule` when guidance has not begun or the trajectory is closed.
    @discardableResult
    package func startPause(
        _ new: NewPause,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Pause> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "start pause", in: tx)
            guard let startedOn = file.trajectory.startedOn else { throw Refusal.rule(Message("plan.notStarted")) }
            let isOver = new.until.map { $0 <= work.today } ?? false
            let pause = Pause(
                id: work.newID(),
                trajectory: file.trajectory.id,
                reason: new.reason,
                from: new.from,
                until: new.until,
                notedOn: work.today,
                hasEnded: isOver,
                explanation: new.explanation.trimmed
            )
            let others = try PauseTable.all(of: file.trajectory.id, in: tx)
            var faults = pause.faults(beside: others, startedOn: startedOn, today: work.today)
            if file.programme.definition.pause(new.reason) == nil { faults.add("reason", Message("field.chooseOne")) }
            try faults.throwIfAny()

            try PauseTable.insert(pause, in: tx)
            try work.record(
                .pauseStarted,
                on: min(pause.from, work.today),
                in: file,
                subject: pause.id.rawValue,
                code: pause.reason,
                in: tx
            )
            if isOver {
                try work.record(
                    .pauseEnded,
                    on: pause.until,
                    in: file,
                    subject: pause.id.rawValue,
                    code: pause.reason,
                    in: tx
                )
            }
            try work.replan(file, in: tx)
            return pause.id
        }
    }

    /// Notes another expected end, or that nobody knows it any more. No day becomes earlier than it would be without the
    /// pause.
    /// - Throws: `Faults`; `Refusal.rule` when it has ended; `Refusal.stale`.
    package func expectEnd(
        ofPause id: ID<Pause>,
        of participant: ID<Participant>,
        version: Int,
        on day: Day?,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "change pause", in: tx)
            var pause = try work.runningPause(id, of: file, version: version, in: tx)
            if let day, day <= max(pause.from, work.today) {
                throw Faults("until", Message("pause.expectedEndIsToCome"))
            }
            if let day, day.days(since: pause.from) > 3660 { throw Faults("until", Message("plan.tooFar")) }
            pause.until = day
            guard try PauseTable.update(pause, in: tx) else { throw Refusal.stale }
            try work.replan(file, in: tx)
        }
    }

    /// Lets the clock run again from a day on: what lay after the beginning of the pause moves by its real length. A pause
    /// that has not begun ends without having been.
    /// - Throws: `Faults` at `day`; `Refusal.rule` when it has ended; `Refusal.stale`.
    package func endPause(
        _ id: ID<Pause>,
        of participant: ID<Participant>,
        version: Int,
        on day: Day,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "end pause", in: tx)
            let pause = try work.runningPause(id, of: file, version: version, in: tx)
            try pause.faults(endingOn: day, today: work.today).throwIfAny()
            try work.end(pause, on: day, in: file, in: tx)
            try work.replan(file, in: tx)
        }
    }
}

extension Work {
    func end(_ pause: Pause, on day: Day, in file: OpenFile, in tx: borrowing Transaction) throws {
        var pause = pause
        pause.until = max(day, pause.from)
        pause.hasEnded = true
        guard try PauseTable.update(pause, in: tx) else { throw Refusal.stale }
        try record(
            .pauseEnded,
            on: min(day, today),
            in: file,
            subject: pause.id.rawValue,
            code: pause.reason,
            in: tx
        )
    }

    fileprivate func runningPause(
        _ id: ID<Pause>,
        of file: OpenFile,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> Pause {
        guard let pause = try PauseTable.find(id, in: tx), pause.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard !pause.hasEnded else { throw Refusal.rule(Message("pause.hasEnded")) }
        guard pause.version == version else { throw Refusal.stale }
        return pause
    }
}
