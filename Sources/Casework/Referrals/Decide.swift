package import Domain
internal import Storage

extension Casework {
    /// Accepts a referral: the person's trajectory begins on the definition in force, and what this says follows by itself:
    /// the screening talk takes the first free seat on a sitting day (A3), or a place in the next group is taken (B3).
    ///
    /// `coach`: who guides; nil for the one who sits in that prison, if any.
    /// `explanation`: what the referrer has to know; may be empty.
    /// `edition`: the one that the person is admitted to; nil for the one that goes without saying, if any.
    /// `reason`: why all the same, where a criterion of the definition is not met (B2).
    ///
    /// - Throws: `Faults` when a criterion or the places of the edition say no; `Refusal.rule` when it is decided already,
    ///   `Refusal.stale`.
    package func acceptReferral(
        _ id: ID<Referral>,
        version: Int,
        coach: ID<User>?,
        explanation: String,
        edition: String? = nil,
        reason: String = "",
        as actor: Actor
    ) async throws -> ID<Trajectory> {
        try await work(as: actor) { work, tx in
            var referral = try work.decide(id, version: version, act: .accept, in: tx)
            let programme = try work.shelf.latest(referral.programme, in: tx)
            guard let participant = try ParticipantTable.find(referral.participant, in: tx) else {
                throw Refusal.notFound
            }
            let coach = try work.coach(coach, for: referral, in: tx)
            let check = try work.admissionCheck(of: referral, participant, by: programme.definition, in: tx).check
            try work.requireAdmission(of: referral, check, reason: reason, in: tx)
            referral.edition = try work.admit(referral, to: edition, by: programme.definition, in: tx)
            referral.waitingSince = nil

            referral.decision = ReferralDecision(
                by: actor.name,
                on: work.today,
                ground: nil,
                explanation: explanation.trimmed
            )
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            let trajectory = Trajectory(
                id: work.newID(),
                participant: participant.id,
                referral: referral.id,
                programme: referral.programme,
                programmeVersion: programme.version,
                coach: coach,
                acceptedOn: work.today
            )
            try TrajectoryTable.insert(trajectory, in: tx)

            var file = OpenFile(participant: participant, trajectory: trajectory, programme: programme)
            try work.record(.referralAccepted, in: file, in: tx)
            let kept = try work.keep(.accept, on: referral, check, by: programme, in: tx) { decision in
                if check.hindrance != nil { decision.reason = reason.trimmed }
            }
            if let kept, check.hindrance != nil {
                try work.record(.admittedAgainst, in: file, subject: kept.id.rawValue, in: tx)
            }
            if let coach { try work.record(.coachAssigned, in: file, subject: coach.rawValue, in: tx) }
            try work.begin(&file, referral: referral, in: tx)
            return trajectory.id
        }
    }

    /// Refuses a referral with a ground of the definition.
    /// - Throws: `Faults` when the ground is not one of the definition; `Refusal.rule`, `Refusal.stale`.
    package func refuseReferral(
        _ id: ID<Referral>,
        version: Int,
        ground: String,
        explanation: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var referral = try work.decide(id, version: version, act: .refuse, in: tx)
            let programme = try work.shelf.latest(referral.programme, in: tx)
            guard programme.definition.refusalGrounds.contains(where: { $0.code == ground }) else {
                throw Faults("ground", Message("field.unknown"))
            }
            referral.decision = ReferralDecision(
                by: actor.name,
                on: work.today,
                ground: ground,
                explanation: explanation.trimmed
            )
            (referral.edition, referral.waitingSince) = (nil, nil)
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            try work.record(.referralRefused, of: referral, code: ground, in: tx)
        }
    }

    /// Takes a decision back, other than acceptance: the referral waits for a decision again. The history keeps both.
    /// - Throws: `Refusal.rule` when it is not refused, or when another referral of the person runs; `Refusal.stale`.
    package func reconsiderReferral(_ id: ID<Referral>, version: Int, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            var referral = try work.decide(id, version: version, act: .reconsider, in: tx)
            try work.refuseSecond(
                referralOf: referral.participant,
                to: referral.programme,
                besides: referral.id,
                in: tx
            )
            referral.decision = nil
            (referral.edition, referral.waitingSince, referral.lookAgainOn) = (nil, nil, nil)
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            try work.record(.referralReconsidered, of: referral, in: tx)
        }
    }
}

extension Work {
    /// Opens a referral for a decision: it is there, it was not changed since, and the table of transitions allows the
    /// act. Gives it in its new state.
    func decide(
        _ id: ID<Referral>,
        version: Int,
        act: ReferralAct,
        in tx: borrowing Transaction
    ) throws -> Referral {
        guard var referral = try ReferralTable.find(id, within: scope(.decideReferral), in: tx) else {
            throw Refusal.notFound
        }
        try audit(.decideReferral, about: referral.participant, subject: id.rawValue, detail: act.rawValue, in: tx)
        guard let state = Referral.transitions.result(of: act, from: referral.state, by: actor.role) else {
            throw Refusal.rule(Message("referral.notPossible.\(act.rawValue)"))
        }
        guard referral.version == version else { throw Refusal.stale }
        referral.state = state
        return referral
    }

    /// The coach who was chosen, or the one who sits in that prison.
    /// - Throws: `Faults` when the one chosen is no active coach.
    fileprivate func coach(
        _ chosen: ID<User>?,
        for referral: Referral,
        in tx: borrowing Transaction
    ) throws -> ID<User>? {
        guard let chosen else { return try coachSitting(for: referral, in: tx) }
        guard try UserTable.coaches(in: tx).contains(where: { $0.id == chosen }) else {
            throw Faults("coach", Message("field.unknown"))
        }
        return chosen
    }
}
