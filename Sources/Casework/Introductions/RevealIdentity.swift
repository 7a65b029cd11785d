package import Domain
internal import Storage

extension Casework {
    /// Tells the employer who it is: only for who was invited, with the participant's consent for this employer, by the own coach.
    ///
    /// `word`: whom of the employer the coach told it, by what way; nil where they find it in their account.
    ///
    /// - Throws: `Faults` at `day`, `saidBy`, `saidOn` or `told`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`, also for a coordinator.
    package func revealIdentity(
        of id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        _ consent: IdentityConsent,
        telling word: EmployerWord? = nil,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(
                participant,
                for: .revealIdentity,
                detail: "reveal identity",
                in: tx
            )
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            if let fault = consent.fault(askedFrom: introduction.proposedOn, on: work.today) {
                throw Faults("day", fault)
            }
            let word = word?.trimmed
            if let word {
                var faults = try work.faults(of: word, about: introduction, in: tx)
                // Nobody is told before the participant consents.
                if word.day < consent.day {
                    faults.add("saidOn", Message("introduction.saidBeforeConsent", ["day": consent.day.belgian]))
                }
                try faults.throwIfAny()
            } else if try !EmployerAccountTable.isAnybody(for: introduction.employer, in: tx) {
                throw Faults("told", Message("introduction.sayHow"))
            }
            introduction.consent = consent
            try work.carry(.reveal, &introduction, for: vacancy, said: word, in: file, in: tx)
        }
    }

    /// Agrees the day of the interview, for the house, or notes one that took place since the employer knows who it is.
    ///
    /// `isPlaceAgreed`: whether the participant knows and agrees that the employer learns by the place where they stay; without it a
    /// place of detention is refused.
    ///
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func planInterview(
        _ interview: Interview,
        of id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        isPlaceAgreed: Bool = false,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let telling = work.detention(inPlace: interview.place)
            let isTold = !telling.isEmpty && isPlaceAgreed
            let detail = isTold ? "plan interview, place of detention agreed" : "plan interview"
            let file = try work.openToIntroduce(participant, detail: detail, in: tx)
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            let first = try IntroductionStepTable.all(of: introduction.id, in: tx).revealedOn
            var faults = interview.faults(on: work.today, heldFrom: first)
            if !telling.isEmpty, !isTold {
                faults.add("place", Message("introduction.placeTells", ["text": telling.joined(separator: ", ")]))
            }
            try faults.throwIfAny()
            try work.planInterview(
                interview,
                of: &introduction,
                for: vacancy,
                isPlaceAgreed: isTold,
                in: file,
                in: tx
            )
        }
    }

    /// Lets go what nobody answered or decided in time.
    /// - Returns: how many.
    package func expireIntroductions(as actor: Actor) async throws -> Int {
        try await work(as: actor) { work, tx in
            guard work.actor.role == .machine else { throw Refusal.notFound }
            let overdue = try IntroductionTable.overdue(on: work.today, in: tx)
            for var introduction in overdue {
                guard let vacancy = try VacancyTable.find(introduction.vacancy, in: tx) else { continue }
                let file = try work.fileBehind(introduction, in: tx)
                try work.carry(.expire, &introduction, for: vacancy, in: file, in: tx)
            }
            return overdue.count
        }
    }
}

extension Work {
    func planInterview(
        _ interview: Interview,
        of introduction: inout Introduction,
        for vacancy: Vacancy,
        isPlaceAgreed: Bool = false,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        // Before anything is written: the table and the rules say whether it is possible.
        guard Introduction.transitions.result(of: .planInterview, from: introduction.state, by: actor.role) != nil
        else { throw Refusal.rule(Message("introduction.notPossible.planInterview")) }
        if let objection = introduction.objection(to: .planInterview, vacancy: vacancy, after: .none, on: today) {
            throw Refusal.rule(objection)
        }
        try agree(interview, on: &introduction, in: file, in: tx)
        try carry(.planInterview, &introduction, for: vacancy, isPlaceAgreed: isPlaceAgreed, in: file, in: tx)
    }

    /// The work that an introduction led to began.
    /// - Throws: `Refusal.rule` when the employer did not say yes; `Refusal.notFound`.
    func place(
        _ id: ID<Introduction>,
        by placement: Placement,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        var (introduction, vacancy) = try introduction(id, of: file, version: nil, in: tx)
        introduction.placement = placement.id
        try carry(.place, &introduction, for: vacancy, in: file, in: tx)
        // The work began, also where the vacancy was filled or closed meanwhile.
        if vacancy.isOpen(on: today) { try fill(vacancy.id, by: placement, in: tx) }
    }

    /// The start was noted by mistake: the employer's yes stands again.
    func unplace(_ placement: ID<Placement>, in file: OpenFile, in tx: borrowing Transaction) throws {
        for var introduction in try IntroductionTable.all(of: file.trajectory.id, in: tx)
        where introduction.state == .placed && introduction.placement == placement {
            guard let vacancy = try VacancyTable.find(introduction.vacancy, in: tx) else { continue }
            try carry(.unplace, &introduction, for: vacancy, in: file, in: tx)
        }
    }

    /// Nobody is put forward whose way ended.
    func withdrawIntroductions(of file: OpenFile, in tx: borrowing Transaction) throws {
        for var introduction in try IntroductionTable.all(of: file.trajectory.id, in: tx)
        where introduction.state.isRunning {
            guard let vacancy = try VacancyTable.find(introduction.vacancy, in: tx) else { continue }
            try carry(.withdraw, &introduction, for: vacancy, because: .wayChanged, in: file, in: tx)
        }
    }
}
