package import Domain
internal import Storage

/// What giving a trajectory to a coach starts from.
package struct CoachChoices: Sendable {
    package let participant: Participant
    package let trajectory: Trajectory
    package let coaches: [User]
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the actor gives no trajectories.
    package func coachChoices(for participant: ID<Participant>, as actor: Actor) async throws -> CoachChoices {
        try await work(as: actor) { work, tx in
            try work.require(.assignCoach)
            let file = try work.open(participant, for: .writeFile, detail: "coach form", in: tx)
            return CoachChoices(
                participant: file.participant,
                trajectory: file.trajectory,
                coaches: try UserTable.coaches(in: tx)
            )
        }
    }

    /// Gives a trajectory to a coach, who sees the whole file from then on; the one before sees it no more.
    /// - Throws: `Faults`; `Refusal.rule` when it is closed; `Refusal.stale`; `Refusal.notFound`.
    package func assignCoach(
        _ coach: ID<User>,
        to participant: ID<Participant>,
        version: Int,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.assignCoach)
            var file = try work.openRunning(participant, detail: "assign coach", in: tx)
            guard try UserTable.coaches(in: tx).contains(where: { $0.id == coach }) else {
                throw Faults("coach", Message("field.unknown"))
            }
            guard file.trajectory.version == version else { throw Refusal.stale }
            file.trajectory.coach = coach
            try work.save(&file.trajectory, in: tx)
            try work.record(.coachAssigned, in: file, subject: coach.rawValue, in: tx)
        }
    }
}
