package import Domain
internal import Storage

/// An introduction to an employer who has no account, or who rather calls: the house tells what stands on the blind profile, and
/// notes what was answered. The table of transitions and its rules are those of the account.
extension Casework {
    /// Somebody of the employer was told, by telephone or mail, what stands on the blind profile and nothing else.
    ///
    /// `mark`: of the card and the text that the page showed, so that what is kept as told is what was told.
    ///
    /// - Throws: `Faults` at `saidBy`, `saidOn`, `told` or `pitch`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func tellIntroduction(
        _ id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        to word: EmployerWord,
        marked mark: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "tell introduction", in: tx)
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            let word = word.trimmed
            var faults = try work.faults(of: word, about: introduction, in: tx)
            // A name or a stay may be known by now that was not when it was written.
            faults.add(contentsOf: try work.faults(inPitch: introduction.pitch, about: file, in: tx))
            let card = try work.foldedProfile(of: file, in: tx).card
            if Introduction.mark(of: card, introduction.pitch) != mark {
                faults.add("told", Message("introduction.cardChanged"))
            }
            try faults.throwIfAny()
            try work.carry(.show, &introduction, for: vacancy, said: word, in: file, in: tx)
        }
    }

    /// Notes what somebody of the employer answered outside the program.
    /// - Throws: `Faults` at `saidBy`, `saidOn` or `reason`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func noteAnswer(
        _ act: IntroductionAct,
        to id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        because reason: IntroductionReason? = nil,
        note: String = "",
        by word: EmployerWord,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "note answer of employer", in: tx)
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            guard IntroductionAct.ofTheEmployer.contains(act),
                Introduction.transitions.result(of: act, from: introduction.state, by: .employer) != nil
            else {
                throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
            }
            let word = word.trimmed
            try work.faults(of: word, about: introduction, in: tx).throwIfAny()
            try work.carry(
                act,
                &introduction,
                for: vacancy,
                because: reason,
                note: note,
                said: word,
                in: file,
                in: tx
            )
        }
    }
}

extension Work {
    /// What is wrong with a word of an employer about an introduction.
    func faults(
        of word: EmployerWord,
        about introduction: Introduction,
        in tx: borrowing Transaction
    ) throws -> Faults {
        let last = try IntroductionStepTable.all(of: introduction.id, in: tx).standing.last
        return word.faults(after: last, of: introduction, on: today)
    }
}

extension Introduction {
    /// A mark of what is told: another one as soon as a word of it is another.
    static func mark(of card: BlindCard, _ pitch: String) -> String {
        Token.hash((CardLines.lines(of: card) + [pitch]).joined(separator: "\n"))
    }
}
