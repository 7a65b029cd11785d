package import Domain
internal import Storage

extension Casework {
    /// Says that the last start was noted by mistake, with the reason: it stays to be read and counts no more. The
    /// placement that it ended runs again, its aftercare falls away, and the steps it ticked off are open again.
    /// - Throws: `Faults` at `reason`; `Refusal.rule` when it is not the last one or was withdrawn already;
    ///   `Refusal.stale`.
    package func withdrawPlacement(
        _ id: ID<Placement>,
        of participant: ID<Participant>,
        version: Int,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.openRunning(participant, detail: "withdraw placement", in: tx)
            var placement = try work.placement(id, of: file, version: version, in: tx)
            let chain = PlacementChain(try PlacementTable.all(of: file.trajectory.id, in: tx))
            guard chain.last?.id == id else { throw Refusal.rule(Message("placement.notTheLast")) }
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }

            placement.withdrawal = reason.trimmed
            guard try PlacementTable.update(placement, in: tx) else { throw Refusal.stale }
            try work.freePlace(of: id, in: tx)
            try work.unplace(id, in: file, in: tx)
            if let before = chain.lastBeforeStart {
                guard try PlacementTable.update(before, in: tx) else { throw Refusal.stale }
            }
            try work.record(.placementWithdrawn, in: file, subject: id.rawValue, code: placement.form, in: tx)
            let left = PlacementChain(try PlacementTable.all(of: file.trajectory.id, in: tx))
            file.trajectory.state = file.trajectory.reopened(hasRunningPlacement: left.running != nil)
            try work.save(&file.trajectory, in: tx)
            if left.last == nil { try work.reopenSteps(doneBy: .placement, on: placement.start, in: file, in: tx) }
            try work.replan(file, in: tx)
        }
    }
}
