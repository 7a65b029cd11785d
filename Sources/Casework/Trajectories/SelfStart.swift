package import Domain
internal import Storage

extension Casework {
    /// Starts the phases that start by themselves, so many weeks before a day that is known (C7): for who has come that far,
    /// stands in a phase that it can follow, and meets what it asks. Doing it again changes nothing.
    /// - Returns: how many began.
    @discardableResult
    package func startDuePhases(as actor: Actor) async throws -> Int {
        let due = try await look(as: actor) { work, tx in
            try work.require(.writeFile)
            var due: [ID<Trajectory>] = []
            for code in try ProgrammeTable.codes(in: tx) {
                guard try work.shelf.latest(code, in: tx).definition.hasSelfStarts else { continue }
                for trajectory in try TrajectoryTable.guided(in: code, in: tx) {
                    if try work.duePhase(of: trajectory, in: tx) != nil { due.append(trajectory.id) }
                }
            }
            return due
        }
        var started = 0
        for id in due {
            started += try await work(as: actor) { work, tx in
                var file = try work.open(id, for: .writeFile, detail: "phase starts by itself", in: tx)
                guard let (phase, present) = try work.duePhase(of: file.trajectory, in: tx) else { return 0 }
                if let present {
                    guard try PassageTable.leave(present.id, on: work.today, in: tx) else { throw Refusal.stale }
                }
                try work.startPhase(phase, on: work.today, in: file, in: tx)
                try work.save(&file.trajectory, in: tx)
                try work.replan(file, in: tx)
                return 1
            }
        }
        return started
    }
}

extension Work {
    /// The phase of a trajectory that has to start by itself now, and the one it takes the place of.
    fileprivate func duePhase(
        of trajectory: Trajectory,
        in tx: borrowing Transaction
    ) throws -> (phase: PhaseRule, present: Passage?)? {
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
        guard programme.definition.hasSelfStarts,
            let participant = try ParticipantTable.find(trajectory.participant, in: tx)
        else { return nil }
        let file = OpenFile(participant: participant, trajectory: trajectory, programme: programme)
        let known = try caseFacts(of: file, in: tx)
        let way = PhaseWay(programme: programme.definition, passages: known.passages)
        return way.due(over: known.facts(on: today)).map { ($0, way.present) }
    }
}
