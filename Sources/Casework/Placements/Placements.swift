package import Domain
internal import Storage

/// A start at an employer, as it is noted (A10).
package struct NewPlacement: Sendable {
    package var facts: PlacementFacts
    /// The placement that was the last one when the form was made: the new one follows it in the chain (D5).
    package var previous: ID<Placement>?
    /// The introduction that led to it, if any (A6).
    package var introduction: ID<Introduction>?

    package init(
        facts: PlacementFacts,
        previous: ID<Placement>?,
        introduction: ID<Introduction>? = nil
    ) {
        self.facts = facts
        self.previous = previous
        self.introduction = introduction
    }
}

extension Casework {
    /// Notes a start that took place. The placement before it ends the day before, unless it had ended already; aftercare
    /// begins anew, and the steps that wait for a start are done.
    /// - Throws: `Faults`; `Refusal.rule` when the screening was not held or the trajectory is closed; `Refusal.stale`
    ///   when somebody noted another start in the meantime.
    @discardableResult
    package func startPlacement(
        _ new: NewPlacement,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Placement> {
        try await work(as: actor) { work, tx in
            var file = try work.openRunning(participant, detail: "start placement", in: tx)
            let chain = PlacementChain(try PlacementTable.all(of: file.trajectory.id, in: tx))
            guard chain.last?.id == new.previous else { throw Refusal.stale }
            try work.enter(.startWork, &file, version: nil)
            let facts = new.facts.trimmed
            var faults = facts.faults(by: file.programme.definition)
            if let objection = chain.objection(toStartOn: facts.start, in: file.trajectory, today: work.today) {
                faults.add("start", objection)
            }
            try faults.throwIfAny()

            if let previous = chain.endedByNext(startingOn: facts.start) {
                try work.saveEnd(of: previous, in: file, in: tx)
            }
            let placement = Placement(
                id: work.newID(),
                trajectory: file.trajectory.id,
                participant: participant,
                previous: new.previous,
                form: facts.form,
                legalEmployer: facts.employer,
                workplace: facts.workplace,
                jobTitle: facts.jobTitle,
                start: facts.start,
                plannedEnd: facts.plannedEnd,
                weeklyQuarters: facts.weeklyQuarters
            )
            try PlacementTable.insert(placement, in: tx)
            try work.save(&file.trajectory, in: tx)
            try work.record(
                .placementStarted,
                on: placement.start,
                in: file,
                subject: placement.id.rawValue,
                code: placement.form,
                counts: file.programme.definition.contractForm(placement.form)?.countsAsActivation ?? false,
                in: tx
            )
            try work.completeSteps(doneBy: .placement, on: placement.start, in: file, in: tx)
            if let introduction = new.introduction { try work.place(introduction, by: placement, in: file, in: tx) }
            try work.replan(file, in: tx)
            return placement.id
        }
    }

    /// Changes what is known of a placement that runs. Another form of contract is a new placement; the start stays.
    /// - Throws: `Faults`; `Refusal.rule` when it has ended; `Refusal.stale`.
    package func changePlacement(
        _ id: ID<Placement>,
        of participant: ID<Participant>,
        version: Int,
        facts: PlacementFacts,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "change placement", in: tx)
            var placement = try work.placement(id, of: file, version: version, in: tx)
            guard placement.end == nil else { throw Refusal.rule(Message("placement.hasEnded")) }
            var facts = facts
            facts.form = placement.form
            facts.start = placement.start
            facts = facts.trimmed
            try facts.faults(by: file.programme.definition).throwIfAny()
            placement.legalEmployer = facts.employer
            placement.workplace = facts.workplace
            placement.jobTitle = facts.jobTitle
            placement.plannedEnd = facts.plannedEnd
            placement.weeklyQuarters = facts.weeklyQuarters
            guard try PlacementTable.update(placement, in: tx) else { throw Refusal.stale }
            try work.record(.placementChanged, in: file, subject: id.rawValue, code: placement.form, in: tx)
        }
    }

    /// Notes that a job ended: what was open of its aftercare falls away, and guidance goes on.
    /// - Throws: `Faults`; `Refusal.rule` when it has ended already; `Refusal.stale`.
    package func endPlacement(
        _ id: ID<Placement>,
        of participant: ID<Participant>,
        version: Int,
        on day: Day,
        reason: PlacementEnd,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.openRunning(participant, detail: "end placement", in: tx)
            var placement = try work.placement(id, of: file, version: version, in: tx)
            guard placement.end == nil else { throw Refusal.rule(Message("placement.hasEnded")) }
            if let objection = placement.objection(toEndOn: day, today: work.today) { throw Faults("day", objection) }
            guard PlacementEnd.choices.contains(reason) else { throw Faults("reason", Message("field.chooseOne")) }
            try work.enter(.endWork, &file, version: nil)
            placement.end = day
            placement.endReason = reason.rawValue
            try work.saveEnd(of: placement, in: file, in: tx)
            try work.save(&file.trajectory, in: tx)
            try work.replan(file, in: tx)
        }
    }
}

extension Work {
    /// A placement of a file that holds.
    func placement(
        _ id: ID<Placement>,
        of file: OpenFile,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> Placement {
        guard let placement = try PlacementTable.find(id, in: tx), placement.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard placement.withdrawal == nil else { throw Refusal.rule(Message("placement.withdrawnAlready")) }
        guard placement.version == version else { throw Refusal.stale }
        return placement
    }

    fileprivate func saveEnd(of placement: Placement, in file: OpenFile, in tx: borrowing Transaction) throws {
        guard try PlacementTable.update(placement, in: tx) else { throw Refusal.stale }
        try record(
            .placementEnded,
            on: placement.end,
            in: file,
            subject: placement.id.rawValue,
            code: placement.endReason,
            in: tx
        )
    }
}

extension PlacementFacts {
    /// Without white space around the words.
    fileprivate var trimmed: PlacementFacts {
        var facts = self
        facts.workplace = workplace.trimmed
        facts.jobTitle = jobTitle.trimmed
        facts.legalEmployer = legalEmployer.trimmed
        return facts
    }
}
