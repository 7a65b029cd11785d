package import Domain
internal import Storage

/// Somebody put forward for a vacancy, as it is noted.
package struct NewIntroduction: Sendable {
    package var vacancy: ID<Vacancy>
    /// What the employer reads about the candidate besides the blind profile.
    package var pitch: String

    package init(vacancy: ID<Vacancy>, pitch: String) {
        self.vacancy = vacancy
        self.pitch = pitch
    }
}

extension Casework {
    /// Puts somebody forward for a vacancy. Nothing leaves the house yet.
    /// - Throws: `Faults`; `Refusal.rule` when the trajectory is closed, the person may not work there, or the pair runs already or was
    ///   declined and nothing changed; `Refusal.notFound`.
    @discardableResult
    package func proposeIntroduction(
        _ new: NewIntroduction,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Introduction> {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "propose introduction", in: tx)
            guard let vacancy = try VacancyTable.find(new.vacancy, in: tx), vacancy.isOpen(on: work.today) else {
                throw Faults("vacancy", Message("introduction.vacancyNotOpen"))
            }
            guard let employer = try EmployerTable.find(vacancy.employer, in: tx) else { throw Refusal.notFound }
            try work.faults(inPitch: new.pitch, about: file, in: tx).throwIfAny()
            let folded = try work.foldedProfile(of: file, in: tx)
            try folded.requireAllowed(at: vacancy, of: employer)
            let fingerprint = MatchFingerprint(folded.profile, vacancy.facts)
            let earlier = try IntroductionTable.all(of: participant, for: vacancy.id, in: tx)
            if let objection = Introduction.objection(toProposing: fingerprint, after: earlier) {
                throw Refusal.rule(objection)
            }
            let introduction = Introduction(
                id: work.newID(),
                reference: work.newReference(),
                trajectory: file.trajectory.id,
                participant: participant,
                vacancy: vacancy.id,
                employer: vacancy.employer,
                pitch: new.pitch.trimmed,
                proposedOn: work.today,
                card: folded.card,
                fingerprint: fingerprint
            )
            try IntroductionTable.insert(introduction, in: tx)
            try work.record(
                .introductionMoved,
                in: file,
                subject: introduction.id.rawValue,
                code: IntroductionState.proposed.rawValue,
                in: tx
            )
            return introduction.id
        }
    }

    /// Changes what the employer will read, as long as nothing was shown.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func changePitch(
        of id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        _ pitch: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "change introduction", in: tx)
            var (introduction, _) = try work.introduction(id, of: file, version: version, in: tx)
            guard introduction.state == .proposed else { throw Refusal.rule(Message("introduction.shownAlready")) }
            try work.faults(inPitch: pitch, about: file, in: tx).throwIfAny()
            introduction.pitch = pitch.trimmed
            guard try IntroductionTable.update(introduction, in: tx) else { throw Refusal.stale }
        }
    }

    /// Does one of the acts of the house that need no more than a reason: show, take back, hide, withdraw, restore, or the
    /// participant steps back.
    /// - Throws: `Faults` at `reason` or `pitch`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func moveIntroduction(
        _ id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        by act: IntroductionAct,
        because reason: IntroductionReason? = nil,
        note: String = "",
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let action: Action = act == .hide ? .revealIdentity : .introduce
            let file = try work.openToIntroduce(participant, for: action, detail: Self.detail(of: act), in: tx)
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            guard IntroductionAct.ofTheHouse.contains(act) else {
                throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
            }
            if act == .show {
                // A name or a stay may be known by now that was not when it was written.
                try work.faults(inPitch: introduction.pitch, about: file, in: tx).throwIfAny()
                guard try EmployerAccountTable.isAnybody(for: introduction.employer, in: tx) else {
                    throw Refusal.rule(Message("introduction.nobodyThere"))
                }
            }
            try work.carry(act, &introduction, for: vacancy, because: reason, note: note, in: file, in: tx)
        }
    }

    /// The word of the audit line.
    private static func detail(of act: IntroductionAct) -> String {
        switch act {
        case .show: "show introduction"
        case .takeBack: "take back introduction"
        case .hide: "hide identity"
        case .stepBack: "step back from introduction"
        case .withdraw: "withdraw introduction"
        case .restore: "restore introduction"
        case .invite, .uninvite, .reveal, .planInterview, .hire, .decline, .reconsider, .correct, .place, .unplace,
            .expire:
            "introduction"
        }
    }
}

extension IntroductionAct {
    /// Those that `moveIntroduction` does; the others bring something of their own, or are for the employer or the night.
    package static let ofTheHouse: Set<IntroductionAct> = [.show, .takeBack, .hide, .stepBack, .withdraw, .restore]
    /// By which the house brings somebody closer to an employer.
    static let furtherByTheHouse: Set<IntroductionAct> = [.show, .reveal, .restore]
}

extension Work {
    /// What an employer knows an introduction by: made by chance, and in nothing else that is stored.
    fileprivate func newReference() -> String {
        let id: ID<Introduction> = newID()
        return String(id.rawValue.suffix(12))
    }
}
