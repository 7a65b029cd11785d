package import Domain
internal import Storage

/// How a trajectory ends.
package struct TrajectoryClosing: Sendable {
    package var day: Day
    /// A code of the definition.
    package var outcome: String
    /// What an early stop asks: handover, advice, receiver, or why not (B11).
    package var words: ClosingWords

    package init(day: Day, outcome: String, words: ClosingWords) {
        self.day = day
        self.outcome = outcome
        self.words = words
    }

    /// `note`: why there is no handover, no advice or no receiver.
    package init(day: Day, outcome: String, note: String) {
        self.init(day: day, outcome: outcome, words: ClosingWords(whyNot: note))
    }
}

extension Casework {
    /// Closes a trajectory with an outcome. What was still to come falls away: talks, moments of aftercare, a pause
    /// that runs. A job goes on.
    /// - Throws: `Faults`; `Refusal.rule` when it is closed already; `Refusal.stale`.
    package func closeTrajectory(
        of participant: ID<Participant>,
        version: Int,
        _ closing: TrajectoryClosing,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.open(participant, for: .writeFile, detail: "close trajectory", in: tx)
            try work.enter(.close, &file, version: version)
            let outcome = file.programme.definition.outcome(closing.outcome)
            try file.trajectory.faults(
                closingOn: closing.day,
                outcome: outcome,
                words: closing.words,
                today: work.today
            ).throwIfAny()

            file.trajectory.closedOn = closing.day
            file.trajectory.outcome = closing.outcome
            let words = closing.words.trimmed
            file.trajectory.closingNote = words.whyNot.isEmpty ? nil : words.whyNot
            try work.save(&file.trajectory, in: tx)
            let kept = Closing(
                id: work.newID(),
                trajectory: file.trajectory.id,
                participant: participant,
                day: closing.day,
                outcome: closing.outcome,
                words: words
            )
            try ClosingTable.insert(kept, in: tx)
            for pause in try PauseTable.all(of: file.trajectory.id, in: tx) where !pause.hasEnded {
                try work.end(pause, on: closing.day, in: file, in: tx)
            }
            try work.replan(file, in: tx)
            try work.cancelTalks(of: file, in: tx)
            try work.withdrawIntroductions(of: file, in: tx)
            try work.record(
                .trajectoryClosed,
                on: closing.day,
                in: file,
                subject: kept.id.rawValue,
                code: closing.outcome,
                in: tx
            )
        }
    }

    /// Opens a closed trajectory again where it was in the flow, as long as the definition lets it be the same one.
    /// What had fallen away and still lies ahead is due again; where the screening was never held, its talk is planned.
    /// What was said when it closed stays to be read.
    /// - Throws: `Refusal.rule` when it is not closed, was closed too long ago, or this is not for the actor's
    ///   role; `Refusal.stale`.
    package func reopenTrajectory(of participant: ID<Participant>, version: Int, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.open(participant, for: .writeFile, detail: "reopen trajectory", in: tx)
            try work.enter(.reopen, &file, version: version)
            let rules = file.programme.definition.closing
            if let objection = file.trajectory.objection(toReopeningOn: work.today, by: rules) {
                throw Refusal.rule(objection)
            }
            let chain = PlacementChain(try PlacementTable.all(of: file.trajectory.id, in: tx))
            file.trajectory.state = file.trajectory.reopened(hasRunningPlacement: chain.running != nil)
            file.trajectory.closedOn = nil
            file.trajectory.outcome = nil
            file.trajectory.closingNote = nil
            try work.save(&file.trajectory, in: tx)
            try work.replan(file, in: tx)
            try work.record(.trajectoryReopened, in: file, in: tx)
            let definition = file.programme.definition
            if file.trajectory.state == .awaitingScreening, definition.hasSittingDays, definition.startsWithScreening,
                try !work.isOutside(participant, in: tx)
            {
                try work.planTalk(.screening, for: file, since: work.today, in: tx)
            }
        }
    }
}

extension Work {
    /// Puts a trajectory in the state that an act leads to; nothing is saved yet.
    ///
    /// `version`: the one the form was made from; nil when the act is about something else of the file.
    func enter(_ act: TrajectoryAct, _ file: inout OpenFile, version: Int?) throws(Refusal) {
        guard let state = Trajectory.transitions.result(of: act, from: file.trajectory.state, by: actor.role) else {
            throw .rule(Message("trajectory.notPossible.\(act.rawValue)"))
        }
        if let version, version != file.trajectory.version { throw .stale }
        file.trajectory.state = state
    }
}
