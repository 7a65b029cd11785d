package import Domain
internal import Storage

/// What the screening form starts from.
package struct ScreeningSheet: Sendable {
    package let participant: Participant
    package let trajectory: Trajectory
    package let programme: LoadedProgramme
    package let today: Day
    /// What the form asks this actor, with what is known already about each subject, such as what the referrer said.
    package let asked: AskedForm
    /// The day the talk stands on, where it has come; else today.
    package let day: Day
}

extension Casework {
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the screening was held already or the trajectory is closed.
    package func screeningSheet(of participant: ID<Participant>, as actor: Actor) async throws -> ScreeningSheet {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "screening form", in: tx)
            try work.requireScreeningAhead(file)
            let form = try work.screeningForm(of: file)
            let known = try work.caseFacts(of: file, in: tx)
            let talk = try TalkTable.planned(of: file.trajectory.id, in: tx).first { $0.kind == .screening }
            return ScreeningSheet(
                participant: file.participant,
                trajectory: file.trajectory,
                programme: file.programme,
                today: work.today,
                asked: AskedForm(
                    form,
                    of: file.programme.definition,
                    over: known.facts(on: work.today),
                    knowing: known.findings,
                    reading: Policy.tiers(for: actor.role)
                ),
                day: min(talk?.seat?.day ?? work.today, work.today)
            )
        }
    }

    /// Records a screening talk that was held (A4, A5): each answer becomes a finding, the talk counts as held, guidance
    /// begins and the plan is made.
    /// - Throws: `Faults`, fields `day`, `level-<subject>`, `text-<subject>` and `score-<subject>`; `Refusal.rule` when it was held already
    ///   or the trajectory is closed; `Refusal.stale`; `Refusal.notFound` when an answer is not for this actor.
    package func screen(
        _ participant: ID<Participant>,
        version: Int,
        _ screening: NewScreening,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var file = try work.open(participant, for: .writeFile, detail: "screening", in: tx)
            try work.requireScreeningAhead(file)
            guard file.trajectory.version == version else { throw Refusal.stale }
            let form = try work.screeningForm(of: file)
            let filling = screening.filling(of: form, by: actor.name)
            let said = work.said(filling, on: form, knowing: try work.caseFacts(of: file, in: tx))
            var faults = screening.faults(in: form, acceptedOn: file.trajectory.acceptedOn, today: work.today)
            faults.add(contentsOf: filling.faults(in: form, said, answered: [], by: file.programme.definition))
            try faults.throwIfAny()
            try work.requireTiers(of: filling, by: file.programme.definition)
            for finding in said.findings { try work.note(finding, in: file, in: tx) }
            try work.settleScreeningTalk(of: file, heldOn: screening.day, in: tx)
            try work.makePlan(in: &file, startedOn: screening.day, in: tx)
            try work.completeSteps(doneBy: .screening, on: screening.day, in: file, in: tx)
        }
    }
}

extension Work {
    /// Where guidance begins with something else, a screening form is one of the forms of the file.
    fileprivate func requireScreeningAhead(_ file: OpenFile) throws(Refusal) {
        guard file.programme.definition.startsWithScreening else { throw .notFound }
        let isPossible = Trajectory.transitions.result(of: .screen, from: file.trajectory.state, by: actor.role) != nil
        guard isPossible else { throw .rule(Message("trajectory.notPossible.screen")) }
    }

    /// - Throws: `Refusal.notFound` when the definition has no form of the talk.
    fileprivate func screeningForm(of file: OpenFile) throws(Refusal) -> FormRule {
        guard let form = file.programme.definition.screening else { throw .notFound }
        return form
    }

    /// - Throws: `Refusal.notFound` when something was answered that is not for the actor.
    fileprivate func requireTiers(of filling: FormFilling, by programme: Programme) throws(Refusal) {
        for answer in filling.answers where !answer.isEmpty {
            guard let subject = programme.subject(answer.subject) else { throw .notFound }
            try require(subject.tier)
        }
    }

    /// The planned screening talk was held on its own day; when the talk took place earlier, its seat goes to who waits.
    fileprivate func settleScreeningTalk(of file: OpenFile, heldOn day: Day, in tx: borrowing Transaction) throws {
        let programme = file.trajectory.programme
        for var talk in try TalkTable.planned(of: file.trajectory.id, in: tx) where talk.kind == .screening {
            let isOnItsDay = talk.seat.map { $0.day <= today } ?? false
            talk.state = isOnItsDay ? .held : .cancelled
            try save(talk, programme: programme, event: nil, code: talk.state.rawValue, in: tx)
            if !isOnItsDay { try fillFreedSeats(prison: talk.prison, programme: programme, in: tx) }
        }
    }
}
