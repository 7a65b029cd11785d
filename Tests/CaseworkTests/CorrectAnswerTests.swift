import Casework
import Domain
import Storage
import Testing

/// A yes or no of an employer that the house noted by mistake is taken back on any later day, as long as nothing followed (A6).
struct CorrectAnswerTests {
    private static let start = IntroductionWorld.start
    private static let noted = start.adding(days: 2)
    private static let later = start.adding(days: 3)
    private static let refused = Refusal.rule(Message("introduction.notPossible.correct"))

    private func note(
        _ act: IntroductionAct,
        _ id: ID<Introduction>,
        _ own: IntroductionWorld,
        said: Day = noted,
        on day: Day = noted
    ) async throws {
        try await own.on(day).noteAnswer(
            act,
            to: id,
            of: own.person,
            version: own.stored(id).version,
            because: IntroductionReason.choices(for: act).first,
            by: EmployerWord(person: "Lies", way: .phone, day: said),
            as: own.coach
        )
    }

    private func correct(
        _ id: ID<Introduction>,
        _ own: IntroductionWorld,
        because note: String = "Verkeerde kandidaat.",
        as actor: Actor? = nil
    ) async throws {
        try await own.on(Self.later).correctAnswer(
            to: id,
            of: own.person,
            version: own.stored(id).version,
            because: note,
            as: actor ?? own.coach
        )
    }

    private func talk(_ id: ID<Introduction>, _ own: IntroductionWorld) async throws -> EmployerAnswer? {
        let talk = try await own.stored(id).talk
        return try await own.world.view(own.person).employerTalks.first { $0.id == talk }?.answer
    }

    @Test(arguments: [
        (IntroductionAct.decline, IntroductionState.shown), (.decline, .revealed), (.decline, .interview),
        (.hire, .interview),
    ])
    func `the introduction is where it was, with a reason and a line of the log`(
        act: IntroductionAct,
        from: IntroductionState
    ) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: from)
        let before = try await own.stored(id)
        try await note(act, id, own)
        let wrong = try await own.on(Self.later).introduction(id, of: own.person, as: own.coach)
        #expect(wrong.acts.filter { $0 == .correct }.count == 1)
        try await correct(id, own)
        let after = try await own.stored(id)
        #expect(after.state == from && after.declinedOn == nil && after.consent == before.consent)
        #expect(after.revealedUntil == before.revealedUntil && after.interview == before.interview)
        #expect(after.answerBy == (from == .shown ? Self.later.adding(days: 14) : before.answerBy))
        if from == .interview { #expect(try await talk(id, own) == .pending) }
        let last = try #require(try await own.steps(id).last)
        #expect(last.act == .correct && last.from == wrong.introduction.state && last.to == from)
        #expect(last.note == "Verkeerde kandidaat." && last.role == .coach && last.said == nil)
        let lines = try await own.world.audit(of: own.person)
        #expect(lines.filter { $0.detail == "take back noted answer of employer" }.count == 1)
        let view = try await own.on(Self.later).introduction(id, of: own.person, as: own.coach)
        #expect(!view.acts.contains(.correct), "it is taken back once")
    }

    @Test func `a pair is not declined any more by a no that was taken back`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await note(.decline, id, own)
        let declined = Refusal.rule(Message("introduction.declinedBefore", ["day": Self.noted.belgian]))
        await #expect(throws: declined) { _ = try await own.propose() }
        try await correct(id, own)
        await #expect(throws: Refusal.rule(Message("introduction.runsAlready"))) { _ = try await own.propose() }
        try await own.house(.withdraw, id, because: .notedByMistake, on: Self.later)
        _ = try await own.propose()
    }

    @Test func `the right answer is noted by the day on which it was said`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .interview)
        try await note(.decline, id, own)
        #expect(try await talk(id, own) == .no)
        try await correct(id, own)
        try await note(.hire, id, own, said: Self.start.adding(days: 1), on: Self.later)
        #expect(try await own.stored(id).state == .hired)
        #expect(try await talk(id, own) == .yes)
    }

    @Test(arguments: [false, true])
    func `the step that the talk ticked off is open again, unless another talk was held`(isAnother: Bool) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .interview)
        if isAnother {
            let new = NewEmployerTalk(
                employer: "Bakkerij",
                kind: .company,
                day: Self.start,
                time: nil,
                place: "Gent",
                accompaniedBy: "Nele",
                framing: "",
                participantAgrees: false
            )
            let other = try await own.on().planEmployerTalk(new, of: own.person, as: own.coach)
            try await own.on(Self.noted).answerEmployerTalk(
                other,
                of: own.person,
                version: 1,
                answer: .maybe,
                note: "",
                as: own.coach
            )
        }
        func step() async throws -> Step { try await own.world.step("begeleid-gesprek", of: own.person) }
        try await note(.decline, id, own)
        let done = try await step()
        #expect(done.state == .done && done.doneOn == Self.start)
        try await correct(id, own)
        let after = try await step()
        #expect(after.state == (isAnother ? StepState.done : .open))
        #expect(after.doneOn == (isAnother ? Self.start : nil))
        try await note(.hire, id, own, said: Self.start.adding(days: 1), on: Self.later)
        #expect(try await step().state == .done)
    }

    @Test(arguments: [IntroductionState.declined, .hired])
    func `what the employer answered in their own account stays`(state: IntroductionState) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: state)
        let before = try await own.stored(id)
        await #expect(throws: Self.refused) { try await correct(id, own) }
        let view = try await own.on(Self.later).introduction(id, of: own.person, as: own.coach)
        #expect(!view.acts.contains(.correct))
        #expect(try await own.stored(id) == before)
    }

    @Test func `only the coach of the case takes it back, with a reason`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .interview)
        try await note(.decline, id, own)
        let before = try await own.stored(id)
        await #expect(throws: Self.refused) { try await correct(id, own, as: own.world.coordinator.actor) }
        for user in [own.world.otherCoach, own.world.referrer, own.employer] {
            await #expect(throws: Refusal.notFound) { try await correct(id, own, as: user.actor) }
        }
        await #expect(throws: Faults("note", Message("field.required"))) {
            try await correct(id, own, because: " ")
        }
        #expect(try await own.stored(id) == before)
        // Taking it back is a door of its own.
        await #expect(throws: Self.refused) { try await own.house(.correct, id) }
    }

    @Test func `a yes from which a start followed stays, until the start is taken back`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .interview)
        try await note(.hire, id, own, said: Self.start, on: Self.start)
        let placement = try await own.place(id)
        await #expect(throws: Self.refused) { try await correct(id, own) }
        try await own.on().withdrawPlacement(
            placement,
            of: own.person,
            version: 1,
            reason: "Verkeerde persoon.",
            as: own.coach
        )
        try await correct(id, own)
        #expect(try await own.stored(id).state == .interview)
    }

    @Test func `a no stays where the two were put together again meanwhile`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        try await note(.decline, id, own)
        var facts = try IntroductionWorld.facts("Inpakker")
        facts.weeklyQuarters = 80
        try await own.on().changeVacancy(own.vacancy, version: 1, facts, as: own.coach)
        _ = try await own.propose()
        await #expect(throws: Refusal.rule(Message("introduction.runsAlready"))) { try await correct(id, own) }
        #expect(try await own.stored(id).state == .declined)
    }
}
