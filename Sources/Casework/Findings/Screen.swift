package import Domain
internal import Storage

/// What the screening form starts from.
package struct ScreeningSheet: Sendable {
    package let participant: Participant
    package let trajectory: Trajectory
    package let programme: LoadedProgramme
    package let today: Day
    /// The questions this actor may answer.
    package let sections: [FormRule.Section]
    /// The day the talk stands on, where it has come; else today.
    package let day: Day
    /// What is known already about each subject, such as what the referrer said: the latest of each.
    package let known: [String: Finding]
}

extension Casework {
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the screening was held already or the trajectory is closed.
    package func screeningSheet(of participant: ID<Participant>, as actor: Actor) async throws -> ScreeningSheet {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "screening form", in: tx)
            try work.requireScreeningAhead(file)
            let tiers = Policy.tiers(for: actor.role)
            let definition = file.programme.definition
            let sections = (definition.screening?.sections ?? []).map { section in
                FormRule.Section(
                    title: section.$title,
                    questions: section.questions.filter { question in
                        definition.subject(question.subject).map { tiers.contains($0.tier) } ?? false
                    }
                )
            }
            let talk = try TalkTable.planned(of: file.trajectory.id, in: tx).first { $0.kind == .screening }
            let findings = try FindingTable.all(of: participant, in: tx).filter {
                $0.withdrawal == nil && tiers.contains($0.tier)
            }
            return ScreeningSheet(
                participant: file.participant,
                trajectory: file.trajectory,
                programme: file.programme,
                today: work.today,
                sections: sections.filter { !$0.questions.isEmpty },
                day: min(talk?.seat?.day ?? work.today, work.today),
                known: Dictionary(findings.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
            )
        }
    }

    /// Records a screening talk that was held (A4, A5): each answer becomes a finding, the talk counts as held, guidance
    /// begins and the plan is made.
    /// - Throws: `Faults`, fields `day`, `level-<subject>` and `text-<subject>`; `Refusal.rule` when it was held already
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
            let definition = file.programme.definition
            try screening.faults(by: definition, acceptedOn: file.trajectory.acceptedOn, today: work.today).throwIfAny()

            for answer in screening.answers where !answer.isEmpty {
                guard let subject = definition.subject(answer.subject) else { throw Refusal.notFound }
                try work.note(
                    Finding(
                        id: work.newID(),
                        participant: participant,
                        subject: subject.code,
                        level: answer.level,
                        text: answer.text.trimmed,
                        evidence: .declared,
                        tier: subject.tier,
                        observer: Observer(name: actor.name, party: .coach),
                        notedOn: screening.day
                    ),
                    in: file,
                    in: tx
                )
            }
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
