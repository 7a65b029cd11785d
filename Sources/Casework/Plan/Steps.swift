package import Domain
internal import Storage

/// How a step leaves the flow (A11), with the reason that the definition asks.
package struct StepDeviation: Sendable {
    /// A code of the definition.
    package var reason: String
    package var explanation: String
    /// The new last day; nil when the step is skipped.
    package var due: Day?

    package init(reason: String, explanation: String, due: Day?) {
        self.reason = reason
        self.explanation = explanation
        self.due = due
    }
}

extension Casework {
    /// Ticks off a step.
    /// - Throws: `Faults` at `day`; `Refusal.rule` when it is not open or the trajectory is closed; `Refusal.stale`.
    package func completeStep(
        _ id: ID<Step>,
        of participant: ID<Participant>,
        version: Int,
        on day: Day,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "complete step", in: tx)
            var step = try work.step(id, of: file, version: version, for: .complete, in: tx)
            var faults = Faults()
            if day > work.today { faults.add("day", Message("field.future")) }
            if day < file.trajectory.firstDay {
                faults.add("day", Message("plan.beforeStart", ["day": file.trajectory.firstDay.belgian]))
            }
            try faults.throwIfAny()
            step.doneOn = day
            try work.save(step, in: tx)
            try work.record(.stepDone, on: day, in: file, subject: id.rawValue, code: step.code, in: tx)
        }
    }

    /// Leaves the flow for one step, with a reason: it is skipped, or gets another last day.
    /// - Throws: `Faults`; `Refusal.rule` when it is not open or the trajectory is closed; `Refusal.stale`.
    package func deviateStep(
        _ id: ID<Step>,
        of participant: ID<Participant>,
        version: Int,
        _ deviation: StepDeviation,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "deviate step", in: tx)
            var step = try work.step(id, of: file, version: version, for: deviation.due == nil ? .skip : .move, in: tx)
            try work.faults(in: deviation, of: step, file).throwIfAny()
            step.deviation = Deviation(reason: deviation.reason, explanation: deviation.explanation.trimmed)
            if let due = deviation.due {
                let pauses = try PauseTable.all(of: file.trajectory.id, in: tx)
                step.moved = MovedDay(from: step.due, to: due, by: actor.name, pausesKnown: pauses.count)
                step = work.placed(step, in: file, pauses: pauses)
            }
            try work.save(step, in: tx)
            try work.record(.stepDeviated, in: file, subject: id.rawValue, code: deviation.reason, in: tx)
        }
    }

    /// Opens a step again that was done, skipped or moved: it goes back to the day of its rule. Why it left the flow stays
    /// to be read.
    /// - Throws: `Refusal.rule` when there is nothing to take back or the trajectory is closed; `Refusal.stale`.
    package func reopenStep(
        _ id: ID<Step>,
        of participant: ID<Participant>,
        version: Int,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "reopen step", in: tx)
            var step = try work.step(id, of: file, version: version, for: .reopen, in: tx)
            step.doneOn = nil
            step.moved = nil
            step = work.placed(step, in: file, pauses: try PauseTable.all(of: file.trajectory.id, in: tx))
            try work.save(step, in: tx)
            try work.record(.stepReopened, in: file, subject: id.rawValue, code: step.code, in: tx)
        }
    }
}

extension Work {
    /// A step of a file in the state an act leads to.
    fileprivate func step(
        _ id: ID<Step>,
        of file: OpenFile,
        version: Int,
        for act: StepChange,
        in tx: borrowing Transaction
    ) throws -> Step {
        guard var step = try StepTable.find(id, in: tx), step.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard step.version == version else { throw Refusal.stale }
        let takesNothingBack = act == .reopen && step.state == .open && step.moved == nil
        guard let state = Step.transitions.result(of: act, from: step.state, by: actor.role), !takesNothingBack else {
            throw Refusal.rule(Message("plan.notPossible.\(act.rawValue)"))
        }
        step.state = state
        return step
    }

    fileprivate func faults(in deviation: StepDeviation, of step: Step, _ file: OpenFile) -> Faults {
        var faults = Faults()
        if !file.programme.definition.deviationReasons.contains(where: { $0.code == deviation.reason }) {
            faults.add("reason", Message("field.chooseOne"))
        }
        if deviation.explanation.trimmed.isEmpty { faults.add("explanation", Message("field.required")) }
        if let due = deviation.due {
            if due < today { faults.add("due", Message("field.past")) }
            if due == step.due { faults.add("due", Message("plan.sameDay")) }
            if due.days(since: today) > 730 { faults.add("due", Message("plan.tooFar")) }
        }
        return faults
    }

    fileprivate func placed(_ step: Step, in file: OpenFile, pauses: [Pause]) -> Step {
        guard let rule = file.programme.definition.step(step.code) else { return step }
        return Plan(startedOn: step.provenance.anchorDay, pauses: pauses).placed(step, by: rule)
    }
}
