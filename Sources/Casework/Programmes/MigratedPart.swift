internal import Domain
internal import Storage

/// Trajectories that go to a version in one transaction, with everything that has to be written for them.
struct MigratedPart {
    let act: ID<ProgrammeMigration>
    let version: Int
    let event: EventKind
    private(set) var cases: [MigratingCase] = []
    /// Of which nothing changes but the version whose rule they go on by, under that version.
    fileprivate var stampedSteps: [Int: [ID<Step>]] = [:]
    fileprivate var stampedContacts: [Int: [ID<DueContact>]] = [:]
    fileprivate var changedSteps: [Step] = []
    fileprivate var newSteps: [Step] = []
    fileprivate var goneSteps: [ID<Step>] = []
    fileprivate var contacts: [ItemChange<DueContact>] = []
    fileprivate var passages: [Passage] = []

    init(act: ID<ProgrammeMigration>, version: Int, event: EventKind) {
        self.act = act
        self.version = version
        self.event = event
    }

    mutating func add(_ known: MigratingCase, _ changes: CaseChanges) {
        cases.append(known)
        for change in changes.steps {
            if let version = change.newVersionAlone, let before = change.before {
                stampedSteps[version, default: []].append(before.id)
                continue
            }
            switch (change.before, change.after) {
            case (_?, let after?): changedSteps.append(after)
            case (nil, let after?): newSteps.append(after)
            case (let before?, nil): goneSteps.append(before.id)
            case (nil, nil): break
            }
        }
        for change in changes.contacts {
            if let version = change.newVersionAlone, let before = change.before {
                stampedContacts[version, default: []].append(before.id)
            } else {
                contacts.append(change)
            }
        }
        passages += changes.passages.compactMap(\.after)
    }
}

extension Work {
    /// The figures count everybody in it anew.
    func store(_ part: MigratedPart, in tx: borrowing Transaction) throws {
        try FigureChangeTable.noting(part.cases.map(\.trajectory.participant), in: tx) { try write(part, in: tx) }
    }

    private func write(_ part: MigratedPart, in tx: borrowing Transaction) throws {
        try TrajectoryTable.set(version: part.version, of: part.cases.map(\.trajectory.id), in: tx)
        try StepTable.delete(part.goneSteps, in: tx)
        for (version, steps) in part.stampedSteps { try StepTable.stamp(steps, version: version, in: tx) }
        try StepTable.rule(part.changedSteps, in: tx)
        for step in part.newSteps { try StepTable.insert(step, in: tx) }
        for passage in part.passages { try PassageTable.rename(passage.id, passage.phase, in: tx) }
        let gone = part.contacts.filter { $0.after == nil }.compactMap { $0.before?.id }
        try DueContactTable.delete(gone, in: tx)
        let cases = Dictionary(part.cases.map { ($0.trajectory.id, $0.trajectory) }) { first, _ in first }
        var events = part.cases.map { known in
            event(part.event, known.trajectory, subject: part.act.rawValue, code: "\(part.version)")
        }
        for (version, items) in part.stampedContacts { try DueContactTable.stamp(items, version: version, in: tx) }
        try DueContactTable.rule(part.contacts.filter(\.staysOpen).compactMap(\.after), in: tx)
        for change in part.contacts where !change.staysOpen {
            guard let item = change.after else { continue }
            if change.before == nil { try DueContactTable.insert(item, in: tx) } else { try save(item, in: tx) }
            if item.state == .missed, change.before?.state == .open, let trajectory = cases[item.trajectory] {
                events.append(
                    event(.dueContactMissed, trajectory, subject: item.id.rawValue, code: item.cadence)
                )
            }
        }
        try EventTable.append(events, in: tx)
    }

    private func event(_ kind: EventKind, _ trajectory: Trajectory, subject: String, code: String) -> Event {
        Event(
            id: newID(),
            kind: kind,
            day: today,
            programme: trajectory.programme,
            participant: trajectory.participant,
            referral: trajectory.referral,
            trajectory: trajectory.id,
            subject: subject,
            code: code,
            actor: actor.name
        )
    }

    /// One line for a part, with everybody in it.
    func audit(
        _ part: MigratedPart,
        of act: ProgrammeMigration,
        left: Int,
        in tx: borrowing Transaction
    ) throws {
        let detail = Audited.list(
            ["\(part.event == .versionMigrated ? "moved" : "back") \(part.version)", "left \(left)"],
            shown: part.cases.map(\.trajectory.participant)
        )
        try audit(.migrateTrajectories, subject: act.id.rawValue, detail: detail, in: tx)
    }
}
