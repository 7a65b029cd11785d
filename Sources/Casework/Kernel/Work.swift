internal import Domain
internal import ReferenceData
internal import Storage

/// What a use case has in its hands: who acts, what time it is, and the books it may consult.
struct Work: Sendable {
    let actor: Actor
    let moment: Moment
    let ids: IDMaker
    let shelf: ProgrammeShelf
    let figureShelf: FigureShelf
    let reference: ReferenceBook
    let weightsBook: WeightsBook
    /// The form that asked for it, if any.
    var submission: Submission?
    /// Whether it has to be over soon: what turns out to take long throws `TakesLong`, and is asked again with time.
    let isBrief: Bool
    /// What was asked for that may not be for this actor.
    let denials = Denials()
    /// Counts the audit lines of this unit of work.
    let lines = AuditWitness()

    var today: Day { moment.today }

    /// How much each part of a match counts today.
    var weights: MatchingWeights { weightsBook.weights(on: today) }

    func newID<Subject>() -> ID<Subject> { ids.next(at: moment.now) }

    /// Asks the policy.
    /// - Returns: over which cases the action reaches.
    /// - Throws: `Refusal.notFound` when it reaches none.
    @discardableResult
    func require(_ action: Action) throws(Refusal) -> Reach {
        let reach = Policy.reach(of: action, for: actor.role)
        guard reach != .nothing else {
            denials.refused(action)
            throw .notFound
        }
        return reach
    }

    /// The cases that the action reaches, for the store's statements.
    /// - Throws: `Refusal.notFound` when it reaches none.
    func scope(_ action: Action) throws(Refusal) -> Scope {
        try require(action)
        return Policy.scope(of: action, for: actor, at: moment.now)
    }

    /// Writes a line in the audit log.
    func audit(
        _ action: Action,
        named word: AuditWord? = nil,
        about participant: ID<Participant>? = nil,
        subject: String? = nil,
        detail: String? = nil,
        reason: String? = nil,
        in tx: borrowing Transaction
    ) throws {
        let line = line(action, named: word, about: participant, subject: subject, detail: detail, reason: reason)
        try AuditTable.append(line, in: tx)
        lines.see()
    }

    /// A line of the audit log about what this actor does now.
    ///
    /// `word`: says more than the action it belongs to; `reason`: why, in the actor's own words, where that was asked.
    func line(
        _ action: Action,
        named word: AuditWord? = nil,
        about participant: ID<Participant>? = nil,
        subject: String? = nil,
        detail: String? = nil,
        reason: String? = nil
    ) -> AuditLine {
        AuditLine(
            id: newID(),
            at: moment.now,
            actor: actor,
            action: word?.rawValue ?? action.rawValue,
            participant: participant,
            subject: subject,
            detail: detail,
            reason: reason
        )
    }
}

/// A participant's file, opened for reading or writing: the policy said yes and the audit log knows.
struct OpenFile: Sendable {
    let participant: Participant
    /// The latest trajectory of the participant that this actor may see.
    var trajectory: Trajectory
    let programme: LoadedProgramme
}

extension Work {
    /// Opens the file of a trajectory.
    /// - Throws: `Refusal.notFound` when it does not exist or is not for this actor.
    func open(
        _ id: ID<Trajectory>,
        for action: Action,
        detail: String? = nil,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        denials.asked(action, of: .trajectory(id))
        return try open(
            try FileQuery.open(id, within: scope(action), in: tx),
            for: action,
            detail: detail,
            in: tx
        )
    }

    /// Opens the file of a participant at the latest trajectory.
    /// - Throws: `Refusal.notFound` when there is none or it is not for this actor.
    func open(
        _ id: ID<Participant>,
        for action: Action,
        detail: String? = nil,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        denials.asked(action, of: .participant(id))
        return try open(
            try FileQuery.open(id, within: scope(action), in: tx),
            for: action,
            detail: detail,
            in: tx
        )
    }

    private func open(
        _ opened: FileQuery.Opened?,
        for action: Action,
        detail: String?,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        guard let opened else { throw Refusal.notFound }
        let (participant, trajectory) = (opened.participant, opened.trajectory)
        denials.clear()
        // Another coach's file is within reach in an emergency alone.
        let isOpenedInEmergency = actor.role == .coach && trajectory.coach != actor.id
        let details = [detail, isOpenedInEmergency ? FileAct.inEmergency : nil].compactMap { $0 }
        try audit(
            action,
            about: participant.id,
            subject: trajectory.id.rawValue,
            detail: details.isEmpty ? nil : details.joined(separator: ", "),
            in: tx
        )
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
        return OpenFile(participant: participant, trajectory: trajectory, programme: programme)
    }

    /// Writes what happened in the history.
    func record(
        _ kind: EventKind,
        on day: Day? = nil,
        in file: OpenFile,
        subject: String? = nil,
        code: String? = nil,
        counts: Bool = false,
        in tx: borrowing Transaction
    ) throws {
        let event = Event(
            id: newID(),
            kind: kind,
            day: day ?? today,
            programme: file.trajectory.programme,
            participant: file.participant.id,
            referral: file.trajectory.referral,
            trajectory: file.trajectory.id,
            subject: subject,
            code: code,
            counts: counts,
            actor: actor.name
        )
        try EventTable.append(event, in: tx)
    }
}

/// What was to be brief takes long after all: a count of everybody, or somebody else's that has to be waited for.
struct TakesLong: Error {}
