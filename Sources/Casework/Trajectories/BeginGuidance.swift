package import Domain
internal import Storage

extension Casework {
    /// Begins the guidance of somebody in a programme where that is not the screening: the first day of the group, or of the
    /// person alone. The plan and the first phase begin on that day.
    /// - Throws: `Faults` at `day`; `Refusal.rule` when it began already, is closed, or begins with the screening;
    ///   `Refusal.stale`.
    package func beginGuidance(
        of participant: ID<Participant>,
        version: Int,
        on day: Day,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.open(participant, for: .writeFile, detail: "begin guidance", in: tx)
            guard file.trajectory.version == version else { throw Refusal.stale }
            guard !file.programme.definition.startsWithScreening else {
                throw Refusal.rule(Message("trajectory.beginsWithScreening"))
            }
            guard file.trajectory.state == .awaitingScreening else {
                throw Refusal.rule(Message("trajectory.notPossible.begin"))
            }
            var faults = Faults()
            if day > work.today { faults.add("day", Message("field.future")) }
            if day < file.trajectory.acceptedOn {
                faults.add("day", Message("finding.beforeAccepted", ["day": file.trajectory.acceptedOn.belgian]))
            }
            try faults.throwIfAny()
            try work.makePlan(in: &file, startedOn: day, in: tx)
        }
    }
}

extension Work {
    /// What follows by itself when somebody is accepted, as the definition says: the screening talk is planned, a place in the
    /// next group is taken, or guidance begins at once.
    func begin(_ file: inout OpenFile, referral: Referral, in tx: borrowing Transaction) throws {
        let definition = file.programme.definition
        let entry = definition.nextEntry(
            site: referral.origin.site,
            edition: referral.edition,
            taken: try TrajectoryTable.entries(to: definition.code, in: tx),
            onOrAfter: today
        )
        if let entry {
            file.trajectory.entry = entry
            try save(&file.trajectory, in: tx)
        }
        if definition.guidanceStart == .acceptance { try makePlan(in: &file, startedOn: today, in: tx) }
        if definition.hasSittingDays, definition.startsWithScreening {
            try planTalk(.screening, for: file, since: today, in: tx)
        }
    }

    /// The coach who sits where the person stays; nil where nobody does, and for a programme without sitting days.
    func coachSitting(for referral: Referral, in tx: borrowing Transaction) throws -> ID<User>? {
        guard try shelf.latest(referral.programme, in: tx).definition.hasSittingDays,
            let prison = try StayTable.present(of: referral.participant, in: tx)?.prison ?? referral.prison
        else { return nil }
        return try coachSitting(at: prison, programme: referral.programme, in: tx)
    }
}
