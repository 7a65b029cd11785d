package import Domain
internal import Storage

/// Something that stands between a participant and work, as it is noted (C1).
package struct NewBarrier: Hashable, Sendable {
    /// The code of a kind of the definition.
    package var kind: String
    package var description: String
    /// Who named it, and when.
    package var observer: Observer
    package var day: Day
    /// The day to look again; nil for the one by the definition.
    package var nextOn: Day?

    package init(kind: String, description: String, observer: Observer, day: Day, nextOn: Day?) {
        self.kind = kind
        self.description = description
        self.observer = observer
        self.day = day
        self.nextOn = nextOn
    }
}

/// A barrier with the way it stands on, for its page and its forms.
package struct BarrierSheet: Sendable {
    package let plan: PlanView
    package let barrier: Barrier

    package var participant: Participant { plan.participant }
    package var label: String { plan.programme.definition.barrierKind(barrier.kind)?.label ?? barrier.kind }
    /// Whether anything can be added to it.
    package var isOpen: Bool { plan.isOpen && barrier.withdrawal == nil }
    /// The last look that holds can be corrected, any action too.
    package func look(_ id: ID<BarrierLook>) -> BarrierLook? { barrier.looks.first { $0.id == id } }
    package func action(_ id: ID<BarrierAction>) -> BarrierAction? { barrier.actions.first { $0.id == id } }

    /// Why one looks again on the day that stands there.
    package var reasonToLook: Message? {
        barrier.reasonToLook(by: plan.programme.definition, version: plan.programme.version)
    }
}

extension Casework {
    /// Notes a barrier; it is open, and the day to look again is planned.
    /// - Throws: `Faults`; `Refusal.notFound` when the definition has no such kind or its tier is not for this actor;
    ///   `Refusal.rule` when the trajectory is closed.
    @discardableResult
    package func noteBarrier(
        _ new: NewBarrier,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Barrier> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "note barrier", in: tx)
            guard let kind = file.programme.definition.barrierKind(new.kind) else { throw Refusal.notFound }
            try work.require(kind.tier)
            var barrier = Barrier(
                id: work.newID(),
                trajectory: file.trajectory.id,
                participant: participant,
                kind: kind.code,
                description: new.description.trimmed,
                tier: kind.tier,
                observer: new.observer.trimmed,
                notedOn: new.day
            )
            let look = BarrierLook(
                id: work.newID(),
                barrier: barrier.id,
                participant: participant,
                course: .open,
                note: "",
                observer: barrier.observer,
                day: new.day,
                nextOn: new.nextOn
            )
            var faults = look.faults(since: file.trajectory.firstDay, on: work.today)
            if barrier.description.isEmpty { faults.add("description", Message("field.required")) }
            work.object(to: [("description", barrier.description)], about: barrier, in: file, &faults)
            try faults.throwIfAny()

            barrier.looks = [look]
            barrier.lookAgainOn = barrier.nextLook(by: file.programme.definition)
            try BarrierTable.insert(barrier, in: tx)
            try BarrierLookTable.insert(look, in: tx)
            try work.record(.barrierNoted, on: new.day, in: file, subject: barrier.id.rawValue, in: tx)
            return barrier.id
        }
    }

    /// Says that a barrier was noted by mistake, with the reason; it stays to be read and counts no more.
    /// - Throws: `Faults` at `reason`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn already.
    package func withdrawBarrier(
        _ id: ID<Barrier>,
        of participant: ID<Participant>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw barrier", in: tx)
            let barrier = try work.barrier(id, of: file, in: tx)
            try work.demand(reason, about: barrier, in: file)
            guard try BarrierTable.withdraw(barrier, because: reason.trimmed, in: tx) else {
                throw Refusal.rule(Message("barrier.withdrawnAlready"))
            }
            try work.record(.barrierWithdrawn, in: file, subject: id.rawValue, in: tx)
        }
    }

    /// One barrier with everything that belongs to it.
    ///
    /// `action`: what it is opened for, reading or writing.
    /// - Throws: `Refusal.notFound`, also when its tier is not for this actor.
    package func barrier(
        _ id: ID<Barrier>,
        of participant: ID<Participant>,
        for action: Action = .readFile,
        as actor: Actor
    ) async throws -> BarrierSheet {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: action, detail: "barrier", in: tx)
            return BarrierSheet(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                barrier: try work.barrier(id, of: file, in: tx)
            )
        }
    }
}

extension Work {
    func barrier(_ id: ID<Barrier>, of file: OpenFile, in tx: borrowing Transaction) throws -> Barrier {
        guard let barrier = try BarrierTable.find(id, in: tx), barrier.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        try require(barrier.tier)
        return barrier
    }

    /// A barrier to which something can be added.
    func standingBarrier(_ id: ID<Barrier>, of file: OpenFile, in tx: borrowing Transaction) throws -> Barrier {
        let barrier = try barrier(id, of: file, in: tx)
        guard barrier.withdrawal == nil else { throw Refusal.rule(Message("barrier.withdrawnAlready")) }
        return barrier
    }

    /// About what is sealed as judicial nobody writes the facts of an offence (A5).
    func object(
        to texts: [(field: String, text: String)],
        about barrier: Barrier,
        in file: OpenFile,
        _ faults: inout Faults
    ) {
        guard barrier.tier == .judicial else { return }
        for (field, text) in texts {
            if let objection = file.programme.definition.objection(toDetentionText: text) {
                faults.add(field, objection)
            }
        }
    }

    /// Asks why something is withdrawn.
    func demand(_ reason: String, about barrier: Barrier, in file: OpenFile) throws {
        var faults = Faults()
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        object(to: [("reason", reason)], about: barrier, in: file, &faults)
        try faults.throwIfAny()
    }
}

extension Observer {
    var trimmed: Observer { Observer(name: name.trimmed, party: party) }
}
