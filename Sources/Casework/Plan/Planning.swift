internal import Domain
internal import ReferenceData
internal import Storage

/// What the rooms do with the plan in their own transaction.
extension Work {
    /// Makes the plan of a trajectory from its definition (A11), anchored on the first day of guidance. A trajectory that
    /// has not begun begins on that day, with its event. A plan that is there already stays.
    func makePlan(in file: inout OpenFile, startedOn day: Day, in tx: borrowing Transaction) throws {
        if file.trajectory.startedOn == nil {
            let act: TrajectoryAct = file.programme.definition.startsWithScreening ? .screen : .begin
            guard let state = Trajectory.transitions.result(of: act, from: file.trajectory.state, by: actor.role)
            else { throw Refusal.rule(Message("trajectory.notPossible.\(act.rawValue)")) }
            file.trajectory.state = state
            file.trajectory.startedOn = day
            try save(&file.trajectory, in: tx)
            try record(.guidanceStarted, on: day, in: file, in: tx)
        }
        guard try StepTable.all(of: file.trajectory.id, in: tx).isEmpty else { return }
        let plan = Plan(startedOn: day, pauses: try PauseTable.all(of: file.trajectory.id, in: tx))
        let steps = plan.steps(
            of: file.programme.definition,
            version: file.programme.version,
            for: file.trajectory.id,
            newID: newID
        )
        for step in steps { try StepTable.insert(step, in: tx) }
        let phases = PhaseWay(
            programme: file.programme.definition,
            passages: try PassageTable.all(of: file.trajectory.id, in: tx)
        )
        if phases.passages.isEmpty, let first = phases.first { try startPhase(first, on: day, in: file, in: tx) }
        try replan(file, in: tx)
    }

    /// Ticks off the open steps that an act completes by itself.
    ///
    /// `code`: the form or the session template, for the steps that wait for one.
    func completeSteps(
        doneBy act: StepAct,
        _ code: String? = nil,
        on day: Day,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        for var step in try StepTable.all(of: file.trajectory.id, in: tx) where step.state == .open {
            guard let rule = file.programme.definition.step(step.code), rule.doneBy == act,
                rule.form ?? rule.session == code
            else { continue }
            step.state = .done
            step.doneOn = day
            try save(step, in: tx)
            try record(.stepDone, on: day, in: file, subject: step.id.rawValue, code: step.code, in: tx)
        }
    }

    /// Opens again the steps that an act had ticked off on a day; who does so replans.
    func reopenSteps(
        doneBy act: StepAct,
        on day: Day,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        for var step in try StepTable.all(of: file.trajectory.id, in: tx) where step.state == .done {
            guard file.programme.definition.step(step.code)?.doneBy == act, step.doneOn == day else { continue }
            step.state = .open
            step.doneOn = nil
            try save(step, in: tx)
            try record(.stepReopened, in: file, subject: step.id.rawValue, code: step.code, in: tx)
        }
    }

    /// Fulfils a planned contact with one that took place. One that was called missed is fulfilled late.
    /// - Throws: `Refusal.notFound` when it is not of this file, `Refusal.rule` when it is done or dropped already.
    func settle(
        _ due: ID<DueContact>,
        on day: Day,
        contact: ID<ContactMoment>?,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        guard var item = try DueContactTable.find(due, in: tx), item.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard item.state == .open || item.state == .missed else {
            throw Refusal.rule(Message("aftercare.settledAlready"))
        }
        if day > today { throw Faults("day", Message("field.future")) }
        if day < item.provenance.anchorDay {
            throw Faults("day", Message("aftercare.beforeStart", ["day": item.provenance.anchorDay.belgian]))
        }
        item.state = .done
        item.settledOn = day
        try save(item, in: tx)
        if contact == nil {
            try record(.contactMade, on: day, in: file, subject: due.rawValue, code: item.party.rawValue, in: tx)
        }
    }

    /// Brings the open steps and the planned contacts in line with the pauses, phases, placements and relations there are by now. Doing
    /// it again changes nothing.
    func replan(_ file: OpenFile, in tx: borrowing Transaction) throws {
        let pauses = try PauseTable.all(of: file.trajectory.id, in: tx)
        if let startedOn = file.trajectory.startedOn {
            let steps = try StepTable.all(of: file.trajectory.id, in: tx)
            let plan = Plan(startedOn: startedOn, pauses: pauses)
            let replanned = plan.replanned(steps, by: file.programme.definition.steps, today: today)
            for (old, new) in zip(steps, replanned) where old != new { try save(new, in: tx) }
        }
        try replanAftercare(of: file, pauses: pauses, in: tx)
    }

    private func replanAftercare(of file: OpenFile, pauses: [Pause], in tx: borrowing Transaction) throws {
        let known = try DueContactTable.all(of: file.trajectory.id, in: tx)
        let placements = try PlacementTable.all(of: file.trajectory.id, in: tx)
        let situation = Aftercare.Situation(
            of: file.trajectory,
            passages: try PassageTable.all(of: file.trajectory.id, in: tx),
            placements: placements,
            parties: try DueContactTable.partiesInvolved(with: file.participant.id, after: today, in: tx)
        )
        let changes = aftercare(of: file.programme, pauses: pauses)
            .changes(to: known, in: situation, today: today, newID: newID)
        for item in changes.changed {
            try save(item, in: tx)
            guard item.state == .missed else { continue }
            try record(.dueContactMissed, in: file, subject: item.id.rawValue, code: item.cadence, in: tx)
        }
        for item in changes.new { try DueContactTable.insert(item, in: tx) }
    }

    func aftercare(of programme: LoadedProgramme, pauses: [Pause]) -> Aftercare {
        Aftercare(
            programme: programme.definition,
            version: programme.version,
            pauses: pauses,
            holidays: reference.holidays
        )
    }
}

extension Work {
    /// Saves a trajectory; the value goes on with the version the store now holds.
    func save(_ trajectory: inout Trajectory, in tx: borrowing Transaction) throws {
        guard try TrajectoryTable.update(trajectory, in: tx) else { throw Refusal.stale }
        trajectory.version += 1
    }

    func save(_ step: Step, in tx: borrowing Transaction) throws {
        guard try StepTable.update(step, in: tx) else { throw Refusal.stale }
    }

    func save(_ item: DueContact, in tx: borrowing Transaction) throws {
        guard try DueContactTable.update(item, in: tx) else { throw Refusal.stale }
    }

    /// Opens a participant's file to change it.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the trajectory is closed.
    func openRunning(
        _ participant: ID<Participant>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        let file = try open(participant, for: .writeFile, detail: detail, in: tx)
        guard file.trajectory.state != .closed else { throw Refusal.rule(Message("plan.closed")) }
        return file
    }
}
