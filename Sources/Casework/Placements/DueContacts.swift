package import Domain
internal import ReferenceData
internal import Storage

extension Casework {
    /// Moves a moment of aftercare to another day, with a reason. The day it stood on stays to be read.
    /// - Throws: `Faults`; `Refusal.rule` when it is not open; `Refusal.stale`.
    package func moveDueContact(
        _ id: ID<DueContact>,
        of participant: ID<Participant>,
        version: Int,
        to day: Day,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, detail: "move due contact", toSettle: id, in: tx)
            var item = try work.openItem(id, of: file, version: version, in: tx)
            var faults = Faults()
            if day < work.today { faults.add("day", Message("field.past")) }
            if day == item.due { faults.add("day", Message("plan.sameDay")) }
            if day.days(since: work.today) > 366 { faults.add("day", Message("plan.tooFar")) }
            if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
            try faults.throwIfAny()
            let pauses = try PauseTable.all(of: file.trajectory.id, in: tx)
            item.moved = MovedDay(from: item.due, to: day, by: actor.name, pausesKnown: pauses.count)
            item.movedReason = reason.trimmed
            item.due = day
            try work.save(item, in: tx)
            try work.record(.dueContactMoved, in: file, subject: id.rawValue, code: item.cadence, in: tx)
        }
    }

    /// Notes that a moment of aftercare was missed, with a reason.
    /// - Throws: `Faults`; `Refusal.rule` when it is not open or lies ahead; `Refusal.stale`.
    package func missDueContact(
        _ id: ID<DueContact>,
        of participant: ID<Participant>,
        version: Int,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, detail: "miss due contact", toSettle: id, in: tx)
            var item = try work.openItem(id, of: file, version: version, in: tx)
            if item.due > work.today { throw Refusal.rule(Message("aftercare.notYet", ["day": item.due.belgian])) }
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            item.miss(because: reason.trimmed, on: work.today)
            try work.save(item, in: tx)
            try work.record(.dueContactMissed, in: file, subject: id.rawValue, code: item.cadence, in: tx)
        }
    }

    /// Writes down as missed every moment that has gone by for longer than its definition forgives, one trajectory after
    /// the other. To be done once a day; until then pages reckon it themselves.
    /// - Returns: how many there were.
    /// - Throws: `Refusal.notFound` when the actor does not write in every file.
    @discardableResult
    package func noteMissedContacts(as actor: Actor) async throws -> Int {
        let waiting = try await look(as: actor) { work, tx in
            guard try work.require(.writeFile) == .everything else { throw Refusal.notFound }
            return try DueContactTable.trajectoriesWithOpenItems(dueBefore: work.today, in: tx)
        }
        var count = 0
        for trajectory in waiting {
            let hasMissed = try await look(as: actor) { work, tx in try !work.missed(of: trajectory, in: tx).isEmpty }
            guard hasMissed else { continue }
            count += try await work(as: actor) { work, tx in try work.noteMissed(of: trajectory, in: tx) }
        }
        return count
    }
}

extension Work {
    /// Opens a file to settle a planned contact; nil for a contact of its own. A closed trajectory takes only those that count
    /// from its closing.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the trajectory is closed.
    func open(
        _ participant: ID<Participant>,
        detail: String,
        toSettle item: ID<DueContact>?,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        let known = try item.flatMap { try DueContactTable.find($0, in: tx) }
        guard let known, known.provenance.anchor == .trajectoryClosed else {
            return try openRunning(participant, detail: detail, in: tx)
        }
        return try open(participant, for: .writeFile, detail: detail, in: tx)
    }

    fileprivate func openItem(
        _ id: ID<DueContact>,
        of file: OpenFile,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> DueContact {
        guard let item = try DueContactTable.find(id, in: tx), item.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard item.version == version else { throw Refusal.stale }
        guard item.state == .open else { throw Refusal.rule(Message("aftercare.settledAlready")) }
        return item
    }

    /// The moments of a trajectory that were missed and are not written down as such.
    fileprivate func missed(of id: ID<Trajectory>, in tx: borrowing Transaction) throws -> [DueContact] {
        guard let trajectory = try TrajectoryTable.find(id, within: scope(.writeFile), in: tx) else { return [] }
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
        let aftercare = aftercare(of: programme, pauses: try PauseTable.all(of: id, in: tx))
        return try DueContactTable.all(of: id, in: tx).filter { aftercare.isMissed($0, on: today) }
    }

    fileprivate func noteMissed(of id: ID<Trajectory>, in tx: borrowing Transaction) throws -> Int {
        let missed = try missed(of: id, in: tx)
        guard !missed.isEmpty else { return 0 }
        let file = try open(id, for: .writeFile, detail: "note missed contacts", in: tx)
        for var item in missed {
            item.miss(because: nil, on: today)
            try save(item, in: tx)
            try record(.dueContactMissed, in: file, subject: item.id.rawValue, code: item.cadence, in: tx)
        }
        return missed.count
    }
}
