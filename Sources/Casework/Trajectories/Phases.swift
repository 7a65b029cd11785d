package import Domain
internal import Storage

/// The step from the present phase to another, as somebody decides it.
package struct PhaseDecision: Sendable {
    /// The code of the phase that begins.
    package var phase: String
    package var day: Day
    /// The grounds, where a gate is not met or a phase is passed over.
    package var reason: String

    package init(phase: String, day: Day, reason: String) {
        self.phase = phase
        self.day = day
        self.reason = reason
    }
}

extension Casework {
    /// Goes on to another phase (C1-C7): the present one is left, optional ones on the way are passed over, and the steps of
    /// the new one are planned from its first day. Against a gate that is not met it needs grounds (C3).
    /// - Throws: `Faults` at `phase`, `day` and `reason`; `Refusal.rule` when guidance has not begun or the trajectory is
    ///   closed; `Refusal.stale`.
    package func goOn(
        _ participant: ID<Participant>,
        version: Int,
        _ decision: PhaseDecision,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.openRunning(participant, detail: "next phase", in: tx)
            guard file.trajectory.version == version else { throw Refusal.stale }
            guard let startedOn = file.trajectory.startedOn else { throw Refusal.rule(Message("phase.notBegun")) }
            let known = try work.caseFacts(of: file, in: tx)
            let way = PhaseWay(programme: file.programme.definition, passages: known.passages)
            guard
                let step = way.next(over: known.facts(on: work.today)).first(where: { $0.phase.code == decision.phase })
            else { throw Faults("phase", Message("field.unknown")) }
            var faults = step.faults(
                reason: decision.reason,
                mayOverrule: Policy.allows(.overruleGate, for: actor.role)
            )
            let first = way.present?.from ?? startedOn
            if decision.day > work.today { faults.add("day", Message("field.future")) }
            if decision.day < first { faults.add("day", Message("plan.beforeStart", ["day": first.belgian])) }
            try faults.throwIfAny()

            if let present = way.present {
                guard try PassageTable.leave(present.id, on: decision.day, in: tx) else { throw Refusal.stale }
            }
            for skipped in step.skipping {
                try work.pass(over: skipped, because: decision.reason, on: decision.day, in: file, in: tx)
            }
            try work.startPhase(
                step.phase,
                on: decision.day,
                against: step.unmet.map(\.rule.code),
                because: decision.reason,
                in: file,
                in: tx
            )
            // Two who decide at the same time: the second one starts from what is there now.
            try work.save(&file.trajectory, in: tx)
            try work.replan(file, in: tx)
        }
    }
}

extension Work {
    /// A phase begins, with its event and the steps that count from it.
    func startPhase(
        _ phase: PhaseRule,
        on day: Day,
        against gates: [String] = [],
        because reason: String = "",
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        let passage = Passage(
            id: newID(),
            trajectory: file.trajectory.id,
            participant: file.participant.id,
            phase: phase.code,
            from: day,
            unmetGates: gates,
            reason: reason.trimmed,
            decidedBy: actor.name
        )
        try PassageTable.insert(passage, in: tx)
        try record(.phaseStarted, on: day, in: file, subject: passage.id.rawValue, code: phase.code, in: tx)
        let known = try StepTable.all(of: file.trajectory.id, in: tx)
        let plan = Plan(startedOn: day, pauses: try PauseTable.all(of: file.trajectory.id, in: tx))
        let steps = plan.steps(
            entering: phase.code,
            in: file.programme.definition,
            version: file.programme.version,
            beside: known,
            for: file.trajectory.id,
            newID: newID
        )
        for step in steps.new { try StepTable.insert(step, in: tx) }
        try StepTable.rule(steps.again, in: tx)
    }

    fileprivate func pass(
        over phase: PhaseRule,
        because reason: String,
        on day: Day,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        let passage = Passage(
            id: newID(),
            trajectory: file.trajectory.id,
            participant: file.participant.id,
            phase: phase.code,
            from: day,
            until: day,
            isSkipped: true,
            reason: reason.trimmed,
            decidedBy: actor.name
        )
        try PassageTable.insert(passage, in: tx)
        try record(.phaseSkipped, on: day, in: file, subject: passage.id.rawValue, code: phase.code, in: tx)
    }

    /// What is known of a file, for the conditions of its definition. Every tier decides, whoever asks.
    func caseFacts(of file: OpenFile, in tx: borrowing Transaction) throws -> CaseFacts {
        let (participant, trajectory) = (file.participant.id, file.trajectory.id)
        guard
            let referral = try ReferralTable.find(
                file.trajectory.referral,
                within: .participant(participant),
                in: tx
            )
        else { throw Refusal.notFound }
        var known = CaseFacts(
            programme: file.programme.definition,
            participant: file.participant,
            referral: referral,
            trajectory: file.trajectory
        )
        known.findings = try FindingTable.all(of: participant, in: tx)
        known.passages = try PassageTable.all(of: trajectory, in: tx)
        known.pauses = try PauseTable.all(of: trajectory, in: tx)
        known.steps = try StepTable.all(of: trajectory, in: tx)
        known.placements = try PlacementTable.all(of: trajectory, in: tx)
        known.contacts = try ContactTable.all(of: trajectory, in: tx)
        known.events = try EventTable.of(participant, in: tx)
        if known.programme.barriers != nil { known.barriers = try BarrierTable.all(of: trajectory, in: tx) }
        return known
    }
}
