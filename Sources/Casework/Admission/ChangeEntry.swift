package import Domain
internal import Storage

/// Where somebody enters who was accepted and has not begun (B3), and where they can enter instead.
package struct EntryView: Sendable {
    package let referral: Referral
    package let trajectory: Trajectory
    /// The definition in force: groups are shared by all who enter, so the latest counts.
    package let programme: Programme
    package let choices: [EntryChoice]

    /// The words of an edition; its code where the definition dropped it.
    package func edition(of place: EntryPlace) -> String { programme.edition(place.edition)?.label ?? place.edition }
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the referral is not there, not for this actor, or led to no place in a group;
    ///   `Refusal.rule` when guidance began.
    package func entry(of referral: ID<Referral>, as actor: Actor) async throws -> EntryView {
        try await work(as: actor) { work, tx in
            try work.entryView(of: referral, detail: "entry moment form", in: tx)
        }
    }

    /// Gives somebody who has not begun a place in another group, with a reason. The place they had is free from then on:
    /// it is offered to who waits.
    ///
    /// `version`: of the trajectory.
    ///
    /// - Throws: `Faults` at `moment` and `reason`; `Refusal.notFound`; `Refusal.rule` when guidance began; `Refusal.stale`.
    package func changeEntry(
        of referral: ID<Referral>,
        version: Int,
        to moment: String,
        edition: String,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let view = try work.entryView(of: referral, detail: "change entry moment", in: tx)
            guard view.trajectory.version == version else { throw Refusal.stale }
            var faults = Faults()
            let place = view.choices.first { $0.place.edition == edition && $0.place.moment == moment }?.place
            if place == nil { faults.add("moment", Message("admission.entryTaken")) }
            if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
            try faults.throwIfAny()
            guard let place, let participant = try ParticipantTable.find(view.referral.participant, in: tx) else {
                throw Refusal.notFound
            }
            var trajectory = view.trajectory
            let change = EntryChange(
                id: work.newID(),
                trajectory: trajectory.id,
                participant: participant.id,
                from: trajectory.entry,
                to: place,
                on: work.today,
                by: actor.name,
                reason: reason.trimmed
            )
            trajectory.entry = place
            try work.save(&trajectory, in: tx)
            try EntryChangeTable.insert(change, in: tx)
            let programme = try work.shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
            let file = OpenFile(participant: participant, trajectory: trajectory, programme: programme)
            try work.record(.entryMoved, in: file, subject: change.id.rawValue, code: place.moment, in: tx)
        }
    }
}

extension Work {
    fileprivate func entryView(
        of id: ID<Referral>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> EntryView {
        let scope = try scope(.decideReferral)
        guard let referral = try ReferralTable.find(id, within: scope, in: tx),
            let trajectory = try TrajectoryTable.find(referral: id, within: scope, in: tx)
        else { throw Refusal.notFound }
        let programme = try shelf.latest(referral.programme, in: tx).definition
        guard programme.entersInGroups else { throw Refusal.notFound }
        try audit(.decideReferral, about: referral.participant, subject: id.rawValue, detail: detail, in: tx)
        guard trajectory.canChangeEntry else { throw Refusal.rule(Message("admission.entryPassed")) }
        return EntryView(
            referral: referral,
            trajectory: trajectory,
            programme: programme,
            choices: try entryChoices(for: referral, trajectory, by: programme, in: tx)
        )
    }

    /// The groups with a place for this person. In another edition those who wait for it go before.
    private func entryChoices(
        for referral: Referral,
        _ trajectory: Trajectory,
        by programme: Programme,
        in tx: borrowing Transaction
    ) throws -> [EntryChoice] {
        let closed = try editionPlaces(of: programme, in: tx).filter { places in
            places.edition.code != trajectory.entry?.edition && places.objection(to: referral.id) != nil
        }.map(\.edition.code)
        let taken = try TrajectoryTable.entries(to: programme.code, in: tx)
        return programme.entryChoices(besides: trajectory.entry, taken: taken, onOrAfter: today)
            .filter { !closed.contains($0.place.edition) }
    }
}
