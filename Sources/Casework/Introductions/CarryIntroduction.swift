internal import Domain
internal import ReferenceData
internal import Storage

/// What all acts on an introduction share: the table decides, then the rules, then the step is written down.
extension Work {
    /// Does an act, and writes down what was shown and what was hidden at the moment.
    ///
    /// `said`: what somebody of the employer was told or said outside the program; an act of the employer is then one by that word,
    /// whoever of the house notes it. `end`: where an act that undoes leads; nil where the table says it. `file`: whose introduction it
    /// is, opened or not.
    ///
    /// - Throws: `Refusal.rule`, also where an act leads further and a limit came since; `Faults` at `reason`; `Refusal.stale`.
    func carry(
        _ act: IntroductionAct,
        _ introduction: inout Introduction,
        for vacancy: Vacancy,
        because reason: IntroductionReason? = nil,
        note: String = "",
        said: EmployerWord? = nil,
        backTo end: IntroductionState? = nil,
        isPlaceAgreed: Bool = false,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        let before = introduction
        let role = said != nil && IntroductionAct.ofTheEmployer.contains(act) ? .employer : actor.role
        let day = said?.day ?? today
        let table = Introduction.transitions
        guard let next = end ?? table.result(of: act, from: before.state, by: role),
            table.allows(act, from: before.state, to: next, by: role)
        else {
            throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
        }
        let looks = try IntroductionTable.looks(at: before, in: tx)
        if let objection = before.objection(to: act, vacancy: vacancy, after: looks, on: day) {
            throw Refusal.rule(objection)
        }
        let reasons = IntroductionReason.choices(for: act)
        guard reasons.isEmpty || reason.map(reasons.contains) ?? false else {
            throw Faults("reason", Message("field.chooseOne"))
        }
        let folded = try foldedProfile(of: file, in: tx)
        if IntroductionAct.furtherByTheHouse.contains(act) {
            guard let employer = try EmployerTable.find(vacancy.employer, in: tx) else { throw Refusal.notFound }
            try folded.requireAllowed(at: vacancy, of: employer)
        }
        introduction.state = next
        introduction.settle(act, on: day)
        if act == .show { introduction.card = folded.card }
        if next == .declined || act == .show {
            introduction.fingerprint = MatchFingerprint(folded.profile, vacancy.facts)
        }
        try settleTalk(of: introduction, after: act, from: before.state, in: file, in: tx)
        guard try IntroductionTable.update(introduction, in: tx) else { throw Refusal.stale }
        introduction.version += 1
        let step = IntroductionStep(
            id: newID(),
            introduction: introduction.id,
            participant: introduction.participant,
            act: act,
            from: before.state,
            to: next,
            day: today,
            by: actor.name,
            role: actor.role,
            reason: reasons.isEmpty ? nil : reason,
            note: note.trimmed,
            hidden: HiddenField.kept(folded.hidden, isRevealed: before.isRevealed(on: day)),
            card: introduction.card,
            pitch: introduction.pitch,
            said: said,
            isPlaceAgreed: isPlaceAgreed
        )
        try IntroductionStepTable.insert(step, in: tx)
        try record(
            .introductionMoved,
            in: file,
            subject: introduction.id.rawValue,
            code: next.rawValue,
            in: tx
        )
    }

    /// The file behind an introduction. Nothing of it goes to whoever acts, save what the introduction itself tells.
    func fileBehind(_ introduction: Introduction, in tx: borrowing Transaction) throws -> OpenFile {
        guard let opened = try FileQuery.open(introduction.trajectory, within: .everything, in: tx) else {
            throw Refusal.notFound
        }
        let trajectory = opened.trajectory
        let programme = try shelf.programme(trajectory.programme, version: trajectory.programmeVersion, in: tx)
        return OpenFile(participant: opened.participant, trajectory: trajectory, programme: programme)
    }

    /// Opens a file to put its participant forward.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the trajectory is closed.
    func openToIntroduce(
        _ participant: ID<Participant>,
        for action: Action = .introduce,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> OpenFile {
        let file = try open(participant, for: action, detail: detail, in: tx)
        guard file.trajectory.state != .closed else { throw Refusal.rule(Message("plan.closed")) }
        return file
    }

    /// An introduction of a file that was opened, with its vacancy.
    /// - Throws: `Refusal.notFound`; `Refusal.stale` when it is not the version the form was made from.
    func introduction(
        _ id: ID<Introduction>,
        of file: OpenFile,
        version: Int?,
        in tx: borrowing Transaction
    ) throws -> (Introduction, Vacancy) {
        guard let introduction = try IntroductionTable.find(id, in: tx), introduction.trajectory == file.trajectory.id,
            let vacancy = try VacancyTable.find(introduction.vacancy, in: tx)
        else { throw Refusal.notFound }
        guard version == nil || introduction.version == version else { throw Refusal.stale }
        return (introduction, vacancy)
    }

    /// The talk in the file follows the introduction: held when the employer decided, cancelled when nothing comes of it, and waiting
    /// once more, with the step that it ticked off, when that was noted by mistake.
    private func settleTalk(
        of introduction: Introduction,
        after act: IntroductionAct,
        from before: IntroductionState,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        guard let id = introduction.talk, var talk = try EmployerTalkTable.find(id, in: tx),
            talk.answer == .pending || act == .correct
        else { return }
        let answer: EmployerAnswer
        switch act {
        case .hire: answer = .yes
        case .decline, .stepBack: answer = talk.day <= today ? .no : .cancelled
        case .withdraw, .expire: answer = .cancelled
        case .correct:
            // It waits for its answer again, where its answer is the one that was taken back: another was noted with the talk itself.
            let takenBack: Set<EmployerAnswer> = before == .hired ? [.yes] : [.no, .cancelled]
            guard introduction.state == .interview, takenBack.contains(talk.answer) else { return }
            answer = .pending
        case .show, .takeBack, .invite, .uninvite, .reveal, .hide, .planInterview, .reconsider, .place, .unplace,
            .restore:
            return
        }
        let wasHeld = talk.answer.wasHeld
        talk.answer = answer
        guard try EmployerTalkTable.update(talk, in: tx) else { throw Refusal.stale }
        try record(.employerTalkAnswered, in: file, subject: id.rawValue, code: answer.rawValue, in: tx)
        guard file.trajectory.state != .closed else { return }
        if answer.wasHeld {
            try completeSteps(doneBy: .employerTalk, on: talk.day, in: file, in: tx)
        } else if wasHeld, try !EmployerTalkTable.all(of: talk.trajectory, in: tx).contains(where: \.answer.wasHeld) {
            // No other talk keeps its step done.
            try reopenSteps(doneBy: .employerTalk, on: talk.day, in: file, in: tx)
            try replan(file, in: tx)
        }
    }

    /// Puts the day of the interview in the file, as a talk with the employer.
    func agree(
        _ interview: Interview,
        on introduction: inout Introduction,
        in file: OpenFile,
        in tx: borrowing Transaction
    ) throws {
        introduction.interview = interview
        let coach = try file.trajectory.coach.flatMap { try UserTable.find($0, in: tx)?.name }
        if let id = introduction.talk, var talk = try EmployerTalkTable.find(id, in: tx), talk.answer == .pending {
            (talk.day, talk.time, talk.place) = (interview.day, interview.time, interview.place)
            guard try EmployerTalkTable.update(talk, in: tx) else { throw Refusal.stale }
        } else {
            guard let employer = try EmployerTable.find(introduction.employer, in: tx) else { throw Refusal.notFound }
            let talk = EmployerTalk(
                id: newID(),
                trajectory: file.trajectory.id,
                participant: file.participant.id,
                employer: employer.facts.name,
                kind: employer.facts.kind,
                day: interview.day,
                time: interview.time,
                place: interview.place,
                accompaniedBy: coach ?? "",
                framing: ""
            )
            try EmployerTalkTable.insert(talk, in: tx)
            introduction.talk = talk.id
        }
        try record(.employerTalkPlanned, in: file, subject: introduction.talk?.rawValue, in: tx)
    }
}
