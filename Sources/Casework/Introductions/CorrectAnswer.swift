package import Domain
internal import Storage

extension Casework {
    /// Takes back a yes or no of the employer that the house noted by mistake: the introduction is where it was before, and a pair is
    /// not declined by it any more. What an employer answered in an account of their own stays as it is.
    /// - Throws: `Faults` at `note`; `Refusal.rule` when something followed from the answer, for who is not the coach, and when the pair
    ///   was put together again meanwhile; `Refusal.stale`; `Refusal.notFound`.
    package func correctAnswer(
        to id: ID<Introduction>,
        of participant: ID<Participant>,
        version: Int,
        because note: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "take back noted answer of employer", in: tx)
            var (introduction, vacancy) = try work.introduction(id, of: file, version: version, in: tx)
            let steps = try IntroductionStepTable.all(of: id, in: tx)
            let state = introduction.state
            guard let answer = steps.notedAnswer,
                Introduction.transitions.allows(.correct, from: state, to: answer.from, by: work.actor.role)
            else { throw Refusal.rule(Message("introduction.notPossible.correct")) }
            guard !note.trimmed.isEmpty else { throw Faults("note", Message("field.required")) }
            let others = try IntroductionTable.all(of: participant, for: vacancy.id, in: tx).filter { $0.id != id }
            if others.contains(where: \.state.isRunning) {
                throw Refusal.rule(Message("introduction.runsAlready"))
            }
            if others.contains(where: { $0.state == .placed }) {
                throw Refusal.rule(Message("introduction.placedAlready"))
            }
            introduction.shortenName(without: answer, after: steps.standing.dropLast(), on: work.today)
            try work.carry(
                .correct,
                &introduction,
                for: vacancy,
                note: note,
                backTo: answer.from,
                in: file,
                in: tx
            )
        }
    }
}
